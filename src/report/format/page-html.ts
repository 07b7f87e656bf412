import type { Page, PageSection } from '../page.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { writeBlock } from './html-blocks.ts';
import { writeParagraph } from './html-line.ts';
import { pageStyle } from './html-style.ts';

/** Writes a page as one self-contained HTML file without script, font or image. Every text is escaped. */
export function renderPageHtml(page: Page): string {
  return `${[
    '<!doctype html>',
    `<html lang="${page.locale}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(page.title)}</title>`,
    `<style>\n${pageStyle(page)}\n</style>`,
    '</head>',
    '<body>',
    ...(page.long ? ['<main>'] : []),
    `<h1>${escapeHtml(page.title)}</h1>`,
    ...(page.lines ?? []).map(writeParagraph),
    ...(page.blocks ?? []).map(writeBlock),
    ...page.sections.map(writeSection),
    ...(page.long ? ['</main>'] : []),
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}

function writeSection({ title, sub, lines = [], blocks = [] }: PageSection): string {
  const tag = sub ? 'h3' : 'h2';
  return [
    ...(title === null ? [] : [`<${tag}>${escapeHtml(title)}</${tag}>`]),
    ...lines.map(writeParagraph),
    ...blocks.map(writeBlock),
  ].join('\n');
}
