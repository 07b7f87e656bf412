import { eastAsianWidth } from 'get-east-asian-width';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

// Letters and signs of one column each, which is nearly every text.
const NARROW = /^[ -~\xA0-\xAC\xAE-\u02FF\u2010-\u2027\u2030-\u205E\u2190-\u22FF✓✗○◇▲▼]*$/;

/** Shown in two columns: a picture (UTS #51), however many characters make it. */
const PICTURE = /\p{Emoji_Presentation}|\p{Emoji}\uFE0F/u;

// Marks stand upon a letter, the inner parts of a Hangul syllable within it, and what is ignorable nowhere.
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\u1160-\u11FF\uD7B0-\uD7FF]$/u;

/** How many columns of a terminal a text takes (UAX #11): two for wide letters and pictures, none for marks. */
export function textWidth(text: string): number {
  if (NARROW.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += graphemeWidth(segment);
  return width;
}

function graphemeWidth(grapheme: string): number {
  if (PICTURE.test(grapheme)) return 2;
  let width = 0;
  for (const character of grapheme) {
    width += NO_WIDTH.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0);
  }
  return width;
}
