import { bindingSpans } from '../engine/compile/segments.ts';
import type { Window } from '../model/evidence.ts';
import type { ObligationVersion } from '../model/ruleset.ts';
import type { Effect } from './diff.ts';
import { between } from './weigh.ts';

type Versions = readonly ObligationVersion[];

/**
 * Weighs the days on which two norms bind by their own dated wordings: whoever is bound on more days is asked more. What
 * an older wording said is shown and never weighed, since the newest are laid beside each other.
 */
export function weighBinding(a: Versions, b: Versions): Effect {
  const [x, y] = [spansOf(a), spansOf(b)];
  return between(isWithin(x, y), isWithin(y, x));
}

// A norm without days of its own binds as long as its regulation.
function spansOf(versions: Versions): readonly Window[] {
  return versions.length === 0 ? [{ from: null, to: null }] : bindingSpans(versions);
}

function isWithin(inner: readonly Window[], outer: readonly Window[]): boolean {
  return inner.every(({ from, to }) =>
    outer.some((span) => (span.from ?? '') <= (from ?? '') && (to ?? OPEN) <= (span.to ?? OPEN)),
  );
}

// After every day that can be written.
const OPEN = '~';
