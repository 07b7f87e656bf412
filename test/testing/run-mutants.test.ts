import { describe, expect, it } from 'vitest';
import type { Ruleset } from '../../src/model/ruleset.ts';
import { parseEquivalents } from '../../src/testing/mutation/equivalents.ts';
import { runMutants } from '../../src/testing/mutation/run-mutants.ts';
import { scoreMutants } from '../../src/testing/mutation/score-mutants.ts';
import { caseOf, casesOf } from '../fixtures/cases.ts';
import { diagramDuty, OTHERS } from '../fixtures/duties.ts';
import { rulesetWith } from '../fixtures/rulesets.ts';

function fates(ruleset: Ruleset, ...cases: readonly string[]): Readonly<Record<string, boolean>> {
  const results = runMutants(ruleset, casesOf(cases.join(''), ruleset).cases);
  return Object.fromEntries(
    results.map(({ mutant, killedBy }) => [mutant.id.replace(/^[^/]*\//, ''), killedBy !== null]),
  );
}
const survivors = (ruleset: Ruleset, ...cases: readonly string[]) =>
  Object.entries(fates(ruleset, ...cases)).flatMap(([name, killed]) => (killed ? [] : [name]));
const DIAGRAM = rulesetWith([diagramDuty()]);

describe('a mutant', () => {
  const status = caseOf(
    'given: { events: [{ id: d1, type: lan-diagram-submitted, unit: dinkes, on: 2024-05-01 }] }, asOf: 2025-06-01, expect: [{ obligation: lan-diagram, unit: dinkes, window: { from: 2024-01-01, to: 2024-12-31 }, status: met }]',
  );
  const norm = caseOf(
    'asOf: 2025-06-01, expect: [{ obligation: lan-diagram, word: wajib, strength: wajib, bearer: perangkat-daerah, counterparty: kepala-daerah }]',
  );
  const first = caseOf(
    'asOf: 2024-01-01, absent: [{ obligation: lan-diagram, window: { from: 2023-07-10 } }]',
  );

  it('survives when no case speaks of what was changed', () => {
    expect(survivors(DIAGRAM, status)).toEqual([
      'word-dapat',
      'bearer-changed',
      'recipient-changed',
      'window-pro-rata',
    ]);
    expect(survivors(DIAGRAM, status, norm)).toEqual(['window-pro-rata']);
  });
  it('is killed by the case that does', () => {
    expect(survivors(DIAGRAM, status, norm, first)).toEqual([]);
  });
  it('survives any number of cases on other obligations', () => {
    const ruleset = rulesetWith([diagramDuty(), ...OTHERS]);
    const other = caseOf(
      'asOf: 2025-06-01, expect: [{ obligation: service-desk, unit: dinkes, status: unknown }]',
    );
    const results = runMutants(ruleset, casesOf(other, ruleset).cases);
    const killed = results.filter(({ killedBy }) => killedBy !== null);
    expect(new Set(killed.map(({ mutant }) => mutant.original.id))).toEqual(new Set(['service-desk']));
    expect(survivors(DIAGRAM, caseOf('asOf: 2025-06-01, topicsAbsent: [wan]'))).toHaveLength(13);
  });
  it('is killed by a case that asks for something which nobody asks for any more', () => {
    const ruleset = rulesetWith([OTHERS[1] ?? {}]);
    const asks = caseOf('asOf: 2025-06-01, unknowns: [service-desk-staff]');
    expect(fates(ruleset, asks)).toMatchObject({
      'strength-dapat': true,
      'requirement-dropped': true,
      'requirement-part-1': false,
    });
  });
  it('is killed by a case that no longer fits it', () => {
    const under = caseOf(
      'asOf: 2025-06-01, options: { readings: { lan-diagram: rolling } }, expect: [{ obligation: lan-diagram, word: wajib }]',
    );
    expect(fates(DIAGRAM, under)).toMatchObject({ 'period-dropped': true, 'period-halved': false });
  });
  it('that shifts the first window is killed on a draft too, whose day only the cases give', () => {
    const draft = rulesetWith([diagramDuty()]);
    const given = caseOf(
      'asOf: 2026-01-01, options: { inForceFrom: 2024-12-01 }, expect: [{ obligation: lan-diagram, unit: dinkes, window: { from: 2025-01-01 }, status: breached }]',
    );
    expect(fates(draft, given)).toMatchObject({ 'first-window-later': true });
  });
});

describe('the score', () => {
  const results = runMutants(
    DIAGRAM,
    casesOf(
      caseOf('asOf: 2025-06-01, expect: [{ obligation: lan-diagram, word: wajib, strength: wajib }]'),
      DIAGRAM,
    ).cases,
  );
  const ids = results.map(({ mutant }) => mutant.id);
  const equivalent = (...mutants: readonly string[]) =>
    mutants.map((mutant) => ({ mutant: `lan-diagram/${mutant}`, reason: { id: 'Sebab.', en: 'Reason.' } }));

  it('counts what was killed, as a whole and by Pasal, and lists the survivors', () => {
    const score = scoreMutants(DIAGRAM, results, []);
    expect(score).toMatchObject({
      score: { killed: 2, total: 13 },
      byPasal: [{ pasal: '5', killed: 2, total: 13 }],
      passed: false,
    });
    expect(score.survivors).toHaveLength(11);
  });
  it('leaves out what is declared to be without effect', () => {
    const declared = equivalent(
      ...ids.map((id) => id.split('/')[1] ?? '').filter((name) => !/^(word|strength)/.test(name)),
    );
    expect(scoreMutants(DIAGRAM, results, declared)).toMatchObject({
      score: { killed: 2, total: 2 },
      survivors: [],
      passed: true,
    });
  });
  it('does not pass when something so declared is noticed by a case', () => {
    const score = scoreMutants(DIAGRAM, results, equivalent('word-dapat'));
    expect(score.killedThough.map(({ mutant }) => mutant)).toEqual(['lan-diagram/word-dapat']);
    expect(score.passed).toBe(false);
  });
  it('a declaration of a change that is not made, twice, or without a reason is refused with its place', () => {
    const text =
      '- { mutant: lan-diagram/wordd-dapat, reason: { id: a, en: b } }\n- { mutant: lan-diagram/word-dapat }\n- { mutant: lan-diagram/word-dapat, reason: { id: a, en: b } }\n';
    const parsed = parseEquivalents({ file: 'equivalent-mutants.yaml', text }, ids);
    expect(
      parsed.ok ? [] : parsed.issues.map(({ line, column, code }) => `${line}:${column} ${code}`),
    ).toEqual(['1:13 unknown-mutant', '2:3 missing-field', '3:13 duplicate-id']);
  });
});
