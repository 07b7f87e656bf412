import { describe, expect, it } from 'vitest';
import { rulesetOf, YEARLY } from '../../fixtures/rulesets.ts';
import { actsOn, stateOf } from '../../fixtures/states.ts';
import { check, told, verdicts } from '../../fixtures/verdicts.ts';

// All in force from 10 July 2023.
const every = (period: string, window = 'calendar', rivals: readonly string[] = []) =>
  rulesetOf({ duty: { ...YEARLY, every: period, window }, readings: { default: window, rivals } });
const done = (...days: readonly string[]) => stateOf({ events: actsOn('lan-diagram-submitted', days) });

describe('setiap triwulan: once in each calendar quarter', () => {
  const quarterly = every('P3M');
  it.each([
    ['owes nothing for the quarter already begun', '2023-09-30', [], ['due 2023-10-01..2023-12-31']],
    ['the last day of the quarter is good', '2023-12-31', [], ['due 2023-10-01..2023-12-31']],
    [
      'the day after is in breach, and the next quarter runs',
      '2024-01-01',
      [],
      ['breached 2023-10-01..2023-12-31 breached 2024-01-01 late 1', 'due 2024-01-01..2024-03-31'],
    ],
    [
      'an act on its last day keeps it',
      '2024-01-01',
      ['2023-12-31'],
      ['met 2023-10-01..2023-12-31 done 2023-12-31', 'due 2024-01-01..2024-03-31'],
    ],
    [
      'an act a day late is the next quarter’s',
      '2024-01-02',
      ['2024-01-01'],
      [
        'breached 2023-10-01..2023-12-31 breached 2024-01-01 late 2',
        'met 2024-01-01..2024-03-31 done 2024-01-01',
      ],
    ],
  ] satisfies [string, string, string[], string[]][])('%s', (_, asOf, days, lines) => {
    expect(verdicts(quarterly, done(...days), asOf)).toEqual(lines);
  });
  it('read pro-rata, what is left of the first quarter counts too', () => {
    const [finding] = check(every('P3M', 'pro-rata'), done(), '2023-09-30').findings;
    expect(finding && told(finding)).toBe('due 2023-07-10..2023-09-30');
  });
  it('read by the calendar and rolling by turns, the verdict hangs on the reading', () => {
    const ruleset = every('P3M', 'calendar', ['rolling']);
    const [finding] = check(ruleset, done('2023-10-01'), '2024-01-01').findings;
    // Rolling: done on 1 October, it is owed again by 31 December.
    expect(finding && told(finding)).toBe('met 2023-10-01..2023-12-31 done 2023-10-01');
    expect(finding?.contested).toEqual([{ reading: 'rolling', status: 'breached' }]);
  });
});

describe('blocks of the calendar, from the entry into force on 10 July 2023', () => {
  it.each([
    ['setiap bulan', 'P1M', '2023-08-01..2023-08-31'],
    ['setiap triwulan', 'P3M', '2023-10-01..2023-12-31'],
    ['setiap caturwulan', 'P4M', '2023-09-01..2023-12-31'],
    ['setiap semester', 'P6M', '2024-01-01..2024-06-30'],
    ['setiap tahun', 'P1Y', '2024-01-01..2024-12-31'],
    ['setiap 2 tahun', 'P2Y', '2024-01-01..2025-12-31'],
  ])('%s (%s) first runs %s', (_, period, window) => {
    expect(verdicts(every(period), done(), '2023-07-10')).toEqual([`due ${window}`]);
    expect(verdicts(every(period, 'calendar-blocks'), done(), '2023-07-10')).toEqual([`due ${window}`]);
  });
  it('calendar and calendar-year are one and the same', () => {
    for (const asOf of ['2023-07-10', '2024-12-31', '2025-01-01', '2026-06-01'])
      expect(verdicts(every('P1Y'), done('2025-01-01'), asOf)).toEqual(
        verdicts(every('P1Y', 'calendar-year'), done('2025-01-01'), asOf),
      );
  });
});

describe('setiap bulan April dan Oktober', () => {
  const months = (rivals: readonly string[] = [], window = 'calendar') =>
    rulesetOf({
      duty: { ...YEARLY, window, months: [10, 4] },
      readings: { default: window, rivals },
    });
  const [october, april] = ['2023-10-01..2023-10-31', '2024-04-01..2024-04-30'];

  it.each([
    ['before the first month nothing has begun', '2023-09-30', [], [`due ${october}`]],
    ['in the month it is due', '2023-10-31', [], [`due ${october}`]],
    ['after it, it is missed', '2023-11-01', [], [`breached ${october} breached 2023-11-01 late 1`]],
    [
      'the day before April nothing else has begun',
      '2024-03-31',
      ['2023-10-31'],
      [`met ${october} done 2023-10-31`],
    ],
    [
      'April is a window of its own',
      '2024-04-01',
      ['2023-10-31'],
      [`met ${october} done 2023-10-31`, `due ${april}`],
    ],
    [
      'an act between the months is in neither',
      '2024-05-01',
      ['2023-10-01', '2024-03-31'],
      [`met ${october} done 2023-10-01`, `breached ${april} breached 2024-05-01 late 1`],
    ],
    [
      'an act in each keeps both',
      '2024-05-01',
      ['2023-10-01', '2024-04-30'],
      [`met ${october} done 2023-10-01`, `met ${april} done 2024-04-30`],
    ],
  ] satisfies [string, string, string[], string[]][])('%s', (_, asOf, days, lines) => {
    const state = done(...days);
    expect(verdicts(months(), state, asOf)).toEqual(lines);
  });
  it('the next of the months is the deadline', () => {
    const { deadlines } = check(months(), done('2023-10-05'), '2023-11-15');
    expect(deadlines.map(({ dueOn }) => dueOn)).toEqual(['2024-04-30']);
  });
  it('in force in the middle of a named month: not owed in it, read pro-rata owed in what is left', () => {
    const ruleset = (window: string) =>
      rulesetOf(
        { duty: { ...YEARLY, window, months: [4, 10] }, readings: { default: window, rivals: [] } },
        { inForceFrom: '2023-10-15' },
      );
    expect(verdicts(ruleset('calendar'), done(), '2023-10-31')).toEqual([`due ${april}`]);
    expect(verdicts(ruleset('pro-rata'), done(), '2023-10-31')).toEqual(['due 2023-10-15..2023-10-31']);
    expect(verdicts(ruleset('pro-rata'), done(), '2023-11-01')).toEqual([
      'breached 2023-10-15..2023-10-31 breached 2023-11-01 late 1',
    ]);
  });
  it('twice in each of them needs two acts in each', () => {
    const twice = rulesetOf({ duty: { ...YEARLY, atLeast: 2, window: 'calendar', months: [10] } });
    expect(verdicts(twice, done('2023-10-01'), '2023-11-01')).toEqual([
      `breached ${october} breached 2023-11-01 late 1`,
    ]);
    expect(verdicts(twice, done('2023-10-01', '2023-10-31'), '2023-11-01')).toEqual([
      `met ${october} done 2023-10-31`,
    ]);
  });
});
