import type { UnusedReason } from '../../model/unused.ts';

/** How it is said that something recorded counts for nothing. */
export type UnusedTexts = {
  /** Something done: what, on which day, by whom, about what. */
  readonly event: (what: string, on: string, by: string | null, about: string | null) => string;
  /** A paper with its first day. */
  readonly document: (what: string, from: string) => string;
  /** A fact, and whose it is. */
  readonly fact: (what: string, unit: string | null) => string;
  readonly sentence: (what: string, reason: string) => string;
  readonly reasons: Readonly<Record<UnusedReason, string>>;
};
