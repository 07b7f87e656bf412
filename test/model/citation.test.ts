import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compactCitation,
  compareCitations,
  formatCitation,
  liesWithin,
  parseCitation,
  readCitation,
} from '../../src/model/citation.ts';

const parts = fc.record({
  pasal: fc.integer({ min: 1, max: 999 }),
  inserted: fc.option(fc.constantFrom('A', 'B', 'Z')),
  ayat: fc.option(fc.constantFrom('1', '2', '10', '1a')),
  huruf: fc.option(fc.constantFrom('a', 'z', 'aa')),
  angka: fc.option(fc.integer({ min: 1, max: 99 })),
});

describe('a citation', () => {
  it.each([
    ['23(1)a', 'Pasal 23 ayat (1) huruf a'],
    ['18', 'Pasal 18'],
    ['21a', 'Pasal 21 huruf a'],
    ['9A(2)', 'Pasal 9A ayat (2)'],
    ['1#5', 'Pasal 1 angka 5'],
  ])('%s is written in full as %s', (compact, full) => {
    expect(formatCitation(compact)).toBe(full);
  });
  it.each([
    ['pasal 23', '23'],
    ['Pasal 23 ayat (1)', '23(1)'],
    ['PASAL 23 AYAT (1) HURUF A', '23(1)a'],
    ['23 (1)', '23(1)'],
    ['23 ayat 1', '23(1)'],
    ['  23  (1) a ', '23(1)a'],
    ['Ps. 9A ayat 2', '9A(2)'],
    ['pasal 9a', '9A'],
    ['9a', '9a'],
    ['Pasal 25, ayat (4), huruf a, angka 2', '25(4)a#2'],
  ])('is read as people write it: %j is %s', (written, compact) => {
    expect(readCitation(written)).toBe(compact);
  });
  it.each(['1.5', '0', '23()', '23(0)', 'a', '', '12 3', 'pasal', '23 ayat', '(1)'])('%j is none', (text) => {
    expect(parseCitation(text)).toBeNull();
    expect(formatCitation(text)).toBe(text);
  });
  it('comes back from both of its forms', () => {
    fc.assert(
      fc.property(parts, (citation) => {
        const compact = compactCitation(citation);
        expect(parseCitation(compact)).toEqual(citation);
        expect(parseCitation(formatCitation(compact))).toEqual(citation);
      }),
    );
  });
  it('sorts in the order of the law', () => {
    const order = [
      '1',
      '1#5',
      '9',
      '9(1)',
      '9(1)a',
      '9(1)z',
      '9(1)aa',
      '9(1a)',
      '9(2)',
      '9(10)',
      '9A',
      '9A(1)',
      '10',
    ];
    expect([...order].reverse().sort(compareCitations)).toEqual(order);
  });
  it('lies within the ayat and the Pasal it belongs to, and in no other', () => {
    expect(liesWithin('23(1)a', '23(1)')).toBe(true);
    expect(liesWithin('23(1)a', '23')).toBe(true);
    expect(liesWithin('23(1)', '23(1)a')).toBe(false);
    expect(liesWithin('9A(1)', '9')).toBe(false);
  });
});
