import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { visible } from '../../../src/model/visible.ts';
import { renderJson } from '../../../src/report/format/json.ts';
import { renderCsv } from '../../../src/report/format/sheet-csv.ts';
import { escapeCsv, type Separator } from '../../../src/report/text/escape-csv.ts';
import { escapeHtml } from '../../../src/report/text/escape-html.ts';
import { escapeMarkdown } from '../../../src/report/text/escape-markdown.ts';
import { escapeXml } from '../../../src/report/text/escape-xml.ts';
import { FAMILY, NAME, RAW, TRICKS } from '../../fixtures/hostile.ts';
import { readMarkdown } from '../../fixtures/read-markdown.ts';

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...' \t\n|~@#*_`[]()<>&\\+-=.:;,"\'!1aw/'.split('')) }),
  fc.constantFrom(...TRICKS),
);
const plain = (text: string) => visible(text).trim().replace(/\s+/g, ' ');

describe('HTML', () => {
  it('holds no element and no attribute made of a text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']|&(?!amp;|lt;|gt;|quot;|#39;)/);
      }),
    );
    expect(escapeHtml(NAME).replaceAll(FAMILY, '')).not.toMatch(RAW);
  });
});

describe('Markdown', () => {
  it.each(TRICKS)('shows %j', (text) => {
    expect(readMarkdown(escapeMarkdown(text))).toEqual({ text: plain(text), elements: ['p'] });
  });

  it('shows every text in a paragraph, in a list and in a table, and makes nothing of it', () => {
    fc.assert(
      fc.property(
        texts.filter((text) => plain(text) !== ''),
        (text) => {
          const shown = escapeMarkdown(text);
          expect(readMarkdown(`Before.\n\n${shown}`).text).toBe(`Before. ${plain(text)}`);
          expect(readMarkdown(`- ${shown}`)).toEqual({ text: plain(text), elements: ['li', 'ul'] });
          const { elements } = readMarkdown(`| ${shown} | b |\n| --- | --- |\n| ${shown} | ${shown} |`);
          expect(elements).toEqual(['table', 'tbody', 'td', 'th', 'thead', 'tr']);
        },
      ),
    );
  });

  it('neither calls anybody nor leads anywhere', () => {
    expect(escapeMarkdown('@all a@b.id #12')).toBe('@<!-- -->all a@<!-- -->b.id #<!-- -->12');
    expect(escapeMarkdown('http://a (www.b.id)')).toBe('http\\://a (www\\.b.id)');
  });

  it.each([' ', '\n', '\t', '\\', '|', '~'])('takes no longer than it is long: %j', (sign) => {
    const started = performance.now();
    escapeMarkdown(`a${sign.repeat(100_000)}b`);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe.each([',', ';'] as const)('CSV with %j', (separator) => {
  const other: Separator = separator === ',' ? ';' : ',';
  const cellsOf = (text: string, delimiter: string): string[][] =>
    parse(text, { delimiter, relax_quotes: true, relax_column_count: true, skip_empty_lines: false });

  it('is read back as it was, but for apostrophes before formulas', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(texts, texts), { minLength: 1, maxLength: 4 }), (rows) => {
        const locale = separator === ';' ? 'id' : 'en';
        const read: string[][] = parse(renderCsv(['a', 'b'], rows, locale), {
          delimiter: separator,
          bom: true,
        });
        const bare = (text: string) => text.replaceAll("'", '');
        const shown = rows.map((row) => row.map((text) => bare(escapedText(text))));
        expect(read.slice(1).map((row) => row.map(bare))).toEqual(shown);
      }),
    );
  });

  it('has no formula for a spreadsheet of either language', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 3 }), (row) => {
        const line = row.map((text) => escapeCsv(text, separator)).join(separator);
        const naive = `x${separator}${line}`.split(new RegExp(`[${other}\\r\\n]`)).slice(1);
        const cells = [
          ...cellsOf(line, separator).flat(),
          ...naive.map((cell) => cell.replace(/^[\s"]+/, '')),
        ];
        expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
      }),
    );
  });

  it('takes no longer than it is long', () => {
    const started = performance.now();
    for (const sign of [' ', '\n', '"', other]) escapeCsv(`a${sign.repeat(100_000)}b`, separator);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  function escapedText(text: string): string {
    return escapeCsv(text, separator)
      .replace(/^"([\s\S]*)"$/, '$1')
      .replaceAll('""', '"');
  }
});

describe('XML', () => {
  it('is well-formed and gives back every text, whatever it holds', () => {
    const parser = new XMLParser({ ignoreAttributes: false, trimValues: false, parseTagValue: false });
    fc.assert(
      fc.property(texts, (text) => {
        const xml = `<a b="${escapeXml(text)}">x${escapeXml(text)}</a>`;
        expect(XMLValidator.validate(xml)).toBe(true);
        // XML 1.0, 2.2: Char.
        expect(xml).toMatch(/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
        expect(parser.parse(xml).a['#text']).toBe(`x${visible(text)}`);
      }),
    );
  });
});

describe('JSON', () => {
  it('is read back as it was, and holds nothing hidden', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const json = renderJson({ [text]: text });
        expect(JSON.parse(json)).toEqual({ [text]: text });
      }),
    );
    expect(renderJson(NAME).replaceAll(FAMILY, '')).not.toMatch(RAW);
  });
});
