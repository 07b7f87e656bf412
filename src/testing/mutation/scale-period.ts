import { type Period, periodParts } from '../../model/period.ts';

/** Half of a period as it can be written, or `null` when it has none: `P1Y` gives `P6M`, `P1M` gives `P15D`. */
export function halvePeriod(period: Period): Period | null {
  const { years, months, days } = periodParts(period);
  const total = years * 12 + months;
  const [wholeMonths, halfMonth] = [Math.floor(total / 2), total % 2 === 1 ? 15 : 0];
  return writePeriod(wholeMonths, Math.floor(days / 2) + halfMonth);
}

/** Twice a period. */
export function doublePeriod(period: Period): Period | null {
  const { years, months, days } = periodParts(period);
  return writePeriod((years * 12 + months) * 2, days * 2);
}

function writePeriod(months: number, days: number): Period | null {
  if (months + days === 0) return null;
  const years = Math.floor(months / 12);
  const parts = [
    [years, 'Y'],
    [months % 12, 'M'],
    [days, 'D'],
  ] as const;
  const text = parts.map(([count, unit]) => (count === 0 ? '' : `${count}${unit}`)).join('');
  return `P${text}` as Period;
}
