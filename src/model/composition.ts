import { ownEntry, type Vocabulary } from './vocabulary.ts';

/** An act that consists of others, is a part of one, or is done to several things. */
export type Composed = {
  /** The acts without parts of their own of which it consists; itself where it has none. */
  readonly leaves: readonly string[];
  /** The types whose acts may be this one or a part of it: itself, its parts, and the wholes that it is a part of. */
  readonly related: readonly string[];
  /** Whether an act that says what it is about may have been done to a part alone. */
  readonly hasScope: boolean;
};

/** What is known of how acts are composed; an act that is not is left out. */
export type Compositions = ReadonlyMap<string, Composed>;

/** Lays out how the acts of a vocabulary are composed, parts of parts included. */
export function composeActs({ events }: Vocabulary): Compositions {
  const types = Object.keys(events);
  const partsOf = (type: string) => ownEntry(events, type)?.parts ?? [];
  const leaves = new Map(types.map((type) => [type, leavesOf(type, partsOf)]));
  const composed = types.flatMap((type): (readonly [string, Composed])[] => {
    const own = leaves.get(type) ?? [type];
    const related = types.filter((other) => (leaves.get(other) ?? []).some((leaf) => own.includes(leaf)));
    const hasScope = own.length > 1 || ownEntry(events, type)?.extent === 'several';
    return related.length > 1 || hasScope ? [[type, { leaves: own, related, hasScope }]] : [];
  });
  return new Map(composed);
}

/** The acts without parts of which some types consist. */
export function leavesAmong(types: readonly string[], compositions: Compositions): readonly string[] {
  return [...new Set(types.flatMap((type) => compositions.get(type)?.leaves ?? [type]))];
}

// A part that leads back to its whole is refused when it is declared; here it is only never followed twice.
function leavesOf(
  type: string,
  partsOf: (type: string) => readonly string[],
  above: readonly string[] = [],
): readonly string[] {
  const parts = partsOf(type).filter((part) => part !== type && !above.includes(part));
  if (parts.length === 0) return [type];
  return [...new Set(parts.flatMap((part) => leavesOf(part, partsOf, [...above, type])))];
}
