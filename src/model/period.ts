/** An ISO 8601 period of whole years, months, weeks or days, such as `P1Y` or `P14D`. */
export type Period = string & { readonly __brand: 'Period' };

/** A period taken apart: weeks are counted as seven days. */
export type PeriodParts = { readonly years: number; readonly months: number; readonly days: number };

const SHAPE = /^P(?=\d)(?:(\d{1,3})Y)?(?:(\d{1,3})M)?(?:(\d{1,3})W)?(?:(\d{1,4})D)?$/;

/** Tells whether a value is a period longer than nothing: `P1Y` and `P6M` are, `P`, `P0D` and `PT1H` are not. */
export function isPeriod(value: unknown): value is Period {
  if (typeof value !== 'string' || !SHAPE.test(value)) return false;
  const { years, months, days } = periodParts(value as Period);
  return years + months + days > 0;
}

/** Takes a period apart. The value must satisfy {@link isPeriod}. */
export function periodParts(period: Period): PeriodParts {
  const [, years = '0', months = '0', weeks = '0', days = '0'] = SHAPE.exec(period) ?? [];
  return { years: Number(years), months: Number(months), days: Number(weeks) * 7 + Number(days) };
}

/** The length of a period in whole months, or `null` when it also has weeks or days. */
export function periodMonths(period: Period): number | null {
  const { years, months, days } = periodParts(period);
  return days === 0 ? years * 12 + months : null;
}
