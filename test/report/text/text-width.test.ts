import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visible } from '../../../src/model/visible.ts';
import { renderTable } from '../../../src/report/format/render-table.ts';
import { indentText, wrapText } from '../../../src/report/format/wrap-text.ts';
import { textWidth } from '../../../src/report/text/text-width.ts';
import { FAMILY, TRICKS } from '../../fixtures/hostile.ts';

const WORDS = [
  ...[
    'wajib',
    'penyelenggaraan',
    'SPBE',
    '23(1)',
    '·',
    '東京都',
    '데이터',
    'e\u0301te\u0301',
    'العربية',
    'ꦲꦏ᭄',
  ],
  ...[FAMILY, '👍🏽', '❤️', '🇮🇩', 'ｶﾞ', '（全角）', 'संस्कृत', 'กำหนด', 'a\u200bb', '\u001b[2J'],
];
const word = fc.constantFrom(...WORDS);
const text = fc.oneof(
  fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
  fc.array(word, { maxLength: 40 }).map((words) => words.join('')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.constantFrom(...TRICKS),
);
const width = fc.integer({ min: 40, max: 160 });

describe('the width of a text', () => {
  it.each([
    ['wajib · 23(1) → ✓', 17],
    ['東京', 4],
    ['데이터', 6],
    ['e\u0301\u0323', 1],
    [FAMILY, 2],
    ['👍🏽', 2],
    ['❤️', 2],
    ['🇮🇩', 2],
    ['1️⃣', 2],
    ['ｶ', 1],
    ['Ａ', 2],
    ['\u200b\u202e\u00ad', 0],
    ['กำ', 2],
    ['\u1112\u1161\u11ab', 2],
  ])('of %j is %i', (shown, columns) => {
    expect(textWidth(shown)).toBe(columns);
  });
});

const wordsIn = (it: string) => visible(it).split(/\s+/).filter(Boolean);
// A word that is wider than the line stands whole on one of its own.
const isOneWord = (line: string) => wordsIn(line).filter((it) => !SIGNS.includes(it)).length === 1;
const SIGNS = ['→', 'Unit:', '日:', 'Days:'];
const tooWide = (lines: readonly string[], limit: number) =>
  lines.filter((line) => textWidth(line) > limit && !isOneWord(line));

describe('a paragraph of any text', () => {
  it('keeps within the width, loses nothing and parts no word', () => {
    fc.assert(
      fc.property(text, width, (shown, limit) => {
        const lines = wrapText(shown, limit);
        expect(tooWide(lines, limit)).toEqual([]);
        expect(lines.flatMap(wordsIn)).toEqual(wordsIn(shown));
      }),
    );
  });

  it('is set in within the width too', () => {
    fc.assert(
      fc.property(text, width, (shown, limit) => {
        expect(tooWide(indentText(shown, limit, 4, '→ '), limit)).toEqual([]);
      }),
    );
  });
});

describe('a table of any texts', () => {
  const columns = [{ heading: 'Unit' }, { heading: '日' }, { heading: 'Days', align: 'right' as const }];

  it('keeps within the width, loses nothing and parts no word', () => {
    const row = fc.tuple(text, text, fc.constantFrom('1', '1.277'));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), width, (rows, limit) => {
        const lines = renderTable(columns, rows, { width: limit, indent: 2 });
        expect(tooWide(lines, limit)).toEqual([]);
        const printed = lines.flatMap(wordsIn).map((it) => it.replace(/^(Unit|日|Days):?$/, ''));
        expect(printed.filter(Boolean).sort()).toEqual(rows.flat().flatMap(wordsIn).sort());
      }),
    );
  });

  it('stands in line however wide its letters are', () => {
    const rows = [
      ['東京', 'a', '1'],
      [FAMILY, 'b', '2'],
      ['e\u0301', 'c', '3'],
      ['\u200b', 'd', '4'],
    ];
    expect(renderTable(columns, rows, { width: 40 })).toEqual([
      'Unit      日  Days',
      '東京      a      1',
      `${FAMILY}        b      2`,
      'e\u0301         c      3',
      '\\u{200b}  d      4',
    ]);
  });

  it('cuts no word where there is room for each', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,15}$/), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 4 }), width, (rows, limit) => {
        const cells = rows.map((row) => row.map((it) => it.join(' ')));
        const lines = renderTable([{ heading: '' }, { heading: '' }], cells, { width: limit });
        const printed = lines.flatMap((line) => line.split(/\s+/)).filter(Boolean);
        expect(printed.sort()).toEqual(rows.flat(2).sort());
      }),
    );
  });
});
