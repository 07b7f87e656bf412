import { parseRuleset } from '../../load/parse-ruleset.ts';
import { liesWithin } from '../../model/citation.ts';
import { breachesCalling } from '../../model/duty.ts';
import type { Obligation, Ruleset } from '../../model/ruleset.ts';
import type { ProvisionInput } from '../../model/ruleset-input.ts';
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
  changeFields('interval', 'months', 'after', 'dueDay', 'term', 'length', 'day'),
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
  const breached = breachesUnder(obligation);
  const others = ruleset.obligations.filter(({ id }) => breached.includes(id));
  const obligations = [obligation, ...others];
  const provisions = provisionsOf(obligations, ruleset);
  const parsed = parseRuleset({ ...ruleset, extent: null, defects: [], obligations, provisions });
  return parsed.ok ? (parsed.value.obligations.find(({ id }) => id === obligation.id) ?? null) : null;
}

// A mutant may have lost its trigger.
function breachesUnder({ duty }: Obligation): readonly string[] {
  return duty.type === 'response' && duty.trigger !== null ? breachesCalling(duty) : [];
}

/** The places of these obligations, with the days on which each is part of the text. */
function provisionsOf(kept: readonly Obligation[], { provisions }: Ruleset): readonly ProvisionInput[] {
  const places = kept.flatMap(({ cites, see }) => [...cites, ...see]);
  const ids = kept.map(({ id }) => id);
  return provisions
    .filter(({ ref }) => places.some((place) => liesWithin(place, ref)))
    .map(({ ref, kind, from, until, obligations }) => ({
      ref,
      kind,
      from,
      until,
      obligations: obligations.filter((id) => ids.includes(id)),
      reason: { id: '-', en: '-' },
    }));
}
