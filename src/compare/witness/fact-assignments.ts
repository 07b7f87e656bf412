import { type Condition, operationOf } from '../../model/condition.ts';
import type { FactHistory } from '../../model/state.ts';
import type { FactValue } from '../../model/state-input.ts';
import { ownEntry, type Vocabulary } from '../../model/vocabulary.ts';
import type { Materials } from './materials.ts';

const MOST = 128;

/** Sets of facts, and whether they are all that there are. */
export type FactSets = {
  readonly sets: readonly Readonly<Record<string, FactHistory>>[];
  readonly complete: boolean;
};

/** The facts of an organization under which the conditions of a topic may come out either way, or stay open. */
export function factAssignments({ facts, conditions }: Materials, vocabulary: Vocabulary): FactSets {
  const constants = conditions.flatMap(constantsIn);
  const assignments = facts.reduce<readonly Readonly<Record<string, FactHistory>>[]>(
    (sets, name) =>
      sets.flatMap((set) => [
        set,
        ...valuesOf(name, vocabulary, constants).map((value) => ({ ...set, [name]: factOf(value) })),
      ]),
    [{}],
  );
  // The fewer facts are needed, the smaller the state.
  const sets = [...assignments].sort((x, y) => Object.keys(x).length - Object.keys(y).length);
  return { sets: sets.slice(0, MOST), complete: assignments.length <= MOST };
}

function valuesOf(
  name: string,
  vocabulary: Vocabulary,
  constants: readonly FactValue[],
): readonly FactValue[] {
  const declared = ownEntry(vocabulary.facts, name);
  switch (declared?.type) {
    case 'boolean':
      return [true, false];
    case 'number': {
      const numbers = constants.filter((value) => typeof value === 'number');
      return [...new Set(numbers.flatMap((limit) => [limit - 1, limit, limit + 1]))].sort((x, y) => x - y);
    }
    case 'choice':
      return declared.values ?? [];
    default:
      return [...new Set([...constants.filter((value) => typeof value === 'string'), 'lain'])].sort();
  }
}

function factOf(value: FactValue): FactHistory {
  return [{ value, from: null, until: null, evidence: null }];
}

function constantsIn(condition: Condition): readonly FactValue[] {
  if (Array.isArray(condition)) return condition.flatMap(constantsIn);
  const operation = operationOf(condition);
  if (operation !== null) return operation.operator === 'var' ? [] : operation.operands.flatMap(constantsIn);
  return condition === null ? [] : [condition as FactValue];
}
