import { type Duty, takesPolicy } from '../../model/duty.ts';
import { isPeriod } from '../../model/period.ts';
import type { Obligation, Ruleset } from '../../model/ruleset.ts';
import { READING_NAMES } from '../../model/terms.ts';
import { findNearest } from '../nearest.ts';
import { entries, field, type Place, textAt } from '../place.ts';
import { problemAt, problemAtKey, type Trouble } from '../problem.ts';

/** A check of the options that name obligations or topics. */
type OptionKeyCheck = (root: Place, ruleset: Ruleset) => readonly Trouble[];

/** A reading that is chosen is one that every obligation it is chosen for offers. */
const readingsAreOffered: OptionKeyCheck = (root, ruleset) =>
  entries(field(root, 'readings')).flatMap((reading) => demandKey(reading, ruleset, demandOffered));

/** A local period is given only where the law gives no date. */
const policiesFillSilence: OptionKeyCheck = (root, ruleset) =>
  entries(field(root, 'policy')).flatMap((policy) => demandKey(policy, ruleset, demandUndated));

type Demand = (place: Place, named: readonly Obligation[]) => readonly Trouble[];

function demandKey(place: Place, { obligations }: Ruleset, demand: Demand): readonly Trouble[] {
  const key = String(place.key);
  const named = obligations.filter(({ id, topic }) => id === key || topic === key);
  if (named.length > 0) return demand(place, named);
  const nearest = findNearest(
    key,
    obligations.flatMap(({ id, topic }) => [id, topic]),
  );
  const data = { name: key, kind: 'obligation-or-topic', nearest } as const;
  return [problemAtKey(place, 'unknown-obligation-or-topic', data)];
}

// A name that no duty knows at all is refused by the schema.
function demandOffered(place: Place, named: readonly Obligation[]): readonly Trouble[] {
  const name = textAt(place);
  const known: readonly (string | null)[] = READING_NAMES;
  if (!known.includes(name)) return [];
  const offers = named.map(offersOf).filter((offer) => offer.length > 0);
  if (offers.length > 0 && offers.every((offer) => offer.some((offered) => offered === name))) return [];
  const [first = [], ...others] = offers;
  const offered = first.filter((one) => others.every((offer) => offer.includes(one)));
  return [problemAt(place, 'reading-not-offered', { offered })];
}

/** The readings that an obligation offers, now or in one of its versions. */
function offersOf({ readings, versions }: Obligation): readonly string[] {
  return [readings, ...versions.map((version) => version.readings ?? null)].flatMap((offer) =>
    offer === null ? [] : [offer.default, ...offer.rivals],
  );
}

function demandUndated(place: Place, named: readonly Obligation[]): readonly Trouble[] {
  if (
    !isPeriod(place.value) ||
    named.some((obligation) => dutiesOf(obligation).some((duty) => takesPolicy(duty)))
  )
    return [];
  return [problemAtKey(place, 'policy-for-dated-duty', {})];
}

function dutiesOf({ duty, versions }: Obligation): readonly Duty[] {
  return [duty, ...versions.flatMap((version) => version.duty ?? [])];
}

/** Every demand on the options that name obligations or topics. */
export const OPTION_KEY_CHECKS: Readonly<Record<string, OptionKeyCheck>> = {
  readingsAreOffered,
  policiesFillSilence,
};
