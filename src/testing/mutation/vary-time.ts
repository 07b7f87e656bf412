import { type Bound, type Length, lengthOf, lengthParts } from '../../model/length.ts';
import type { Period } from '../../model/period.ts';
import type { PlainDate } from '../../model/plain-date.ts';
import type { Variant, VaryField } from './mutant.ts';
import { doublePeriod, halvePeriod } from './scale-period.ts';

const A_YEAR = 'P1Y' as Period;
const A_MONTH = 'P1M' as Period;
const SOME_DAY = '2099-12-31' as PlainDate;

/** The interval is halved, doubled or dropped; where the law gives none, one is invented. */
export const varyInterval: VaryField = ({ value }) =>
  value === null ? [inventPeriod(A_YEAR)] : varyPeriodOf(value as Period);

/** The period is halved, doubled or dropped; where the law gives none, one is invented. */
export const varyPeriod: VaryField = ({ value }) =>
  value === null ? [inventPeriod(A_MONTH)] : varyPeriodOf(value as Period);

/** The term is halved, doubled or dropped; of one under a bound the bound is turned, or takes its own edge in or leaves it out. */
export const varyTerm: VaryField = ({ value }) => {
  if (value === null) return [];
  const { bound, period } = lengthParts(value as Length);
  const periods = varyPeriodOf(period).map((it) => ({
    ...it,
    value: it.value === null ? null : lengthOf({ bound, period: it.value }),
  }));
  if (bound === null) return periods;
  const bounds = [OPPOSITE[bound], NEIGHBOUR[bound]].map(
    (other) =>
      ({ kind: 'period', name: `bound-${other}`, value: lengthOf({ bound: other, period }) }) as const,
  );
  return [...periods, ...bounds];
};

const OPPOSITE: Readonly<Record<Bound, Bound>> = {
  atMost: 'atLeast',
  atLeast: 'atMost',
  lessThan: 'moreThan',
  moreThan: 'lessThan',
};

const NEIGHBOUR: Readonly<Record<Bound, Bound>> = {
  atMost: 'lessThan',
  atLeast: 'moreThan',
  lessThan: 'atMost',
  moreThan: 'atLeast',
};

/** The day is dropped; where the law gives none, one is invented. */
export const varyDay: VaryField = ({ value }) => [
  { kind: 'period', name: 'day-changed', value: value === null ? SOME_DAY : null },
];

/** An act before the entry into force will do; that it does where the law asks for no new one is the rule itself. */
export const varyStart: VaryField = ({ value }) =>
  value === null ? [] : [{ kind: 'period', name: 'since-dropped', value: null }];

/** One act more is owed in each window, or one less. */
export const varyCount: VaryField = ({ value }) =>
  [Number(value) + 1, Number(value) - 1]
    .filter((count) => count > 0)
    .map((count) => ({ kind: 'count', name: `count-${count}`, value: count }));

type PeriodVariant = Variant & { readonly value: Period | null };

function inventPeriod(period: Period): Variant {
  return { kind: 'period', name: 'period-invented', value: period };
}

function varyPeriodOf(period: Period): readonly PeriodVariant[] {
  const [half, double] = [halvePeriod(period), doublePeriod(period)];
  const scaled = [
    ['period-halved', half],
    ['period-doubled', double],
  ] as const;
  return [
    ...scaled.flatMap(([name, value]) => (value === null ? [] : [{ kind: 'period', name, value } as const])),
    { kind: 'period', name: 'period-dropped', value: null },
  ];
}
