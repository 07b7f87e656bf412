import { parseRuleset } from '../../load/parse-ruleset.ts';
import { liesWithin } from '../../model/citation.ts';
import type { Obligation, Ruleset } from '../../model/ruleset.ts';
import { isOptional } from '../../model/terms.ts';
import { needsCases } from '../coverage/required-points.ts';
import { changeFields, changeFirstWindow, changeWindow } from './change-duty.ts';
import {
  changeBearer,
  changeRecipient,
  changeStrength,
  changeTransition,
  changeWord,
  dropPer,
  dropVia,
} from './change-norm.ts';
import type { LawChange, LawChanger, Mutant } from './mutant.ts';
import { changeApplies, changeProviso } from './vary-condition.ts';

/** What can be changed in any norm. */
const NORM: readonly LawChanger[] = [
  changeStrength,
  changeWord,
  changeBearer,
  changeRecipient,
  dropPer,
  dropVia,
  changeFields('acts', 'answerers', 'start'),
  changeApplies,
  changeProviso,
];

/** What can be changed in a duty; of a permission it would make no difference, for it is never owed. */
const DUTY: readonly LawChanger[] = [
  changeFields('interval', 'months', 'after', 'term', 'length', 'day'),
  changeFields('limit', 'extension', 'deemed'),
  changeFields('count'),
  changeFields('triggers', 'occasions', 'actors', 'where', 'exceptions'),
  changeFields('points'),
  changeWindow,
  changeFirstWindow,
  changeTransition,
  changeFields('document'),
  changeFields('form', 'contents'),
  changeFields('condition'),
];

/**
 * Makes every ruleset that differs from the given one in one thing, for each obligation that is timed, conditional
 * or only allowed. What would not be a valid ruleset is left out.
 */
export function makeMutants(ruleset: Ruleset): readonly Mutant[] {
  return ruleset.obligations.filter(needsCases).flatMap((original) => {
    const operators = isOptional(original.strength) ? NORM : [...NORM, ...DUTY];
    return operators
      .flatMap((operator) => operator(original, ruleset))
      .flatMap((change) => makeMutant(original, change, ruleset));
  });
}

function makeMutant(
  original: Obligation,
  { fields, ...change }: LawChange,
  ruleset: Ruleset,
): readonly Mutant[] {
  const changed = validate({ ...original, ...fields }, ruleset);
  return changed === null ? [] : [{ ...change, id: `${original.id}/${change.name}`, original, changed }];
}

/** The obligation as it is in a valid ruleset of its own, or `null` when there can be none. */
function validate(obligation: Obligation, ruleset: Ruleset): Obligation | null {
  const places = [...obligation.cites, ...obligation.see];
  const provisions = ruleset.provisions
    .filter(({ ref }) => places.some((place) => liesWithin(place, ref)))
    .map(({ ref, kind, obligations }) => ({
      ref,
      kind,
      obligations: obligations.filter((id) => id === obligation.id),
      reason: { id: '-', en: '-' },
    }));
  const parsed = parseRuleset({
    ...ruleset,
    extent: null,
    defects: [],
    obligations: [obligation],
    provisions,
  });
  return parsed.ok ? (parsed.value.obligations[0] ?? null) : null;
}
