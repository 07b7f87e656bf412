import { describe, expect, it } from 'vitest';
import { rulesets } from '../../generated/rules/index.ts';
import { checkCompliance } from '../../src/engine/check-compliance.ts';
import { compileRuleset } from '../../src/engine/compile/compile-ruleset.ts';
import { prepareCheck } from '../../src/engine/prepare-check.ts';
import { parseRuleset } from '../../src/load/parse-ruleset.ts';
import { parseState } from '../../src/load/parse-state.ts';
import { type Issue, PatuhInputError } from '../../src/model/issue.ts';
import type { OptionsInput } from '../../src/model/options.ts';
import type { Ruleset } from '../../src/model/ruleset.ts';
import type { RulesetInput } from '../../src/model/ruleset-input.ts';
import type { StateInput } from '../../src/model/state-input.ts';
import { randomOf } from '../fixtures/random.ts';
import { randomRuleset } from '../fixtures/random-ruleset.ts';
import { randomOptions, randomState } from '../fixtures/random-state.ts';

type Trial = {
  readonly raw: RulesetInput | Ruleset;
  readonly ruleset: Ruleset;
  readonly state: StateInput;
  readonly options: OptionsInput;
};

// How many of each; `PATUH_TRIALS=2000` looks longer.
const TRIALS = Number(process.env['PATUH_TRIALS'] ?? 90);

const trials: readonly Trial[] = Array.from({ length: TRIALS }, (_, seed) => {
  const random = randomOf(seed);
  const bundled = rulesets[seed % rulesets.length] as Ruleset;
  const raw = seed % 3 === 0 ? bundled : randomRuleset(random);
  const ruleset = sound(parseRuleset(raw));
  return { raw, ruleset, state: randomState(ruleset, random), options: randomOptions(ruleset, random) };
});

function sound<T>(
  parsed:
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly issues: readonly Issue[] },
): T {
  if (!parsed.ok) throw new PatuhInputError(parsed.issues);
  return parsed.value;
}

const told = (trial: Trial, state: StateInput = trial.state) =>
  JSON.stringify(checkCompliance(trial.ruleset, state, trial.options));

describe('over random rulesets of every shape and random states', () => {
  it('raw, parsed, compiled and prepared say the same', () => {
    for (const trial of trials) {
      const { options, raw, ruleset, state } = trial;
      const parsed = sound(parseState(structuredClone(state), ruleset));
      const compiled = compileRuleset(structuredClone(ruleset));
      const reports = [
        checkCompliance(structuredClone(raw), structuredClone(state), structuredClone(options)),
        checkCompliance(ruleset, parsed, options),
        checkCompliance(compiled, parsed, options),
        prepareCheck(compiled, options).report(state),
        prepareCheck(ruleset, options).report(parsed),
      ];
      expect(new Set(reports.map((report) => JSON.stringify(report))).size).toBe(1);
    }
  });

  it('the order of units, documents, events and facts says nothing', () => {
    for (const trial of trials) {
      const { documents = [], events = [], facts = {}, units = [] } = trial.state;
      const turned = {
        ...trial.state,
        units: [...(units ?? [])].reverse(),
        documents: [...(documents ?? [])].reverse(),
        events: [...(events ?? [])].reverse(),
        facts: Object.fromEntries(Object.entries(facts ?? {}).reverse()),
      };
      expect(told(trial, turned)).toBe(told(trial));
    }
  });

  it('a report is plain data whose counts add up', () => {
    for (const { options, ruleset, state } of trials) {
      const report = checkCompliance(ruleset, state, options);
      expect(JSON.parse(JSON.stringify(report))).toEqual(report);
      const { all, attested, recorded } = report.summary;
      expect(all.total).toBe(report.findings.length);
      expect(recorded.total + attested.total).toBe(all.total);
      expect(report.violations).toEqual(report.findings.filter(({ status }) => status === 'breached'));
    }
  });

  it('no input is changed', () => {
    for (const { options, raw, state } of trials) {
      const before = JSON.stringify([raw, state, options]);
      checkCompliance(raw, state, options);
      expect(JSON.stringify([raw, state, options])).toBe(before);
    }
  });
});
