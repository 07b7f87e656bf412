import type { DutyIssues } from '../../../model/issues/law-issues.ts';
import type { WordsFor } from '../contract.ts';
import { at } from './parts.ts';

/** English: duties beyond their shape. */
export const dutyWords: WordsFor<DutyIssues> = {
  'nothing-called-for': (it, { trigger }) => [
    `${at(it)} speaks of an act or a paper, but "${trigger}" names none`,
    `"${trigger}", or nothing here`,
  ],
  'proviso-of-a-duty': (it, { strength }) => [
    `${at(it)} limits a permission, but the strength is "${strength}"`,
    'the strength of a permission or power, or the condition in "applies"',
  ],
  'forbidden-as-duty': (it, { shape }) => [
    `${at(it)} is "${shape}" under the strength "dilarang": doing what is forbidden would fulfil it`,
    '"prohibition" (an act that must not happen, with "unless" where a consent allows it), or "standing" (what must hold)',
  ],
  'prohibition-not-forbidden': (it, { strength }) => [
    `${at(it)} is "${strength}", but the duty is a prohibition`,
    '"dilarang", or the shape of what is owed or allowed',
  ],
  'where-without-event': (it, { trigger }) => [
    `${at(it)} says what an event was like, but "${trigger}" names something that is no event`,
    `nothing but events in "${trigger}", or nothing here`,
  ],
  'breach-of-a-permission': (it, { strength }) => [
    `${at(it)} is a permission ("${strength}"), which nobody can breach`,
    'a duty',
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
