import { describe, expect, it } from 'vitest';
import type { Ruleset } from '../../src/model/ruleset.ts';
import type { CaseResult } from '../../src/testing/case-result.ts';
import { runCases } from '../../src/testing/run-cases.ts';
import { caseOf, casesOf } from '../fixtures/cases.ts';
import { diagramDuty, OTHERS, SAMPLE } from '../fixtures/duties.ts';
import { rulesetWith } from '../fixtures/rulesets.ts';

function run(body: string, ruleset: Ruleset = SAMPLE): CaseResult {
  const [result] = runCases(ruleset, casesOf(caseOf(body), ruleset)).results;
  if (result === undefined) throw new Error('no result');
  return result;
}

/** In which fields the expectation fails; `several` or `none` when there is not one finding. */
function failuresOf(expectation: string, rest = 'asOf: 2025-01-01'): readonly string[] {
  const [check] = run(`${rest}, expect: [{ ${expectation} }]`).checks;
  if (check?.kind !== 'finding') throw new Error('no check of a finding');
  return check.trouble === null ? check.differences.map(({ field }) => field) : [check.trouble];
}

const MET =
  'given: { events: [{ id: d1, type: lan-diagram-submitted, unit: dinkes, on: 2024-02-01 }] }, asOf: 2025-01-01';

describe('an expectation', () => {
  it('holds when the one finding has every field that it gives', () => {
    const said =
      'obligation: lan-diagram, unit: dinkes, window: { from: 2024-01-01, to: 2024-12-31 }, status: breached, dueOn: 2024-12-31, breachedFrom: 2025-01-01, daysLate: 1, metOn: null, evidence: [], reading: calendar-year, policy: null, strength: wajib, word: wajib, bearer: perangkat-daerah, counterparty: kepala-daerah, via: null, missing: []';
    expect(failuresOf(said)).toEqual([]);
  });
  it.each([
    ['status', 'status: due'],
    ['dueOn', 'dueOn: 2024-12-30'],
    ['breachedFrom', 'breachedFrom: null'],
    ['daysLate', 'daysLate: 2'],
    ['metOn', 'metOn: 2024-02-01'],
    ['evidence', 'evidence: [d1]'],
    ['reading', 'reading: rolling'],
    ['policy', 'policy: P1M'],
    ['contested', 'contested: [{ reading: rolling, status: met }]'],
    ['missing', 'missing: [x]'],
    ['strength', 'strength: dapat'],
    ['word', 'word: null'],
    ['bearer', 'bearer: diskominfo'],
    ['counterparty', 'counterparty: null'],
    ['via', 'via: bappeda'],
  ])('fails in %s alone when only that is otherwise', (field, said) => {
    expect(
      failuresOf(`obligation: lan-diagram, unit: dinkes, window: { from: 2024-01-01 }, ${said}`),
    ).toEqual([field]);
  });

  it('compares nothing that it does not give', () => {
    expect(
      failuresOf('obligation: lan-diagram, unit: dinkes, window: { to: 2024-12-31 }, daysLate: 1'),
    ).toEqual([]);
  });
  it('must be about one finding: two things are several', () => {
    const each = rulesetWith([diagramDuty({ per: 'application' })]);
    const given =
      'given: { things: [{ id: a1, type: application, unit: dinkes }, { id: a2, type: application, unit: dinkes }] }';
    const troubleOf = (said: string) => {
      const [check] = run(
        `${given}, asOf: 2024-06-30, expect: [{ obligation: lan-diagram, window: { from: 2024-01-01 }, status: due${said} }]`,
        each,
      ).checks;
      return check?.kind === 'finding' ? check.trouble : 'no finding';
    };
    expect(troubleOf('')).toBe('several');
    expect(troubleOf(', thing: a2')).toBeNull();
  });
  it('must be about one finding: two windows are several', () => {
    expect(failuresOf('obligation: lan-diagram, unit: dinkes, status: breached')).toEqual(['several']);
  });
  it('must be about one finding: two units are several, even of one status', () => {
    expect(failuresOf('obligation: lan-diagram, window: { from: 2024-01-01 }, status: breached')).toEqual([
      'several',
    ]);
  });
  it('must be about one finding: none is none, and what there is instead is told', () => {
    const [check] = run(
      'asOf: 2025-01-01, expect: [{ obligation: lan-diagram, unit: null, status: breached }]',
    ).checks;
    expect(check).toMatchObject({ kind: 'finding', passed: false, trouble: 'none', finding: null });
    expect(check?.kind === 'finding' && check.candidates.length).toBe(4);
  });
  it('on the norm alone looks for no finding', () => {
    expect(failuresOf('obligation: lan-diagram, word: wajib, bearer: perangkat-daerah')).toEqual([]);
    expect(failuresOf('obligation: lan-diagram, word: dapat')).toEqual(['word']);
  });
  it('lists rivals, evidence and missing names in any order, but all of them', () => {
    const said = 'obligation: lan-diagram, unit: dinkes, window: { from: 2024-01-01 }, status: met';
    expect(failuresOf(`${said}, evidence: [d1]`, MET)).toEqual([]);
    expect(failuresOf(`${said}, evidence: [d1, d2]`, MET)).toEqual(['evidence']);
  });
  it('tells offices of one duty apart by their bearer', () => {
    const ruleset = rulesetWith([
      diagramDuty({
        bearer: { each: ['kepala-daerah', 'sekretaris-daerah'] },
        counterparty: null,
        readings: null,
      }),
    ]);
    const both = 'window: { from: 2024-01-01 }, unit: null, status: breached';
    const one = (bearer: string) =>
      run(`asOf: 2025-01-01, expect: [{ obligation: lan-diagram, ${both}, bearer: ${bearer} }]`, ruleset)
        .passed;
    expect([one('kepala-daerah'), one('sekretaris-daerah'), one('bappeda')]).toEqual([true, true, false]);
    expect(run(`asOf: 2025-01-01, expect: [{ obligation: lan-diagram, ${both} }]`, ruleset).passed).toBe(
      true,
    );
  });
});

describe('what a finding misses', () => {
  it.each([
    [
      'records',
      'given: { recordsSince: 2024-06-01 }, asOf: 2025-01-01',
      'lan-diagram, unit: dinkes, window: { from: 2024-01-01 }',
      '[lan-diagram-submitted]',
    ],
    [
      'a trigger',
      'given: { recordsSince: 2024-06-01 }, asOf: 2025-01-01',
      'lan-change-report, unit: dinkes',
      '[lan-changed]',
    ],
    ['a fact', 'asOf: 2025-01-01', 'service-desk, unit: dinkes', '[service-desk-staff]'],
    ['a yes or no', 'asOf: 2025-01-01', 'internet-access', '[internet-access]'],
  ])('is named: %s', (_, state, where, names) => {
    expect(failuresOf(`obligation: ${where}, status: unknown, missing: ${names}`, state)).toEqual([]);
  });
  it('is a role that nobody holds, and the day in force of a draft', () => {
    const ruleset = rulesetWith([diagramDuty({ bearer: 'pusat-data' })]);
    const body =
      'asOf: 2025-01-01, expect: [{ obligation: lan-diagram, status: unknown, missing: [pusat-data] }]';
    expect(run(body, ruleset).passed).toBe(true);
  });
});

describe('the other demands of a case', () => {
  const passes = (body: string) => run(`asOf: 2025-01-01, ${body}`).passed;
  it('absent: no such finding', () => {
    expect(passes('absent: [{ obligation: lan-diagram, window: { from: 2023-01-01 } }]')).toBe(true);
    expect(passes('absent: [{ obligation: lan-diagram, unit: dinkes, status: met }]')).toBe(true);
    expect(passes('absent: [{ obligation: lan-diagram, unit: dinkes, status: breached }]')).toBe(false);
  });
  it('deadlines: the next date, or none', () => {
    expect(passes('deadlines: [{ obligation: lan-diagram, unit: dinkes, dueOn: 2025-12-31 }]')).toBe(true);
    expect(passes('deadlines: [{ obligation: lan-diagram, unit: dinkes, dueOn: 2024-12-31 }]')).toBe(false);
    expect(passes('deadlines: [{ obligation: service-desk, dueOn: null }]')).toBe(true);
    expect(passes('deadlines: [{ obligation: lan-diagram, dueOn: null }]')).toBe(false);
  });
  it('unknowns: what must be asked for', () => {
    expect(passes('unknowns: [service-desk-staff, internet-access]')).toBe(true);
    expect(passes('unknowns: [lan-diagram-submitted]')).toBe(false);
  });
  it('topicsAbsent: what the regulation is silent on', () => {
    expect(passes('topicsAbsent: [wan]')).toBe(true);
    expect(passes('topicsAbsent: [wan, lan-diagram]')).toBe(false);
  });
});

describe('a file of cases', () => {
  it('passes when all of its cases pass, on a parsed and on a compiled ruleset alike', () => {
    const good = caseOf('asOf: 2025-01-01, topicsAbsent: [wan]');
    const bad = caseOf('asOf: 2025-01-01, topicsAbsent: [lan-diagram]');
    expect(runCases(SAMPLE, casesOf(good)).passed).toBe(true);
    expect(runCases(SAMPLE, casesOf(good + bad)).passed).toBe(false);
  });
  it('judges only what it speaks of, with the same outcome', () => {
    const alone = rulesetWith([diagramDuty()]);
    const body = caseOf(
      `${MET}, expect: [{ obligation: lan-diagram, unit: dinkes, window: { from: 2024-01-01 }, status: met }]`,
    );
    const whole = runCases(rulesetWith([diagramDuty(), ...OTHERS]), casesOf(body)).results[0]?.checks;
    expect(runCases(alone, casesOf(body, alone)).results[0]?.checks).toEqual(whole);
  });
});
