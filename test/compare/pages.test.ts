import { describe, expect, it } from 'vitest';
import { rulesets } from '../../generated/rules/index.ts';
import { assessImpact } from '../../src/compare/assess-impact.ts';
import { compareRulesets } from '../../src/compare/compare-rulesets.ts';
import { diffRulesets } from '../../src/compare/diff-rulesets.ts';
import { parseRuleset } from '../../src/load/parse-ruleset.ts';
import { parseState } from '../../src/load/parse-state.ts';
import { LOCALES } from '../../src/model/terms.ts';
import { layOutDiff, layOutImpact, layOutMatrix } from '../../src/report/comparison/lay-out.ts';
import { render } from '../../src/report/format/formats.ts';
import { renderPageHtml } from '../../src/report/format/page-html.ts';
import { renderPageMarkdown } from '../../src/report/format/page-markdown.ts';
import { renderPageText } from '../../src/report/format/page-text.ts';
import { plainPainter } from '../../src/report/painter.ts';
import { parsedOf } from '../fixtures/parsed.ts';
import { readCsv } from '../fixtures/read-csv.ts';
import { type NormInput, regulation, YEARLY } from '../fixtures/rulesets.ts';

const NASTY = `<script>alert("x")</script> & 'a' | b; c\n=1+1`;
const nasty: NormInput = {
  id: 'situs',
  topic: 'website',
  cites: ['9A'],
  duty: { type: 'standing' },
  gist: { id: NASTY, en: NASTY },
  word: '=<b>',
};
const [a, b] = [
  regulation('satu', [{}, nasty]),
  regulation('dua', [{ duty: { ...YEARLY, every: null, window: null } }, { ...nasty, bearer: 'diskominfo' }]),
];
const later = parsedOf(
  parseRuleset({
    ...regulation('satu', [{ cites: ['24'] }, { ...nasty, bearer: 'diskominfo' }]),
    version: '1.1.0',
  }),
);

const state = parseState({
  organization: { id: 'k', name: `Kab. ${NASTY}` },
  recordsSince: '1945-08-17',
  units: [{ id: 'u', roles: ['perangkat-daerah'] }],
});

describe.each(LOCALES)('the pages of a comparison in %s', (locale) => {
  const diff = diffRulesets(a, b);
  const matrix = compareRulesets([a, b]);
  const states = state.ok ? [state.value] : [];
  const impact = assessImpact(a, b, states, { asOf: '2026-01-01' });
  const views = {
    diff: layOutDiff(diff, a, b, locale),
    note: layOutDiff(diffRulesets(a, later), a, later, locale),
    matrix: layOutMatrix(matrix, [a, b], locale),
    impact: layOutImpact(impact, a, b, states, locale),
  };
  const pages = {
    diff: views.diff.page,
    note: views.note.page,
    matrix: views.matrix.page,
    impact: views.impact.page,
  };

  it.each(Object.entries(pages))(
    'HTML of the %s escapes every text and is one file of its own',
    (_name, page) => {
      const html = renderPageHtml(page);
      expect(html).toMatch(new RegExp(`^<!doctype html>\\n<html lang="${locale}">`));
      expect(html).not.toMatch(/<script|<link|<img|src=|href=|https?:|javascript:/i);
      const body = html.slice(html.indexOf('<body>'));
      const tags = new Set([...body.matchAll(/<\/?([a-z0-9]+)/g)].map((match) => match[1]));
      for (const tag of tags)
        expect([
          'body',
          'html',
          'h1',
          'h2',
          'p',
          'table',
          'colgroup',
          'col',
          'thead',
          'tbody',
          'tr',
          'th',
          'td',
          'div',
          'ul',
          'li',
          'strong',
        ]).toContain(tag);
      expect(body).not.toMatch(/undefined|\[object/);
    },
  );

  it.each(Object.entries(pages))(
    'HTML of the %s reads on paper: landscape, columns that share the width, headings repeated',
    (_name, page) => {
      const html = renderPageHtml(page);
      expect(html).toContain('@page { size: A4 landscape');
      expect(html).toContain('thead { display: table-header-group }');
      for (const [, columns = ''] of html.matchAll(/<colgroup>(.*?)<\/colgroup>/g)) {
        const shares = [...columns.matchAll(/width:([\d.]+)%/g)].map((match) => Number(match[1]));
        expect(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 100)).toBeLessThan(0.1);
      }
      const tables = html.split('<table>').slice(1);
      for (const table of tables) {
        const width = (table.match(/<col /g) ?? []).length;
        for (const row of table.split('<tr>').slice(1))
          expect((row.match(/<t[hd][ >]/g) ?? []).length).toBe(width);
      }
    },
  );

  it.each(Object.entries(pages))(
    'Markdown of the %s takes no text for markup, and every row has all its columns',
    (_name, page) => {
      const markdown = renderPageMarkdown(page);
      expect(markdown).not.toContain('<script');
      const rows = markdown.split('\n').filter((line) => line.startsWith('| '));
      const widths = rows.map((row) => row.split(/(?<!\\)\|/).length);
      for (const [index, line] of rows.entries()) {
        const heading = rows
          .slice(0, index + 1)
          .findLastIndex((_row, at) => markdown.includes(`${rows[at]}\n| ---`));
        expect(`${line}: ${widths[index]}`).toBe(`${line}: ${widths[heading]}`);
      }
    },
  );

  it.each(Object.entries(pages))('the terminal shows the %s within its width', (_name, page) => {
    const text = renderPageText(page, { width: 90, painter: plainPainter });
    expect(Math.max(...text.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(90);
  });

  it('CSV opens with the separator of the language and gives every field back', () => {
    for (const view of [views.diff, views.matrix, views.impact]) {
      const csv = render(view, 'csv');
      expect(csv.startsWith('\uFEFF')).toBe(locale === 'id');
      const rows = readCsv(csv.replace(/^\uFEFF/, ''), locale === 'id' ? ';' : ',');
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
      expect(rows.length).toBeGreaterThan(1);
      // A spreadsheet must not take a text for a formula.
      expect(rows.flat().filter((field) => /^[=+@]/.test(field))).toEqual([]);
    }
    const rows = readCsv(render(views.diff, 'csv').replace(/^\uFEFF/, ''), locale === 'id' ? ';' : ',');
    expect(rows.map((row) => [row[0], row[3]])).toContainEqual(['lan-diagram', 'looser']);
  });

  it('tell each relation by a sign and a word', () => {
    const markdown = renderPageMarkdown(pages.diff);
    expect(markdown).toContain(locale === 'id' ? '▼ lebih longgar' : '▼ looser');
    expect(markdown).toContain(locale === 'id' ? '≠ berbeda' : '≠ different');
  });

  it('tell a witness in whole sentences', () => {
    const [item] = pages.diff.sections.at(-1)?.blocks ?? [];
    const text = item?.kind === 'list' ? (item.items[0]?.text ?? '') : '';
    expect(text).toBe(
      locale === 'id'
        ? 'Andaikan satu unit (Perangkat Daerah), tanpa catatan “diagram LAN diserahkan”. Pada 1 Januari 2025 kewajibannya dilanggar menurut Kabupaten Contoh (satu) (Pasal 1); menurut Kabupaten Contoh (dua) (Pasal 1) belum dilaksanakan.'
        : 'Take one unit (regional agency), with no record of “LAN diagram submitted”. On 1 January 2025 the duty is in breach under Kabupaten Contoh (satu) (Pasal 1); under Kabupaten Contoh (dua) (Pasal 1) it is outstanding.',
    );
  });

  it('tell an amendment as a change note', () => {
    const titles = pages.note.sections.map(({ title }) => title);
    expect(titles).toEqual(
      locale === 'id'
        ? ['Diubah: berpindah pelaksana (1)', 'Tetap, berganti nomor (1)', 'Pasal dan ayat (2)']
        : ['Changed: moved to another bearer (1)', 'Kept, renumbered (1)', 'Pasal and ayat (2)'],
    );
    expect(renderPageMarkdown(pages.note)).toContain('**Pasal 1 → Pasal 24**');
  });

  it('of the five say nothing undefined', () => {
    const whole = compareRulesets(rulesets);
    const html = render(layOutMatrix(whole, rulesets, locale), 'html');
    expect(html).not.toMatch(/undefined|\[object|NaN/);
  });
});
