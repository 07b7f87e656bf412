import { describe, expect, it } from 'vitest';
import { rulesets } from '../../generated/rules/index.ts';
import { checkCompliance } from '../../src/engine/check-compliance.ts';
import { requiredFacts } from '../../src/engine/required-facts.ts';
import { parseStateSource } from '../../src/load/state-source.ts';
import { renderStarterState } from '../../src/report/ruleset/starter-state.ts';
import { createTelling } from '../../src/telling/telling.ts';
import { parsedOf } from '../fixtures/parsed.ts';
import { regulation, rulesetOf, YEARLY } from '../fixtures/rulesets.ts';
import { actsOn, stateOf, unitOf } from '../fixtures/states.ts';
import { check, told, verdicts } from '../fixtures/verdicts.ts';

const silent = { recordsSince: null };
const yearly = rulesetOf({ duty: YEARLY }, { inForceFrom: '2022-01-01' });

describe('where nobody says since when the log is complete', () => {
  it('an absence is unknown, whatever is owed', () => {
    expect(verdicts(yearly, stateOf(silent), '2024-02-01')).toEqual([
      'unknown 2022-01-01..2022-12-31',
      'unknown 2023-01-01..2023-12-31',
      'unknown 2024-01-01..2024-12-31',
    ]);
    const duties = [
      { type: 'recurring', event: 'data-backed-up', every: null },
      { type: 'response', trigger: 'lan-changed', event: 'lan-change-reported', within: null },
      { type: 'once', event: 'lan-diagram-submitted', by: '2023-12-31' },
      { type: 'precondition', before: 'application-deployed', requires: 'application-tested' },
      { type: 'document', document: 'spbe-architecture' },
      {
        type: 'milestones',
        event: 'architecture-reviewed',
        document: 'spbe-architecture',
        at: ['final-year'],
      },
    ];
    for (const duty of duties)
      expect(
        check(rulesetOf({ duty }), stateOf(silent), '2025-01-01').findings.map(({ status }) => status),
      ).toEqual(['unknown']);
  });
  it('what is recorded is met all the same', () => {
    const state = stateOf({ ...silent, events: actsOn('lan-diagram-submitted', ['2022-05-01']) });
    expect(verdicts(yearly, state, '2022-06-30')).toEqual(['met 2022-01-01..2022-12-31 done 2022-05-01']);
  });
  it('a window that has yet to begin is due, and its day a deadline', () => {
    const { findings, deadlines } = check(yearly, stateOf(silent), '2022-06-30', { horizon: '2023-01-01' });
    expect(findings.map(told)).toEqual(['unknown 2022-01-01..2022-12-31', 'due 2023-01-01..2023-12-31']);
    expect(deadlines.map(({ dueOn }) => dueOn)).toEqual(['2022-12-31']);
  });
  it('since when it is complete is asked once, and first', () => {
    const ruleset = regulation('contoh', [
      { id: 'a', duty: { type: 'standing', requires: { var: 'uses-intra-network' } } },
      { id: 'b', duty: YEARLY },
      { id: 'c', duty: { type: 'once', event: 'data-backed-up', by: null } },
    ]);
    const units = [unitOf('dinkes', 'perangkat-daerah'), unitOf('disdik', 'perangkat-daerah')];
    const { findings, unknowns } = check(ruleset, stateOf({ ...silent, units }), '2025-01-01');
    expect(unknowns).toMatchObject([
      { kind: 'records', name: 'recordsSince', units: ['dinkes', 'disdik'], obligations: ['b', 'c'] },
      { kind: 'fact', name: 'uses-intra-network' },
    ]);
    expect(findings.at(-1)?.because.at(-1)).toEqual({ code: 'records-incomplete', since: null });
  });
});

describe('the file that init writes, untouched', () => {
  it.each(rulesets.map((ruleset) => [ruleset.id, ruleset] as const))(
    '%s: no breach, and nothing due late',
    (_, ruleset) => {
      const text = renderStarterState(requiredFacts(ruleset), createTelling(ruleset, 'id'));
      const state = parsedOf(parseStateSource({ file: 'state.yaml', text }, ruleset));
      const report = checkCompliance(ruleset, state, { asOf: '2026-06-30', inForceFrom: '2022-07-01' });
      expect(report.violations).toEqual([]);
      expect(report.findings.filter(({ status }) => status === 'met-late')).toEqual([]);
      expect(report.unknowns[0]).toMatchObject({ kind: 'records', name: 'recordsSince' });
    },
  );
});

describe('a line recorded twice', () => {
  const backup = { type: 'data-backed-up', on: '2024-03-01', evidence: 'BA 3/2024' };
  it('is one act', () => {
    const twice = rulesetOf({
      duty: { type: 'recurring', event: 'data-backed-up', every: 'P1Y', atLeast: 2, window: 'calendar-year' },
    });
    expect(verdicts(twice, stateOf({ events: [backup, backup] }), '2024-12-31')).toEqual([
      'due 2024-01-01..2024-12-31',
    ]);
    expect(
      verdicts(twice, stateOf({ events: [backup, { ...backup, evidence: 'BA 4/2024' }] }), '2024-12-31'),
    ).toEqual(['met 2024-01-01..2024-12-31 done 2024-03-01']);
  });
});

describe('a recurring duty', () => {
  const acts = stateOf({ events: actsOn('data-backed-up', ['2024-01-31', '2025-01-31', '2025-06-30']) });
  it('without an interval is told by the last act', () => {
    const [finding] = check(
      rulesetOf({ duty: { type: 'recurring', event: 'data-backed-up', every: null } }),
      acts,
      '2026-01-01',
    ).findings;
    expect(finding?.metOn).toBe('2025-06-30');
    expect(finding?.evidence.map(({ id }) => id)).toEqual([
      'data-backed-up-1',
      'data-backed-up-2',
      'data-backed-up-3',
    ]);
    expect(finding?.because.filter(({ code }) => code === 'act')).toMatchObject([{ on: '2025-06-30' }]);
  });
  it('in a window keeps the day on which it was met, and cites the last act too', () => {
    const ruleset = rulesetOf({
      duty: { type: 'recurring', event: 'data-backed-up', every: 'P1Y', window: 'calendar-year' },
    });
    const finding = check(ruleset, acts, '2026-01-01').findings.find(
      ({ window }) => window?.from === '2025-01-01',
    );
    expect(finding?.metOn).toBe('2025-01-31');
    expect(finding?.because.filter(({ code }) => code === 'act')).toMatchObject([
      { on: '2025-01-31' },
      { on: '2025-06-30' },
    ]);
  });
});
