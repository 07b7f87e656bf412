import * as z from 'zod';
import { orNull, term } from './schema-parts.ts';
import { isWorking, readingsOfTerm, type Term, type TermInput } from './term.ts';
import { MILESTONE_READINGS, MILESTONES, type Milestone, type ReadingName } from './terms.ts';

/** A point of a paper's own period at which something is owed. */
export type Point =
  | Milestone
  | { readonly year: number }
  | { readonly before: 'end'; readonly lead: Term; readonly notBefore: Term | null }
  | { readonly after: 'start'; readonly within: Term };

/** A point as a drafter writes it. */
export type PointInput =
  | Milestone
  | {
      /** A year of the document, counted in years from its first day: `2` is the second. */
      readonly year: number;
    }
  | {
      /** So long before the last day of the document. */
      readonly before: 'end';
      /** At least so long before it: `P30D` before 31 December is 1 December at the latest. */
      readonly lead: TermInput;
      /** Not earlier than so long before it; at any time since its first day where the text sets no such limit. */
      readonly notBefore?: TermInput | null | undefined;
    }
  | {
      /** So long after the first day of the document. */
      readonly after: 'start';
      /** Within so long from it: `P1M` from 1 January is 1 February at the latest. */
      readonly within: TermInput;
    };

const MOST_YEARS = 99;

export const point = z.union([
  z.enum(MILESTONES),
  z.strictObject({ year: z.int().min(1).max(MOST_YEARS) }),
  z.strictObject({ before: z.literal('end'), lead: term, notBefore: orNull(term) }),
  z.strictObject({ after: z.literal('start'), within: term }),
]);

/** Writes a point in one word: `mid-term`, `year-2`, `P30D-before-end`, `P1M-after-start`. */
export function writePoint(point: Point): string {
  if (typeof point === 'string') return point;
  if ('year' in point) return `year-${point.year}`;
  if ('within' in point) return `${writeTerm(point.within)}-after-start`;
  const earliest = point.notBefore === null ? '' : `${writeTerm(point.notBefore)}-to-`;
  return `${earliest}${writeTerm(point.lead)}-before-end`;
}

function writeTerm(term: Term): string {
  return isWorking(term) ? `${term.days}-working-days` : term;
}

/** Tells whether a point is found by a term that runs from a day of the paper; the others are found by its years. */
export function termOfPoint(point: unknown): unknown {
  if (typeof point !== 'object' || point === null) return null;
  if ('within' in point) return point.within;
  return 'lead' in point ? point.lead : null;
}

/** The readings that the points of a duty may have, the usual one first: by the years of the document, and of their terms. */
export function readingsOfPoints(at: unknown): readonly ReadingName[] {
  const points: readonly unknown[] = Array.isArray(at) ? at : [];
  const terms = points.map(termOfPoint).filter((it) => it !== null);
  const byYears = terms.length < points.length || points.length === 0 ? MILESTONE_READINGS : [];
  return [...new Set<ReadingName>([...byYears, ...terms.flatMap(readingsOfTerm)])];
}
