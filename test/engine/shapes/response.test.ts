import { describe, expect, it } from 'vitest';
import { rulesetOf } from '../../fixtures/rulesets.ts';
import { type Act, stateOf, unitOf } from '../../fixtures/states.ts';
import { verdicts } from '../../fixtures/verdicts.ts';

const units = [unitOf('dinkes', 'perangkat-daerah')];
const change = (id: string, on: string): Act => ({ id, type: 'lan-changed', unit: 'dinkes', on });
const report = (on: string, about: string | null = null): Act => ({
  type: 'lan-change-reported',
  unit: 'dinkes',
  on,
  about,
});
const reported = (within: string | null) =>
  rulesetOf({
    bearer: 'perangkat-daerah',
    duty: { type: 'response', trigger: 'lan-changed', event: 'lan-change-reported', within },
  });

const JANUARY = change('c1', '2024-01-15');
const MARCH = change('c2', '2024-03-15');

describe('a duty upon an event', () => {
  it.each([
    ['is not applicable while nothing happened', null, [], '2024-01-01', ['not-applicable undated']],
    [
      'without a period is outstanding until answered, never late',
      null,
      [JANUARY],
      '2026-01-01',
      ['outstanding 2024-01-15..'],
    ],
    [
      'without a period is met whenever it is answered',
      null,
      [JANUARY, report('2025-12-31')],
      '2026-01-01',
      ['met 2024-01-15.. done 2025-12-31'],
    ],
    [
      'within 14 days of 15 January is due on the 29th',
      'P14D',
      [JANUARY],
      '2024-01-29',
      ['due 2024-01-15..2024-01-29'],
    ],
    [
      'within 14 days of 15 January is in breach on the 30th',
      'P14D',
      [JANUARY],
      '2024-01-30',
      ['breached 2024-01-15..2024-01-29 breached 2024-01-30 late 1'],
    ],
    [
      'counts a month from 31 January to the last of February',
      'P1M',
      [change('c1', '2024-01-31')],
      '2024-02-29',
      ['due 2024-01-31..2024-02-29'],
    ],
    [
      'a silent answer is for the earliest unanswered event',
      null,
      [JANUARY, MARCH, report('2024-04-01')],
      '2024-05-01',
      ['met 2024-01-15.. done 2024-04-01', 'outstanding 2024-03-15..'],
    ],
    [
      'an answer that names its event is for that',
      null,
      [JANUARY, MARCH, report('2024-04-01', 'c2')],
      '2024-05-01',
      ['outstanding 2024-01-15..', 'met 2024-03-15.. done 2024-04-01'],
    ],
    [
      'an answer before its event answers nothing',
      null,
      [report('2024-01-14'), JANUARY],
      '2024-05-01',
      ['outstanding 2024-01-15..'],
    ],
    [
      'an event before the entry into force is not owed an answer',
      null,
      [change('c1', '2023-07-09')],
      '2024-05-01',
      ['not-applicable undated'],
    ],
  ] satisfies [string, string | null, Act[], string, string[]][])('%s', (_, within, events, asOf, lines) => {
    expect(verdicts(reported(within), stateOf({ units, events }), asOf)).toEqual(lines);
  });

  it('no event in an incomplete log is unknown', () => {
    const state = stateOf({ units, recordsSince: '2024-01-01' });
    expect(verdicts(reported(null), state, '2024-05-01')).toEqual(['unknown undated']);
  });
});

describe('a thing that was delivered before it was put to use', () => {
  const handover = rulesetOf({
    bearer: 'perangkat-daerah',
    duty: {
      type: 'response',
      trigger: ['application-tested', 'application-deployed'],
      event: 'application-handed-over',
      within: null,
    },
  });
  const act = (type: string, on: string, about = 'app') => ({ type, unit: 'dinkes', on, about });
  const given = (...events: Act[]) =>
    stateOf({ units: [unitOf('dinkes', 'perangkat-daerah')], recordsSince: '1990-01-01', events });

  it.each([
    ['the day before', [act('application-handed-over', '2024-02-29')], 'met 2024-03-01.. done 2024-02-29'],
    ['on the day', [act('application-handed-over', '2024-03-01')], 'met 2024-03-01.. done 2024-03-01'],
    ['another thing', [act('application-handed-over', '2024-02-29', 'other')], 'outstanding 2024-03-01..'],
  ])('shows as much as its use that it is there: %s', (_, handed, line) => {
    const state = given(...handed, act('application-deployed', '2024-03-01'));
    expect(verdicts(handover, state, '2024-03-01')).toEqual([line]);
  });

  it('of the first use only: a later version is delivered anew', () => {
    const versions = [act('application-tested', '2024-03-01'), act('application-deployed', '2024-03-02')];
    const next = [act('application-tested', '2025-03-01')];
    const handed = [
      act('application-handed-over', '2024-02-29'),
      act('application-handed-over', '2025-02-28'),
    ];
    expect(verdicts(handover, given(...versions, ...next, ...handed), '2025-03-01')).toEqual([
      'met 2024-03-01.. done 2024-02-29',
      'outstanding 2025-03-01..',
    ]);
  });
});
