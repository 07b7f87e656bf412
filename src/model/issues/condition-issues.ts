import type { Nothing } from './name-issues.ts';
import type { PlaceName } from './parts.ts';

/** What a part of a condition is. */
export type OperandKind =
  | 'boolean'
  | 'number'
  | 'text'
  | 'roles'
  | 'empty-list'
  | 'fact'
  | 'operand'
  // What JavaScript calls the rest.
  | 'string'
  | 'object'
  | 'undefined'
  | 'function'
  | 'symbol'
  | 'bigint';

/** What an operator takes. */
export type OperandNeed =
  | 'truth'
  | 'number'
  | 'whole-number'
  | 'text-to-look-for'
  | 'literal-to-look-for'
  | 'texts'
  | 'list-of-texts'
  | 'place-to-look'
  | 'text-to-cut'
  | 'value'
  /** Two of one type. */
  | 'same-type';

/** What conditions have wrong, by code. */
export type ConditionIssues = {
  readonly 'condition-not-boolean': { readonly kind: OperandKind };
  readonly 'invalid-operand': Nothing;
  readonly 'not-one-operator': { readonly count: number };
  readonly 'unknown-operator': {
    readonly operator: string;
    /** The operation that bears it. */
    readonly operation: PlaceName;
    readonly known: readonly string[];
    readonly nearest: string | null;
  };
  readonly 'wrong-operand-count': {
    readonly operator: string;
    /** The operation that bears it. */
    readonly operation: PlaceName;
    readonly least: number;
    /** Whether more than the least are allowed. */
    readonly open: boolean;
    readonly count: number;
  };
  readonly 'invalid-variable': Nothing;
  readonly 'wrong-operand-type': {
    readonly operator: string;
    readonly need: OperandNeed;
    readonly kind: OperandKind;
    /** What the other operand is, where both must be of one type. */
    readonly other: OperandKind | null;
  };
  readonly 'unknown-choice': {
    readonly operator: string;
    readonly given: readonly string[];
    readonly possible: readonly string[];
  };
  readonly 'condition-too-deep': { readonly most: number };
  readonly 'condition-too-large': { readonly most: number };
};
