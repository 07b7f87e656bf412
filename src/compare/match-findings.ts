import { canonicalJson } from '../engine/compile/digest.ts';
import { groupBy } from '../model/collections.ts';
import type { Finding } from '../model/finding.ts';
import type { BeforeAfter, ImpactVerdict } from './impact.ts';

/** The part of a finding that one ruleset may change by replacing another. */
export function verdictOf(finding: Finding): ImpactVerdict {
  const { status, window, occurrence, dueOn, breachedFrom, metOn } = finding;
  return { status, window, occurrence, dueOn, breachedFrom, metOn };
}

/**
 * Finds what changes in the findings on one duty of one unit. A window of both rulesets is compared with itself;
 * where the windows are laid differently, the latest of each, which is how things stand now, are laid beside
 * each other, and the others stand alone.
 */
export function matchFindings(
  before: readonly Finding[],
  after: readonly Finding[],
): readonly BeforeAfter<ImpactVerdict | null>[] {
  const later = groupBy(after, spanOf);
  const same = before.flatMap((finding) => {
    const counterpart = later.get(spanOf(finding))?.shift();
    return counterpart === undefined ? [] : [{ before: finding, after: counterpart }];
  });
  const restBefore = before.filter((finding) => !same.some((pair) => pair.before === finding));
  const restAfter = after.filter((finding) => !same.some((pair) => pair.after === finding));
  const [oldLatest, newLatest] = [restBefore[restBefore.length - 1], restAfter[restAfter.length - 1]];
  const current =
    oldLatest !== undefined && newLatest !== undefined ? [{ before: oldLatest, after: newLatest }] : [];
  const pairs: readonly BeforeAfter<Finding | null>[] = [
    ...same,
    ...current,
    ...restBefore
      .filter((finding) => finding !== current[0]?.before)
      .map((finding) => ({ before: finding, after: null })),
    ...restAfter
      .filter((finding) => finding !== current[0]?.after)
      .map((finding) => ({ before: null, after: finding })),
  ];
  return pairs
    .map((pair) => ({ before: told(pair.before), after: told(pair.after) }))
    .filter((pair) => canonicalJson(pair.before) !== canonicalJson(pair.after));
}

function told(finding: Finding | null): ImpactVerdict | null {
  return finding === null ? null : verdictOf(finding);
}

function spanOf({ window, occurrence }: Finding): string {
  return canonicalJson([window, occurrence]);
}
