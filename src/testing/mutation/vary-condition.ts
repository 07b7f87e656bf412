import { type Condition, operationOf } from '../../model/condition.ts';
import { type LawChanger, show, type VaryField } from './mutant.ts';

/** The condition under which an obligation applies is dropped, turned round, or changed in one part. */
export const changeApplies: LawChanger = ({ applies }) => {
  if (applies === null) return [];
  return variantsOf(applies).map(({ name, condition }) => ({
    kind: 'condition',
    name: `condition-${name}`,
    from: show(applies),
    to: show(condition),
    fields: { applies: condition },
  }));
};

/** The proviso of a permission is dropped, turned round, or changed in one part. */
export const changeProviso: LawChanger = ({ proviso }) => {
  if (proviso === null) return [];
  return variantsOf(proviso).map(({ name, condition }) => ({
    kind: 'condition',
    name: `proviso-${name}`,
    from: show(proviso),
    to: show(condition),
    fields: { proviso: condition },
  }));
};

/** What a standing duty requires is dropped, turned round, or changed in one part. */
export const varyCondition: VaryField = ({ value }) => {
  if (value === null) return [];
  return variantsOf(value as Condition).map(({ name, condition }) => ({
    kind: 'requirement',
    name: `requirement-${name}`,
    value: condition,
  }));
};

/** What the trigger must have been like is dropped, turned round, or changed in one part. */
export const varyWhere: VaryField = ({ value }) => {
  if (value === null) return [];
  return variantsOf(value as Condition).map(({ name, condition }) => ({
    kind: 'trigger',
    name: `where-${name}`,
    value: condition,
  }));
};

type ConditionVariant = { readonly name: string; readonly condition: Condition | null };

function variantsOf(condition: Condition): readonly ConditionVariant[] {
  const parts = partVariants(condition).map((part, index) => ({
    name: `part-${index + 1}`,
    condition: part,
  }));
  return [
    { name: 'dropped', condition: null },
    { name: 'negated', condition: { '!': [condition] } },
    ...parts,
  ];
}

/** A condition with one part changed: a number one higher, a text or a yes or no another, `and` for `or`, an operand less. */
function partVariants(condition: Condition): readonly Condition[] {
  if (typeof condition === 'number') return [condition + 1];
  if (typeof condition === 'string') return [`${condition}x`];
  if (typeof condition === 'boolean') return [!condition];
  if (Array.isArray(condition)) return varyOne(condition);
  const operation = operationOf(condition);
  // A variable is the name of a fact, not a value.
  if (operation === null || operation.operator === 'var') return [];
  const { operator, argument } = operation;
  const inside = partVariants(argument).map((part): Condition => ({ [operator]: part }));
  if ((operator !== 'and' && operator !== 'or') || !Array.isArray(argument)) return inside;
  const swapped: Condition = { [operator === 'and' ? 'or' : 'and']: argument };
  const shorter = argument.map(
    (_, left): Condition => ({ [operator]: argument.filter((__, at) => at !== left) }),
  );
  return [...inside, swapped, ...(argument.length > 1 ? shorter : [])];
}

function varyOne(parts: readonly Condition[]): readonly Condition[] {
  return parts.flatMap((part, index) =>
    partVariants(part).map((variant) => parts.map((other, at) => (at === index ? variant : other))),
  );
}
