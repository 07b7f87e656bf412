import type { Page } from '../page.ts';
import type { Layout } from './layout.ts';
import { blockLines } from './text-blocks.ts';
import { lineLines } from './text-line.ts';

/** Lays a page out for a terminal. */
export function renderPageText(page: Page, layout: Layout): string {
  const title = (text: string) => lineLines({ text, tone: 'strong' }, layout);
  const head = [
    ...(page.implied ? [] : title(page.title)),
    ...(page.lines ?? []).flatMap((line) => lineLines(line, layout)),
    ...(page.blocks ?? []).flatMap((block) => blockLines(block, layout)),
  ];
  const sections = page.sections.flatMap((section) => [
    '',
    ...(section.title === null ? [] : title(section.title)),
    ...(section.lines ?? []).flatMap((line) => lineLines(line, layout)),
    ...(section.blocks ?? []).flatMap((block) => blockLines(block, layout)),
  ]);
  const hints = (page.hints ?? []).flatMap((hint) => ['', hint]);
  const lines = [...head, ...sections, ...hints];
  return `${lines.slice(lines[0] === '' ? 1 : 0).join('\n')}\n`;
}
