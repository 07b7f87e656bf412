/**
 * `patuh/testing/vitest`: matchers for reports.
 *
 * @example
 * import { expect } from 'vitest';
 * import { patuhMatchers } from 'patuh/testing/vitest';
 *
 * expect.extend(patuhMatchers);
 * expect(report).toViolate('23(1)', { unit: 'dinkes' });
 */
import {
  createMatchers,
  type MatcherOptions,
  type PatuhMatchers,
} from './testing/matchers/create-matchers.ts';

export {
  createMatchers,
  type MatcherOptions,
  type MatcherResult,
  type MatcherSettings,
  type PatuhMatchers,
} from './testing/matchers/create-matchers.ts';

/** The matchers with messages in Indonesian; `createMatchers` makes them in English, or with the reasoning. */
export const patuhMatchers: PatuhMatchers = createMatchers();

declare module 'vitest' {
  // The parameter is that of the interface which this one adds to.
  // biome-ignore lint/correctness/noUnusedVariables: an added declaration must repeat it
  interface Matchers<T> {
    /** Nothing is in breach, of one unit if asked for. */
    toBeCompliant(options?: MatcherOptions): void;
    /** Something is in breach at a citation, or of an obligation. */
    toViolate(place: string, options?: MatcherOptions): void;
    /** Something there is due, and its last good day is this one. */
    toBeDueOn(place: string, day: string, options?: MatcherOptions): void;
    /** Something there is owed without a date and not done. */
    toBeOutstanding(place: string, options?: MatcherOptions): void;
    /** Something there cannot be judged for want of a fact or record. */
    toBeUnknown(place: string, options?: MatcherOptions): void;
  }
}
