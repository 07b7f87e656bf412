import type { ReadingIssues } from '../../../model/issues/law-issues.ts';
import { quoteText } from '../../../model/issues/parts.ts';
import type { WordsFor } from '../contract.ts';
import { at, found, oneOf } from './parts.ts';

// What each kind of window is, and what a day of it is named by.
const WINDOWS = {
  year: ['each is a year, whose days are named with their month', '{ month, day }'],
  month: ['each is a month, whose days stand alone', '{ day }'],
  other: ['none is a year or a month', 'every: P1Y or P1M, named months, or no dueOn'],
} as const;

/** English: readings, windows and local periods. */
export const readingWords: WordsFor<ReadingIssues> = {
  'reading-not-offered': (it, { offered }) => {
    const wanted = offered.length > 0 ? oneOf(offered) : 'no reading: the text leaves nothing to read';
    return [`${at(it)} is ${found(it.seen)}, expected ${wanted}`, wanted];
  },
  'policy-for-dated-duty': (it) => {
    const wanted =
      'an obligation that recurs without an interval, is owed at points of what has no period, or without a day or a period';
    return [`${at(it)} is given a local period, but it is not ${wanted}`, wanted];
  },
  'readings-without-choice': (it) => [
    `${at(it)} stands on a duty that leaves nothing to read`,
    'no readings',
  ],
  'reading-of-another-shape': (it, { names }) => [
    `${at(it)} is ${found(it.seen)}, which is no reading of a duty of this shape`,
    oneOf(names),
  ],
  'repeated-reading': (it) => [
    `${at(it)} repeats ${found(it.seen)}, which is the default or a rival already`,
    'a rival that differs from the default and the others',
  ],
  'default-is-not-the-window': (it, { window }) => [
    `${at(it)} is ${found(it.seen)}, but the window of the duty is ${quoteText(window)}`,
    `the window of the duty, ${quoteText(window)}`,
  ],
  'window-without-interval': (it) => [
    `${at(it)} is ${found(it.seen)}, but the duty recurs without an interval`,
    'no window',
  ],
  'missing-window': (it, { every, names }) => [
    `${at(it)} is missing, though the duty recurs every ${found(every)}`,
    oneOf(names),
  ],
  'uneven-calendar-window': (it, { every }) => [
    `${at(it)} is ${found(it.seen)}, but ${quoteText(every)} neither divides a year nor is a multiple of one`,
    'whole months that divide a year, or whole years',
  ],
  'months-without-year': (it, { every }) => [
    `${at(it)} names months of the year, but the duty does not recur every year (${found(every)})`,
    'every: P1Y, or no months',
  ],
  'repeated-month': (it, { month }) => [`${at(it)} names month ${month} again`, 'each month once'],
  'due-without-interval': (it, { field }) => [
    `${at(it)} says when it is due, but the duty recurs without an interval, so that there is no window`,
    `an interval (every), or no ${field}`,
  ],
  'day-of-other-windows': (it, { windows }) => [
    `${at(it)} names a day of each window, but ${WINDOWS[windows][0]}`,
    WINDOWS[windows][1],
  ],
  'field-beside-another': (it, { other }) => [
    `${at(it)} stands beside ${quoteText(other)}, which says otherwise when it is due`,
    'one of the two',
  ],
  'reading-of-other-windows': (it, { field, names }) => [
    `${at(it)} is ${found(it.seen)}, whose windows do not go with ${quoteText(field)}`,
    oneOf(names),
  ],
};
