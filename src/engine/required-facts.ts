import { isAttested } from '../model/duty.ts';
import type { OptionsInput } from '../model/options.ts';
import type { Unknown } from '../model/report.ts';
import type { Obligation } from '../model/ruleset.ts';
import type { State, StateInput } from '../model/state.ts';
import { OPTIONAL_STRENGTHS } from '../model/terms.ts';
import { checkCompliance } from './check-compliance.ts';
import { type AnyRuleset, type CompiledRuleset, compileRuleset, isCompiled } from './compile-ruleset.ts';
import { factsIn } from './facts-in.ts';
import type { Missing } from './missing.ts';
import { questionFor } from './questions.ts';

/**
 * What must be known to judge a ruleset: with a state and a day, what is still missing there (its
 * `unknowns`); without them, every fact and attestation that the ruleset ever asks for.
 *
 * @throws {PatuhInputError} when an input is not valid
 */
export function requiredFacts(
  ruleset: AnyRuleset,
  state?: State | StateInput,
  options?: OptionsInput,
): readonly Unknown[] {
  if (state !== undefined && options !== undefined) return checkCompliance(ruleset, state, options).unknowns;
  return askedBy(isCompiled(ruleset) ? ruleset : compileRuleset(ruleset));
}

function askedBy(compiled: CompiledRuleset): readonly Unknown[] {
  const asked = new Map<string, Unknown>();
  for (const { obligation } of compiled.obligations) {
    for (const item of itemsOf(obligation)) {
      const known = asked.get(`${item.kind} ${item.name}`);
      const obligations = [...(known?.obligations ?? []), obligation.id];
      asked.set(`${item.kind} ${item.name}`, {
        ...item,
        units: [],
        obligations,
        question: questionFor(item, compiled),
      });
    }
  }
  return [...asked.values()];
}

// A permission asks for the facts of its condition only: whether it was used decides nothing.
function itemsOf({ id, applies, duty, strength }: Obligation): readonly Missing[] {
  const owed = !OPTIONAL_STRENGTHS.includes(strength);
  const requires = owed && duty.type === 'standing' && duty.requires !== null ? factsIn(duty.requires) : [];
  const facts = [...new Set([...(applies === null ? [] : factsIn(applies)), ...requires])];
  const asked = facts.map((name): Missing => ({ kind: 'fact', name }));
  return owed && isAttested(duty) ? [...asked, { kind: 'attestation', name: id }] : asked;
}
