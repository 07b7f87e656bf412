import { type Bound, type Length, lengthOf, lengthParts } from '../../model/length.ts';
import type { Period } from '../../model/period.ts';
import type { Variant, VaryField } from './mutant.ts';
import { varyPeriodOf } from './vary-time.ts';

/**
 * The length of a paper is halved, doubled or dropped; a bound is turned about, and takes its own edge in or leaves it
 * out.
 */
export const varyLength: VaryField = ({ value }) => {
  if (value === null) return [];
  const { bound, period } = lengthParts(value as Length);
  const periods = varyPeriodOf(period);
  if (bound === null) return periods;
  const bounded = periods.map(({ value: other, ...it }) => ({
    ...it,
    value: other === null ? null : lengthOf({ bound, period: other as Period }),
  }));
  return [...bounded, ...OTHER_BOUNDS[bound].map((other) => boundTo(other, period))];
};

const OTHER_BOUNDS: Readonly<Record<Bound, readonly Bound[]>> = {
  atMost: ['atLeast', 'lessThan'],
  atLeast: ['atMost', 'moreThan'],
  lessThan: ['moreThan', 'atMost'],
  moreThan: ['lessThan', 'atLeast'],
};

function boundTo(bound: Bound, period: Period): Variant {
  return { kind: 'period', name: `bound-${bound}`, value: lengthOf({ bound, period }) };
}
