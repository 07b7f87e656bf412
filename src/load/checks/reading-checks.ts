import { readingsOfType } from '../../model/duty.ts';
import { quote } from '../../model/issue.ts';
import { isPeriod, periodMonths } from '../../model/period.ts';
import { READING_NAMES } from '../../model/terms.ts';
import { field, isEmpty, isMapping, items, type Place, textAt } from '../place.ts';
import { namePlace, type Problem, problemAt } from '../problem.ts';
import { oneOf } from '../shape-words.ts';
import { type DraftedNorm, fieldOfKind, type RulesetCheck, repeatsBase, saidBy } from './draft.ts';

/** The readings whose windows are blocks of the calendar. */
const CALENDAR_READINGS: readonly string[] = ['calendar-year', 'calendar-blocks', 'pro-rata'];

/** Readings stand only where the text leaves something to read, and are named for the shape of the duty. */
export const readingsFitTheDuty: RulesetCheck = ({ norms }) =>
  norms.filter((norm) => !repeatsBase(norm, ['duty', 'readings'])).flatMap(checkReadings);

/** A duty that recurs at an interval has a window, one without has none, and calendar windows fill years evenly. */
export const windowsFitTheDuty: RulesetCheck = ({ norms }) =>
  norms.filter((norm) => !repeatsBase(norm, ['duty', 'readings'])).flatMap(checkWindows);

function checkReadings(norm: DraftedNorm): readonly Problem[] {
  const [duty, readings] = [saidBy(norm, 'duty'), saidBy(norm, 'readings')];
  if (!isMapping(duty.value) || !isMapping(readings.value)) return [];
  const names = readingsOf(duty);
  if (names.length === 0) {
    const message = `${namePlace(readings)} stands on a duty that leaves nothing to read`;
    return [problemAt(readings, 'readings-without-choice', message, 'no readings')];
  }
  const [chosen, rivals] = [field(readings, 'default'), items(field(readings, 'rivals'))];
  return [
    ...[chosen, ...rivals].flatMap((reading) => demandReading(reading, names)),
    ...demandNoRepeat(chosen, rivals),
    ...demandWindow(duty, chosen),
  ];
}

function readingsOf(duty: Place): readonly string[] {
  const { names, need } = readingsOfType(field(duty, 'type').value);
  return need === null || !isEmpty(field(duty, need)) ? names : [];
}

// A name that no duty knows at all is refused by the schema.
function demandReading(place: Place, names: readonly string[]): readonly Problem[] {
  const known: readonly unknown[] = READING_NAMES;
  const name = textAt(place);
  if (name === null || !known.includes(name) || names.includes(name)) return [];
  const message = `${namePlace(place)} is ${quote(name)}, which is no reading of a duty of this shape`;
  return [problemAt(place, 'reading-of-another-shape', message, oneOf(names))];
}

function demandNoRepeat(chosen: Place, rivals: readonly Place[]): readonly Problem[] {
  return rivals.flatMap((rival, index) => {
    const earlier = [chosen, ...rivals.slice(0, index)].some((other) => other.value === rival.value);
    if (!earlier || textAt(rival) === null) return [];
    const message = `${namePlace(rival)} repeats ${quote(rival.value)}, which is the default or a rival already`;
    return [
      problemAt(rival, 'repeated-reading', message, 'a rival that differs from the default and the others'),
    ];
  });
}

function demandWindow(duty: Place, chosen: Place): readonly Problem[] {
  const window = fieldOfKind(duty, 'reading');
  if (window === null || textAt(window) === null || textAt(chosen) === null) return [];
  if (window.value === chosen.value) return [];
  const message = `${namePlace(chosen)} is ${quote(chosen.value)}, but the window of the duty is ${quote(window.value)}`;
  return [
    problemAt(chosen, 'default-is-not-the-window', message, `the window of the duty, ${quote(window.value)}`),
  ];
}

function checkWindows(norm: DraftedNorm): readonly Problem[] {
  const duty = saidBy(norm, 'duty');
  const [every, window] = [fieldOfKind(duty, 'interval'), fieldOfKind(duty, 'reading')];
  if (every === null || window === null) return [];
  if (isEmpty(every)) {
    if (isEmpty(window)) return [];
    const message = `${namePlace(window)} is ${quote(window.value)}, but the duty recurs without an interval`;
    return [problemAt(window, 'window-without-interval', message, 'no window')];
  }
  if (isEmpty(window)) {
    const message = `${namePlace(window)} is missing, though the duty recurs every ${quote(every.value)}`;
    return [problemAt(window, 'missing-window', message, oneOf(readingsOf(duty)))];
  }
  const readings = saidBy(norm, 'readings');
  return [window, ...items(field(readings, 'rivals'))].flatMap((name) => demandEvenBlocks(name, every));
}

function demandEvenBlocks(name: Place, every: Place): readonly Problem[] {
  const reading = textAt(name);
  if (reading === null || !CALENDAR_READINGS.includes(reading) || !isPeriod(every.value)) return [];
  const months = periodMonths(every.value);
  if (months !== null && (12 % months === 0 || months % 12 === 0)) return [];
  const message = `${namePlace(name)} is ${quote(reading)}, but ${quote(every.value)} neither divides a year nor is a multiple of one`;
  return [
    problemAt(name, 'uneven-calendar-window', message, 'whole months that divide a year, or whole years'),
  ];
}
