import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model/finding.ts';
import { writeOccurrence } from '../../../src/model/occurrence.ts';
import type { State } from '../../../src/model/state.ts';
import type { TermInput } from '../../../src/model/term.ts';
import type { Loose } from '../../fixtures/raw-rulesets.ts';
import { rulesetOf, YEARLY } from '../../fixtures/rulesets.ts';
import { actsOn, stateOf } from '../../fixtures/states.ts';
import { check, told } from '../../fixtures/verdicts.ts';

const dueAfter = (period: string, term: TermInput, norm: Loose = {}, window = 'calendar') =>
  rulesetOf({
    duty: { ...YEARLY, every: period, window, dueAfter: term },
    readings: { default: window, rivals: [] },
    ...norm,
  });
const done = (...days: readonly string[]) => stateOf({ events: actsOn('lan-diagram-submitted', days) });
const line = (finding: Finding) => `${writeOccurrence(finding)}: ${told(finding)}`;
const lines = (ruleset: ReturnType<typeof dueAfter>, state: State, asOf: string) =>
  check(ruleset, state, asOf).findings.map(line);

describe('every month, by the 10th of the following month, in force from 10 July 2023', () => {
  const monthly = dueAfter('P1M', 'P10D');
  const august = '2023-08-01..2023-08-31';
  it.each([
    ['while the month runs its report is ahead', '2023-08-31', [], [`${august}: due 2023-09-01..2023-09-10`]],
    ['on the 10th it is still good', '2023-09-10', [], [`${august}: due 2023-09-01..2023-09-10`]],
    [
      'on the 11th it is a day late',
      '2023-09-11',
      [],
      [`${august}: breached 2023-09-01..2023-09-10 breached 2023-09-11 late 1`],
    ],
    [
      'an act on the last day of the month itself is too early',
      '2023-09-11',
      ['2023-08-31'],
      [`${august}: breached 2023-09-01..2023-09-10 breached 2023-09-11 late 1`],
    ],
    [
      'the day after the month is the first that counts',
      '2023-09-11',
      ['2023-09-01'],
      [`${august}: met 2023-09-01..2023-09-10 done 2023-09-01`],
    ],
    [
      'an act on the 11th fills it late',
      '2023-09-30',
      ['2023-09-11'],
      [`${august}: met-late 2023-09-01..2023-09-10 breached 2023-09-11 late 1 done 2023-09-11`],
    ],
  ] satisfies [string, string, string[], string[]][])('%s', (_, asOf, days, expected) => {
    expect(lines(monthly, done(...days), asOf)).toEqual(expected);
  });

  it('an early act comes near, and says so', () => {
    const [finding] = check(monthly, done('2023-08-31'), '2023-09-11').findings;
    expect(finding?.status === 'breached' && finding.nearMisses.map(({ reason }) => reason)).toEqual([
      'not-in-window',
    ]);
  });
  it('a late act fills the oldest that stands open; one in time its own', () => {
    // Nothing for August and September; 5 November is in time for October, 20 November late for August.
    expect(lines(monthly, done('2023-11-05', '2023-11-20'), '2023-11-20')).toEqual([
      `${august}: met-late 2023-09-01..2023-09-10 breached 2023-09-11 late 71 done 2023-11-20`,
      '2023-09-01..2023-09-30: breached 2023-10-01..2023-10-10 breached 2023-10-11 late 41',
      '2023-10-01..2023-10-31: met 2023-11-01..2023-11-10 done 2023-11-05',
    ]);
  });
  it('where the log begins late, an act out of time may be about either month: neither is known', () => {
    const state = stateOf({
      events: actsOn('lan-diagram-submitted', ['2023-10-20']),
      recordsSince: '2023-10-01',
    });
    expect(lines(monthly, state, '2023-10-31').map((text) => text.split(' ')[1])).toEqual([
      'unknown',
      'unknown',
    ]);
    const whole = stateOf({ events: actsOn('lan-diagram-submitted', ['2023-10-20']) });
    expect(lines(monthly, whole, '2023-10-31').map((text) => text.split(' ')[1])).toEqual([
      'met-late',
      'breached',
    ]);
  });
  it('the deadline is the day in the following month', () => {
    const { deadlines } = check(monthly, done(), '2023-08-15');
    expect(deadlines.map(({ dueOn }) => dueOn)).toEqual(['2023-09-10']);
  });
});

describe('31 Maret tahun berikutnya: every year, within three months after it', () => {
  const yearly = dueAfter('P1Y', 'P3M');
  const period = '2024-01-01..2024-12-31';
  it.each([
    ['2025-03-31', [], `${period}: due 2025-01-01..2025-03-31`],
    ['2025-04-01', [], `${period}: breached 2025-01-01..2025-03-31 breached 2025-04-01 late 1`],
    ['2025-04-01', ['2025-03-31'], `${period}: met 2025-01-01..2025-03-31 done 2025-03-31`],
    ['2025-04-01', ['2024-12-31'], `${period}: breached 2025-01-01..2025-03-31 breached 2025-04-01 late 1`],
  ])('on %s, done %j: %s', (asOf, days, expected) => {
    expect(lines(yearly, done(...days), asOf)[0]).toBe(expected);
  });
  it('read pro-rata, the part-year is reported on too', () => {
    expect(lines(dueAfter('P1Y', 'P3M', {}, 'pro-rata'), done(), '2024-03-31')).toEqual([
      '2023-07-10..2023-12-31: due 2024-01-01..2024-03-31',
    ]);
  });
  it('a rival is laid beside it by its period, and what it alone has is not', () => {
    const ruleset = dueAfter('P1Y', 'P3M', {
      readings: { default: 'calendar', rivals: ['pro-rata', 'anniversary'] },
    });
    const [finding] = check(ruleset, done(), '2025-04-01').findings;
    // Anniversary: 10 July 2023 to 9 July 2024, due by 9 October 2024, was missed before; the next is not over.
    expect(finding?.status).toBe('breached');
    expect(finding?.contested).toBeNull();
  });
});

describe('twice a half-year, in the month after it', () => {
  const ruleset = dueAfter('P6M', 'P1M', {
    duty: { ...YEARLY, every: 'P6M', window: 'calendar', atLeast: 2, dueAfter: 'P1M' },
  });
  it('two acts in the month after keep it, one does not', () => {
    expect(lines(ruleset, done('2024-07-01', '2024-07-31'), '2024-08-01')[0]).toBe(
      '2024-01-01..2024-06-30: met 2024-07-01..2024-07-31 done 2024-07-31',
    );
    expect(lines(ruleset, done('2024-07-01'), '2024-08-01')[0]).toBe(
      '2024-01-01..2024-06-30: breached 2024-07-01..2024-07-31 breached 2024-08-01 late 1',
    );
  });
});

describe('an agency that is not always bound', () => {
  const bound = dueAfter('P3M', 'P10D', {
    applies: { var: 'uses-intra-network' },
    bearer: 'perangkat-daerah',
  });
  const state = (facts: unknown, ...days: readonly string[]) =>
    stateOf({
      units: [{ id: 'dinkes', roles: ['perangkat-daerah'], facts: { 'uses-intra-network': facts } }],
      events: actsOn('lan-diagram-submitted', days, { unit: 'dinkes' }),
    });
  it('owes the report of a quarter at whose end it was bound, though it is not any more', () => {
    const facts = [
      { value: true, until: '2023-12-31' },
      { value: false, from: '2024-01-01' },
    ];
    expect(lines(bound, state(facts), '2024-01-11')).toEqual([
      '2023-10-01..2023-12-31: breached 2024-01-01..2024-01-10 breached 2024-01-11 late 1',
    ]);
  });
  it('owes none of a quarter at whose end it was free, and a late act is not about that', () => {
    const facts = [
      { value: false, until: '2024-01-31' },
      { value: true, from: '2024-02-01' },
    ];
    expect(lines(bound, state(facts, '2024-04-20'), '2024-04-20')).toEqual([
      '2023-10-01..2023-12-31: not-applicable 2024-01-01..2024-01-10',
      '2024-01-01..2024-03-31: met-late 2024-04-01..2024-04-10 breached 2024-04-11 late 10 done 2024-04-20',
    ]);
  });
});

describe('10 hari kerja setelah triwulan berakhir', () => {
  const ruleset = dueAfter('P3M', { days: 10, count: 'working' });
  const holidays = [{ year: 2024, source: 'SKB 2024', days: ['2024-01-01'] }];
  const on = (asOf: string, days: readonly string[], known = holidays) =>
    check(ruleset, done(...days), asOf, { holidays: known }).findings.map(line);
  const period = '2023-10-01..2023-12-31';
  it('with New Year a holiday, from Tuesday 2 to Monday 15 January 2024', () => {
    expect(on('2024-01-15', [])).toEqual([`${period}: due 2024-01-01..2024-01-15`]);
    expect(on('2024-01-16', [])).toEqual([
      `${period}: breached 2024-01-01..2024-01-15 breached 2024-01-16 late 1`,
    ]);
    expect(on('2024-01-16', ['2024-01-15'])).toEqual([
      `${period}: met 2024-01-01..2024-01-15 done 2024-01-15`,
    ]);
  });
  it('where nobody gives the holidays, it is known only up to the earliest day on which it can end', () => {
    const status = (asOf: string, days: readonly string[]) => on(asOf, days, [])[0]?.split(' ')[1];
    expect(status('2024-01-12', [])).toBe('due');
    expect(status('2024-01-13', [])).toBe('unknown');
    expect(status('2024-01-20', ['2024-01-12'])).toBe('met');
    const [finding] = check(ruleset, done(), '2024-01-13').findings;
    expect(finding?.missing).toEqual([{ kind: 'holidays', name: '2024' }]);
  });
});
