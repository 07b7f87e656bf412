import type { IssueCode, IssueData } from '../../model/issue.ts';
import type { Found, Subject } from '../../model/issues/parts.ts';

/** A sentence, and what would have been right. */
export type Told = readonly [message: string, expected: string];

/** How each kind of trouble of a group is told, from its place and its data. */
export type WordsFor<Codes> = { readonly [Code in keyof Codes]: (it: Subject, data: Codes[Code]) => Told };

/** Everything that issues say in one language: one folder a language holds one value of this type. */
export type IssueWords = {
  readonly codes: { readonly [Code in IssueCode]: (it: Subject, data: IssueData[Code]) => Told };
  /** What stood at a place. */
  readonly found: (found: Found) => string;
  /** What an input as a whole is called, in place of a path. */
  readonly whole: string;
  /** What is added to a sentence that does not say itself what would have been right. */
  readonly insteadOf: (expected: string) => string;
};
