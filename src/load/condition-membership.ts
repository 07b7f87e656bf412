import { type CheckedOperation, demandPossible, demandType, refuseOperand } from './condition-operands.ts';
import { BOOLEAN, mayVisit, type PartType, refuse } from './condition-walk.ts';
import { declares, idsOf } from './lexicon.ts';
import { findNearest } from './nearest.ts';
import { items, type Place } from './place.ts';
import { problemAt } from './problem.ts';

/**
 * Checks `in`: a text or choice in a written-out list of texts, a written-out text in a fact of type text
 * (a part of it), or a declared role among the roles of the unit.
 */
export function takeMembership(operation: CheckedOperation): PartType {
  const [needle, haystack] = operation.operands;
  if (needle === undefined || haystack === undefined) return BOOLEAN;
  const sought = demandType(operation, needle, 'text', 'text-to-look-for');
  if (Array.isArray(haystack.value)) lookIntoList(operation, sought, haystack);
  else lookIntoText(operation, needle, sought, haystack);
  return BOOLEAN;
}

function lookIntoList(operation: CheckedOperation, sought: PartType, list: Place): void {
  const { walk, deeper } = operation;
  if (!mayVisit(walk, list, deeper)) return;
  const listed = items(list);
  if (listed.length === 0) refuseOperand(operation, list, 'empty-list', 'list-of-texts');
  for (const entry of listed) {
    if (!mayVisit(walk, entry, deeper + 1)) return;
    if (typeof entry.value !== 'string') refuseOperand(operation, entry, typeof entry.value, 'texts');
    else demandPossible(operation, entry, sought, { type: 'text', texts: [entry.value], literal: true });
  }
}

function lookIntoText(operation: CheckedOperation, needle: Place, sought: PartType, haystack: Place): void {
  const found = operation.typeOf(haystack);
  if (found.type === 'unsettled' || sought.type !== 'text') return;
  if (found.type !== 'roles' && (found.type !== 'text' || found.literal || found.texts !== null)) {
    refuseOperand(operation, haystack, found.type, 'place-to-look');
  } else if (!sought.literal) {
    refuseOperand(operation, needle, 'fact', 'literal-to-look-for');
  } else if (found.type === 'roles') {
    demandRole(operation, needle, sought.texts?.[0] ?? '');
  }
}

function demandRole({ walk }: CheckedOperation, needle: Place, role: string): void {
  if (declares(walk.lexicon, 'roles', role)) return;
  const nearest = findNearest(role, idsOf(walk.lexicon, 'roles'));
  refuse(walk, problemAt(needle, 'unknown-role', { name: role, kind: 'asked-role', nearest }));
}
