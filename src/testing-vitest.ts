/**
 * `patuh/testing/vitest`: matchers for reports.
 *
 * @example
 * import { expect } from 'vitest';
 * import { extendExpect } from 'patuh/testing/vitest';
 *
 * extendExpect(expect, { locale: 'en' });
 * expect(report).toViolate('23(1)', { unit: 'dinkes' });
 */
import type { ExpectStatic } from 'vitest';
import {
  type CompliantOptions,
  createMatchers,
  type MatcherOptions,
  type MatcherSettings,
} from './testing/matchers/create-matchers.ts';

export {
  type CompliantOptions,
  createMatchers,
  type MatcherOptions,
  type MatcherResult,
  type MatcherSettings,
  type PatuhMatchers,
} from './testing/matchers/create-matchers.ts';

/**
 * Adds the matchers to vitest's `expect`.
 *
 * @param settings the language of the messages (Indonesian by default), and the ruleset for their reasoning
 */
export function extendExpect(expect: Pick<ExpectStatic, 'extend'>, settings: MatcherSettings = {}): void {
  expect.extend(createMatchers(settings));
}

declare module 'vitest' {
  // The parameter must be repeated from the interface that this one adds to.
  interface Matchers<T> {
    /** Nothing is in breach and nothing is unknown, of one unit if asked for. */
    toBeCompliant(options?: CompliantOptions): void;
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
