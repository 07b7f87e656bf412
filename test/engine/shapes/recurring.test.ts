import { describe, expect, it } from 'vitest';
import type { Loose } from '../../fixtures/raw-rulesets.ts';
import { rulesetOf } from '../../fixtures/rulesets.ts';
import { actsOn, stateOf } from '../../fixtures/states.ts';
import { check, told, verdicts } from '../../fixtures/verdicts.ts';

const READINGS = ['calendar-blocks', 'anniversary', 'rolling'];

const biennial = (window: string, inForceFrom = '2023-07-10') =>
  rulesetOf(
    {
      duty: { type: 'recurring', event: 'ict-audited', every: 'P2Y', window },
      readings: { default: window, rivals: READINGS.filter((name) => name !== window) },
    },
    { inForceFrom },
  );
const audited = (days: readonly string[], rest: Loose = {}) =>
  stateOf({ events: actsOn('ict-audited', days), ...rest });

describe('once in two years, in force from 10 July 2023', () => {
  it.each([
    ['rolling', 'is good until 9 July 2025', [], '2025-07-09', ['due 2023-07-10..2025-07-09']],
    [
      'rolling',
      'is in breach from 10 July 2025',
      [],
      '2025-07-10',
      ['breached 2023-07-10..2025-07-09 breached 2025-07-10 late 1'],
    ],
    [
      'rolling',
      'runs again from each act',
      ['2024-02-29'],
      '2026-02-28',
      ['met 2023-07-10..2025-07-09 done 2024-02-29', 'due 2024-02-29..2026-02-28'],
    ],
    [
      'rolling',
      'runs from a leap day to the end of February',
      ['2024-02-29'],
      '2026-03-01',
      [
        'met 2023-07-10..2025-07-09 done 2024-02-29',
        'breached 2024-02-29..2026-02-28 breached 2026-03-01 late 1',
      ],
    ],
    [
      'rolling',
      'opens nothing new after a missed window until an act',
      ['2026-01-10'],
      '2026-02-01',
      [
        'met-late 2023-07-10..2025-07-09 breached 2025-07-10 late 185 done 2026-01-10',
        'due 2026-01-10..2028-01-09',
      ],
    ],
    [
      'calendar-blocks',
      'owes one in each two full years',
      [],
      '2026-01-01',
      ['breached 2024-01-01..2025-12-31 breached 2026-01-01 late 1', 'due 2026-01-01..2027-12-31'],
    ],
  ] satisfies [string, string, string[], string, string[]][])('%s: %s', (reading, _, days, asOf, lines) => {
    expect(verdicts(biennial(reading), audited(days), asOf)).toEqual(lines);
  });

  it('under anniversary never drifts from a 29 February', () => {
    const { findings } = check(biennial('anniversary', '2024-02-29'), audited([]), '2030-03-01');
    expect(findings.map(({ window }) => `${window?.from}..${window?.to}`)).toEqual([
      '2024-02-29..2026-02-28',
      '2026-03-01..2028-02-28',
      '2028-02-29..2030-02-28',
      '2030-03-01..2032-02-28',
    ]);
  });
  it('is contested between the last good day of one reading and of another', () => {
    const [finding] = check(biennial('rolling'), audited([]), '2025-08-01').findings;
    expect(finding?.status).toBe('breached');
    expect(finding?.contested).toEqual([{ reading: 'calendar-blocks', status: 'due' }]);
  });
  it('a late act is not surely late: an earlier one may be missing from the log', () => {
    const ruleset = rulesetOf({
      duty: { type: 'recurring', event: 'ict-audited', every: 'P2Y', window: 'rolling' },
    });
    const state = audited(['2025-09-01'], { recordsSince: '2024-01-01' });
    expect(verdicts(ruleset, state, '2025-10-01')).toEqual([
      'unknown 2023-07-10..2025-07-09',
      'due 2025-09-01..2027-08-31',
    ]);
  });
  it('a window that outlasts the regulation is told until its last day, with that day, and never comes due', () => {
    const ruleset = rulesetOf(
      { duty: { type: 'recurring', event: 'ict-audited', every: 'P2Y', window: 'rolling' } },
      { inForceUntil: '2024-12-31' },
    );
    const version = { code: 'version', from: '2023-07-10', until: '2024-12-31' };
    for (const asOf of ['2024-06-01', '2024-12-31']) {
      const { deadlines, findings } = check(ruleset, stateOf(), asOf);
      expect(findings).toMatchObject([{ status: 'due', dueOn: '2025-07-09' }]);
      expect(findings[0]?.because[0]).toEqual(version);
      expect(deadlines.map(({ dueOn }) => dueOn)).toEqual(['2025-07-09']);
    }
    expect(verdicts(ruleset, stateOf(), '2025-01-01')).toEqual(['not-in-force undated']);
    expect(verdicts(ruleset, stateOf(), '2025-07-10')).toEqual(['not-in-force undated']);
  });
});

describe('periodically, without an interval in the law', () => {
  const periodic = rulesetOf({ duty: { type: 'recurring', event: 'data-backed-up', every: null } });
  const backedUp = (day: string) => stateOf({ events: actsOn('data-backed-up', [day]) });

  it('is outstanding until first done', () => {
    expect(verdicts(periodic, stateOf(), '2030-01-01')).toEqual(['outstanding undated']);
  });
  it('is met once done, saying that the law sets no interval', () => {
    const { findings, deadlines } = check(periodic, backedUp('2024-01-31'), '2030-01-01');
    expect(findings.map(told)).toEqual(['met undated done 2024-01-31']);
    expect(findings[0]?.because[0]).toEqual({ code: 'no-interval-in-law' });
    expect(deadlines).toEqual([]);
  });
  it('gets dates from a local policy, reported as policy', () => {
    const { findings, assumptions, deadlines } = check(periodic, backedUp('2023-07-31'), '2023-08-30', {
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
