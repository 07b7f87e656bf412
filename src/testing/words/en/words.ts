import type { TestingWords } from '../contract.ts';

/** English: what a matcher says of a report that is not as a test wants it. */
export const words: TestingWords = {
  compliant: (asOf, violations) =>
    `expected compliance as of ${asOf}, but there ${violations === 1 ? 'is 1 violation' : `are ${violations} violations`}`,
  notKnown: (asOf, unknown) =>
    `whether it is compliant as of ${asOf} is not known: nothing is in breach, but ${unknown === 1 ? '1 finding is' : `${unknown} findings are`} unknown (allowUnknown: true passes over them)`,
  noUnit: (unit, known) => `this report has no unit “${unit}”; its units: ${known.join(', ')}`,
  notCompliant: (asOf) => `expected a violation as of ${asOf}, but there is none`,
  wanted: (place, verdict, asOf) => `expected ${place} to be ${verdict} as of ${asOf}, but it is not`,
  unwanted: (place, verdict, asOf) => `expected ${place} not to be ${verdict} as of ${asOf}, but it is`,
  violated: 'violated',
  dueOn: (date) => `due on ${date}`,
  noFindings: (place) => `this report has no finding on ${place}`,
  ofUnit: (unit) => `for unit ${unit}`,
};
