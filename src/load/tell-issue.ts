import { loadWords } from '../../generated/words/load.ts';
import type { Issue } from '../model/issue.ts';
import { writeIssue } from '../model/issue.ts';
import type { Locale } from '../model/terms.ts';
import { renderIssue } from './words/render.ts';

/**
 * Tells an issue in one of the languages: the sentence alone, without its place in a file. `issue.message` is the
 * same in English.
 *
 * @example
 * const parsed = parseState(raw);
 * if (!parsed.ok) parsed.issues.map((issue) => tellIssue(issue, 'id'));
 */
export function tellIssue(issue: Issue, locale: Locale): string {
  return renderIssue(loadWords(locale), issue).message;
}

/** An issue whose `message`, `expected` and `found` are in one of the languages. */
export function translateIssue(issue: Issue, locale: Locale): Issue {
  return { ...issue, ...renderIssue(loadWords(locale), issue) };
}

/** One line for an issue: its place, its sentence, and what was expected where the sentence does not say so itself. */
export function describeIssueIn(issue: Issue, locale: Locale): string {
  const { whole, insteadOf } = loadWords(locale);
  const told = translateIssue(issue, locale);
  const line = writeIssue(told, whole);
  return told.message.includes(told.expected) ? line : `${line} (${insteadOf(told.expected)})`;
}
