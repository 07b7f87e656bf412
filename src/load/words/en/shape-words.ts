import { isImpossibleDay, type Subject } from '../../../model/issues/parts.ts';
import type { Refused, ShapeIssues } from '../../../model/issues/shape-issues.ts';
import type { Told, WordsFor } from '../contract.ts';
import { at, didYouMean, found, oneOf, want } from './parts.ts';

function refused(it: Subject, { expected, nearest, unquoted }: Refused): Told {
  const wanted = want(expected);
  const hint = unquoted ? ' (a number: write it in quotes)' : didYouMean(nearest);
  return [`${at(it)} must be ${wanted}, found ${found(it.seen)}${hint}`, wanted];
}

/** English: the shape of an input. */
export const shapeWords: WordsFor<ShapeIssues> = {
  'missing-field': (it, { expected }) => [`${at(it)} is missing, expected ${want(expected)}`, want(expected)],
  'unknown-key': (it, { key, owner, known, nearest, misplaced }) => {
    if (misplaced)
      return [`${at(it)} does not belong into this file`, `a mapping with ${known.join(' and ')}`];
    const hint = didYouMean(nearest) || `, expected ${oneOf(known)}`;
    // A comma within braces ends a text, and what follows it is read as a key.
    const cut = /\s/.test(key) ? ' (a text with a comma stands in quotes)' : '';
    return [`"${key}" is not a key of ${at(owner)}${hint}${cut}`, oneOf(known)];
  },
  'wrong-type': (it, data) => {
    if (data.wholeFile === undefined || data.expected.is !== 'mapping') return refused(it, data);
    const wanted = `a mapping with ${data.expected.keys.join(' and ')}`;
    return [`the file must be ${wanted}`, wanted];
  },
  'unknown-value': refused,
  'too-few': refused,
  'out-of-range': (it, data) =>
    data.ayat
      ? [`${at(it)} is ${found(it.seen)}, more ayat than a Pasal can have`, want(data.expected)]
      : refused(it, data),
  'invalid-key': (it, data) => {
    if (data.reason === 'shape') return refused({ ...it, seen: data.value }, data);
    if (data.reason === 'not-a-pasal')
      return [`${at(it)} is not the number of a Pasal`, 'a number below 10000'];
    return [`"__proto__" cannot be a word of ${at(data.part)}`, 'an id'];
  },
  'invalid-date': (it, data) =>
    isImpossibleDay(it.seen)
      ? [`${at(it)} is ${found(it.seen)}, a day that the calendar does not have`, want(data.expected)]
      : refused(it, data),
  'invalid-period': refused,
  'invalid-citation': refused,
  'invalid-condition': refused,
  'invalid-id': refused,
  'empty-text': refused,
  'invalid-time-zone': refused,
  'invalid-version': refused,
  'invalid-region-code': refused,
  'invalid-value': refused,
};
