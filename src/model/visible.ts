/**
 * Characters that a terminal obeys or that nobody sees: controls (ECMA-48: C0, DEL, C1), line and paragraph separators,
 * what may be ignored in display (UAX #44: bidi marks of UAX #9, zero-width blanks and joiners, soft hyphens, tags),
 * annotations, halves of a pair, and what is no character.
 */
const HIDDEN = String.raw`[\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Cs}\uFFF9-\uFFFB\uFFFE\uFFFF]`;

/**
 * A picture of several parts (UTS #51): a family joined by U+200D, a heart in colour, a digit on a key. It hides nothing:
 * its joiners stand between pictures only, so that it is left whole. The same joiner between letters is hidden.
 */
const PICTURE = String.raw`\p{ExtPict}[\uFE0E\uFE0F]?\p{EMod}?(?:\u200D\p{ExtPict}\uFE0F?\p{EMod}?)*|[0-9#*]\uFE0F\u20E3`;

const PICTURE_OR_HIDDEN = new RegExp(`(${PICTURE})|(?![\\t\\n\\r])${HIDDEN}`, 'gu');
const BREAKS = /\r\n|[\t\n\v\f\r\x85\u2028\u2029]/g;

/**
 * Shows a text from outside on one line, so that no name can forge a line, a colour or an order of letters: what is
 * hidden is written out, and tabs and line breaks are blanks. Any other text stays as it is.
 */
export function visible(text: string): string {
  return showHidden(text.replace(BREAKS, ' '));
}

/** Writes out what is hidden in a text: ESC as `␛`, U+202E as `\u{202e}`. Tabs and line breaks stay. */
export function showHidden(text: string): string {
  return replaceHidden(text, showCharacter);
}

/** Writes each hidden character of a text another way. Tabs and line breaks stay. */
export function replaceHidden(text: string, write: (hidden: string) => string): string {
  return text.replace(PICTURE_OR_HIDDEN, (found: string, picture?: string) => picture ?? write(found));
}

// Unicode has pictures of the oldest controls (U+2400 and on); the others are told by their numbers.
function showCharacter(hidden: string): string {
  const code = hidden.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return code === 0x7f ? '␡' : `\\u{${code.toString(16)}}`;
}
