import { visible } from '../../model/visible.ts';
import { type Look, type PageLine, type PageSpan, textOf } from '../page.ts';
import type { Paint, Painter } from '../painter.ts';
import type { Layout } from './layout.ts';
import { indentText } from './wrap-text.ts';

const asItIs: Paint = (text) => text;

/** The paint of a tone; none leaves a text as it is. */
export function paintOf(tone: Look['tone'], painter: Painter): Paint {
  return tone === undefined ? asItIs : painter[tone];
}

/** The words of a line; a terminal shows what was put in as `{+…+}` and what was taken out as `[-…-]`. */
export function wordsOf(line: PageLine): string {
  if (typeof line === 'string' || line.spans === undefined) return textOf(line);
  return line.spans.map(writeSpan).join('');
}

function writeSpan({ text, mark }: PageSpan): string {
  if (mark === null) return text;
  return mark === 'inserted' ? `{+${text}+}` : `[-${text}-]`;
}

/** Lays a line out for a terminal, set in by some columns: its sign at the margin, its text hanging beside it. */
export function lineLines(line: PageLine, { width, painter }: Layout, indent = 0): readonly string[] {
  if (typeof line === 'string') return indentText(line, width, indent);
  const { tone, sign, signTone, whole } = line;
  const text = wordsOf(line);
  const margin = ' '.repeat(indent);
  const start = sign === undefined ? margin : `${margin}${sign} `;
  const lines = whole ? [`${start}${visible(text)}`] : indentText(text, width, start.length, start);
  const [head = '', ...rest] = lines;
  const painted = tone ?? signTone;
  if (painted === undefined) return lines;
  const paint = paintOf(painted, painter);
  if (tone !== undefined) return lines.map(paint);
  return [`${margin}${paint(sign ?? '')}${head.slice(margin.length + (sign ?? '').length)}`, ...rest];
}
