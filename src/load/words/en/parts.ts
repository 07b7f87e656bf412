import {
  type Expected,
  type Found,
  type PlaceName,
  quoteText,
  type ShapeName,
} from '../../../model/issues/parts.ts';
import { namePlace } from '../name-place.ts';

const SHAPES: Readonly<Record<ShapeName, string>> = {
  date: 'a day as year-month-day, such as 2025-03-02',
  period: 'an ISO 8601 period such as P1Y or P14D',
  term: 'a period such as P14D or P1M, hours such as PT24H, or working days such as { days: 14, count: working }',
  citation: 'a citation such as 23(1) or 23(1)a',
  condition: 'a JsonLogic condition',
  slug: 'an id of lower-case words joined by hyphens',
  'local-id': 'an id without spaces',
  topic: 'a topic such as lan-diagram or spbe-monitoring.report',
  words: 'a text that is not empty',
  'time-zone': 'a time zone of the IANA database such as Asia/Jakarta',
  version: 'a version such as 1.0.0',
  'region-code': 'a region code in quotes such as "12.19"',
  'pasal-number': 'the number of a Pasal',
  'held-role': 'a role, or { role, from, until }',
  length: 'a period such as P5Y, or { atMost: P5Y }, { atLeast: P5Y }, { lessThan: P5Y }, { moreThan: P5Y }',
  'several-roles': 'a list of at least 2 roles (one that many hold stands alone: "bearer: perangkat-daerah")',
  fact: 'a value, { value, from, until, evidence }, or a list of the latter',
};

const TYPES: Readonly<Record<string, string | undefined>> = {
  string: 'a text',
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
};

/** English: names a place. */
export const at = (place: PlaceName) => namePlace(place, { whole: 'the input', of: 'of' });

/** English: what stood at a place. */
export function found(it: Found): string {
  switch (it.kind) {
    case 'nothing':
      return 'nothing';
    case 'text':
      return quoteText(it.text);
    case 'list':
      return `a list of ${it.count}`;
    case 'mapping':
      return 'an object';
    case 'bare':
      return it.word;
  }
}

/** English: what would have been right. */
export function want(expected: Expected): string {
  switch (expected.is) {
    case 'type':
      return TYPES[expected.type] ?? `a ${expected.type}`;
    case 'shape':
      return SHAPES[expected.shape];
    case 'one-of':
      return oneOf(expected.values);
    case 'at-least':
      return `at least ${expected.number}`;
    case 'at-most':
      return `at most ${expected.number}`;
    case 'list-of-at-least':
      return `a list of at least ${expected.number}`;
    case 'mapping':
      return expected.keys.length === 0
        ? 'a mapping of keys to values'
        : `a mapping with ${oneOf(expected.keys)}`;
    case 'either':
      return expected.options.map(want).join(' or ');
    case 'other':
      return expected.words;
  }
}

/** English: a choice, such as `one of a, b, c`. */
export function oneOf(values: readonly string[]): string {
  return values.length === 1 ? `"${values[0]}"` : `one of ${values.join(', ')}`;
}

/** English: the end of a sentence about an unknown word. */
export function didYouMean(nearest: string | null, similar: readonly string[] = []): string {
  if (nearest !== null) return `, did you mean "${nearest}"?`;
  return similar.length === 0 ? '' : `; among those known are ${similar.join(', ')}`;
}
