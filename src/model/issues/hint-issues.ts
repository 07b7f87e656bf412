import type { PlainDate } from '../plain-date.ts';

/**
 * What a drafter may have overlooked, by code: nothing here is wrong in itself, and a ruleset with such hints is as good
 * as one without.
 */
export type HintIssues = {
  /** A gist says a length of time that its duty has not. */
  readonly 'length-not-in-duty': SaidLength;
  /** A gist says working days, and the duty counts calendar days. */
  readonly 'working-days-as-days': SaidLength & { readonly days: number };
  /** A gist says days, and the duty counts working days. */
  readonly 'days-as-working-days': SaidLength & { readonly days: number };
  /** What forbids is told as something else: as a duty, or as a permission. */
  readonly 'prohibition-of-another-strength': { readonly said: string; readonly strength: string };
  /** A prohibition of which neither the operative word nor the gist says that something is forbidden. */
  readonly 'unsaid-prohibition': { readonly words: readonly string[] };
  /** An operative word that is the word of another strength. */
  readonly 'word-of-another-strength': { readonly word: string; readonly strength: string };
  /** An act that calls for one of its own type. */
  readonly 'answers-itself': { readonly type: string };
  /** A provision that was inserted or repealed on a day from which no amendment binds. */
  readonly 'day-of-no-amendment': { readonly day: PlainDate; readonly amendments: readonly PlainDate[] };
  /** A breach of what has no day calls for something: nobody is ever in breach of it, unless a local policy dates it. */
  readonly 'breach-of-the-undated': { readonly obligation: string };
  /** A term within a permission, which is never owed and so never late. */
  readonly 'limit-of-a-permission': { readonly strength: string };
  /** A paper that calls for what its gist says is owed upon its end. */
  readonly 'paper-that-ends': { readonly type: string };
};

/** A length as a gist says it, and the lengths that stand in the duty, as they are written. */
export type SaidLength = { readonly said: string; readonly inDuty: readonly string[] };

const HINTS: { readonly [Code in keyof HintIssues]: true } = {
  'length-not-in-duty': true,
  'working-days-as-days': true,
  'days-as-working-days': true,
  'prohibition-of-another-strength': true,
  'unsaid-prohibition': true,
  'word-of-another-strength': true,
  'answers-itself': true,
  'day-of-no-amendment': true,
  'breach-of-the-undated': true,
  'limit-of-a-permission': true,
  'paper-that-ends': true,
};

/** Tells whether an issue is a hint: something to look at, which is not wrong. */
export function isHint(code: string): code is keyof HintIssues {
  return Object.hasOwn(HINTS, code);
}
