import { type Act, compareActs } from '../../model/act.ts';

/** The consent that an act rests on, or those that may have been meant for it and do not say. */
export type Consent = { readonly given: Act | null; readonly unclear: readonly Act[] };

/**
 * Gives each act the consent that came before it, on the same day at the latest. One that names the act, or the thing
 * that it is about, is good for every such act from then on. One that names only whoever asked is good for one act of
 * his, the first after it, and so is one that names nothing where nobody else can have asked. What an act that names
 * nothing itself was for, nobody can say.
 *
 * @param countsFor whether a consent came early enough for an act; else on its day at the latest
 * @param isSole whether nobody else can have asked: else what names nothing leaves it open whose it is
 */
export function matchConsents(
  acts: readonly Act[],
  consents: readonly Act[],
  isSole: boolean,
  countsFor: (consent: Act, act: Act) => boolean = cameFirst,
): ReadonlyMap<Act, Consent> {
  const sorted = [...consents].sort(compareActs);
  const free = new Set(sorted);
  const matched = new Map<Act, Consent>();
  for (const act of [...acts].sort(compareActs)) {
    const before = sorted.filter((consent) => countsFor(consent, act));
    const lasting = before.find(({ about }) => about !== null && (about === act.id || about === act.about));
    const single = lasting ?? before.find((it) => free.has(it) && isForAsker(it, act, isSole)) ?? null;
    if (single !== null && single !== lasting) free.delete(single);
    const mayBeMeant = ({ about }: Act) => about === null || act.about === null;
    const open = single === null && !isSole ? before.filter(mayBeMeant) : [];
    matched.set(act, { given: single, unclear: open });
  }
  return matched;
}

function cameFirst(consent: Act, act: Act): boolean {
  return consent.on <= act.on;
}

function isForAsker({ about }: Act, { unit }: Act, isSole: boolean): boolean {
  return about === null ? isSole : about === unit;
}
