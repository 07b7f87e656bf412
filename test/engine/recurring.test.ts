import { describe, expect, it } from 'vitest';
import { actsOn, check, rulesetOf, stateOf, told, verdicts } from './fixtures.ts';

const yearly = (window: string, rivals: string[] = []) =>
  rulesetOf({
    duty: { type: 'recurring', event: 'lan-diagram-submitted', every: 'P1Y', window } as never,
    readings: { default: window, rivals } as never,
  });
const submitted = (...days: string[]) => stateOf({ events: actsOn('lan-diagram-submitted', days) });

describe('once in a year, by the calendar, in force from 10 July 2023', () => {
  const ruleset = yearly('calendar-year');

  it('owes nothing for the part-year: the first window is 2024', () => {
    expect(verdicts(ruleset, submitted(), '2023-12-31')).toEqual(['due 2024-01-01..2024-12-31']);
  });
  it('is due on the last day of the year', () => {
    expect(verdicts(ruleset, submitted(), '2024-12-31')).toEqual(['due 2024-01-01..2024-12-31']);
  });
  it('is in breach from 1 January, and the new year is due', () => {
    expect(verdicts(ruleset, submitted(), '2025-01-01')).toEqual([
      'breached 2024-01-01..2024-12-31 breached 2025-01-01 late 1',
      'due 2025-01-01..2025-12-31',
    ]);
  });
  it('is met by an act on the last day of the year', () => {
    expect(verdicts(ruleset, submitted('2024-12-31'), '2025-01-01')).toEqual([
      'met 2024-01-01..2024-12-31 done 2024-12-31',
      'due 2025-01-01..2025-12-31',
    ]);
  });
  it('stays in breach when the act comes a day late: that act is the new year’s', () => {
    expect(verdicts(ruleset, submitted('2025-01-01'), '2025-06-30')).toEqual([
      'breached 2024-01-01..2024-12-31 breached 2025-01-01 late 181',
      'met 2025-01-01..2025-12-31 done 2025-01-01',
    ]);
  });
  it('ignores acts after the day judged', () => {
    expect(verdicts(ruleset, submitted('2024-06-01'), '2024-05-31')).toEqual(['due 2024-01-01..2024-12-31']);
  });
  it('does not count an act before the entry into force', () => {
    const fromNewYear = rulesetOf(
      {
        duty: {
          type: 'recurring',
          event: 'lan-diagram-submitted',
          every: 'P1Y',
          window: 'calendar-year',
        } as never,
      },
      { inForceFrom: '2024-01-01' as never },
    );
    expect(verdicts(fromNewYear, submitted('2023-12-31'), '2024-01-01')).toEqual([
      'due 2024-01-01..2024-12-31',
    ]);
  });
  it('gives the next year as the deadline once this year is done', () => {
    const report = check(ruleset, submitted('2024-03-01'), '2024-06-01');
    expect(report.deadlines.map(({ dueOn }) => dueOn)).toEqual(['2025-12-31']);
  });
  it('lists later windows up to the horizon', () => {
    expect(verdicts(ruleset, submitted(), '2024-06-01', { horizon: '2026-02-01' })).toEqual([
      'due 2024-01-01..2024-12-31',
      'due 2025-01-01..2025-12-31',
      'due 2026-01-01..2026-12-31',
    ]);
  });
  it('counts to the number of acts that the law asks for', () => {
    const twice = rulesetOf({
      duty: {
        type: 'recurring',
        event: 'lan-diagram-submitted',
        every: 'P1Y',
        window: 'calendar-year',
        atLeast: 2,
      } as never,
    });
    expect(verdicts(twice, submitted('2024-03-01'), '2025-01-01')[0]).toBe(
      'breached 2024-01-01..2024-12-31 breached 2025-01-01 late 1',
    );
    expect(verdicts(twice, submitted('2024-03-01', '2024-05-01'), '2025-01-01')[0]).toBe(
      'met 2024-01-01..2024-12-31 done 2024-05-01',
    );
  });
});

describe('once in a year, under the other readings', () => {
  it('pro-rata: the part-year counts too', () => {
    expect(verdicts(yearly('pro-rata'), submitted(), '2024-01-01')).toEqual([
      'breached 2023-07-10..2023-12-31 breached 2024-01-01 late 1',
      'due 2024-01-01..2024-12-31',
    ]);
  });
  it('anniversary: years are counted from the entry into force', () => {
    expect(verdicts(yearly('anniversary'), submitted('2024-07-09'), '2024-07-10')).toEqual([
      'met 2023-07-10..2024-07-09 done 2024-07-09',
      'due 2024-07-10..2025-07-09',
    ]);
  });
  it('rolling: twelve months since the last one', () => {
    expect(verdicts(yearly('rolling'), submitted('2024-02-29'), '2025-02-28')).toEqual([
      'met 2023-07-10..2024-07-09 done 2024-02-29',
      'breached 2024-02-29..2025-02-27 breached 2025-02-28 late 1',
    ]);
  });
  it('says when a rival would decide otherwise', () => {
    const ruleset = yearly('calendar-year', ['rolling', 'anniversary', 'pro-rata']);
    const { findings } = check(ruleset, submitted(), '2024-10-01');
    expect(findings.map(told)).toEqual(['due 2024-01-01..2024-12-31']);
    // Twelve months from 10 July 2023 ended on 9 July 2024; years from it run to 9 July 2025; the calendar year is the same.
    expect(findings[0]?.contested).toEqual([{ reading: 'rolling', status: 'breached' }]);
  });
  it('takes the caller’s reading, and then the default is a rival', () => {
    const ruleset = yearly('calendar-year', ['rolling']);
    const { findings, assumptions } = check(ruleset, submitted(), '2024-10-01', {
      readings: { kewajiban: 'rolling' },
    });
    expect(findings.map(told)).toEqual(['breached 2023-07-10..2024-07-09 breached 2024-07-10 late 84']);
    expect(findings[0]?.reading).toBe('rolling');
    expect(findings[0]?.contested).toEqual([{ reading: 'calendar-year', status: 'due' }]);
    expect(assumptions).toEqual([{ code: 'reading', for: 'kewajiban', reading: 'rolling' }]);
  });
});

describe('once in two years, in force from 10 July 2023', () => {
  const biennial = (window: string, inForceFrom = '2023-07-10') =>
    rulesetOf(
      {
        duty: { type: 'recurring', event: 'ict-audited', every: 'P2Y', window } as never,
        readings: {
          default: window,
          rivals: ['calendar-blocks', 'anniversary', 'rolling'].filter((name) => name !== window),
        } as never,
      },
      { inForceFrom: inForceFrom as never },
    );
  const audited = (...days: string[]) => stateOf({ events: actsOn('ict-audited', days) });

  it('is good until 9 July 2025 and in breach from 10 July 2025', () => {
    expect(verdicts(biennial('rolling'), audited(), '2025-07-09')).toEqual(['due 2023-07-10..2025-07-09']);
    expect(verdicts(biennial('rolling'), audited(), '2025-07-10')).toEqual([
      'breached 2023-07-10..2025-07-09 breached 2025-07-10 late 1',
    ]);
  });
  it('runs again from each act; nothing new opens after a missed window until an act', () => {
    expect(verdicts(biennial('rolling'), audited('2024-02-29'), '2026-02-27')).toEqual([
      'met 2023-07-10..2025-07-09 done 2024-02-29',
      'due 2024-02-29..2026-02-27',
    ]);
    expect(verdicts(biennial('rolling'), audited('2024-02-29'), '2026-02-28')[1]).toBe(
      'breached 2024-02-29..2026-02-27 breached 2026-02-28 late 1',
    );
    expect(verdicts(biennial('rolling'), audited('2026-01-10'), '2026-02-01')).toEqual([
      'met-late 2023-07-10..2025-07-09 breached 2025-07-10 late 185 done 2026-01-10',
      'due 2026-01-10..2028-01-09',
    ]);
  });
  it('under calendar blocks owes one in each two full years', () => {
    expect(verdicts(biennial('calendar-blocks'), audited(), '2026-01-01')).toEqual([
      'breached 2024-01-01..2025-12-31 breached 2026-01-01 late 1',
      'due 2026-01-01..2027-12-31',
    ]);
  });
  it('under anniversary never drifts from a 29 February', () => {
    const findings = check(biennial('anniversary', '2024-02-29'), audited(), '2030-03-01').findings.map(told);
    expect(findings.map((line) => line.split(' ')[1])).toEqual([
      '2024-02-29..2026-02-27',
      '2026-02-28..2028-02-28',
      '2028-02-29..2030-02-27',
      '2030-02-28..2032-02-28',
    ]);
  });
  it('is contested between the last good day of one reading and of another', () => {
    const [finding] = check(biennial('rolling'), audited(), '2025-08-01').findings;
    expect(finding?.status).toBe('breached');
    expect(finding?.contested).toEqual([{ reading: 'calendar-blocks', status: 'due' }]);
  });
});

describe('periodically, without an interval in the law', () => {
  const periodic = rulesetOf({ duty: { type: 'recurring', event: 'data-backed-up', every: null } as never });

  it('is outstanding until first done, then met, saying that the law sets no interval', () => {
    expect(verdicts(periodic, stateOf(), '2030-01-01')).toEqual(['outstanding undated']);
    const { findings, deadlines } = check(
      periodic,
      stateOf({ events: actsOn('data-backed-up', ['2024-01-31']) }),
      '2030-01-01',
    );
    expect(findings.map(told)).toEqual(['met undated done 2024-01-31']);
    expect(findings[0]?.because[0]).toEqual({ code: 'no-interval-in-law' });
    expect(deadlines).toEqual([]);
  });
  it('gets dates from a local policy, reported as policy', () => {
    const state = stateOf({ events: actsOn('data-backed-up', ['2023-07-31']) });
    const { findings, assumptions, deadlines } = check(periodic, state, '2023-08-30', {
      policy: { kewajiban: 'P1M' },
    });
    // From 31 July a month ends on 30 August, the last good day; the breach would begin on 31 August.
    expect(findings.map(told)).toEqual([
      'met 2023-07-10..2023-08-09 done 2023-07-31',
      'due 2023-07-31..2023-08-30',
    ]);
    expect(findings.every(({ policy, reading }) => policy === 'P1M' && reading === null)).toBe(true);
    expect(assumptions).toEqual([{ code: 'policy', for: 'kewajiban', period: 'P1M' }]);
    expect(deadlines.map(({ dueOn, policy }) => [dueOn, policy])).toEqual([['2023-08-30', 'P1M']]);
  });
});

describe('when the records begin after the entry into force', () => {
  const ruleset = yearly('calendar-year');
  const since = (recordsSince: string, ...days: string[]) =>
    ({ ...submitted(...days), recordsSince }) as never;

  it('an absence in the days before is unknown, not a breach', () => {
    expect(verdicts(ruleset, since('2025-01-01'), '2026-01-01')).toEqual([
      'unknown 2024-01-01..2024-12-31',
      'breached 2025-01-01..2025-12-31 breached 2026-01-01 late 1',
      'due 2026-01-01..2026-12-31',
    ]);
  });
  it('a recorded act is an act all the same', () => {
    expect(verdicts(ruleset, since('2025-01-01', '2024-05-05'), '2025-01-01')[0]).toBe(
      'met 2024-01-01..2024-12-31 done 2024-05-05',
    );
  });
  it('asks whether it was done before', () => {
    const { unknowns } = check(ruleset, since('2025-01-01'), '2025-01-01');
    expect(unknowns).toMatchObject([
      { kind: 'records', name: 'lan-diagram-submitted', units: [null], obligations: ['kewajiban'] },
    ]);
  });
  it('a late act is not surely late: an earlier one may be missing from the log', () => {
    const biennial = rulesetOf({
      duty: { type: 'recurring', event: 'ict-audited', every: 'P2Y', window: 'rolling' } as never,
    });
    const state = stateOf({
      recordsSince: '2024-01-01' as never,
      events: actsOn('ict-audited', ['2025-09-01']),
    });
    expect(verdicts(biennial, state, '2025-10-01')).toEqual([
      'unknown 2023-07-10..2025-07-09',
      'due 2025-09-01..2027-08-31',
    ]);
  });
});
