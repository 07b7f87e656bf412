import { visible } from '../visible.ts';
/** The keys that lead to a place: names in mappings, numbers in lists. */
export type Segments = readonly (string | number)[];

/** A place as a sentence names it: where it stands, and the id that what holds it bears. */
export type PlaceName = {
  readonly segments: Segments;
  /** `e1` of `events[0].on` where the event bears that id; `null` where nothing around it bears one. */
  readonly holder: string | null;
};

/** What stood at a place, as much of it as a sentence shows. */
export type Found =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly count: number }
  | { readonly kind: 'mapping' }
  /** A number, true or false, or another bare word. */
  | { readonly kind: 'bare'; readonly word: string };

/** What an issue is about: a place, and what stood there. */
export type Subject = PlaceName & { readonly seen: Found };

/** The small shapes that texts have: what a schema says of a text that it refuses. */
export const SHAPES = [
  'date',
  'period',
  'term',
  'citation',
  'condition',
  'slug',
  'local-id',
  'topic',
  'words',
  'time-zone',
  'version',
  'region-code',
  'pasal-number',
  'fact',
  'held-role',
  'length',
  'several-roles',
] as const;
export type ShapeName = (typeof SHAPES)[number];

/** What would have been right, as a value: each language has words for it. */
export type Expected =
  | { readonly is: 'type'; readonly type: string }
  | { readonly is: 'shape'; readonly shape: ShapeName }
  | { readonly is: 'one-of'; readonly values: readonly string[] }
  | { readonly is: 'at-least' | 'at-most' | 'list-of-at-least'; readonly number: string }
  /** A mapping with one of these keys; with any where none is named. */
  | { readonly is: 'mapping'; readonly keys: readonly string[] }
  | { readonly is: 'either'; readonly options: readonly Expected[] }
  /** What a schema of somebody else says in its own words. */
  | { readonly is: 'other'; readonly words: string };

/** Looks at a value for a sentence: never the whole of it. */
export function look(value: unknown): Found {
  if (value === undefined) return { kind: 'nothing' };
  if (typeof value === 'string') return { kind: 'text', text: value };
  if (Array.isArray(value)) return { kind: 'list', count: value.length };
  if (value !== null && typeof value === 'object') return { kind: 'mapping' };
  return { kind: 'bare', word: String(value) };
}

/** Whether a text is written as a day and is none: the 31st of June, the 13th month. */
export function isImpossibleDay(it: Found): boolean {
  return it.kind === 'text' && /^\d{4}-\d{2}-\d{2}$/.test(it.text);
}

/** A text in quotes, on one line, cut short where it is long. */
export function quoteText(text: string): string {
  return `"${visible(text.length > 60 ? `${text.slice(0, 57)}...` : text)}"`;
}

/** Names a shape for a schema, which gives it back as the message of what it refuses. */
export function shapeNamed(name: ShapeName): ShapeName {
  return name;
}

/** The keys of a path as an issue carries them. */
export function toSegments(path: readonly PropertyKey[]): Segments {
  return path.map((key) => (typeof key === 'symbol' ? String(key) : key));
}

/** Writes a path as in code: `['events', 0, 'on']` is `events[0].on`. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}
