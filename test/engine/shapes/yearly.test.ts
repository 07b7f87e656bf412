import { describe, expect, it } from 'vitest';
import type { Loose } from '../../fixtures/raw-rulesets.ts';
import { rulesetOf, YEARLY } from '../../fixtures/rulesets.ts';
import { actsOn, stateOf } from '../../fixtures/states.ts';
import { check, told, verdicts } from '../../fixtures/verdicts.ts';

const yearly = (window: string, rivals: readonly string[] = []) =>
  rulesetOf({ duty: { ...YEARLY, window }, readings: { default: window, rivals } });
const submitted = (days: readonly string[], rest: Loose = {}) =>
  stateOf({ events: actsOn('lan-diagram-submitted', days), ...rest });

describe('once in a year, by the calendar, in force from 10 July 2023', () => {
  const ruleset = yearly('calendar-year');

  it.each([
    [
      'owes nothing for the part-year: the first window is 2024',
      [],
      '2023-12-31',
      ['due 2024-01-01..2024-12-31'],
    ],
    ['is due on the last day of the year', [], '2024-12-31', ['due 2024-01-01..2024-12-31']],
    [
      'is in breach from 1 January, and the new year is due',
      [],
      '2025-01-01',
      ['breached 2024-01-01..2024-12-31 breached 2025-01-01 late 1', 'due 2025-01-01..2025-12-31'],
    ],
    [
      'is met by an act on the last day of the year',
      ['2024-12-31'],
      '2025-01-01',
      ['met 2024-01-01..2024-12-31 done 2024-12-31', 'due 2025-01-01..2025-12-31'],
    ],
    [
      'stays in breach when the act comes a day late: that act is the new year’s',
      ['2025-01-01'],
      '2025-06-30',
      [
        'breached 2024-01-01..2024-12-31 breached 2025-01-01 late 181',
        'met 2025-01-01..2025-12-31 done 2025-01-01',
      ],
    ],
    ['ignores acts after the day judged', ['2024-06-01'], '2024-05-31', ['due 2024-01-01..2024-12-31']],
  ] satisfies [string, string[], string, string[]][])('%s', (_, days, asOf, lines) => {
    expect(verdicts(ruleset, submitted(days), asOf)).toEqual(lines);
  });

  it('does not count an act before the entry into force', () => {
    const fromNewYear = rulesetOf({ duty: YEARLY }, { inForceFrom: '2024-01-01' });
    expect(verdicts(fromNewYear, submitted(['2023-12-31']), '2024-01-01')).toEqual([
      'due 2024-01-01..2024-12-31',
    ]);
  });
  it('gives the next year as the deadline once this year is done', () => {
    const report = check(ruleset, submitted(['2024-03-01']), '2024-06-01');
    expect(report.deadlines.map(({ dueOn }) => dueOn)).toEqual(['2025-12-31']);
  });
  it('lists later windows up to the horizon', () => {
    expect(verdicts(ruleset, submitted([]), '2024-06-01', { horizon: '2026-02-01' })).toEqual([
      'due 2024-01-01..2024-12-31',
      'due 2025-01-01..2025-12-31',
      'due 2026-01-01..2026-12-31',
    ]);
  });
  it.each([
    [['2024-03-01'], 'breached 2024-01-01..2024-12-31 breached 2025-01-01 late 1'],
    [['2024-03-01', '2024-05-01'], 'met 2024-01-01..2024-12-31 done 2024-05-01'],
  ])('counts to the number of acts that the law asks for, two: done %j, it is %s', (days, line) => {
    const twice = rulesetOf({ duty: { ...YEARLY, atLeast: 2 } });
    expect(verdicts(twice, submitted(days), '2025-01-01')).toEqual([line, 'due 2025-01-01..2025-12-31']);
  });
});

describe('once in a year, under the other readings', () => {
  it.each([
    [
      'pro-rata',
      'the part-year counts too',
      [],
      '2024-01-01',
      ['breached 2023-07-10..2023-12-31 breached 2024-01-01 late 1', 'due 2024-01-01..2024-12-31'],
    ],
    [
      'anniversary',
      'years are counted from the entry into force',
      ['2024-07-09'],
      '2024-07-10',
      ['met 2023-07-10..2024-07-09 done 2024-07-09', 'due 2024-07-10..2025-07-09'],
    ],
    [
      'rolling',
      'twelve months since the last one',
      ['2024-02-29'],
      '2025-03-01',
      [
        'met 2023-07-10..2024-07-09 done 2024-02-29',
        'breached 2024-02-29..2025-02-28 breached 2025-03-01 late 1',
      ],
    ],
  ] satisfies [string, string, string[], string, string[]][])('%s: %s', (reading, _, days, asOf, lines) => {
    expect(verdicts(yearly(reading), submitted(days), asOf)).toEqual(lines);
  });

  it('says when a rival would decide otherwise', () => {
    const ruleset = yearly('calendar-year', ['rolling', 'anniversary', 'pro-rata']);
    const { findings } = check(ruleset, submitted([]), '2024-10-01');
    expect(findings.map(told)).toEqual(['due 2024-01-01..2024-12-31']);
    // Twelve months from 10 July 2023 ended on 9 July 2024; years from it run to 9 July 2025; the calendar year is the same.
    expect(findings[0]?.contested).toEqual([{ reading: 'rolling', status: 'breached' }]);
  });
  it('takes the caller’s reading, and then the default is a rival', () => {
    const ruleset = yearly('calendar-year', ['rolling']);
    const { findings, assumptions } = check(ruleset, submitted([]), '2024-10-01', {
      readings: { kewajiban: 'rolling' },
    });
    expect(findings.map(told)).toEqual(['breached 2023-07-10..2024-07-09 breached 2024-07-10 late 84']);
    expect(findings[0]?.reading).toBe('rolling');
    expect(findings[0]?.contested).toEqual([{ reading: 'calendar-year', status: 'due' }]);
    expect(assumptions).toEqual([{ code: 'reading', for: 'kewajiban', reading: 'rolling' }]);
  });
});

describe('when the records begin after the entry into force, on 1 January 2025', () => {
  const ruleset = yearly('calendar-year');
  const since = (days: readonly string[]) => submitted(days, { recordsSince: '2025-01-01' });

  it.each([
    [
      'an absence in the days before is unknown, not a breach',
      [],
      '2026-01-01',
      [
        'unknown 2024-01-01..2024-12-31',
        'breached 2025-01-01..2025-12-31 breached 2026-01-01 late 1',
        'due 2026-01-01..2026-12-31',
      ],
    ],
    [
      'a recorded act is an act all the same',
      ['2024-05-05'],
      '2025-01-01',
      ['met 2024-01-01..2024-12-31 done 2024-05-05', 'due 2025-01-01..2025-12-31'],
    ],
  ] satisfies [string, string[], string, string[]][])('%s', (_, days, asOf, lines) => {
    expect(verdicts(ruleset, since(days), asOf)).toEqual(lines);
  });
  it('asks whether it was done before', () => {
    const { unknowns } = check(ruleset, since([]), '2025-01-01');
    expect(unknowns).toMatchObject([
      { kind: 'records', name: 'lan-diagram-submitted', units: [null], obligations: ['kewajiban'] },
    ]);
  });
});
