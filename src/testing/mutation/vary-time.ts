import type { DueDay } from '../../model/due-day.ts';
import { type Period, periodMonths, periodParts } from '../../model/period.ts';
import type { PlainDate } from '../../model/plain-date.ts';
import { BASES, isRelative, type RelativeDay } from '../../model/relative-day.ts';
import { isHours, isWorking, type Term } from '../../model/term.ts';
import type { Variant, VaryField } from './mutant.ts';
import { doublePeriod, halvePeriod } from './scale-period.ts';
import { doubleTerm, halveTerm } from './scale-term.ts';

const A_YEAR = 'P1Y' as Period;
const A_MONTH = 'P1M' as Period;
const SOME_DAY = '2099-12-31' as PlainDate;

/** The interval is halved, doubled or dropped; where the law gives none, one is invented. */
export const varyInterval: VaryField = ({ value }) =>
  value === null ? [inventPeriod(A_YEAR)] : varyPeriodOf(value as Period);

/** The term is halved, doubled, counted in other days or dropped; where the law gives none, one is invented. */
export const varyTerm: VaryField = ({ value }) =>
  value === null ? [inventPeriod(A_MONTH)] : varyTermOf(value as Term);

/** The day is dropped; where the law gives none, one is invented. Of a day that is counted, its term and its base too. */
export const varyDay: VaryField = ({ value }) => [
  { kind: 'period', name: 'day-changed', value: value === null ? SOME_DAY : null },
  ...(isRelative(value) ? varyRelative(value) : []),
];

function varyRelative(day: RelativeDay): readonly Variant[] {
  const terms = varyTermOf(day.period).filter(({ value }) => value !== null);
  return [
    ...terms.map((variant): Variant => ({ ...variant, value: { ...day, period: variant.value } })),
    ...BASES.filter((after) => after !== day.after).map(
      (after): Variant => ({ kind: 'period', name: `counted-from-${after}`, value: { ...day, after } }),
    ),
  ];
}

/** An act before the entry into force will do; that it does where the law asks for no new one is the rule itself. */
export const varyStart: VaryField = ({ value }) =>
  value === null ? [] : [{ kind: 'period', name: 'since-dropped', value: null }];

/** What is due after a window is due sooner, later, or within it; that nothing is, is the rule itself. */
export const varyAfter: VaryField = ({ value }) =>
  value === null
    ? []
    : varyTermOf(value as Term).map((variant) => ({ ...variant, name: `after-${variant.name}` }));

/** By another day or month of its window, or in the whole of it; that no day of it is named is the rule itself. */
export const varyDueDay: VaryField = ({ value }) => {
  if (value === null) return [];
  const { day, month } = value as DueDay;
  const variant = (name: string, changed: DueDay | null): Variant => ({
    kind: 'period',
    name,
    value: changed,
  });
  return [
    variant('due-day-changed', { month, day: day > 1 ? Math.ceil(day / 2) : 15 }),
    ...(month === null ? [] : [variant('due-month-changed', { month: month > 1 ? month - 1 : 2, day })]),
    variant('due-day-dropped', null),
  ];
};

/** One of the named months is forgotten, the first is another, or any time of the year will do. */
export const varyMonths: VaryField = ({ value }) => {
  if (value === null) return [];
  const months = value as readonly number[];
  const without = (month: number) => months.filter((other) => other !== month);
  const free = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].find((month) => !months.includes(month));
  const [first = 1] = months;
  return [
    ...(months.length < 2 ? [] : months).map((month) =>
      monthVariant(`month-without-${month}`, without(month)),
    ),
    ...(free === undefined ? [] : [monthVariant('month-changed', [free, ...without(first)])]),
    monthVariant('months-dropped', null),
  ];
};

function monthVariant(name: string, value: readonly number[] | null): Variant {
  return { kind: 'period', name, value };
}

/** One act more is owed in each window, or one less. */
export const varyCount: VaryField = ({ value }) =>
  [Number(value) + 1, Number(value) - 1]
    .filter((count) => count > 0)
    .map((count) => ({ kind: 'count', name: `count-${count}`, value: count }));

function inventPeriod(period: Period): Variant {
  return { kind: 'period', name: 'period-invented', value: period };
}

function varyTermOf(term: Term): readonly Variant[] {
  const other = inOtherDays(term);
  const counted: Variant = { kind: 'period', name: 'days-of-another-count', value: other };
  return [...varyScaled(halveTerm(term), doubleTerm(term)), ...(other === null ? [] : [counted])];
}

// Working days as days of the calendar, and the other way about.
function inOtherDays(term: Term): Term | null {
  if (isWorking(term)) return `P${term.days}D` as Period;
  if (isHours(term) || periodMonths(term) !== null) return null;
  const { years, months, days } = periodParts(term);
  return years + months > 0 ? null : { days, count: 'working' };
}

/** A period halved, doubled or dropped. */
export function varyPeriodOf(period: Period): readonly Variant[] {
  return varyScaled(halvePeriod(period), doublePeriod(period));
}

function varyScaled(half: Term | null, double: Term | null): readonly Variant[] {
  const scaled = [
    ['period-halved', half],
    ['period-doubled', double],
  ] as const;
  return [
    ...scaled.flatMap(([name, value]) => (value === null ? [] : [{ kind: 'period', name, value } as const])),
    { kind: 'period', name: 'period-dropped', value: null },
  ];
}
