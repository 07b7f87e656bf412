import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderTable } from '../../src/report/format/render-table.ts';
import { indentText, textWidth, wrapText } from '../../src/report/format/wrap-text.ts';

const columns = [{ heading: 'Unit' }, { heading: 'Days', align: 'right' as const }];

describe('a table', () => {
  it('lines its columns up and sets numbers to the right', () => {
    const rows = [
      ['Dinas Kesehatan', '9'],
      ['Setda', '1.277'],
    ];
    expect(renderTable(columns, rows, { width: 80 })).toEqual([
      'Unit              Days',
      'Dinas Kesehatan      9',
      'Setda            1.277',
    ]);
  });

  it('goes on in the next line where a field is wider than its column', () => {
    expect(renderTable(columns, [['Dinas Pekerjaan Umum', '12']], { width: 16, indent: 1 })).toEqual([
      ' Unit       Days',
      ' Dinas        12',
      ' Pekerjaan',
      ' Umum',
    ]);
  });

  it('sets the fields of a row below one another where not every word has room in its column', () => {
    expect(renderTable(columns, [['Kependudukan dan Catatan Sipil', '1.277']], { width: 16 })).toEqual([
      'Unit:',
      'Kependudukan dan',
      'Catatan Sipil',
      '  Days: 1.277',
    ]);
  });

  it('has no line of headings when every heading is empty', () => {
    expect(renderTable([{ heading: '' }], [['a']], { width: 80 })).toEqual(['a']);
  });

  it('paints the text of a field and never its padding', () => {
    const paint = (text: string) => `<${text}>`;
    const rows = [[{ text: 'late', paint }, 'x']];
    expect(renderTable([{ heading: '' }, { heading: '' }], rows, { width: 80 })).toEqual(['<late>  x']);
  });

  it('keeps within the width and loses no word, whatever it holds', () => {
    const cell = fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { maxLength: 12 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 20, max: 60 }),
        (rows, width) => {
          const lines = renderTable(
            columns,
            rows.map((row) => row.map((words) => words.join(' '))),
            { width },
          );
          expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(width);
          const printed = lines.join(' ').split(/\s+/).filter(Boolean).sort();
          expect(printed).toEqual([...rows.flat(2), 'Unit', 'Days'].sort());
        },
      ),
    );
  });
});

describe('a paragraph', () => {
  it('breaks between words', () => {
    expect(wrapText('satu dua tiga empat', 9)).toEqual(['satu dua', 'tiga', 'empat']);
  });

  it('leaves a word whole that is wider than the line', () => {
    expect(wrapText('itu sistem-penghubung ok', 8)).toEqual(['itu', 'sistem-penghubung', 'ok']);
  });

  it('hangs under its first line', () => {
    expect(indentText('satu dua tiga', 10, 2, '→ ')).toEqual(['→ satu dua', '  tiga']);
  });
});
