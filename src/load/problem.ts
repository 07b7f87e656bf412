import { formatPath, type Issue, type Parsed, quote } from '../model/issue.ts';
import { markParsed } from '../model/parsed.ts';
import { type Place, pathOf } from './place.ts';

/** Something wrong at a place, before the place is looked up in a file. */
export type Problem = {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly expected: string;
  readonly found: string;
  /** Whether the key itself is wrong rather than the value under it. */
  readonly atKey: boolean;
};

/** A value that was looked at: the value if it has the right shape, and everything that is wrong with it. */
export type Inspection<T> = { readonly value: T | null; readonly problems: readonly Problem[] };

/** Describes what is wrong with the value at a place. */
export function problemAt(place: Place, code: string, message: string, expected: string): Problem {
  return { code, path: pathOf(place), message, expected, found: quote(place.value), atKey: false };
}

/** Describes what is wrong with the key of a place. */
export function problemAtKey(place: Place, code: string, message: string, expected: string): Problem {
  return { ...problemAt(place, code, message, expected), found: quote(String(place.key)), atKey: true };
}

/** Names a place in a sentence: `"on" of events[0] ("e1")`, `cites[0] of obligations[3] ("lan-diagram")`. */
export function namePlace(place: Place): string {
  if (place.key === null || place.parent === null) return 'the input';
  if (typeof place.key === 'number') return nameItem(place, place.parent, place.key);
  const owner = place.parent.key === null ? '' : ` of ${nameOwner(place.parent)}`;
  return `"${String(place.key)}"${owner}`;
}

function nameItem(place: Place, list: Place, index: number): string {
  if (list.parent === null || list.parent.key === null) return nameOwner(place);
  return `${String(list.key)}[${index}] of ${nameOwner(list.parent)}`;
}

/** Names what holds a place: its path, and the id that it bears or stands under. */
function nameOwner(owner: Place): string {
  const id = idAbove(owner);
  return `${formatPath(pathOf(owner)) || 'the input'}${id === null ? '' : ` (${quote(id)})`}`;
}

function idAbove(place: Place): string | null {
  for (let here: Place | null = place; here !== null && here.key !== null; here = here.parent) {
    const { value } = here;
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'id')) continue;
    const id: unknown = Reflect.get(value, 'id');
    if (typeof id === 'string') return id;
  }
  return null;
}

/** Turns a problem into an issue without a place in a file. */
export function toIssue({ code, path, message, expected, found }: Problem): Issue {
  return { code, path: formatPath(path), message, expected, found };
}

/** Ends an inspection: the value, marked and frozen, or every problem as an issue. */
export function concludeInspection<T extends object>({ value, problems }: Inspection<T>): Parsed<T> {
  if (value !== null && problems.length === 0) return { ok: true, value: markParsed(value) };
  return { ok: false, issues: problems.map(toIssue) };
}
