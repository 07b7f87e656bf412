import { type Duty, takesPolicy } from '../../model/duty.ts';
import { quote } from '../../model/issue.ts';
import { isPeriod } from '../../model/period.ts';
import type { Obligation, Ruleset } from '../../model/ruleset.ts';
import { READING_NAMES } from '../../model/terms.ts';
import { didYouMean } from '../nearest.ts';
import { entries, field, type Place, textAt } from '../place.ts';
import { namePlace, type Problem, problemAt, problemAtKey } from '../problem.ts';
import { oneOf } from '../shape-words.ts';

/** A check of the options that name obligations or topics. */
type OptionKeyCheck = (root: Place, ruleset: Ruleset) => readonly Problem[];

/** A reading that is chosen is one that every obligation it is chosen for offers. */
const readingsAreOffered: OptionKeyCheck = (root, ruleset) =>
  entries(field(root, 'readings')).flatMap((reading) => demandKey(reading, ruleset, demandOffered));

/** A local period is given only where the law gives no date. */
const policiesFillSilence: OptionKeyCheck = (root, ruleset) =>
  entries(field(root, 'policy')).flatMap((policy) => demandKey(policy, ruleset, demandUndated));

type Demand = (place: Place, named: readonly Obligation[]) => readonly Problem[];

function demandKey(place: Place, { obligations }: Ruleset, demand: Demand): readonly Problem[] {
  const key = String(place.key);
  const named = obligations.filter(({ id, topic }) => id === key || topic === key);
  if (named.length > 0) return demand(place, named);
  const hint = didYouMean(
    key,
    obligations.flatMap(({ id, topic }) => [id, topic]),
  );
  const message = `${namePlace(place)} is neither an obligation nor a topic of the ruleset${hint}`;
  const expected = 'the id of an obligation, or a topic';
  return [problemAtKey(place, 'unknown-obligation-or-topic', message, expected)];
}

// A name that no duty knows at all is refused by the schema.
function demandOffered(place: Place, named: readonly Obligation[]): readonly Problem[] {
  const name = textAt(place);
  const known: readonly (string | null)[] = READING_NAMES;
  if (!known.includes(name)) return [];
  const offers = named.map(offersOf).filter((offer) => offer.length > 0);
  if (offers.length > 0 && offers.every((offer) => offer.some((offered) => offered === name))) return [];
  const [first = [], ...others] = offers;
  const common = first.filter((offered) => others.every((offer) => offer.includes(offered)));
  const expected = common.length > 0 ? oneOf(common) : 'no reading: the text leaves nothing to read';
  const message = `${namePlace(place)} is ${quote(name)}, expected ${expected}`;
  return [problemAt(place, 'reading-not-offered', message, expected)];
}

/** The readings that an obligation offers, now or in one of its versions. */
function offersOf({ readings, versions }: Obligation): readonly string[] {
  return [readings, ...versions.map((version) => version.readings ?? null)].flatMap((offer) =>
    offer === null ? [] : [offer.default, ...offer.rivals],
  );
}

function demandUndated(place: Place, named: readonly Obligation[]): readonly Problem[] {
  if (!isPeriod(place.value) || named.some((obligation) => dutiesOf(obligation).some(takesPolicy))) return [];
  const expected = 'an obligation that recurs without an interval, or is owed without a day or a period';
  const message = `${namePlace(place)} is given a local period, but it is not ${expected}`;
  return [problemAtKey(place, 'policy-for-dated-duty', message, expected)];
}

function dutiesOf({ duty, versions }: Obligation): readonly Duty[] {
  return [duty, ...versions.flatMap((version) => version.duty ?? [])];
}

/** Every demand on the options that name obligations or topics. */
export const OPTION_KEY_CHECKS: readonly OptionKeyCheck[] = [readingsAreOffered, policiesFillSilence];
