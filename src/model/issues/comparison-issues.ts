import type { Nothing } from './name-issues.ts';
import type { PlaceName } from './parts.ts';

/** What is wrong with what a ruleset says for comparisons alone, by code. */
export type ComparisonIssues = {
  /** An obligation that stands in this very version. */
  readonly 'counterpart-of-its-own': { readonly obligation: string };
  /** An obligation of another ruleset that two of this one name, or two that one names. */
  readonly 'repeated-counterpart': { readonly ruleset: string; readonly earlier: PlaceName };
  readonly 'content-without-reason': Nothing;
  readonly 'editorial-since-itself': { readonly version: string };
  readonly 'within-itself': { readonly topic: string };
};
