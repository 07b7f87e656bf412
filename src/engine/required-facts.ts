import { conditionOf } from '../model/duty.ts';
import type { Missing } from '../model/missing.ts';
import { writeMissing } from '../model/occurrence.ts';
import type { OptionsInput } from '../model/options.ts';
import type { Unknown } from '../model/report.ts';
import type { State } from '../model/state.ts';
import type { StateInput } from '../model/state-input.ts';
import { checkCompliance } from './check-compliance.ts';
import type { CompiledNorm } from './compile/compile-obligation.ts';
import { type AnyRuleset, type CompiledLaw, compileLaw } from './compile/compile-ruleset.ts';
import { factsIn } from './compile/facts-in.ts';

/**
 * What must be known to judge a ruleset: with a state and a day, what is still missing there (its
 * `unknowns`); without them, every fact and attestation that the ruleset ever asks for.
 *
 * @param state the organization, raw or parsed; with it `options` must be given too, and `asOf` in them
 * @throws {PatuhInputError} when an input is not valid, or a state is given without a day on which to look at it
 */
export function requiredFacts(ruleset: AnyRuleset): readonly Unknown[];
export function requiredFacts(
  ruleset: AnyRuleset,
  state: State | StateInput,
  options: OptionsInput,
): readonly Unknown[];
export function requiredFacts(
  ruleset: AnyRuleset,
  state?: State | StateInput,
  options?: OptionsInput,
): readonly Unknown[] {
  if (state === undefined) return askedBy(compileLaw(ruleset));
  // A state without options is refused there, by the day that is missing.
  return checkCompliance(ruleset, state, options as OptionsInput).unknowns;
}

function askedBy(compiled: CompiledLaw): readonly Unknown[] {
  const asked = new Map<string, Unknown>();
  for (const { norm, obligation } of compiled.obligations) {
    for (const item of itemsOf(norm)) {
      const key = `${item.kind} ${writeMissing(item)}`;
      const obligations = [...(asked.get(key)?.obligations ?? []), obligation.id];
      asked.set(key, { ...item, units: [], obligations, findings: 0 });
    }
  }
  return [...asked.values()];
}

// A permission asks for the facts of its condition and its proviso only: whether it was used decides nothing.
function itemsOf({ attested, obligation, optional }: CompiledNorm): readonly Missing[] {
  const { applies, duty, id, proviso } = obligation;
  const conditions = [applies, proviso, optional ? null : conditionOf(duty)];
  const facts = new Set(conditions.flatMap((condition) => (condition === null ? [] : factsIn(condition))));
  const asked = [...facts].map((name): Missing => ({ kind: 'fact', name }));
  return attested && !optional ? [...asked, { kind: 'attestation', name: id }] : asked;
}
