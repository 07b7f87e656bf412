import { describe, expect, it } from 'vitest';
import type { Loose } from '../../fixtures/raw-rulesets.ts';
import { rulesetOf } from '../../fixtures/rulesets.ts';
import { type Act, actsOn, stateOf, unitOf } from '../../fixtures/states.ts';
import { check, told, verdicts } from '../../fixtures/verdicts.ts';

const formed = (by: string | null) =>
  rulesetOf({ bearer: 'kepala-daerah', duty: { type: 'once', event: 'coordination-team-formed', by } });

describe('an act once', () => {
  it.each([
    ['without a date is outstanding until done', null, [], '2030-01-01', ['outstanding undated']],
    [
      'without a date counts when done before the entry into force',
      null,
      ['2019-01-01'],
      '2030-01-01',
      ['met undated done 2019-01-01'],
    ],
    ['by a date is due on it', '2024-02-29', [], '2024-02-29', ['due 2023-07-10..2024-02-29']],
    [
      'by a date is in breach the day after',
      '2024-02-29',
      [],
      '2024-03-01',
      ['breached 2023-07-10..2024-02-29 breached 2024-03-01 late 1'],
    ],
    [
      'by a date is late when done later',
      '2024-02-29',
      ['2024-03-02'],
      '2025-01-01',
      ['met-late 2023-07-10..2024-02-29 breached 2024-03-01 late 2 done 2024-03-02'],
    ],
  ] satisfies [string, string | null, string[], string, string[]][])('%s', (_, by, days, asOf, lines) => {
    const events = actsOn('coordination-team-formed', days);
    expect(verdicts(formed(by), stateOf({ events }), asOf)).toEqual(lines);
  });
});

const DEPLOYED: Act = {
  id: 'd1',
  type: 'application-deployed',
  unit: 'dinkes',
  on: '2024-05-10',
  about: 'app-1',
};
const test = (on: string, about = 'app-1'): Act => ({
  type: 'application-tested',
  unit: 'dinkes',
  on,
  about,
});
const stateWith = (events: readonly Act[]) =>
  stateOf({ units: [unitOf('dinkes', 'perangkat-daerah')], events });

describe('an act that must come first', () => {
  const tested = rulesetOf({
    bearer: 'perangkat-daerah',
    duty: { type: 'precondition', before: 'application-deployed', requires: 'application-tested' },
  });

  it.each([
    [
      'is met on the same day at the latest',
      [DEPLOYED, test('2024-05-10')],
      '2024-06-01',
      ['met 2023-07-10..2024-05-10 done 2024-05-10'],
    ],
    [
      'is in breach from that day',
      [DEPLOYED],
      '2024-05-10',
      ['breached 2023-07-10..2024-05-10 breached 2024-05-10 late 1'],
    ],
    [
      'is in breach, and nothing later makes it good',
      [DEPLOYED, test('2024-05-11')],
      '2024-05-20',
      ['breached 2023-07-10..2024-05-10 breached 2024-05-10 late 11'],
    ],
    [
      'the test of another application does not count',
      [DEPLOYED, test('2024-05-01', 'app-2')],
      '2024-05-10',
      ['breached 2023-07-10..2024-05-10 breached 2024-05-10 late 1'],
    ],
    [
      'is not applicable while nothing is deployed',
      [test('2024-05-01')],
      '2024-06-01',
      ['not-applicable undated'],
    ],
  ] satisfies [string, Act[], string, string[]][])('%s', (_, events, asOf, lines) => {
    expect(verdicts(tested, stateWith(events), asOf)).toEqual(lines);
  });

  it('counts the consent of a party whom the law names when it says what it is about', () => {
    const consent = rulesetOf({
      bearer: 'diskominfo',
      counterparty: 'pemilik-data',
      duty: {
        type: 'precondition',
        before: 'data-management-started',
        requires: 'data-owner-consented',
        requiresBy: 'pemilik-data',
      },
    });
    const started = { type: 'data-management-started', on: '2024-05-10', about: 'data-dinkes' };
    const given = { type: 'data-owner-consented', unit: 'dinkes', on: '2024-05-01', about: 'data-dinkes' };
    expect(verdicts(consent, stateWith([started, given]), '2024-06-01')).toEqual([
      'met 2023-07-10..2024-05-10 done 2024-05-01',
    ]);
  });

  describe('where a party outside the region is on the other side, and the text does not say that it comes first', () => {
    const reported = rulesetOf({
      bearer: 'perangkat-daerah',
      counterparty: 'kementerian-kominfo',
      duty: { type: 'precondition', before: 'application-deployed', requires: 'application-tested' },
    });
    const events = (tested: Loose): Act[] => [
      { type: 'application-deployed', unit: 'dinkes', on: '2024-05-10', about: 'e-surat' },
      { about: 'e-surat', ...tested, type: 'application-tested', on: '2024-05-01' },
    ];
    const ofDinkes = (tested: Loose) => {
      const units = [unitOf('dinkes', 'perangkat-daerah'), unitOf('dinsos', 'perangkat-daerah')];
      return check(reported, stateOf({ units, events: events(tested) }), '2024-05-10')
        .findings.filter(({ unit }) => unit === 'dinkes')
        .map(told);
    };
    const MET = ['met 2023-07-10..2024-05-10 done 2024-05-01'];
    it.each([
      ['the act of the bearer is its own', { unit: 'dinkes' }, MET],
      [
        'that of another agency is neither',
        { unit: 'dinsos' },
        ['breached 2023-07-10..2024-05-10 breached 2024-05-10 late 1'],
      ],
      ['one of nobody may be that of the party', { unit: null }, MET],
      [
        'one of nobody that names nothing leaves it open',
        { unit: null, about: null },
        ['unknown 2023-07-10..2024-05-10'],
      ],
    ] satisfies [string, Loose, string[]][])('%s', (_, tested, lines) => {
      expect(ofDinkes(tested)).toEqual(lines);
    });
  });
});
