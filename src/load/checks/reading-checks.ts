import { readingsOfType } from '../../model/duty.ts';
import { look } from '../../model/issues/parts.ts';
import { isPeriod, periodMonths } from '../../model/period.ts';
import { READING_NAMES } from '../../model/terms.ts';
import { field, isEmpty, isMapping, items, type Place, textAt } from '../place.ts';
import { problemAt, type Trouble } from '../problem.ts';
import { type DraftedNorm, fieldOfKind, type RulesetCheck, repeatsBase, saidBy } from './draft.ts';

/** The readings whose windows are blocks of the calendar. */
const CALENDAR_READINGS: readonly string[] = ['calendar', 'calendar-year', 'calendar-blocks', 'pro-rata'];

/** Readings stand only where the text leaves something to read, and are named for the shape of the duty. */
export const readingsFitTheDuty: RulesetCheck = ({ norms }) =>
  norms.filter((norm) => !repeatsBase(norm, ['duty', 'readings'])).flatMap(checkReadings);

/** A duty that recurs at an interval has a window, one without has none, and calendar windows fill years evenly. */
export const windowsFitTheDuty: RulesetCheck = ({ norms }) =>
  norms.filter((norm) => !repeatsBase(norm, ['duty', 'readings'])).flatMap(checkWindows);

function checkReadings(norm: DraftedNorm): readonly Trouble[] {
  const [duty, readings] = [saidBy(norm, 'duty'), saidBy(norm, 'readings')];
  if (!isMapping(duty.value) || !isMapping(readings.value)) return [];
  const names = readingsOf(duty);
  if (names.length === 0) return [problemAt(readings, 'readings-without-choice', {})];
  const [chosen, rivals] = [field(readings, 'default'), items(field(readings, 'rivals'))];
  return [
    ...[chosen, ...rivals].flatMap((reading) => demandReading(reading, names)),
    ...demandNoRepeat(chosen, rivals),
    ...demandWindow(duty, chosen),
  ];
}

function readingsOf(duty: Place): readonly string[] {
  const { fitting, names, need } = readingsOfType(field(duty, 'type').value);
  if (need.length === 0) return names;
  const needed = need.map((name) => field(duty, name)).find((place) => !isEmpty(place));
  if (needed === undefined) return [];
  return fitting === undefined ? names : fitting(needed.value);
}

// A name that no duty knows at all is refused by the schema.
function demandReading(place: Place, names: readonly string[]): readonly Trouble[] {
  const known: readonly unknown[] = READING_NAMES;
  const name = textAt(place);
  if (name === null || !known.includes(name) || names.includes(name)) return [];
  return [problemAt(place, 'reading-of-another-shape', { names })];
}

function demandNoRepeat(chosen: Place, rivals: readonly Place[]): readonly Trouble[] {
  return rivals.flatMap((rival, index) => {
    const earlier = [chosen, ...rivals.slice(0, index)].some((other) => other.value === rival.value);
    if (!earlier || textAt(rival) === null) return [];
    return [problemAt(rival, 'repeated-reading', {})];
  });
}

function demandWindow(duty: Place, chosen: Place): readonly Trouble[] {
  const window = fieldOfKind(duty, 'reading');
  const name = window === null ? null : textAt(window);
  if (name === null || textAt(chosen) === null || name === chosen.value) return [];
  return [problemAt(chosen, 'default-is-not-the-window', { window: name })];
}

function checkWindows(norm: DraftedNorm): readonly Trouble[] {
  const duty = saidBy(norm, 'duty');
  const [every, window] = [fieldOfKind(duty, 'interval'), fieldOfKind(duty, 'reading')];
  if (every === null || window === null) return [];
  if (isEmpty(every)) return isEmpty(window) ? [] : [problemAt(window, 'window-without-interval', {})];
  if (isEmpty(window))
    return [problemAt(window, 'missing-window', { every: look(every.value), names: readingsOf(duty) })];
  const readings = saidBy(norm, 'readings');
  return [window, ...items(field(readings, 'rivals'))].flatMap((name) => demandEvenBlocks(name, every));
}

function demandEvenBlocks(name: Place, every: Place): readonly Trouble[] {
  const reading = textAt(name);
  if (reading === null || !CALENDAR_READINGS.includes(reading) || !isPeriod(every.value)) return [];
  const months = periodMonths(every.value);
  if (months !== null && (12 % months === 0 || months % 12 === 0)) return [];
  return [problemAt(name, 'uneven-calendar-window', { every: every.value })];
}
