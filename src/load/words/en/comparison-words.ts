import type { ComparisonIssues } from '../../../model/issues/comparison-issues.ts';
import type { WordsFor } from '../contract.ts';
import { at, found } from './parts.ts';

/** English: what a ruleset says for comparisons alone. */
export const comparisonWords: WordsFor<ComparisonIssues> = {
  'counterpart-of-its-own': (it, { obligation }) => [
    `${at(it)} names "${obligation}", an obligation of this very version`,
    'an obligation of another ruleset, or an id that only an older version of this one has',
  ],
  'repeated-counterpart': (it, { ruleset, earlier }) => [
    `${at(it)} makes a second pair with an obligation of "${ruleset}" that is paired already by ${at(earlier)}`,
    'at most one counterpart in each ruleset, of which no other obligation is the counterpart',
  ],
  'content-without-reason': (it) => [
    `${at(it)} is ${found(it.seen)}, but nothing says why`,
    'the reason in "because", in both languages',
  ],
  'editorial-since-itself': (it, { version }) => [
    `${at(it)} is "${version}", the version of the ruleset itself`,
    'the version since which the wording changed',
  ],
  'within-itself': (it, { topic }) => [
    `${at(it)} is ${found(it.seen)}, which itself lies within "${topic}"`,
    'a wider topic',
  ],
};
