import { canonicalJson } from '../engine/compile/digest.ts';
import { compareCitations } from '../model/citation.ts';
import { compareText } from '../model/collections.ts';
import type { Defect, Provision } from '../model/provision.ts';
import type { Ruleset } from '../model/ruleset.ts';
import type { Vocabulary, VocabularyPart } from '../model/vocabulary.ts';
import type {
  DefectDiff,
  ProvisionChange,
  ProvisionDiff,
  ProvisionSide,
  TextDiff,
  WordDiff,
} from './text-diff.ts';

/**
 * Compares two versions of one text beside their norms: by what they were amended, what became of their provisions, what is
 * recorded as wrong with them, and the words that they bring themselves.
 */
export function diffText(a: Ruleset, b: Ruleset): TextDiff {
  const [x, y] = [a.instrument.amendedBy, b.instrument.amendedBy];
  return {
    amendments: { a: without(x, y), b: without(y, x) },
    provisions: diffProvisions(a, b),
    defects: diffDefects(a.defects, b.defects),
    words: diffWords(a.vocabulary, b.vocabulary),
  };
}

function without<T>(some: readonly T[], others: readonly T[]): readonly T[] {
  const known = new Set(others.map(canonicalJson));
  return some.filter((item) => !known.has(canonicalJson(item)));
}

function diffProvisions(a: Ruleset, b: Ruleset): readonly ProvisionDiff[] {
  const common = idsInBoth(a, b);
  const [before, after] = [a, b].map(
    ({ provisions }) => new Map(provisions.map((entry) => [entry.ref, sideOf(entry)])),
  );
  const refs = [...new Set([...a.provisions, ...b.provisions].map(({ ref }) => ref))].sort(compareCitations);
  return refs.flatMap((ref) => {
    const [x, y] = [before?.get(ref) ?? null, after?.get(ref) ?? null];
    const change = changeOf(x, y, common);
    return change === null ? [] : [{ ref, change, a: x, b: y }];
  });
}

function idsInBoth(a: Ruleset, b: Ruleset): ReadonlySet<string> {
  const ofB = new Set(b.obligations.map(({ id }) => id));
  return new Set(a.obligations.flatMap(({ id }) => (ofB.has(id) ? [id] : [])));
}

function sideOf({ kind, from, until, reason, obligations }: Provision): ProvisionSide {
  return { kind, from, until, reason, obligations };
}

// That it is gone, or back, comes before how it is called and its days, and those before what is said of it.
function changeOf(
  a: ProvisionSide | null,
  b: ProvisionSide | null,
  common: ReadonlySet<string>,
): ProvisionChange | null {
  const [gone, goes] = [a?.kind === 'repealed', b?.kind === 'repealed'];
  if (gone !== goes) return goes ? 'repealed' : b === null ? 'removed' : 'restored';
  if (a === null) return b === null ? null : 'added';
  if (b === null) return 'removed';
  if (a.from !== b.from || a.until !== b.until) return 'redated';
  if (a.kind !== b.kind) return 'reclassified';
  if (canonicalJson(a.reason) !== canonicalJson(b.reason)) return 'rewritten';
  return listOf(a, common) === listOf(b, common) ? null : 'relisted';
}

// What was added or repealed tells of itself.
function listOf({ obligations }: ProvisionSide, common: ReadonlySet<string>): string {
  return canonicalJson(obligations.filter((id) => common.has(id)));
}

// A note that was put in other words is another note: of one place and kind they are laid beside each other.
function diffDefects(a: readonly Defect[], b: readonly Defect[]): readonly DefectDiff[] {
  const [gone, come] = [without(a, b), [...without(b, a)]];
  const changed = gone.map((defect): DefectDiff => {
    const at = come.findIndex(({ ref, kind }) => ref === defect.ref && kind === defect.kind);
    return { a: defect, b: at < 0 ? null : (come.splice(at, 1)[0] ?? null) };
  });
  return [...changed, ...come.map((defect): DefectDiff => ({ a: null, b: defect }))].sort(byPlace);
}

// Of the text as a whole first; the same whichever side comes first.
function byPlace(x: DefectDiff, y: DefectDiff): number {
  const [p, q] = [x, y].map(({ a, b }) => (a ?? b)?.ref ?? null);
  if (p == null || q == null) return Number(p != null) - Number(q != null) || byText(x, y);
  return compareCitations(p, q) || byText(x, y);
}

function byText(x: DefectDiff, y: DefectDiff): number {
  const [p = '', q = ''] = [x, y].map(({ a, b }) => [a, b].map(canonicalJson).sort().join());
  return compareText(p, q);
}

function diffWords(a: Vocabulary | null, b: Vocabulary | null): readonly WordDiff[] {
  const parts = [...new Set([a, b].flatMap((own) => Object.keys(own ?? {})))] as VocabularyPart[];
  return parts.sort(compareText).flatMap((part) => {
    const [x, y] = [a?.[part] ?? {}, b?.[part] ?? {}] as unknown as readonly Words[];
    const ids = [...new Set([x, y].flatMap((words) => Object.keys(words ?? {})))].sort(compareText);
    return ids
      .filter((id) => canonicalJson(x?.[id] ?? null) !== canonicalJson(y?.[id] ?? null))
      .map((id) => ({ part, id, a: x?.[id]?.label ?? null, b: y?.[id]?.label ?? null }));
  });
}

type Words = Readonly<Record<string, Vocabulary['roles'][string] | undefined>>;
