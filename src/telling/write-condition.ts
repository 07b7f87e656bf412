import { type Condition, operationOf, ROLES_VARIABLE } from '../model/condition.ts';
import type { FactValue } from '../model/state-input.ts';
import type { FormatTexts } from './words/contract.ts';
import type { ConditionTexts } from './words/sentences.ts';
import { joinList } from './write-values.ts';

/** What a condition is told with. */
export type ConditionWords = {
  readonly texts: ConditionTexts;
  readonly format: FormatTexts;
  readonly fact: (name: string) => string;
  readonly value: (value: FactValue) => string;
};

type TellOperator = (operands: readonly string[], words: ConditionWords) => string;

const pair = (name: 'is' | 'isNot' | 'less' | 'atMost' | 'more' | 'atLeast' | 'among'): TellOperator => {
  return ([left = '', right = ''], { texts }) => texts[name](left, right);
};

const TELL: Readonly<Record<string, TellOperator>> = {
  '===': pair('is'),
  '!==': pair('isNot'),
  '<': pair('less'),
  '<=': pair('atMost'),
  '>': pair('more'),
  '>=': pair('atLeast'),
  in: pair('among'),
  substr: ([text = '', from = '', length], { texts }) => texts.part(text, Number(from), length ?? null),
  '!': ([part = ''], { texts }) => texts.not(part),
  and: (parts, { format }) => joinList(parts, format.and),
  or: (parts, { format }) => joinList(parts, format.or),
};

/** Tells a condition that was checked at load in a sentence without its full stop. */
export function writeCondition(condition: Condition, words: ConditionWords): string {
  if (Array.isArray(condition))
    return joinList(
      condition.map((part) => writeCondition(part, words)),
      words.format.or,
    );
  const operation = operationOf(condition);
  if (operation === null) return condition === null ? '' : words.value(condition as FactValue);
  const { operator, argument, operands } = operation;
  if (operator === 'var')
    return argument === ROLES_VARIABLE ? words.texts.roles : words.fact(String(argument));
  const parts = operands.map((part) => {
    const text = writeCondition(part, words);
    return mixes(operator, part) ? `(${text})` : text;
  });
  return TELL[operator]?.(parts, words) ?? operator;
}

// Where "and" stands within "or" or the other way round, nobody hears which of them holds the other.
function mixes(operator: string, part: Condition): boolean {
  const inner = operationOf(part)?.operator;
  return (operator === 'and' && inner === 'or') || (operator === 'or' && inner === 'and');
}
