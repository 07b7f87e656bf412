import { type CheckedOperation, demandPossible, demandType, refuseOperand } from './condition-operands.ts';
import { BOOLEAN, mayVisit, type PartType, refuse } from './condition-walk.ts';
import { declares, idsOf } from './lexicon.ts';
import { didYouMean } from './nearest.ts';
import { items, type Place } from './place.ts';

/**
 * Checks `in`: a text or choice in a written-out list of texts, a written-out text in a fact of type text
 * (a part of it), or a declared role among the roles of the unit.
 */
export function takeMembership(operation: CheckedOperation): PartType {
  const [needle, haystack] = operation.operands;
  if (needle === undefined || haystack === undefined) return BOOLEAN;
  const sought = demandType(operation, needle, 'text', 'a text to look for');
  if (Array.isArray(haystack.value)) lookIntoList(operation, sought, haystack);
  else lookIntoText(operation, needle, sought, haystack);
  return BOOLEAN;
}

function lookIntoList(operation: CheckedOperation, sought: PartType, list: Place): void {
  const { walk, deeper } = operation;
  if (!mayVisit(walk, list, deeper)) return;
  const listed = items(list);
  if (listed.length === 0) refuseOperand(operation, list, 'list of nothing', 'a list of texts to look into');
  for (const entry of listed) {
    if (!mayVisit(walk, entry, deeper + 1)) return;
    if (typeof entry.value !== 'string')
      refuseOperand(operation, entry, typeof entry.value, 'texts in its list');
    else demandPossible(operation, entry, sought, { type: 'text', texts: [entry.value], literal: true });
  }
}

function lookIntoText(operation: CheckedOperation, needle: Place, sought: PartType, haystack: Place): void {
  const found = operation.typeOf(haystack);
  if (found.type === 'unsettled' || sought.type !== 'text') return;
  if (found.type !== 'list of roles' && (found.type !== 'text' || found.literal || found.texts !== null)) {
    const expected = 'a list of texts, a fact of type text, or roles to look into';
    refuseOperand(operation, haystack, found.type, expected);
  } else if (!sought.literal) {
    refuseOperand(operation, needle, 'fact', 'a text written out to look for');
  } else if (found.type === 'list of roles') {
    demandRole(operation, needle, sought.texts?.[0] ?? '');
  }
}

function demandRole({ walk }: CheckedOperation, needle: Place, role: string): void {
  if (declares(walk.lexicon, 'roles', role)) return;
  const message = `the condition asks for the role "${role}", which is not declared${didYouMean(role, idsOf(walk.lexicon, 'roles'))}`;
  refuse(walk, needle, 'unknown-role', message, 'a declared role');
}
