import type { DutyIssues } from '../../../model/issues/law-issues.ts';
import type { WordsFor } from '../contract.ts';
import { at } from './parts.ts';

/** English: duties beyond their shape. */
export const dutyWords: WordsFor<DutyIssues> = {
  'actor-without-trigger': (it, { trigger }) => [
    `${at(it)} says whose act it is, but "${trigger}" names no act`,
    `"${trigger}", or nothing here`,
  ],
  'proviso-of-a-duty': (it, { strength }) => [
    `${at(it)} limits a permission, but the strength is "${strength}"`,
    'the strength of a permission or power, or the condition in "applies"',
  ],
  'where-without-event': (it, { trigger }) => [
    `${at(it)} says what an event was like, but "${trigger}" names something that is no event`,
    `nothing but events in "${trigger}", or nothing here`,
  ],
  'breach-of-a-permission': (it, { strength }) => [
    `${at(it)} is a permission ("${strength}"), which nobody can breach`,
    'the id of a duty',
  ],
  'field-without-another': (it, { other }) => [
    `${at(it)} says nothing without "${other}"`,
    `"${other}" beside it, or nothing here`,
  ],
  'rests-on-itself': (it, { obligation, other }) => [
    `${at(it)} makes "${obligation}" rest on "${other}", which rests on it in turn`,
    'obligations of which none rests on itself',
  ],
  'no-quality-named': (it, { fields }) => [
    `${at(it)} does not say what the document has to be`,
    `at least one of ${fields.join(', ')}`,
  ],
};
