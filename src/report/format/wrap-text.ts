import { visible } from '../../model/visible.ts';
import { textWidth } from '../text/text-width.ts';

export { textWidth };

/**
 * Breaks a text into lines no wider than `width`, between words; a word that is wider stands whole on a line of its own,
 * so that whoever copies it has all of it. At least one line. Every text of a terminal passes here, so that what is
 * hidden in it is shown.
 */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of visible(text).split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** Wraps a paragraph and sets it in by a number of columns; `first` stands before its first line. */
export function indentText(text: string, width: number, indent: number, first = ''): readonly string[] {
  const head = first.padEnd(indent);
  const room = width - textWidth(head);
  return wrapText(text, room).map(
    (line, index) => `${index === 0 ? head : ' '.repeat(textWidth(head))}${line}`,
  );
}
