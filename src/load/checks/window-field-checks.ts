import { look } from '../../model/issues/parts.ts';
import { isPeriod, periodMonths } from '../../model/period.ts';
import { AFTER_READINGS, MONTH_READINGS, WINDOW_READINGS } from '../../model/terms.ts';
import { field, isEmpty, items, type Place, textAt } from '../place.ts';
import { problemAt, type Trouble } from '../problem.ts';
import { type DraftedNorm, fieldOfKind, type RulesetCheck, repeatsBase, saidBy } from './draft.ts';

/** Months are named of a year, each once, and what is due after a window needs windows that end by themselves. */
export const monthsAndTermsFitTheWindows: RulesetCheck = ({ norms }) =>
  norms.filter((norm) => !repeatsBase(norm, ['duty', 'readings'])).flatMap(checkNorm);

function checkNorm(norm: DraftedNorm): readonly Trouble[] {
  const duty = saidBy(norm, 'duty');
  const [every, months, after] = [
    fieldOfKind(duty, 'interval'),
    fieldOfKind(duty, 'months'),
    fieldOfKind(duty, 'after'),
  ];
  if (every === null || months === null || after === null) return [];
  const named = isEmpty(months) ? [] : [...demandYear(months, every), ...demandEachOnce(months)];
  const without =
    isEmpty(every) && !isEmpty(after) ? [problemAt(after, 'due-after-without-interval', {})] : [];
  const readings = readingsOf(norm, duty);
  return [
    ...named,
    ...without,
    ...(isEmpty(months) ? [] : demandReadings(readings, months, MONTH_READINGS)),
    ...(isEmpty(after) ? [] : demandReadings(readings, after, AFTER_READINGS)),
  ];
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
