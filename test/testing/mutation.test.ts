import { describe, expect, it } from 'vitest';
import type { Ruleset } from '../../src/model/ruleset.ts';
import { parseEquivalents } from '../../src/testing/mutation/equivalents.ts';
import { makeMutants } from '../../src/testing/mutation/make-mutants.ts';
import { runMutants } from '../../src/testing/mutation/run-mutants.ts';
import { scoreMutants } from '../../src/testing/mutation/score-mutants.ts';
import { caseOf, casesOf } from '../fixtures/cases.ts';
import { diagramDuty, OTHERS } from '../fixtures/duties.ts';
import { rulesetWith } from '../fixtures/rulesets.ts';

const namesOf = (ruleset: Ruleset) => makeMutants(ruleset).map(({ id }) => id.replace(/^[^/]*\//, ''));

function fates(ruleset: Ruleset, ...cases: readonly string[]): Readonly<Record<string, boolean>> {
  const results = runMutants(ruleset, casesOf(cases.join(''), ruleset).cases);
  return Object.fromEntries(
    results.map(({ mutant, killedBy }) => [mutant.id.replace(/^[^/]*\//, ''), killedBy !== null]),
  );
}

const survivors = (ruleset: Ruleset, ...cases: readonly string[]) =>
  Object.entries(fates(ruleset, ...cases)).flatMap(([name, killed]) => (killed ? [] : [name]));

const DIAGRAM = rulesetWith([diagramDuty()]);
const duty = (of: object, rest: object = {}) => diagramDuty({ duty: of, readings: null, ...rest });

describe('the changes that are made to a law', () => {
  const NORM = ['strength-dapat', 'word-dapat', 'bearer-changed', 'bearer-dropped', 'recipient-changed'];

  it('of a yearly duty', () => {
    expect(namesOf(DIAGRAM)).toEqual([
      ...NORM,
      'event-changed',
      'period-halved',
      'period-doubled',
      'period-dropped',
      'count-2',
      'window-rolling',
      'window-pro-rata',
      'first-window-later',
    ]);
  });
  it.each([
    [
      'an act without a date',
      { type: 'once', event: 'sop-adopted', by: null },
      ['event-changed', 'day-changed'],
    ],
    [
      'several acts, any of which will do',
      { type: 'once', event: ['sop-adopted', 'cio-appointed'], by: '2024-01-01' },
      ['event-without-sop-adopted', 'event-without-cio-appointed', 'day-changed'],
    ],
    [
      'an answer within a period',
      { type: 'response', trigger: 'lan-changed', event: 'lan-change-reported', within: 'P14D' },
      ['event-changed', 'period-halved', 'period-doubled', 'period-dropped', 'trigger-changed'],
    ],
    [
      'an answer without a period',
      {
        type: 'response',
        trigger: ['lan-changed', 'sop-adopted'],
        event: 'lan-change-reported',
        within: null,
      },
      ['event-changed', 'period-invented', 'trigger-without-lan-changed', 'trigger-without-sop-adopted'],
    ],
    [
      'something that comes first',
      { type: 'precondition', before: 'application-deployed', requires: 'application-tested' },
      ['event-changed', 'trigger-changed'],
    ],
    [
      'points of a document',
      {
        type: 'milestones',
        event: 'roadmap-reviewed',
        document: 'spbe-roadmap',
        at: ['mid-term', 'final-year'],
      },
      ['event-changed', 'milestone-without-mid-term', 'milestone-without-final-year', 'document-changed'],
    ],
    [
      'a paper',
      {
        type: 'document',
        document: 'spbe-roadmap',
        term: 'P5Y',
        form: 'keputusan-kepala-daerah',
        contents: ['goals', 'funding'],
      },
      [
        'period-halved',
        'period-doubled',
        'period-dropped',
        'document-changed',
        'form-dropped',
        'form-changed',
        'contents-without-goals',
        'contents-without-funding',
      ],
    ],
    [
      'a regular act without an interval',
      { type: 'recurring', event: 'data-backed-up', every: null },
      ['event-changed', 'period-invented', 'count-2'],
    ],
    [
      'a typed standing duty',
      {
        type: 'standing',
        requires: {
          and: [{ '>=': [{ var: 'service-desk-staff' }, 2] }, { var: 'service-desk-unit-formed' }],
        },
      },
      [
        'requirement-dropped',
        'requirement-negated',
        'requirement-part-1',
        'requirement-part-2',
        'requirement-part-3',
        'requirement-part-4',
      ],
    ],
  ])('of %s', (_, of, names) => {
    expect(namesOf(rulesetWith([duty(of)]))).toEqual([...NORM, ...names]);
  });
  it('of a condition, of "via", of "per", of several bearers', () => {
    const ruleset = rulesetWith([
      duty(
        { type: 'standing' },
        {
          id: 'wan',
          applies: { var: 'uses-intra-network' },
          via: 'bappeda',
          per: 'perangkat-daerah',
          bearer: { any: ['bappeda', 'diskominfo'] },
          word: null,
        },
      ),
    ]);
    expect(namesOf(ruleset)).toEqual([
      'strength-dapat',
      'bearer-changed',
      'bearer-dropped',
      'bearer-only-bappeda',
      'bearer-only-diskominfo',
      'bearer-jointly',
      'recipient-changed',
      'per-dropped',
      'via-dropped',
      'condition-dropped',
      'condition-negated',
    ]);
  });
  it('of a permission only what matters to it, and of an attested duty nothing', () => {
    expect(
      namesOf(
        rulesetWith([
          duty({ type: 'once', event: 'sop-adopted', by: null }, { strength: 'dapat', word: 'dapat' }),
        ]),
      ),
    ).toEqual([
      'strength-wajib',
      'word-wajib',
      'bearer-changed',
      'bearer-dropped',
      'recipient-changed',
      'event-changed',
    ]);
    expect(makeMutants(rulesetWith([OTHERS[2] ?? {}]))).toEqual([]);
  });
  it('are each a valid ruleset: a period that fills no calendar year evenly is left out', () => {
    const every = duty({ type: 'recurring', event: 'data-backed-up', every: 'P1M', window: 'calendar-year' });
    expect(namesOf(rulesetWith([every]))).not.toContain('period-halved');
  });
});

describe('a mutant', () => {
  const status = caseOf(
    'given: { events: [{ id: d1, type: lan-diagram-submitted, unit: dinkes, on: 2024-05-01 }] }, asOf: 2025-06-01, expect: [{ obligation: lan-diagram, unit: dinkes, window: { from: 2024-01-01, to: 2024-12-31 }, status: met }]',
  );
  const norm = caseOf(
    'asOf: 2025-06-01, expect: [{ obligation: lan-diagram, word: wajib, strength: wajib, bearer: perangkat-daerah, counterparty: diskominfo }]',
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
