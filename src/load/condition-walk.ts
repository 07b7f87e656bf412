import { CONDITION_LIMITS } from '../model/condition.ts';
import { quote } from '../model/issue.ts';
import type { Lexicon } from './lexicon.ts';
import { type Place, pathOf } from './place.ts';
import type { Problem } from './problem.ts';

/** The type of a part of a condition; `unsettled` where a problem was reported already. */
export type PartType = {
  readonly type: 'boolean' | 'number' | 'text' | 'list of roles' | 'unsettled';
  /** The texts that are possible: the values of a choice, or a literal itself; `null` when any text is. */
  readonly texts: readonly string[] | null;
  readonly literal: boolean;
};

export const UNSETTLED: PartType = { type: 'unsettled', texts: null, literal: false };
export const BOOLEAN: PartType = { type: 'boolean', texts: null, literal: false };

/** One walk through a condition: what it may use, what was found, and how much more it may visit. */
export type Walk = {
  readonly lexicon: Lexicon;
  readonly problems: Problem[];
  nodesLeft: number;
};

/** Begins a walk. */
export function beginWalk(lexicon: Lexicon): Walk {
  return { lexicon, problems: [], nodesLeft: CONDITION_LIMITS.nodes };
}

/** Reports a problem of a part, whose type then is unsettled. */
export function refuse(walk: Walk, place: Place, code: string, message: string, expected: string): PartType {
  walk.problems.push({
    code,
    path: pathOf(place),
    message,
    expected,
    found: quote(place.value),
    atKey: false,
  });
  return UNSETTLED;
}

/**
 * Counts one visited part. At a limit the whole walk stops, so that a hostile value costs no more than a large
 * honest one.
 *
 * @returns whether the part may be visited
 */
export function mayVisit(walk: Walk, place: Place, depth: number): boolean {
  const { depth: deepest, nodes } = CONDITION_LIMITS;
  if (walk.nodesLeft < 0) return false;
  if (depth > deepest && typeof place.value === 'object' && place.value !== null) {
    stop(
      walk,
      place,
      'condition-too-deep',
      `is nested deeper than ${deepest} levels`,
      `at most ${deepest} levels`,
    );
    return false;
  }
  walk.nodesLeft -= 1;
  const ahead = Array.isArray(place.value) ? place.value.length : 0;
  if (walk.nodesLeft >= ahead) return true;
  stop(walk, place, 'condition-too-large', `has more than ${nodes} parts`, `at most ${nodes} parts`);
  return false;
}

function stop(walk: Walk, place: Place, code: string, trouble: string, expected: string): void {
  walk.nodesLeft = -1;
  refuse(walk, place, code, `the condition ${trouble}`, expected);
}
