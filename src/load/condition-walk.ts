import { CONDITION_LIMITS } from '../model/condition.ts';
import type { OperandKind } from '../model/issues/condition-issues.ts';
import type { Lexicon } from './lexicon.ts';
import type { Place } from './place.ts';
import { problemAt, type Trouble } from './problem.ts';

/** The type of a part of a condition; `unsettled` where a problem was reported already. */
export type PartType = {
  readonly type: Extract<OperandKind, 'boolean' | 'number' | 'text' | 'roles'> | 'unsettled';
  /** The texts that are possible: the values of a choice, or a literal itself; `null` when any text is. */
  readonly texts: readonly string[] | null;
  readonly literal: boolean;
};

export const UNSETTLED: PartType = { type: 'unsettled', texts: null, literal: false };
export const BOOLEAN: PartType = { type: 'boolean', texts: null, literal: false };

/** One walk through a condition: what it may use, what was found, and how much more it may visit. */
export type Walk = {
  readonly lexicon: Lexicon;
  /** Whether it reads what an event was like, and nothing else. */
  readonly ofEvent: boolean;
  readonly troubles: Trouble[];
  nodesLeft: number;
};

/** Begins a walk. */
export function beginWalk(lexicon: Lexicon, ofEvent: boolean): Walk {
  return { lexicon, ofEvent, troubles: [], nodesLeft: CONDITION_LIMITS.nodes };
}

/** Reports a problem of a part, whose type then is unsettled. */
export function refuse(walk: Walk, trouble: Trouble): PartType {
  walk.troubles.push(trouble);
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
    return stop(walk, problemAt(place, 'condition-too-deep', { most: deepest }));
  }
  walk.nodesLeft -= 1;
  const ahead = Array.isArray(place.value) ? place.value.length : 0;
  if (walk.nodesLeft >= ahead) return true;
  return stop(walk, problemAt(place, 'condition-too-large', { most: nodes }));
}

function stop(walk: Walk, trouble: Trouble): false {
  walk.nodesLeft = -1;
  refuse(walk, trouble);
  return false;
}
