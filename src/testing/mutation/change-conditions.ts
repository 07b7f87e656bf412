import type { Condition } from '../../model/condition.ts';
import type { Obligation } from '../../model/ruleset.ts';
import { type Change, type Operator, show } from './mutant.ts';

/** The condition under which an obligation applies is dropped, turned round, or changed in one part. */
export const changeApplies: Operator = ({ applies }) => {
  if (applies === null) return [];
  return variants(applies).map(({ name, condition }) =>
    change('condition', name, applies, condition, { applies: condition }),
  );
};

/** What a standing duty requires is dropped, turned round, or changed in one part. */
export const changeRequires: Operator = ({ duty }) => {
  if (duty.type !== 'standing' || duty.requires === null) return [];
  const { requires } = duty;
  return variants(requires).map(({ name, condition }) =>
    change('requirement', name, requires, condition, { duty: { ...duty, requires: condition } }),
  );
};

type Variant = { readonly name: string; readonly condition: Condition | null };

function variants(condition: Condition): readonly Variant[] {
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
  if (condition === null) return [];
  const [operator = '', argument = null] = Object.entries(condition)[0] ?? [];
  // A variable is the name of a fact, not a value.
  if (operator === 'var') return [];
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

function change(
  kind: 'condition' | 'requirement',
  name: string,
  from: Condition,
  to: Condition | null,
  fields: Partial<Obligation>,
): Change {
  return { kind, name: `${kind}-${name}`, from: show(from), to: show(to), fields };
}
