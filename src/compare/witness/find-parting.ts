import type { Finding } from '../../model/finding.ts';
import { type Day, toDay } from '../../model/plain-date.ts';
import type { State } from '../../model/state.ts';
import { isFailed } from '../../model/status.ts';
import type { Arena } from './arena.ts';
import type { Sides } from './witness.ts';

/** A state in which one side is in breach on a day on which the other is not. */
export type Hit = { readonly state: State; readonly asOf: Day; readonly failing: 'a' | 'b' };

/**
 * Finds the first day on which one side is in breach of a duty with a date and the other of nothing on the
 * topic, the same side under every view; `null` when there is none.
 *
 * @param judged what both sides find at the end of the time looked at, under each view
 */
export function findParting(
  state: State,
  judged: readonly Sides<readonly Finding[]>[],
  arena: Arena,
): Hit | null {
  const hits = (['a', 'b'] as const).flatMap((failing): Hit[] => {
    const spans = judged.map((findings) => spanOf(findings, failing, arena));
    const from = Math.max(arena.start, ...spans.map((span) => span.from));
    const until = Math.min(...spans.map((span) => span.until));
    return from < until ? [{ state, asOf: from, failing }] : [];
  });
  return hits.reduce<Hit | null>(
    (first, hit) => (first === null || hit.asOf < first.asOf ? hit : first),
    null,
  );
}

// From the first breach on the one side to the first on the other. A breach once there is there for good.
function spanOf(findings: Sides<readonly Finding[]>, failing: 'a' | 'b', { timed, start }: Arena) {
  const own = findings[failing].filter(({ obligation }) => timed[failing].has(obligation));
  return {
    from: firstBreach(own, start),
    until: firstBreach(findings[failing === 'a' ? 'b' : 'a'], start),
  };
}

function firstBreach(findings: readonly Finding[], start: Day): Day {
  const failed = findings.filter(({ status }) => isFailed(status));
  const days = failed.map(({ breachedFrom }) => (breachedFrom === null ? start : toDay(breachedFrom)));
  return Math.min(Number.POSITIVE_INFINITY, ...days);
}
