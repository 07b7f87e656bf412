import { type PlainDate, toDay, toPlainDate } from '../model/plain-date.ts';
import type { Effect, Relation, TimeSpan } from './diff.ts';
import type { ComparedNorm, DatedNorm } from './norm.ts';
import { sumOf } from './weigh.ts';

/** What a wording on one side does beside a wording on the other, field by field. */
type WeighWordings = (a: ComparedNorm, b: ComparedNorm) => readonly Effect[];

type Span = Pick<TimeSpan, 'from' | 'to'> & {
  readonly a: ComparedNorm | null;
  readonly b: ComparedNorm | null;
};

/**
 * Lays two norms on one line of time: which relation holds when, from the day on which both regulations bind. Days on which
 * neither binds are left out, and there is none where neither has dated wordings.
 */
export function timelineOf(a: ComparedNorm, b: ComparedNorm, weigh: WeighWordings): readonly TimeSpan[] {
  if (isUndated(a) && isUndated(b)) return [];
  const told = spansOf(a, b).map((span) => ({
    from: span.from,
    to: span.to,
    relation: sumUp(effectsIn(span, weigh), span),
  }));
  return joinAlike(told.filter(({ relation }) => relation !== null) as readonly TimeSpan[]);
}

/**
 * What the dated wordings do beyond the newest ones, which are compared field by field: of every span in which another
 * wording holds on either side, or only one binds.
 */
export function weighTimeline(a: ComparedNorm, b: ComparedNorm, weigh: WeighWordings): readonly Effect[] {
  return spansOf(a, b).flatMap((span) => (span.a === a && span.b === b ? [] : effectsIn(span, weigh)));
}

function isUndated({ fields }: ComparedNorm): boolean {
  return fields.versions.length === 0;
}

// A permission that only one side has is neither more nor less than silence in time.
function effectsIn({ a, b }: Span, weigh: WeighWordings): readonly Effect[] {
  if (a !== null && b !== null) return weigh(a, b);
  if (a !== null) return [a.owed ? 'looser' : 'different'];
  return b === null ? [] : [b.owed ? 'stricter' : 'different'];
}

function sumUp(effects: readonly Effect[], { a, b }: Span): Relation | null {
  if (a === null) return b === null ? null : 'only-in-b';
  if (b === null) return 'only-in-a';
  const sum = sumOf(effects);
  return sum === 'none' ? 'equal' : sum;
}

function spansOf(a: ComparedNorm, b: ComparedNorm): readonly Span[] {
  const [x, y] = [a.wordings(), b.wordings()];
  const start = latestOf(a.inForceFrom, b.inForceFrom);
  const starts = [...new Set([...x, ...y].flatMap(beginnings))].filter(
    (day) => start === null || day > start,
  );
  const days = [start, ...starts.sort()];
  return days.map((from, index) => {
    const next = days[index + 1] ?? null;
    return { from, to: next === null ? null : dayBefore(next), a: boundOn(from, x), b: boundOn(from, y) };
  });
}

// The days on which something may begin: the first of a wording, and the one after its last.
function beginnings({ from, until }: DatedNorm): readonly PlainDate[] {
  return [...(from === null ? [] : [from]), ...(until === null ? [] : [toPlainDate(toDay(until) + 1)])];
}

function boundOn(day: PlainDate | null, wordings: readonly DatedNorm[]): ComparedNorm | null {
  const bound = wordings.find(({ from, until }) =>
    day === null ? from === null : (from ?? '') <= day && (until === null || day <= until),
  );
  return bound?.norm ?? null;
}

function joinAlike(spans: readonly TimeSpan[]): readonly TimeSpan[] {
  const joined: TimeSpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const adjoins = last?.to != null && span.from !== null && toDay(last.to) + 1 === toDay(span.from);
    if (last === undefined || !adjoins || last.relation !== span.relation) joined.push(span);
    else joined[joined.length - 1] = { ...last, to: span.to };
  }
  return joined;
}

function dayBefore(day: PlainDate): PlainDate {
  return toPlainDate(toDay(day) - 1);
}

function latestOf(a: PlainDate | null, b: PlainDate | null): PlainDate | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}
