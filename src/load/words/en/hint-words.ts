import type { HintIssues, SaidLength } from '../../../model/issues/hint-issues.ts';
import { quoteText } from '../../../model/issues/parts.ts';
import type { WordsFor } from '../contract.ts';
import { at, oneOf } from './parts.ts';

function lengths({ inDuty }: SaidLength): string {
  return inDuty.length === 0 ? 'the duty names no length of time' : `the duty has ${inDuty.join(', ')}`;
}

/** English: what a drafter may have overlooked. */
export const hintWords: WordsFor<HintIssues> = {
  'length-not-in-duty': (it, data) => [
    `${at(it)} says ${quoteText(data.said)}, but ${lengths(data)}`,
    'the length in the duty, or none in the gist',
  ],
  'working-days-as-days': (it, data) => [
    `${at(it)} says ${quoteText(data.said)}, but ${lengths(data)}, in which weekends and holidays count`,
    `{ days: ${data.days}, count: working }`,
  ],
  'days-as-working-days': (it, data) => [
    `${at(it)} says ${quoteText(data.said)}, but ${lengths(data)}`,
    `P${data.days}D, or working days in the gist`,
  ],
  'prohibition-of-another-strength': (it, { said, strength }) => [
    `${at(it)} says ${quoteText(said)}, but the strength is "${strength}": whoever does it would be judged as having done what is owed`,
    'the strength "dilarang", or other words',
  ],
  'unsaid-prohibition': (it, { words }) => [
    `${at(it)} is "dilarang", but neither the operative word nor the gist says that something is forbidden`,
    oneOf(words),
  ],
  'word-of-another-strength': (it, { word, strength }) => [
    `${at(it)} is that of the strength "${word}", but the strength is "${strength}"`,
    `the strength "${word}", or the word as printed`,
  ],
  'answers-itself': (it, { type }) => [
    `${at(it)} is "${type}", which calls for itself: each such act is its own answer, so that nothing is ever owed`,
    'another act; a rolling window where it recurs',
  ],
  'day-of-no-amendment': (it, { day, amendments }) => [
    `${at(it)} is "${day}", a day from which no amendment of "amendedBy" binds`,
    amendments.length === 0 ? 'the amendment among "amendedBy"' : oneOf(amendments),
  ],
  'breach-of-the-undated': (it, { obligation }) => [
    `${at(it)} names ${quoteText(obligation)}, for which the regulation sets no date: it is never in breach, unless a local policy ("policy") dates it, so that nothing calls for this duty`,
    'an obligation with a date, or what the text itself takes for the failure: an event such as a finding of an audit',
  ],
  'limit-of-a-permission': (it, { strength }) => [
    `${at(it)} says by when, but the strength is "${strength}": what is only allowed is never late, so that the term is never told`,
    'a "precondition" { before, requires, lead } of what the permission leads to; or no term, and the limit in the note',
  ],
  'paper-that-ends': (it, { type }) => [
    `${at(it)} is "${type}", a paper, which calls when it comes into being, but the gist speaks of an end`,
    '"milestones" at { before: end }, or an event of its own that says that it ended',
  ],
};
