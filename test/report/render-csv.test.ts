import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderCsv } from '../../src/report/format/sheet-csv.ts';
import type { SheetField } from '../../src/report/sheet.ts';

const MARK = '\uFEFF';

describe('a CSV file', () => {
  it('has semicolons and a byte order mark for a spreadsheet with Indonesian settings', () => {
    expect(renderCsv(['Pasal', 'Hari'], [['23(1)', 9]], 'id')).toBe(`${MARK}Pasal;Hari\r\n23(1);9\r\n`);
  });

  it('has commas and no mark in English', () => {
    expect(renderCsv(['Pasal', 'Days'], [['23(1)', 9]], 'en')).toBe('Pasal,Days\r\n23(1),9\r\n');
  });

  it('quotes a field that holds its separator, a quote or a line break', () => {
    const row = ['a,b', 'say "yes"', 'two\nlines', 'a;b'];
    expect(renderCsv(['1', '2', '3', '4'], [row], 'en')).toBe(
      '1,2,3,4\r\n"a,b","say ""yes""","two\nlines",a;b\r\n',
    );
  });

  it.each(['=1+1', '+62', '-3', '@sum', '\tx', ' =1', '＝1'])(
    'takes the force from %j, which a spreadsheet would reckon out',
    (text) => {
      expect(renderCsv(['x'], [[text]], 'en')).toBe(`x\r\n'${text}\r\n`);
    },
  );

  it.each([
    ['\n=1', '"\'\n\'=1"'],
    ['a;=1', "a;'=1"],
    ['a,=1', '"a,=1"'],
    ['a; "+1', '"a;\' ""+1"'],
  ])('takes the force from %j too', (text, field) => {
    expect(renderCsv(['x'], [[text]], 'en')).toBe(`x\r\n${field}\r\n`);
  });

  it('leaves a number a number, and an empty field empty', () => {
    expect(renderCsv(['a', 'b'], [[-3, null]], 'en')).toBe('a,b\r\n-3,\r\n');
  });

  it('gives back every text that is read again', () => {
    // Without the signs that begin a formula; what becomes of those is held in text/escape.test.ts.
    const text = fc.string().filter((it) => !/[=+\-@\t\r]/.test(it) && it !== MARK);
    const table = fc.array(fc.tuple(text, text, text), { maxLength: 6 });
    fc.assert(
      fc.property(table, fc.constantFrom('id' as const, 'en' as const), (rows, locale) => {
        const read = readCsv(
          renderCsv(['a', 'b', 'c'], rows as SheetField[][], locale),
          locale === 'id' ? ';' : ',',
        );
        expect(read).toEqual([['a', 'b', 'c'], ...rows]);
      }),
    );
  });
});

/** A reader of RFC 4180 that shares nothing with the writer. */
function readCsv(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  const source = text.startsWith(MARK) ? text.slice(1) : text;
  for (let at = 0; at < source.length; at++) {
    const character = source[at] ?? '';
    if (quoted) {
      if (character !== '"') field += character;
      else if (source[at + 1] === '"') field += source[++at];
      else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === separator) {
      row.push(field);
      field = '';
    } else if (character === '\r' && source[at + 1] === '\n') {
      rows.push([...row, field]);
      row = [];
      field = '';
      at += 1;
    } else field += character;
  }
  return rows;
}
