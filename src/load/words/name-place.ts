import { formatPath, type PlaceName, quoteText, type Segments } from '../../model/issues/parts.ts';

/** The two words by which a language names a place: of the whole, and between a part and what has it. */
export type PlaceWords = { readonly whole: string; readonly of: string };

/** Names a place in a sentence: `"on" of events[0] ("e1")`, `cites[0] of obligations[3] ("lan-diagram")`. */
export function namePlace({ segments, holder }: PlaceName, { whole, of }: PlaceWords): string {
  const key = segments.at(-1);
  if (key === undefined) return whole;
  const owner = (path: Segments) =>
    `${formatPath(path) || whole}${holder === null ? '' : ` (${quoteText(holder)})`}`;
  if (typeof key === 'string')
    return segments.length === 1 ? `"${key}"` : `"${key}" ${of} ${owner(segments.slice(0, -1))}`;
  // An entry of a list at the top is known by its path alone.
  if (segments.length <= 2) return owner(segments);
  return `${segments.at(-2)}[${key}] ${of} ${owner(segments.slice(0, -2))}`;
}
