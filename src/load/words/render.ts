import type { Issue, IssueCode, IssueData } from '../../model/issue.ts';
import type { Subject } from '../../model/issues/parts.ts';
import type { IssueWords } from './contract.ts';

/** What a sentence is made of. */
export type Tellable<Code extends IssueCode> = {
  readonly code: Code;
  readonly data: IssueData[Code];
  readonly subject: Subject;
};

/** Tells an issue in one language: its sentence, what would have been right, and what was there. */
export function renderIssue<Code extends IssueCode>(
  words: IssueWords,
  { code, data, subject }: Tellable<Code>,
): Pick<Issue, 'message' | 'expected' | 'found'> {
  const [message, expected] = words.codes[code](subject, data);
  return { message, expected, found: words.found(subject.seen) };
}
