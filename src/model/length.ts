import * as z from 'zod';
import { shapeNamed } from './issues/parts.ts';
import { isPeriod, type Period } from './period.ts';
import { period } from './schema-parts.ts';

/** How a length may stand to a period, where it need not be just as long. */
export const BOUNDS = ['atMost', 'atLeast', 'lessThan', 'moreThan'] as const;
export type Bound = (typeof BOUNDS)[number];

/** How long a paper has to run: just a period, or at most, at least, less than or more than one. */
export type Length = Period | { readonly [Kind in Bound]: { readonly [Key in Kind]: Period } }[Bound];

/** A length as a drafter writes it: a period such as `P5Y`, or one under a bound such as `{ lessThan: P5Y }`. */
export type LengthInput =
  | string
  | {
      /** As long as the period, or shorter (*paling lama*). */
      readonly atMost: string;
    }
  | {
      /** As long as the period, or longer (*paling singkat*). */
      readonly atLeast: string;
    }
  | {
      /** Shorter than the period (*kurang dari*). */
      readonly lessThan: string;
    }
  | {
      /** Longer than the period (*lebih dari*). */
      readonly moreThan: string;
    };

/** A length taken apart: the period, and how the paper stands to it; `null` where it is just as long. */
export type LengthParts = { readonly bound: Bound | null; readonly period: Period };

// A text first of all, so that a mapping is told what is wrong with it as one.
const justPeriod = z
  .string()
  .refine(isPeriod, shapeNamed('length'))
  .meta({ description: 'an ISO 8601 period such as P5Y', pattern: '^P' })
  .transform((written) => written as Period);

export const length = z.union([
  justPeriod,
  z.strictObject({ atMost: period }),
  z.strictObject({ atLeast: period }),
  z.strictObject({ lessThan: period }),
  z.strictObject({ moreThan: period }),
]);

/** Takes a length apart. */
export function lengthParts(length: Length): LengthParts {
  if (typeof length === 'string') return { bound: null, period: length };
  const [bound, period] = Object.entries(length)[0] as [Bound, Period];
  return { bound, period };
}

/** Puts a length together. */
export function lengthOf({ bound, period }: LengthParts): Length {
  return bound === null ? period : ({ [bound]: period } as Length);
}

/** Tells whether a length of so many days more (or, below zero, less) than the period is within the bound. */
export function isWithin(bound: Bound | null, difference: number): boolean {
  if (bound === null) return difference === 0;
  return WITHIN[bound](difference);
}

const WITHIN: Readonly<Record<Bound, (difference: number) => boolean>> = {
  atMost: (difference) => difference <= 0,
  atLeast: (difference) => difference >= 0,
  lessThan: (difference) => difference < 0,
  moreThan: (difference) => difference > 0,
};
