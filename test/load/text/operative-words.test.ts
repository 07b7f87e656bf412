import { describe, expect, it } from 'vitest';
import {
  findUnborneWords,
  findUnprintedWords,
  type WordedNorm,
} from '../../../src/load/text/operative-words.ts';
import { readProvisions } from '../../../src/load/text/read-provisions.ts';

/** An invented regulation on kites. */
const provisions = readProvisions(`
Pasal 1
Tali adalah benang yang wajib kuat.
Pasal 2
(1) Pemilik layang-layang WAJIB menggulung
tali.
(2) Pemilik dapat meminjam tali milik orang lain untuk waktu yang lama sekali, dan dilarang menjual tali itu.
Pasal 3
Layang-layang yang berkewajiban apa pun tidak diwajibkan terbang.
`);

const norm = (
  cite: string,
  strength: WordedNorm['strength'],
  word: string | null = strength,
): WordedNorm => ({
  id: `kewajiban-${cite}`,
  cites: [cite],
  strength,
  word,
});

describe('the words that a ruleset claims', () => {
  it.each([
    ['a word across capitals', norm('2(1)', 'wajib'), true],
    ['a phrase across a line break', norm('2(1)', 'wajib', 'Menggulung tali'), true],
    ['a word of the ayat in which a huruf lies', norm('2(2)a', 'dapat'), true],
    ['no word', norm('2(1)', 'indikatif', null), true],
    ['a word of another ayat', norm('2(1)', 'dapat'), false],
    ['a word at a place that the text does not have', norm('7', 'wajib'), false],
    ['a word at no place at all', norm('di mana', 'wajib'), false],
    ['a word of a definition', norm('1', 'wajib'), false],
  ])('are held against the text: %s', (_, claimed, isPrinted) => {
    expect(findUnprintedWords(provisions, [claimed])).toEqual(isPrinted ? [] : [claimed]);
  });
});

describe('the words that a text has', () => {
  const placesOf = (...norms: readonly WordedNorm[]) =>
    findUnborneWords(provisions, norms).map(({ ref, word }) => `${ref} ${word}`);

  it('are each to be borne where they stand; a definition and a longer word hold none', () => {
    expect(placesOf()).toEqual(['2(1) wajib', '2(2) dapat', '2(2) dilarang']);
  });
  it.each([
    ['at its ayat', norm('2(1)', 'wajib'), ['2(2) dapat', '2(2) dilarang']],
    ['at a huruf of it', norm('2(2)b', 'dilarang'), ['2(1) wajib', '2(2) dapat']],
    [
      'at a second citation',
      { ...norm('9', 'dapat'), cites: ['9', '2(2)'] },
      ['2(1) wajib', '2(2) dilarang'],
    ],
    ['but not in another strength', norm('2(1)', 'harus'), ['2(1) wajib', '2(2) dapat', '2(2) dilarang']],
    ['but not at the Pasal alone', norm('2', 'wajib'), ['2(1) wajib', '2(2) dapat', '2(2) dilarang']],
  ])('are borne by an obligation of their strength %s', (_, bearing, left) => {
    expect(placesOf(bearing)).toEqual(left);
  });
  it('are shown with what is printed around them', () => {
    const [, , forbidden] = findUnborneWords(provisions, []);
    expect(forbidden?.around).toBe(
      'ilik orang lain untuk waktu yang lama sekali, dan dilarang menjual tali itu.',
    );
  });
});
