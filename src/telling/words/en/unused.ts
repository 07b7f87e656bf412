import type { UnusedTexts } from '../unused.ts';

/** English: why something that is recorded counts for nothing. */
export const unused: UnusedTexts = {
  event: (what, on, by, about) =>
    `${what} on ${on}${by === null ? '' : ` by ${by}`}${about === null ? '' : `, about ${about}`}`,
  document: (what, from) => `${what}, from ${from}`,
  fact: (what, unit) => `${what}${unit === null ? '' : ` (${unit})`}`,
  sentence: (what, reason) => `${what}: not counted, because ${reason}`,
  reasons: {
    'other-reading': 'it counts only under another reading',
    'already-done': 'what was owed had been done by another already',
    'same-occurrence': 'it concerns the same thing as an event that is counted',
    'not-in-window': 'its day is outside the time in which it is owed',
    'nothing-called-for-it': 'no event is recorded that it could answer or come before',
    'about-unknown': 'it is about something that is not recorded',
    'other-scope': 'it is about something else',
    'other-kind': 'what it was like is not what the provision speaks of',
    'not-applicable': 'the condition of the provision does not hold, or is not known to',
    'towards-itself': 'whoever did it is the other side as well, and owes itself nothing',
    'not-there': 'what it is owed for was not there on its day',
    'not-holding': 'its unit did not hold the role on its day',
    'before-entry-into-force': 'its day is before the provision took effect',
    'no-unit': 'it does not say to which unit it belongs (unit)',
    'other-office': 'it was not done by the one who owes it',
    'no-holder': 'no unit is recorded as holding the role',
    'recorded-twice': 'it is recorded once already',
    'unit-not-there': 'its unit was not there on its day',
    'after-day-judged': 'its day is after the day judged',
    'not-in-force': 'the regulation does not bind on the day judged',
    'unused-type': 'this regulation does not speak of it',
    'no-longer-so': 'its days are over on the day judged',
    replaced: 'the units have answers of their own',
    'decides-nothing': 'no verdict hangs on it',
  },
};
