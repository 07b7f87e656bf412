import * as z from 'zod';
import { shapeNamed } from './issues/parts.ts';
import { isPlainDate, type PlainDate } from './plain-date.ts';
import { term } from './schema-parts.ts';
import type { Term, TermInput } from './term.ts';

/** The days of a regulation from which a term may run: signed, promulgated, in force. */
export const BASES = ['enacted', 'promulgated', 'in-force'] as const;
export type Base = (typeof BASES)[number];

/** A day that the law names by a term from one of its own days: two years since promulgation. */
export type RelativeDay = { readonly after: Base; readonly period: Term };

/** A day that the law names: a day of the calendar, or one counted from a day of its own. */
export type NamedDay = PlainDate | RelativeDay;

/** A day that the law names, as a drafter writes it. */
export type NamedDayInput =
  | string
  | {
      /** The day of the regulation from which the term runs. */
      readonly after: Base;
      /** The term. */
      readonly period: TermInput;
    };

/** A day of the calendar, or one counted from a day of the regulation. */
export const namedDay = z
  .union([
    z
      .string()
      .refine(isPlainDate, shapeNamed('date'))
      .meta({ description: 'a day of the calendar as YYYY-MM-DD', format: 'date' }),
    z.strictObject({ after: z.enum(BASES), period: term }),
  ])
  .transform((written) => written as NamedDay);

/** Tells whether a day is counted from a day of the regulation; whatever is malformed is not. */
export function isRelative(day: unknown): day is RelativeDay {
  return typeof day === 'object' && day !== null && 'after' in day && 'period' in day;
}
