import { type Act, compareActs, isAbout, isOfOwner, namesUnitAlone } from '../../model/act.ts';
import type { Consents } from '../sight/acts-of-others.ts';
import { isNamed } from './match-triggers.ts';

/** The consent that an act rests on, or those that may have been meant for it and do not say. */
export type Consent = { readonly given: Act | null; readonly unclear: readonly Act[] };

/**
 * Gives each act the consent that came before it, on the same day at the latest. One that names the act, or the thing
 * that it is about, is good for every such act from then on. One that names only whoever asked is good for one act of
 * his, the first after it, and so is one that names nothing where nobody else can have asked. What an act that names
 * nothing itself was for, nobody can say; nor what one that names nothing was for and whose it was.
 *
 * @param isSole whether nobody else can have asked: else what names nothing leaves it open whose it is
 * @param countsFor whether a consent came early enough for an act; else on its day at the latest
 * @param place the unit for which it is owed once: a consent that names it alone is good for one act
 */
export function matchConsents(
  acts: readonly Act[],
  { sure, unclear }: Consents,
  isSole: boolean,
  countsFor: (consent: Act, act: Act) => boolean = cameFirst,
  place: string | null = null,
): ReadonlyMap<Act, Consent> {
  const sorted = [...sure].sort(compareActs);
  const free = new Set(sorted);
  const matched = new Map<Act, Consent>();
  for (const act of [...acts].sort(compareActs)) {
    const before = sorted.filter((consent) => countsFor(consent, act));
    const lasting = before.find((consent) => isGoodFor(consent, act));
    const single = lasting ?? before.find((it) => free.has(it) && isForAsker(it, act, isSole, place)) ?? null;
    if (single !== null && single !== lasting) free.delete(single);
    const mayBeMeant = (consent: Act) => namesNothing(consent) || isUnnamed(act, consent);
    const open = single === null && !isSole ? before.filter(mayBeMeant) : [];
    const others = single === null ? unclear.filter((consent) => countsFor(consent, act)) : [];
    matched.set(act, { given: single, unclear: [...open, ...others] });
  }
  return matched;
}

/** Of the consents to acts those that were given. */
export function givenAmong(consents: ReadonlyMap<Act, Consent>): ReadonlyMap<Act, Act> {
  return new Map(
    [...consents].flatMap(([act, { given }]) => (given === null ? [] : [[act, given] as const])),
  );
}

// One that names the act or its thing, or that of whose things it is; or that the act names: who says on which consent he
// acts need not say what that was for.
function isGoodFor(consent: Act, act: Act): boolean {
  const { id } = consent;
  return isNamed(consent, act) || isOfOwner(act, consent) || (id !== null && isAbout(act, id));
}

// An act about an agency alone does not say for which thing it is, where the consent does.
function isUnnamed(act: Act, consent: Act): boolean {
  return act.about === null || (namesUnitAlone(act) && !namesUnitAlone(consent));
}

function cameFirst(consent: Act, act: Act): boolean {
  return consent.on <= act.on;
}

// Who names a request that names nothing itself names whoever asked.
function isForAsker(consent: Act, { type, unit }: Act, isSole: boolean, place: string | null): boolean {
  if (namesNothing(consent)) return isSole;
  if (consent.about === unit || consent.about === place) return true;
  const request = consent.names.at(-1);
  return request !== undefined && request.type !== null && request.type !== type && request.unit === unit;
}

// Who consents about himself says no more than whose consent it is.
function namesNothing({ about, names, unit }: Act): boolean {
  const last = names.at(-1);
  if (last === undefined || (about !== null && about === unit)) return true;
  return last.type !== null && last.unit === null;
}
