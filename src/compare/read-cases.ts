import type { CompiledLaw } from '../engine/compile/compile-ruleset.ts';
import { parseOptions } from '../load/parse-options.ts';
import { parseState } from '../load/parse-state.ts';
import { type Issue, type Parsed, PatuhInputError } from '../model/issue.ts';
import type { Segments } from '../model/issues/parts.ts';
import type { OptionsInput } from '../model/options.ts';
import type { Ruleset } from '../model/ruleset.ts';
import type { State } from '../model/state.ts';
import type { StateInput } from '../model/state-input.ts';
import type { BeforeAfter, StateToAssess } from './impact.ts';
import { narrowState, uniteRulesets } from './narrow-state.ts';
import { optionsFor } from './options-for-side.ts';
import { placeUnder } from './sides.ts';

/** A state and its options as each of the two rulesets is to see them. */
export type ImpactCase = {
  readonly state: BeforeAfter<StateInput>;
  readonly options: BeforeAfter<OptionsInput>;
};

/**
 * Reads states and options for two rulesets.
 *
 * @throws {PatuhInputError} with every problem of all of them; the path begins with `states[0].state`,
 *   `states[0].options` or, where the options are shared, `options`
 */
export function readCases(
  inputs: readonly (StateToAssess | State | StateInput)[],
  shared: OptionsInput | undefined,
  rulesets: BeforeAfter<CompiledLaw>,
): readonly ImpactCase[] {
  const union = uniteRulesets(rulesets.before.ruleset, rulesets.after.ruleset);
  const read = inputs.map((input, index) => readCase(splitInput(input), index, shared, rulesets, union));
  const issues = read.flatMap((one) => (one.ok ? [] : one.issues));
  if (issues.length > 0) throw new PatuhInputError(onlyOnce(issues));
  return read.flatMap((one) => (one.ok ? [one.value] : []));
}

function splitInput(input: StateToAssess | State | StateInput): StateToAssess {
  const isSplit = typeof input === 'object' && input !== null && Object.hasOwn(input, 'state');
  return isSplit ? (input as StateToAssess) : { state: input as State | StateInput };
}

function readCase(
  input: StateToAssess,
  index: number,
  shared: OptionsInput | undefined,
  { before, after }: BeforeAfter<CompiledLaw>,
  union: Ruleset,
): Parsed<ImpactCase> {
  const state = parseState(input.state, union);
  const raw = input.options ?? shared;
  const where = input.options === undefined ? ['options'] : ['states', index, 'options'];
  const options = { before: optionsFor(raw, before, after), after: optionsFor(raw, after, before) };
  const issues = [
    ...(state.ok ? [] : state.issues.map((issue) => placeUnder(['states', index, 'state'], issue))),
    ...issuesOf(options.before, before, where),
    ...issuesOf(options.after, after, where),
  ];
  if (!state.ok || issues.length > 0) return { ok: false, issues };
  const narrowed = { before: narrowState(state.value, before), after: narrowState(state.value, after) };
  return { ok: true, value: { state: narrowed, options } };
}

function issuesOf(options: OptionsInput, { ruleset }: CompiledLaw, where: Segments): readonly Issue[] {
  const parsed = parseOptions(options, ruleset);
  return parsed.ok ? [] : parsed.issues.map((issue) => placeUnder(where, issue));
}

// What is wrong under both rulesets is one problem.
function onlyOnce(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Set<string>();
  return issues.filter(({ path, message }) => {
    const key = JSON.stringify([path, message]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
