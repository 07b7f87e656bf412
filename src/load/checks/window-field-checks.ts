import { look } from '../../model/issues/parts.ts';
import { isPeriod, periodMonths } from '../../model/period.ts';
import { AFTER_READINGS, DUE_DAY_READINGS, MONTH_READINGS, WINDOW_READINGS } from '../../model/terms.ts';
import { field, isEmpty, isMapping, items, type Place, textAt } from '../place.ts';
import { problemAt, type Trouble } from '../problem.ts';
import { type DraftedNorm, fieldOfKind, type RulesetCheck, repeatsBase, saidBy } from './draft.ts';

/** Months are named of a year, each once; what is due after a window, or by a day of it, needs windows that allow it. */
export const monthsAndTermsFitTheWindows: RulesetCheck = ({ norms }) =>
  norms.filter((norm) => !repeatsBase(norm, ['duty', 'readings'])).flatMap(checkNorm);

function checkNorm(norm: DraftedNorm): readonly Trouble[] {
  const duty = saidBy(norm, 'duty');
  const [every, months, after, dueOn] = [
    fieldOfKind(duty, 'interval'),
    fieldOfKind(duty, 'months'),
    fieldOfKind(duty, 'after'),
    fieldOfKind(duty, 'dueDay'),
  ];
  if (every === null || months === null || after === null || dueOn === null) return [];
  const readings = readingsOf(norm, duty);
  const fits = (field: Place, names: readonly string[], troubles: () => readonly Trouble[]) =>
    isEmpty(field) ? [] : [...troubles(), ...demandReadings(readings, field, names)];
  return [
    ...fits(months, MONTH_READINGS, () => [...demandYear(months, every), ...demandEachOnce(months)]),
    ...fits(after, AFTER_READINGS, () => demandInterval(after, every)),
    ...fits(dueOn, DUE_DAY_READINGS, () => [
      ...demandAlone(dueOn, after),
      ...demandInterval(dueOn, every),
      ...demandDayOf(dueOn, every, months),
    ]),
  ];
}

function demandInterval(due: Place, every: Place): readonly Trouble[] {
  return isEmpty(every) ? [problemAt(due, 'due-without-interval', { field: String(due.key) })] : [];
}

function demandAlone(dueOn: Place, after: Place): readonly Trouble[] {
  return isEmpty(after) ? [] : [problemAt(dueOn, 'field-beside-another', { other: String(after.key) })];
}

// A day of a year is named by its month too, a day of a month by itself.
function demandDayOf(dueOn: Place, every: Place, months: Place): readonly Trouble[] {
  if (!isPeriod(every.value) || !isMapping(dueOn.value)) return [];
  const windows = windowsOf(isEmpty(months) ? periodMonths(every.value) : 1);
  const isFit = windows === (isEmpty(field(dueOn, 'month')) ? 'month' : 'year');
  return isFit ? [] : [problemAt(dueOn, 'day-of-other-windows', { windows })];
}

function windowsOf(months: number | null): 'year' | 'month' | 'other' {
  if (months === 12) return 'year';
  return months === 1 ? 'month' : 'other';
}

function readingsOf(norm: DraftedNorm, duty: Place): readonly Place[] {
  const window = fieldOfKind(duty, 'reading');
  return [...(window === null ? [] : [window]), ...items(field(saidBy(norm, 'readings'), 'rivals'))];
}

function demandYear(months: Place, every: Place): readonly Trouble[] {
  const isYear = isPeriod(every.value) && periodMonths(every.value) === 12;
  return isYear ? [] : [problemAt(months, 'months-without-year', { every: look(every.value ?? undefined) })];
}

function demandEachOnce(months: Place): readonly Trouble[] {
  const places = items(months);
  return places.flatMap((place, index) => {
    const isRepeated = places.slice(0, index).some(({ value }) => value === place.value);
    return isRepeated && typeof place.value === 'number'
      ? [problemAt(place, 'repeated-month', { month: place.value })]
      : [];
  });
}

// A name that no duty knows at all is refused by the schema.
function demandReadings(
  readings: readonly Place[],
  { key }: Place,
  names: readonly string[],
): readonly Trouble[] {
  const known: readonly (string | null)[] = WINDOW_READINGS;
  return readings.flatMap((place) => {
    const name = textAt(place);
    if (name === null || !known.includes(name) || names.includes(name)) return [];
    return [problemAt(place, 'reading-of-other-windows', { field: String(key), names })];
  });
}
