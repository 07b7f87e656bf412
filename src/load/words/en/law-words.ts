import { formatCitation } from '../../../model/citation.ts';
import type {
  CaseIssues,
  CitationRun,
  DayIssues,
  Early,
  ProvisionIssues,
} from '../../../model/issues/law-issues.ts';
import { type Found, quoteText, type Subject } from '../../../model/issues/parts.ts';
import type { Told, WordsFor } from '../contract.ts';
import { listCitations } from '../list-citations.ts';
import { writeEntry } from '../write-entry.ts';
import { at, found, oneOf } from './parts.ts';

function early(it: Subject, { day, after, afterKey }: Early): Told {
  return [
    `${at(it)} is ${quoteText(day)}, before ${quoteText(afterKey)}, which is ${quoteText(after)}`,
    `a day not before ${after}`,
  ];
}

function endOf(day: Found | null): string {
  return day === null ? '"open"' : found(day);
}

/** English: days of instruments, options, documents and dated versions. */
export const dayWords: WordsFor<DayIssues> = {
  'ends-before-it-begins': early,
  'dates-out-of-order': early,
  'horizon-before-as-of': early,
  'implausible-date': (it, data) => {
    const is = `${at(it)} is ${quoteText(data.day)}`;
    if ('from' in data) return [`${is}, which is hardly meant`, `a day from ${data.from} to ${data.to}`];
    return [
      `${is}, after the last day on which the ruleset binds, ${quoteText(data.lastInForce)}`,
      `a day not after ${data.lastInForce}`,
    ];
  },
  'promulgated-draft': (it) => [
    `${at(it)} is ${found(it.seen)}, but a draft has not been promulgated`,
    'no day, or another status',
  ],
  'holiday-of-another-year': (it, { day, year }) => [
    `${at(it)} is ${quoteText(day)}, but stands among the holidays of ${year}`,
    `a day of ${year}`,
  ],
  'repeated-year': (it, { year }) => [
    `${at(it)} is ${year}, for which holidays are given already`,
    'all holidays of a year in one list',
  ],
  'overlapping-versions': (_, { version, endOfEarlier }) => [
    `${at(version)} begins before the version ahead of it ends (${endOf(endOfEarlier)})`,
    'a day after the last day of the version before it',
  ],
  'undeclared-gap': (_, { version, endOfEarlier }) => [
    `${at(version)} leaves days unsaid after the version ahead of it ends (${endOf(endOfEarlier)})`,
    'the day after the last day of the version before it, or an entry with gap: true between them',
  ],
  'overlapping-facts': (it, { earlier, endOfEarlier }) => [
    `${at(it)} lies before the end of ${at(earlier)} (${endOf(endOfEarlier)}), but a fact has one value a day`,
    'a day after the last day of the value before it',
  ],
  'overlapping-roles': (it, { earlier, endOfEarlier }) => [
    `${at(it)} begins before the end of ${at(earlier)} (${endOf(endOfEarlier)}), by which the unit holds the role already`,
    'a day after the last day of the entry before it, or one entry alone',
  ],
  'successor-without-day': (it) => [
    `${at(it)} is missing, though the unit took over the work of others`,
    'the first day of the unit',
  ],
  'successor-not-later': (it, { earlier }) => [
    `${at(it)} is ${found(it.seen)}, a unit that is no older${earlier === null ? '' : `: it begins on ${earlier}`}`,
    'a unit that began before this one',
  ],
  'content-in-a-gap': (it) => [
    `${at(it)} stands in a gap, in which nothing binds`,
    'only from, until and gap',
  ],
  'missing-transition': (it, { version, names }) => [
    `${at(version)} follows a wording that bound, but does not say what becomes of what that began (${at(it)})`,
    oneOf(names),
  ],
  'transition-without-former': (it) => [
    `${at(it)} is ${found(it.seen)}, but no wording bound before this one`,
    'no transition',
  ],
  'carried-over-into-another-shape': (it, { former, own }) => [
    `${at(it)} is ${found(it.seen)}, but what a duty of the shape ${found(former)} began cannot be judged by one of the shape ${found(own)}`,
    '"former"',
  ],
};

function outside(pasal: string, ayat: number | null): string {
  if (ayat === null) return `"extent" has no Pasal ${pasal}`;
  return `by "extent" Pasal ${pasal} ${ayat === 0 ? 'is undivided' : `has ${ayat} ayat`}`;
}

function listRuns(runs: readonly CitationRun[]): string {
  return listCitations(runs, 'to').join(', ');
}

/** English: Pasal and ayat, and how they are treated. */
export const provisionWords: WordsFor<ProvisionIssues> = {
  'hole-in-extent': (_, { runs, last }) => [
    `"extent", which goes to Pasal ${last}, lacks ${listRuns(runs)}`,
    'the number of the ayat of each, 0 when it is undivided or repealed; of an excerpt no "extent" at all',
  ],
  'unaccounted-provision': (_, { runs }) => [
    `the provisions have no entry for ${listRuns(runs)}`,
    'an entry for each; of an excerpt no "extent" at all',
  ],
  'unlisted-provisions': (_, { entries }) => [
    `the provisions have no entry for ${entries.map(({ ref }) => formatCitation(ref)).join(', ')}, which obligations cite or point to with "see"`,
    entries.map(writeEntry).join(', '),
  ],
  'provision-outside-extent': (it, { pasal, ayat }) => [
    `${at(it)} is ${found(it.seen)}, but ${outside(pasal, ayat)}`,
    'a place that the text has according to "extent"',
  ],
  'not-listed-by-its-provision': (it, { obligation, entry }) => [
    `${at(it)} says that it stands in ${found(it.seen)}, but the entry ${at(entry)} does not list it`,
    `"${obligation}" among the obligations of that entry`,
  ],
  'provision-out-of-order': (it, { before }) => [
    `${at(it)} is ${found(it.seen)}, but stands after ${quoteText(before)}`,
    'the order of the law',
  ],
  'untreated-provision': (it, { ref }) => [
    `${at(it)} (${found(ref)}) has neither obligations nor a reason why nothing is to be evaluated`,
    'obligations, or a reason',
  ],
  'repeal-without-day': (it) => [
    `${at(it)} is missing: a repealed provision says from which day it is none`,
    'the day of its repeal',
  ],
  'end-of-a-repealed': (it) => [
    `${at(it)} is ${found(it.seen)}, but a repealed provision has one day alone, that of its repeal`,
    'only from, the first day on which it is no longer part of the text',
  ],
  'binds-beyond-its-provision': (it, { ref, edge, day }) => [
    `${at(it)} is ${found(it.seen)}, but ${formatCitation(ref)} is part of the text only ${edge === 'from' ? 'from' : 'until'} ${quoteText(day)}`,
    edge === 'from' ? `versions that begin on ${day} or later` : `versions that end on ${day} or earlier`,
  ],
};

/** English: cases of a regulation. */
export const caseWords: WordsFor<CaseIssues> = {
  'case-outside-provision': (it, { provision }) => [
    `${at(it)} is ${found(it.seen)}, which does not lie within ${quoteText(provision)}, the provision of this file`,
    `a place within ${provision}`,
  ],
  'empty-case': (it) => [`${at(it)} expects nothing`, 'expect, absent, deadlines, unknowns or topicsAbsent'],
  'empty-expectation': (it) => [
    `${at(it)} says where to look but not what is expected there`,
    'a status, or another field to compare',
  ],
};
