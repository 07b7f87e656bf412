import { canonicalJson } from '../engine/compile/digest.ts';
import { compareCitations } from '../model/citation.ts';
import type { Amendment } from '../model/instrument.ts';
import type { Provision } from '../model/provision.ts';
import type { Ruleset } from '../model/ruleset.ts';
import type { ProvisionChange, ProvisionDiff, ProvisionSide, TextDiff } from './diff.ts';

/** Compares two versions of one text beside their norms: by what they were amended, and what became of their provisions. */
export function diffText(a: Ruleset, b: Ruleset): TextDiff {
  const [x, y] = [a.instrument.amendedBy, b.instrument.amendedBy];
  return {
    amendments: { a: without(x, y), b: without(y, x) },
    provisions: diffProvisions(a.provisions, b.provisions),
  };
}

function without(some: readonly Amendment[], others: readonly Amendment[]): readonly Amendment[] {
  const known = new Set(others.map(canonicalJson));
  return some.filter((amendment) => !known.has(canonicalJson(amendment)));
}

function diffProvisions(a: readonly Provision[], b: readonly Provision[]): readonly ProvisionDiff[] {
  const [before, after] = [a, b].map((list) => new Map(list.map((entry) => [entry.ref, entry])));
  const refs = [...new Set([...a, ...b].map(({ ref }) => ref))].sort(compareCitations);
  return refs.flatMap((ref) => {
    const [x, y] = [sideOf(before?.get(ref)), sideOf(after?.get(ref))];
    const change = changeOf(x, y);
    return change === null ? [] : [{ ref, change, a: x, b: y }];
  });
}

function sideOf(provision: Provision | undefined): ProvisionSide | null {
  if (provision === undefined) return null;
  const { kind, from, until } = provision;
  return { kind, from, until };
}

// That it is gone, or back, comes before how it is called and its days.
function changeOf(a: ProvisionSide | null, b: ProvisionSide | null): ProvisionChange | null {
  const [gone, goes] = [a?.kind === 'repealed', b?.kind === 'repealed'];
  if (gone !== goes) return goes ? 'repealed' : b === null ? 'removed' : 'restored';
  if (a === null) return b === null ? null : 'added';
  if (b === null) return 'removed';
  if (a.from !== b.from || a.until !== b.until) return 'redated';
  return a.kind === b.kind ? null : 'reclassified';
}
