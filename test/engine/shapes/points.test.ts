import { describe, expect, it } from 'vitest';
import type { Loose } from '../../fixtures/raw-rulesets.ts';
import { rulesetOf } from '../../fixtures/rulesets.ts';
import { actsOn, stateOf } from '../../fixtures/states.ts';
import { check, told, verdicts } from '../../fixtures/verdicts.ts';

/** Reviews of an architecture that runs from 1 January 2022 to 31 December 2026, in force from 31 August 2021. */
const reviewed = (at: readonly unknown[], readings?: Loose) =>
  rulesetOf(
    {
      duty: { type: 'milestones', event: 'architecture-reviewed', document: 'spbe-architecture', at },
      ...(readings === undefined ? {} : { readings }),
    },
    { inForceFrom: '2021-08-31' },
  );
const state = (days: readonly string[], to: string | null = '2026-12-31', from = '2022-01-01') =>
  stateOf({
    documents: [{ id: 'ars', type: 'spbe-architecture', from, to }],
    events: actsOn('architecture-reviewed', days),
  });

describe('the second and the fourth year of a document', () => {
  const ruleset = reviewed([{ year: 2 }, { year: 4 }]);

  it.each([
    ['on the last good day of the second year', [], '2023-12-31', ['due 2023-01-01..2023-12-31']],
    ['the day after', [], '2024-01-01', ['breached 2023-01-01..2023-12-31 breached 2024-01-01 late 1']],
    ['reviewed on that day', ['2023-12-31'], '2024-01-01', ['met 2023-01-01..2023-12-31 done 2023-12-31']],
    ['in the first year it does not count', ['2022-12-31'], '2023-06-01', ['due 2023-01-01..2023-12-31']],
    [
      'each year is owed a review of its own',
      ['2023-05-05', '2025-05-05'],
      '2025-12-31',
      ['met 2023-01-01..2023-12-31 done 2023-05-05', 'met 2025-01-01..2025-12-31 done 2025-05-05'],
    ],
  ] satisfies [string, string[], string, string[]][])('%s', (_, days, asOf, lines) => {
    expect(verdicts(ruleset, state(days), asOf)).toEqual(lines);
  });

  it('a document of three years has no fourth, and that is told', () => {
    const { findings } = check(ruleset, state(['2023-05-05'], '2024-12-31'), '2025-06-01');
    expect(findings.map(told)).toEqual([
      'met 2023-01-01..2023-12-31 done 2023-05-05',
      'not-applicable undated',
    ]);
    expect(findings[1]).toMatchObject({
      occurrence: { document: 'ars', milestone: { year: 4 } },
      because: [{ code: 'milestone' }, { code: 'no-such-point', document: 'ars' }],
    });
  });

  it('a stub at the end is a year', () => {
    expect(verdicts(reviewed([{ year: 3 }]), state([], '2024-03-31'), '2024-04-01')).toEqual([
      'breached 2024-01-01..2024-03-31 breached 2024-04-01 late 1',
    ]);
  });
});

describe('thirty days before the document ends', () => {
  const ruleset = reviewed([{ before: 'end', lead: 'P30D' }], {
    default: 'exclude-first',
    rivals: ['include-first'],
  });

  // 30 days before 31 December are 1 December; with the last day counted, 2 December.
  it.each([
    ['the day before', [], '2026-11-30', ['due 2022-01-01..2026-12-01']],
    ['on it', [], '2026-12-01', ['due 2022-01-01..2026-12-01']],
    ['the day after', [], '2026-12-02', ['breached 2022-01-01..2026-12-01 breached 2026-12-02 late 1']],
    ['done on it', ['2026-12-01'], '2027-01-01', ['met 2022-01-01..2026-12-01 done 2026-12-01']],
    [
      'done after it',
      ['2026-12-02'],
      '2027-01-01',
      ['met-late 2022-01-01..2026-12-01 breached 2026-12-02 late 1 done 2026-12-02'],
    ],
  ] satisfies [string, string[], string, string[]][])('%s', (_, days, asOf, lines) => {
    expect(verdicts(ruleset, state(days), asOf)).toEqual(lines);
  });

  it('read with the last day counted it is a day later', () => {
    const lines = (asOf: string) =>
      verdicts(ruleset, state([]), asOf, { readings: { kewajiban: 'include-first' } });
    expect(lines('2026-12-02')).toEqual(['due 2022-01-01..2026-12-02']);
    expect(lines('2026-12-03')).toEqual(['breached 2022-01-01..2026-12-02 breached 2026-12-03 late 1']);
    const [finding] = check(ruleset, state(['2026-12-02']), '2027-01-01').findings;
    expect(finding).toMatchObject({
      status: 'met-late',
      contested: [{ reading: 'include-first', status: 'met' }],
    });
    expect(check(ruleset, state([]), '2026-12-02').findings).toMatchObject([
      { status: 'breached', contested: [{ reading: 'include-first', status: 'due' }] },
    ]);
  });

  it('months end with the month: six before 31 August are 28 February', () => {
    const half = reviewed([{ before: 'end', lead: 'P6M' }]);
    expect(verdicts(half, state([], '2026-08-31'), '2026-02-28')).toEqual(['due 2022-01-01..2026-02-28']);
    expect(verdicts(half, state([], '2026-08-31'), '2026-03-01')).toEqual([
      'breached 2022-01-01..2026-02-28 breached 2026-03-01 late 1',
    ]);
  });

  it('not earlier than six months before it: an act before does not count', () => {
    const between = reviewed([{ before: 'end', lead: 'P30D', notBefore: 'P6M' }]);
    // Six months before 31 December are 30 June.
    expect(verdicts(between, state(['2026-06-29']), '2026-07-15')).toEqual(['due 2026-06-30..2026-12-01']);
    expect(verdicts(between, state(['2026-06-30']), '2026-07-15')).toEqual([
      'met 2026-06-30..2026-12-01 done 2026-06-30',
    ]);
  });

  it('a document whose end is not recorded is asked for it; one shorter than the lead has no such point', () => {
    expect(verdicts(ruleset, state([], null), '2023-01-01')).toEqual(['unknown undated']);
    expect(verdicts(ruleset, state([], '2022-01-15'), '2023-01-01')).toEqual(['not-applicable undated']);
  });

  it('in working days the holidays of the year must be known', () => {
    const working = reviewed([{ before: 'end', lead: { days: 5, count: 'working' } }]);
    const holidays = [{ year: 2026, source: 'SKB', days: ['2026-12-24', '2026-12-25'] }];
    const unknown = check(working, state([]), '2026-12-20');
    expect(unknown.findings).toMatchObject([
      { status: 'unknown', missing: [{ kind: 'holidays', name: '2026' }] },
    ]);
    // 31 December 2026 is a Thursday: the 30th, 29th, 28th, 23rd and 22nd are worked before it.
    expect(verdicts(working, state([]), '2026-12-22', { holidays })).toEqual(['due 2022-01-01..2026-12-22']);
    expect(verdicts(working, state([]), '2026-12-23', { holidays })).toEqual([
      'breached 2022-01-01..2026-12-22 breached 2026-12-23 late 1',
    ]);
  });
});

describe('three months after the document began', () => {
  const ruleset = reviewed([{ after: 'start', within: 'P3M' }]);

  it.each([
    ['on the last good day', [], '2022-04-01', ['due 2022-01-01..2022-04-01']],
    ['the day after', [], '2022-04-02', ['breached 2022-01-01..2022-04-01 breached 2022-04-02 late 1']],
    ['done on it', ['2022-04-01'], '2022-06-01', ['met 2022-01-01..2022-04-01 done 2022-04-01']],
  ] satisfies [string, string[], string, string[]][])('%s', (_, days, asOf, lines) => {
    expect(verdicts(ruleset, state(days), asOf)).toEqual(lines);
    // It needs no end of the document.
    expect(verdicts(ruleset, state(days, null), asOf)).toEqual(lines);
  });
});

describe('points of each kind together', () => {
  it('one act keeps one point', () => {
    const ruleset = reviewed(['mid-term', { before: 'end', lead: 'P30D' }]);
    expect(verdicts(ruleset, state(['2024-05-05']), '2025-01-01')).toEqual([
      'met 2024-01-01..2024-12-31 done 2024-05-05',
      'due 2022-01-01..2026-12-01',
    ]);
  });
});
