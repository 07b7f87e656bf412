import { fieldsOfType } from '../../model/duty.ts';
import type { FieldKind } from '../../model/shapes/shape.ts';
import { type Lexicon, lexiconOf } from '../lexicon.ts';
import { field, items, type Place, rootPlace } from '../place.ts';
import type { Trouble } from '../problem.ts';

/** What a norm says, and where: an obligation, or a dated version that says in what it differs from its obligation. */
export type DraftedNorm = { readonly place: Place; readonly base: Place | null };

/** A ruleset as it was written, perhaps malformed: what the cross-checks look at. */
export type RulesetDraft = {
  readonly root: Place;
  readonly lexicon: Lexicon;
  readonly obligations: readonly Place[];
  /** Every obligation and every dated version. */
  readonly norms: readonly DraftedNorm[];
  readonly provisions: readonly Place[];
};

/** A cross-check: named for the truth it demands, it gives what contradicts it, and skips what is malformed. */
export type RulesetCheck = (draft: RulesetDraft) => readonly Trouble[];

/** Lays out a ruleset for the cross-checks. */
export function draftRuleset(raw: unknown): RulesetDraft {
  const root = rootPlace(raw);
  const obligations = items(field(root, 'obligations'));
  return {
    root,
    lexicon: lexiconOf(field(root, 'vocabulary').value),
    obligations,
    norms: obligations.flatMap((obligation) => [
      { place: obligation, base: null },
      ...versionsOf(obligation),
    ]),
    provisions: items(field(root, 'provisions')),
  };
}

function versionsOf(base: Place): readonly DraftedNorm[] {
  return items(field(base, 'versions')).map((place) => ({ place, base }));
}

/** What a norm says in a field: its own, or for a version that is silent that of its obligation. */
export function saidBy({ place, base }: DraftedNorm, key: string): Place {
  const own = field(place, key);
  return own.value === undefined && base !== null ? field(base, key) : own;
}

/** The places of the fields of certain kinds in the duty of a norm; none where its type is no shape. */
export function dutyFieldsAt(norm: Place, kinds: readonly FieldKind[]): readonly Place[] {
  return fieldsOfKinds(field(norm, 'duty'), kinds);
}

/** The place of the field of a kind in a duty; `null` where its shape has none. */
export function fieldOfKind(duty: Place, kind: FieldKind): Place | null {
  return fieldsOfKinds(duty, [kind])[0] ?? null;
}

function fieldsOfKinds(duty: Place, kinds: readonly FieldKind[]): readonly Place[] {
  const fields = fieldsOfType(field(duty, 'type').value);
  return fields.flatMap(({ kind, name }) => (kinds.includes(kind) ? [field(duty, name)] : []));
}

/** Tells whether a version says nothing of its own in these fields, so that its obligation was checked already. */
export function repeatsBase({ place, base }: DraftedNorm, keys: readonly string[]): boolean {
  return base !== null && keys.every((key) => field(place, key).value === undefined);
}
