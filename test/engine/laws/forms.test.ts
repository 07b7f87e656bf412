import { describe, expect, it } from 'vitest';
import { checkCompliance } from '../../../src/engine/check-compliance.ts';
import { compileRuleset } from '../../../src/engine/compile/compile-ruleset.ts';
import { prepareCheck } from '../../../src/engine/prepare-check.ts';
import { parseState } from '../../../src/load/parse-state.ts';
import { reportSchema } from '../../../src/model/report-schema.ts';
import type { StateInput } from '../../../src/model/state-input.ts';
import { deepFreeze } from '../../fixtures/deep-freeze.ts';
import { parsedOf } from '../../fixtures/parsed.ts';
import { holds, reportOf, type Trial } from '../../fixtures/trials.ts';

const told = (trial: Trial, state: StateInput = trial.state) => JSON.stringify(reportOf(trial, { state }));

describe('over the five regulations and random ones of every shape, and random states', () => {
  it('raw, parsed, compiled and prepared say the same', () => {
    holds(({ options, raw, ruleset, state }) => {
      const parsed = parsedOf(parseState(structuredClone(state), ruleset));
      const compiled = compileRuleset(structuredClone(ruleset));
      const reports = [
        checkCompliance(structuredClone(raw), structuredClone(state), structuredClone(options)),
        checkCompliance(ruleset, parsed, options),
        checkCompliance(compiled, parsed, options),
        prepareCheck(compiled, options).report(state),
        prepareCheck(ruleset, options).report(parsed),
      ];
      expect(new Set(reports.map((report) => JSON.stringify(report))).size).toBe(1);
    });
  });

  it('the order of units, documents, events and facts says nothing', () => {
    holds((trial) => {
      const { documents = [], events = [], facts = {}, units = [] } = trial.state;
      const turned = {
        ...trial.state,
        units: [...(units ?? [])].reverse(),
        documents: [...(documents ?? [])].reverse(),
        events: [...(events ?? [])].reverse(),
        facts: Object.fromEntries(Object.entries(facts ?? {}).reverse()),
      };
      expect(told(trial, turned)).toBe(told(trial));
    });
  });

  it('a report is plain data of the shape that is published, and the same for the same input', () => {
    holds((trial) => {
      const report = reportOf(trial);
      expect(JSON.parse(JSON.stringify(report))).toEqual(report);
      expect(reportSchema.safeParse(report).error?.issues ?? []).toEqual([]);
      expect(told(trial)).toBe(JSON.stringify(report));
    });
  });

  it('counts add up; violations, unknowns and deadlines are those of the findings', () => {
    holds((trial) => {
      const { deadlines, findings, summary, unknowns, violations } = reportOf(trial);
      const { total, ...counts } = summary.all;
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(total);
      expect(total).toBe(findings.length);
      expect(summary.recorded.total + summary.attested.total).toBe(total);
      expect(violations).toEqual(findings.filter(({ status }) => status === 'breached'));
      const waiting = new Set(unknowns.flatMap(({ obligations }) => obligations));
      for (const { obligation, status } of findings)
        if (status === 'unknown') expect(waiting).toContain(obligation);
      expect(deadlines.map(({ dueOn }) => dueOn)).toEqual(deadlines.map(({ dueOn }) => dueOn).sort());
      // Nothing is passed over in silence.
      const judged = new Set(findings.map(({ obligation }) => obligation));
      expect(judged.size).toBe(trial.ruleset.obligations.length);
    });
  });

  it('the days of a finding fit one another', () => {
    holds((trial) => {
      const { asOf } = trial.options;
      for (const finding of reportOf(trial).findings) {
        const { breachedFrom, daysLate, dueOn, metOn, status, window } = finding;
        const isFailed = status === 'breached' || status === 'met-late';
        expect(breachedFrom === null).toBe(daysLate === null);
        if (!isFailed) expect(breachedFrom).toBeNull();
        if (daysLate !== null) expect(daysLate).toBeGreaterThanOrEqual(1);
        if (metOn !== null) expect(metOn <= asOf).toBe(true);
        if (status === 'due') expect((dueOn ?? '') >= asOf).toBe(true);
        if (status === 'breached' && breachedFrom !== null) expect(breachedFrom <= asOf).toBe(true);
        if (window?.from && window.to) expect(window.from <= window.to).toBe(true);
      }
    });
  });

  it('no input is changed', () => {
    holds((trial) => {
      const before = JSON.stringify([trial.raw, trial.state, trial.options]);
      checkCompliance(trial.raw, deepFreeze(structuredClone(trial.state)), trial.options);
      reportOf(trial);
      expect(JSON.stringify([trial.raw, trial.state, trial.options])).toBe(before);
    });
  });
});
