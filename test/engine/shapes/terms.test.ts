import { describe, expect, it } from 'vitest';
import type { Ruleset } from '../../../src/model/ruleset.ts';
import { JURISDICTION, type Loose } from '../../fixtures/raw-rulesets.ts';
import { rulesetOf, rulesetWith } from '../../fixtures/rulesets.ts';
import { type Act, stateOf } from '../../fixtures/states.ts';
import { check, told, verdicts } from '../../fixtures/verdicts.ts';

/** A change is reported within a term. */
const reported = (within: unknown, readings: Loose | null = null, more: Loose = {}) =>
  rulesetOf({
    bearer: null,
    duty: { type: 'response', trigger: 'lan-changed', event: 'lan-change-reported', within },
    readings,
    ...more,
  });
const changed = (on: string): Act => ({ type: 'lan-changed', on });
const report = (on: string): Act => ({ type: 'lan-change-reported', on });

/** The holidays of 2024 that matter here: around Idul Fitri, and the days around Christmas. */
const OF_2024 = {
  year: 2024,
  source: 'SKB 855/2023',
  days: [
    ...['2024-04-08', '2024-04-09', '2024-04-10', '2024-04-11', '2024-04-12', '2024-04-15'],
    ...['2024-12-25', '2024-12-26'],
  ],
};
const OF_2025 = { year: 2025, source: 'SKB 1017/2024', days: ['2025-01-01'] };

const on = (ruleset: Ruleset, events: readonly Act[], asOf: string, choices = {}) =>
  verdicts(ruleset, stateOf({ events }), asOf, choices);

describe('14 working days upon an event', () => {
  // From Friday 5 April: Tuesday the 16th is the first, Friday 3 May the 14th.
  const duty = reported({ days: 14, count: 'working' });
  const choices = { holidays: [OF_2024] };
  it.each([
    ['the day before the last', '2024-05-02', [], 'due 2024-04-05..2024-05-03'],
    ['the last good day', '2024-05-03', [], 'due 2024-04-05..2024-05-03'],
    ['the day after', '2024-05-04', [], 'breached 2024-04-05..2024-05-03 breached 2024-05-04 late 1'],
    ['done on the last', '2024-06-01', [report('2024-05-03')], 'met 2024-04-05..2024-05-03 done 2024-05-03'],
    [
      'done the Monday after',
      '2024-06-01',
      [report('2024-05-06')],
      'met-late 2024-04-05..2024-05-03 breached 2024-05-04 late 3 done 2024-05-06',
    ],
  ] satisfies [string, string, Act[], string][])('%s', (_, asOf, acts, line) => {
    expect(on(duty, [changed('2024-04-05'), ...acts], asOf, choices)).toEqual([line]);
  });

  it('read as counting the day of the event, ends a working day earlier', () => {
    const counted = reported(
      { days: 14, count: 'working' },
      { default: 'exclude-first', rivals: ['include-first'] },
    );
    const events = [changed('2024-04-05')];
    const [finding] = check(counted, stateOf({ events }), '2024-05-03', choices).findings;
    expect(finding).toMatchObject({
      status: 'due',
      contested: [{ reading: 'include-first', status: 'breached' }],
    });
    const other = { ...choices, readings: { kewajiban: 'include-first' } } as const;
    expect(on(counted, events, '2024-05-02', other)).toEqual(['due 2024-04-05..2024-05-02']);
    expect(on(counted, events, '2024-05-03', other)).toEqual([
      'breached 2024-04-05..2024-05-02 breached 2024-05-03 late 1',
    ]);
  });
});

describe('a year whose holidays nobody gives', () => {
  // From Friday 20 December 2024; without the holidays of 2025 the 10th day is Thursday 2 January 2025... or later.
  const duty = reported({ days: 7, count: 'working' });
  const events = [changed('2024-12-20')];
  const judge = (asOf: string, acts: readonly Act[], holidays: readonly (typeof OF_2024)[]) =>
    check(duty, stateOf({ events: [...events, ...acts] }), asOf, { holidays }).findings[0];

  // 23, 24, 27, 30, 31 December are five; without holidays in January the 1st and 2nd make seven.
  it.each([
    ['due until the earliest day that it can end', '2025-01-02', [], 'due 2024-12-20..2025-01-02'],
    ['unknown after it', '2025-01-03', [], 'unknown 2024-12-20..2025-01-02'],
    [
      'met by what was done by then',
      '2025-06-01',
      [report('2025-01-02')],
      'met 2024-12-20..2025-01-02 done 2025-01-02',
    ],
    [
      'unknown of what was done later',
      '2025-06-01',
      [report('2025-01-03')],
      'unknown 2024-12-20..2025-01-02',
    ],
  ] satisfies [string, string, Act[], string][])('is %s', (_, asOf, acts, line) => {
    const finding = judge(asOf, acts, [OF_2024]);
    expect(finding && told(finding)).toBe(line);
  });

  it('is asked for, with its year alone', () => {
    const { unknowns } = check(duty, stateOf({ events }), '2025-01-03', { holidays: [OF_2024] });
    expect(unknowns).toMatchObject([{ kind: 'holidays', name: '2025', findings: 1 }]);
    const none = check(duty, stateOf({ events }), '2025-06-01');
    expect(none.unknowns.map(({ name }) => name)).toEqual(['2024']);
    expect(none.findings[0]?.because).toContainEqual({ code: 'holidays-unknown', years: [2024] });
  });

  it('settles it once it is given', () => {
    const late = judge('2025-01-04', [], [OF_2024, OF_2025]);
    // New Year is a holiday, so that Friday the 3rd is the last good day.
    expect(late && told(late)).toBe('breached 2024-12-20..2025-01-03 breached 2025-01-04 late 1');
    const { assumptions } = check(duty, stateOf({ events }), '2025-01-04', { holidays: [OF_2024] });
    expect(assumptions).toEqual([{ code: 'holidays', year: 2024, source: 'SKB 855/2023' }]);
  });

  it('stands beside the log, where that is incomplete too', () => {
    const state = stateOf({ events, recordsSince: '2025-01-03' });
    const [finding] = check(duty, state, '2025-01-03', { holidays: [OF_2024] }).findings;
    expect(finding?.missing.map(({ kind, name }) => [kind, name])).toEqual([
      ['records', 'lan-change-reported'],
      ['holidays', '2025'],
    ]);
  });
});

describe('the weekend of a region', () => {
  it('may be another than Saturday and Sunday', () => {
    const norm = {
      ...{ id: 'kewajiban', topic: 'lan-change-report', cites: ['1'], strength: 'wajib', bearer: null },
      gist: { id: 'Contoh.', en: 'A sample.' },
      duty: {
        type: 'response',
        trigger: 'lan-changed',
        event: 'lan-change-reported',
        within: { days: 2, count: 'working' },
      },
    };
    const jurisdiction = { ...JURISDICTION, weekend: ['friday', 'saturday'] };
    const ruleset = rulesetWith([norm], { jurisdiction });
    const choices = { holidays: [OF_2024] };
    // From Thursday 1 February 2024 the Sunday and the Monday.
    expect(on(ruleset, [changed('2024-02-01')], '2024-02-05', choices)).toEqual([
      'due 2024-02-01..2024-02-05',
    ]);
  });
});

describe('a month upon an event', () => {
  const duty = reported('P1M', { default: 'exclude-first', rivals: ['include-first'] });
  it.each([
    ['2024-02-14', 'exclude-first', 'due 2024-01-15..2024-02-15'],
    ['2024-02-15', 'exclude-first', 'due 2024-01-15..2024-02-15'],
    ['2024-02-16', 'exclude-first', 'breached 2024-01-15..2024-02-15 breached 2024-02-16 late 1'],
    ['2024-02-13', 'include-first', 'due 2024-01-15..2024-02-14'],
    ['2024-02-14', 'include-first', 'due 2024-01-15..2024-02-14'],
    ['2024-02-15', 'include-first', 'breached 2024-01-15..2024-02-14 breached 2024-02-15 late 1'],
  ] as const)('on %s, read %s', (asOf, reading, line) => {
    expect(on(duty, [changed('2024-01-15')], asOf, { readings: { kewajiban: reading } })).toEqual([line]);
  });
});

describe('1 x 24 hours upon an event', () => {
  const duty = reported('PT24H', { default: 'next-day', rivals: ['same-day'] });
  it.each([
    ['2024-01-15', 'next-day', 'due 2024-01-15..2024-01-16'],
    ['2024-01-16', 'next-day', 'due 2024-01-15..2024-01-16'],
    ['2024-01-17', 'next-day', 'breached 2024-01-15..2024-01-16 breached 2024-01-17 late 1'],
    ['2024-01-15', 'same-day', 'due 2024-01-15..2024-01-15'],
    ['2024-01-16', 'same-day', 'breached 2024-01-15..2024-01-15 breached 2024-01-16 late 1'],
  ] as const)('on %s, read %s', (asOf, reading, line) => {
    expect(on(duty, [changed('2024-01-15')], asOf, { readings: { kewajiban: reading } })).toEqual([line]);
  });

  it('a local policy is counted as before, from the day of the event', () => {
    const choices = { policy: { kewajiban: 'P14D' } };
    expect(on(reported(null), [changed('2024-01-15')], '2024-01-28', choices)).toEqual([
      'due 2024-01-15..2024-01-28',
    ]);
  });
});
