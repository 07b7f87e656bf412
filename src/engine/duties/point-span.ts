import type { Because } from '../../model/because.ts';
import { addMonths, type Day } from '../../model/plain-date.ts';
import type { Point } from '../../model/point.ts';
import { type Term, usualReading } from '../../model/term.ts';
import type { ReadingName } from '../../model/terms.ts';
import { countBack } from './count-term.ts';
import type { Milestones } from './document-years.ts';
import { runTerm } from './run-term.ts';
import { type ClosedSpan, spanOf } from './span.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** A paper's own period; without an end where none is recorded, so that only what runs from its first day is found. */
export type PaperPeriod = { readonly from: Day; readonly to: Day | null; readonly years: Milestones | null };

/** When something is owed at a point of a paper, and what it would take to be sure of it. */
export type PointSpan = {
  readonly span: ClosedSpan;
  readonly because: readonly Because[];
  /** The years whose holidays nobody has given: the last good day may come later. */
  readonly unknownYears: readonly number[];
  /** Likewise, but it may come earlier, or acts may count earlier. */
  readonly unsureYears: readonly number[];
};

/** How a point is found: under a reading, in a calendar of working days. */
export type Finding = { readonly reading: ReadingName | null; readonly calendar: WorkingCalendar };

/** Finds the span of a point; `null` where the paper is too short to have it. */
export function spanOfPoint(point: Point, period: PaperPeriod, how: Finding): PointSpan | null {
  const { from, to, years } = period;
  if (how.reading === 'substitute' && years !== null) return sure(years.start, years['final-year'].to);
  if (typeof point !== 'string' && 'within' in point) return afterStart(from, point.within, how);
  if (to === null || years === null) return null;
  if (typeof point !== 'string')
    return 'year' in point ? yearOf(point.year, from, to) : beforeEnd(point, from, to, how);
  if (how.reading === 'by-midpoint' && point === 'mid-term') return sure(years.start, years.midpoint);
  return sure(years[point].from, years[point].to);
}

const MONTHS_A_YEAR = 12;

// The last year may be a stub.
function yearOf(year: number, from: Day, to: Day): PointSpan | null {
  const first = addMonths(from, (year - 1) * MONTHS_A_YEAR);
  return first > to ? null : sure(first, Math.min(addMonths(from, year * MONTHS_A_YEAR) - 1, to));
}

function afterStart(from: Day, within: Term, { calendar, reading }: Finding): PointSpan {
  return { ...runTerm(from, within, ofTerm(reading, within), calendar), unsureYears: [] };
}

function beforeEnd(
  { lead, notBefore }: Extract<Point, { readonly before: 'end' }>,
  from: Day,
  to: Day,
  { calendar, reading }: Finding,
): PointSpan | null {
  const last = countBack(to, lead, ofTerm(reading, lead), calendar);
  const first = notBefore === null ? null : countBack(to, notBefore, ofTerm(reading, notBefore), calendar);
  if (last.day < from) return null;
  const begins = Math.min(Math.max(from, first?.day ?? from), last.day);
  const unsureYears = [...new Set([...last.unknownYears, ...(first?.unknownYears ?? [])])];
  return { ...sure(begins, last.day), unsureYears };
}

// A reading of the years of the document says nothing of a term.
function ofTerm(reading: ReadingName | null, term: Term): ReadingName {
  return reading === 'include-first' || reading === 'same-day' ? reading : usualReading(term);
}

function sure(from: Day, to: Day): PointSpan {
  return { span: spanOf(from, to), because: [], unknownYears: [], unsureYears: [] };
}
