import { describe, expect, it } from 'vitest';
import { rulesetOf } from '../../fixtures/rulesets.ts';
import { actsOn, stateOf } from '../../fixtures/states.ts';
import { check, verdicts } from '../../fixtures/verdicts.ts';

/** Further rules are made by a day; promulgated on 9 January 2023, in force from 10 July 2023. */
const made = (by: unknown, more = {}, instrument = {}) =>
  rulesetOf(
    { bearer: 'diskominfo', duty: { type: 'once', event: 'sop-adopted', by }, ...more },
    { enacted: '2023-01-05', promulgated: '2023-01-09', ...instrument },
  );
const on = (ruleset: ReturnType<typeof made>, asOf: string, days: readonly string[] = [], choices = {}) =>
  verdicts(ruleset, stateOf({ events: actsOn('sop-adopted', days) }), asOf, choices);

describe('an act by a day that the law counts from one of its own', () => {
  const READ = { readings: { default: 'exclude-first', rivals: ['include-first'] } };
  it.each([
    ['enacted', 'exclude-first', '2025-01-05'],
    ['enacted', 'include-first', '2025-01-04'],
    ['promulgated', 'exclude-first', '2025-01-09'],
    ['promulgated', 'include-first', '2025-01-08'],
    ['in-force', 'exclude-first', '2025-07-10'],
    ['in-force', 'include-first', '2025-07-09'],
  ] as const)('two years after it was %s, read %s, end on %s', (after, reading, last) => {
    const ruleset = made({ after, period: 'P2Y' }, READ);
    const choices = { readings: { kewajiban: reading } };
    const [before, next] = [-1, 1].map((step) => dayFrom(last, step)) as [string, string];
    const span = `2023-07-10..${last}`;
    expect(on(ruleset, before, [], choices)).toEqual([`due ${span}`]);
    expect(on(ruleset, last, [], choices)).toEqual([`due ${span}`]);
    expect(on(ruleset, next, [], choices)).toEqual([`breached ${span} breached ${next} late 1`]);
    expect(on(ruleset, next, [last], choices)).toEqual([`met ${span} done ${last}`]);
    expect(on(ruleset, next, [next], choices)).toEqual([
      `met-late ${span} breached ${next} late 1 done ${next}`,
    ]);
  });

  it('tells the other reading where it comes to something else', () => {
    const ruleset = made({ after: 'promulgated', period: 'P2Y' }, READ);
    const [finding] = check(ruleset, stateOf(), '2025-01-09').findings;
    expect(finding).toMatchObject({
      status: 'due',
      contested: [{ reading: 'include-first', status: 'breached' }],
      because: [
        { code: 'counted-from', after: 'promulgated', on: '2023-01-09' },
        { code: 'term', term: 'P2Y', reading: 'exclude-first', from: '2023-01-09', to: '2025-01-09' },
        { code: 'no-act' },
      ],
    });
  });

  it('may be counted in working days, of which the holidays must be known', () => {
    const ruleset = made({ after: 'in-force', period: { days: 5, count: 'working' } });
    const holidays = [{ year: 2023, source: 'SKB', days: ['2023-07-19'] }];
    // From Monday 10 July: Tuesday the 11th is the first; the 17th the fifth without holidays.
    expect(on(ruleset, '2023-07-17')).toEqual(['due 2023-07-10..2023-07-17']);
    expect(on(ruleset, '2023-07-18')).toEqual(['unknown 2023-07-10..2023-07-17']);
    expect(on(ruleset, '2023-07-18', [], { holidays })).toEqual([
      'breached 2023-07-10..2023-07-17 breached 2023-07-18 late 1',
    ]);
  });

  it('is unknown where the text leaves that day blank, and asks for it', () => {
    const ruleset = made({ after: 'promulgated', period: 'P2Y' }, {}, { promulgated: null });
    const { findings, unknowns } = check(ruleset, stateOf(), '2030-01-01');
    expect(findings).toMatchObject([{ status: 'unknown', window: null }]);
    expect(unknowns).toMatchObject([{ kind: 'instrument-date', name: 'promulgated' }]);
  });

  it('is counted from the day in force that a caller supposes', () => {
    const ruleset = made({ after: 'in-force', period: 'P1Y' });
    expect(on(ruleset, '2025-01-02', [], { inForceFrom: '2024-01-01' })).toEqual([
      'breached 2024-01-01..2025-01-01 breached 2025-01-02 late 1',
    ]);
  });
});

describe('an act by a day before the norm binds', () => {
  const ruleset = made('2023-06-30');
  it.each([
    ['done by that day is met', ['2023-06-30'], 'met 2023-06-30..2023-06-30 done 2023-06-30'],
    ['done before it binds is met', ['2023-07-09'], 'met 2023-06-30..2023-06-30 done 2023-07-09'],
    [
      'done on the day of entry into force is a day late',
      ['2023-07-10'],
      'met-late 2023-06-30..2023-06-30 breached 2023-07-10 late 1 done 2023-07-10',
    ],
    ['not done is in breach from that day', [], 'breached 2023-06-30..2023-06-30 breached 2023-07-10 late 6'],
  ] satisfies [string, string[], string][])('%s', (_, days, line) => {
    expect(on(ruleset, '2023-07-15', days)).toEqual([line]);
  });

  it('is no breach while the norm does not bind', () => {
    expect(check(ruleset, stateOf(), '2023-07-09').findings.map(({ status }) => status)).toEqual([
      'not-in-force',
    ]);
  });

  it.each(['former', 'carried-over'])(
    'is told once, though a later wording says it again (%s)',
    (transition) => {
      const versions = [
        { until: '2024-06-30' },
        { from: '2024-07-01', transition, gist: { id: 'Sama.', en: 'The same.' } },
      ];
      expect(on(made('2024-01-31', { versions }), '2024-12-31')).toEqual([
        'breached 2023-07-10..2024-01-31 breached 2024-02-01 late 335',
      ]);
    },
  );
});

describe('a first day in force that the text counts', () => {
  const counted = (more = {}) =>
    rulesetOf(
      { bearer: 'diskominfo', duty: { type: 'once', event: 'sop-adopted', by: null } },
      { promulgated: '2023-01-02', inForceFrom: { after: 'promulgated', period: 'P3Y', ...more } },
    );
  const statusOn = (ruleset: ReturnType<typeof counted>, asOf: string) =>
    check(ruleset, stateOf(), asOf).findings.map(({ status }) => status);

  // As of the criminal code: promulgated on 2 January 2023, in force after three years, from 2 January 2026.
  it.each([
    ['the day before', '2026-01-01', 'not-in-force'],
    ['the day', '2026-01-02', 'outstanding'],
    ['the day after', '2026-01-03', 'outstanding'],
  ])('%s', (_, asOf, status) => {
    expect(statusOn(counted(), asOf)).toEqual([status]);
    expect(check(counted(), stateOf(), asOf)).toMatchObject({ inForceFrom: '2026-01-02', assumptions: [] });
  });

  it('read as counting the day of promulgation, is a day earlier', () => {
    expect(statusOn(counted({ reading: 'include-first' }), '2025-12-31')).toEqual(['not-in-force']);
    expect(statusOn(counted({ reading: 'include-first' }), '2026-01-01')).toEqual(['outstanding']);
  });

  it('tells the day to which a rival comes, on every day', () => {
    const { assumptions } = check(counted({ rivals: ['include-first'] }), stateOf(), '2026-01-01');
    expect(assumptions).toEqual([
      {
        code: 'in-force-reading',
        reading: 'exclude-first',
        inForceFrom: '2026-01-02',
        rivals: [{ reading: 'include-first', inForceFrom: '2026-01-01' }],
      },
    ]);
  });

  it('is unknown where the day from which it counts is blank', () => {
    const blank = rulesetOf(
      { bearer: 'diskominfo', duty: { type: 'once', event: 'sop-adopted', by: null } },
      { inForceFrom: { after: 'promulgated', period: 'P90D' } },
    );
    expect(check(blank, stateOf(), '2026-01-01')).toMatchObject({
      inForceFrom: null,
      unknowns: [{ kind: 'in-force-date' }],
    });
  });
});

function dayFrom(day: string, step: number): string {
  return new Date(Date.parse(day) + step * 86_400_000).toISOString().slice(0, 10);
}
