import { describe, expect, it } from 'vitest';
import { compareExtents, measureExtent } from '../../../src/load/text/measure-extent.ts';
import { readProvisions } from '../../../src/load/text/read-provisions.ts';

/** An invented regulation on kites; each line of the list is a line of the text. */
const printed = (...lines: readonly string[]) => readProvisions(lines.join('\n'));
const refsOf = (...lines: readonly string[]) => printed(...lines).map(({ ref }) => ref);
const textsOf = (...lines: readonly string[]) => printed(...lines).map(({ ref, text }) => [ref, text]);

describe('a printed text, by Pasal and ayat', () => {
  it('gives each Pasal and each ayat with what is printed there, and nothing before the first', () => {
    expect(
      textsOf(
        'Menimbang layang-layang',
        'Pasal 1',
        'Layang-layang',
        'itu ringan.',
        'Pasal 2',
        '(1) Satu.',
        '(2) Dua.',
      ),
    ).toEqual([
      ['1', 'Layang-layang itu ringan.'],
      ['2', ''],
      ['2(1)', '(1) Satu.'],
      ['2(2)', '(2) Dua.'],
    ]);
  });

  it.each([
    ['a chapter and its Pasal on one line', ['BAB II TALI Pasal 7', '(1) Satu.'], ['7', '7(1)']],
    ['asterisks of markdown', ['**Pasal 7**', '**(1)** Satu.'], ['7', '7(1)']],
    [
      'an inserted Pasal',
      ['Pasal 9', '(1) Satu.', 'Pasal 9A', '(1) Satu.', '(2) Dua.'],
      ['9', '9(1)', '9A', '9A(1)', '9A(2)'],
    ],
    ['an ayat as an item of a list', ['Pasal 7', '- (1) Satu.', ' - (2) Dua.'], ['7', '7(1)', '7(2)']],
    ['blank lines', ['', 'Pasal 7', '', '  (1) Satu.', '', '', '(2) Dua.'], ['7', '7(1)', '7(2)']],
    ['a Pasal named within a sentence', ['Pasal 7', 'Tali menurut Pasal 5', 'Pasal 5 berlaku.'], ['7']],
    [
      'a reference cut by a line break',
      ['Pasal 7', '(1) Satu.', 'dimaksud pada ayat', '(2) tetap.', '(2) Dua.'],
      ['7', '7(1)', '7(2)'],
    ],
    [
      'a reference cut by a blank line too',
      ['Pasal 7', '(1) Satu pada ayat', '', '(1) tetap.'],
      ['7', '7(1)'],
    ],
    [
      'a number that is not the next',
      ['Pasal 7', '(1) Satu.', '(5) lima helai.', '(2) Dua.'],
      ['7', '7(1)', '7(2)'],
    ],
    ['a number with nothing after it', ['Pasal 7', '(1)'], ['7']],
    ['no Pasal at all', ['(1) Satu.', 'Layang-layang.'], []],
  ])('reads %s', (_, lines, refs) => {
    expect(refsOf(...lines)).toEqual(refs);
  });

  it('keeps a cut reference in the text of its ayat', () => {
    expect(textsOf('Pasal 7', '(1) Satu pada ayat', '(2)  tetap.')[1]).toEqual([
      '7(1)',
      '(1) Satu pada ayat (2) tetap.',
    ]);
  });

  it('finds a lost heading by an ayat (1) after another ayat, and says that it is a guess', () => {
    const found = printed('Pasal 9A', '(1) Satu.', '(2) Dua.', '(1) Satu lagi.', 'Pasal 11', 'Tali.');
    expect(found.map(({ ref, headingLost }) => [ref, headingLost])).toEqual([
      ['9A', false],
      ['9A(1)', false],
      ['9A(2)', false],
      ['10', true],
      ['10(1)', false],
      ['11', false],
    ]);
    expect(found[4]?.text).toBe('(1) Satu lagi.');
  });
});

describe('the extent of a printed text', () => {
  const extent = measureExtent(printed('Pasal 1', 'Tali.', 'Pasal 2', '(1) Satu.', '(2) Dua.', '(1) Satu.'));

  it('is the number of ayat of each Pasal, 0 of an undivided one', () => {
    expect([...extent]).toEqual([
      ['1', 0],
      ['2', 2],
      ['3', 1],
    ]);
  });

  it('of a Pasal that stands twice is that of the later', () => {
    const twice = measureExtent(printed('Pasal 1', '(1) Satu.', '(2) Dua.', 'Pasal 1', '(1) Satu.'));
    expect([...twice]).toEqual([['1', 1]]);
  });

  it('differs from a declared one Pasal by Pasal', () => {
    expect(compareExtents(extent, { 1: 0, 2: 2, 3: 1 })).toEqual([]);
    expect(compareExtents(extent, { 1: 0, 2: 3, 4: 1 })).toEqual([
      { pasal: '2', inText: 2, declared: 3 },
      { pasal: '3', inText: 1, declared: undefined },
      { pasal: '4', inText: undefined, declared: 1 },
    ]);
  });
});
