import type { Look, PageLine, PageSpan } from '../page.ts';
import { escapeHtml } from '../text/escape-html.ts';

/** Writes a line as an element: its tone as a class, its sign before it. */
export function writeElement(tag: string, line: PageLine): string {
  if (typeof line === 'string') return `<${tag}>${escapeHtml(line)}</${tag}>`;
  return `<${tag}${classOf(line.tone)}>${writeSign(line)}${writeWords(line)}</${tag}>`;
}

/** Writes the words of a line, those that are marked as inserted or deleted. */
export function writeWords(line: PageLine): string {
  if (typeof line === 'string') return escapeHtml(line);
  return line.spans === undefined ? escapeHtml(line.text) : line.spans.map(writeSpan).join('');
}

function writeSpan({ text, mark }: PageSpan): string {
  if (mark === null) return escapeHtml(text);
  const tag = mark === 'inserted' ? 'ins' : 'del';
  return `<${tag}>${escapeHtml(text)}</${tag}>`;
}

/** Writes a line as a paragraph. */
export function writeParagraph(line: PageLine): string {
  return writeElement('p', line);
}

/** Writes the sign of a text, if it has one; a dash is the bullet that a list has anyway. */
export function writeSign({ sign = '', signTone }: Look): string {
  if (sign === '' || sign === '-') return '';
  const classes = ['sign', ...(signTone === undefined ? [] : [signTone])].join(' ');
  return `<span class="${classes}">${escapeHtml(sign)}</span> `;
}

/** The attribute that gives an element its tone. */
export function classOf(...classes: readonly (string | undefined)[]): string {
  const given = classes.filter((name) => name !== undefined);
  return given.length === 0 ? '' : ` class="${given.join(' ')}"`;
}
