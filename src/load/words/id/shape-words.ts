import { isImpossibleDay, type Subject } from '../../../model/issues/parts.ts';
import type { Refused, ShapeIssues } from '../../../model/issues/shape-issues.ts';
import type { Told, WordsFor } from '../contract.ts';
import { at, didYouMean, found, oneOf, want } from './parts.ts';

function refused(it: Subject, { expected, nearest, unquoted }: Refused): Told {
  const wanted = want(expected);
  const hint = unquoted ? ' (angka: tuliskan dalam tanda petik)' : didYouMean(nearest);
  return [`${at(it)} harus berupa ${wanted}, ditemukan ${found(it.seen)}${hint}`, wanted];
}

/** Indonesian: the shape of an input. */
export const shapeWords: WordsFor<ShapeIssues> = {
  'missing-field': (it, { expected }) => [
    `${at(it)} belum diisi, seharusnya ${want(expected)}`,
    want(expected),
  ],
  'unknown-key': (it, { key, owner, known, nearest, misplaced }) => {
    if (misplaced)
      return [`${at(it)} bukan bagian dari berkas ini`, `susunan dengan isian ${known.join(' dan ')}`];
    const hint = didYouMean(nearest) || `, seharusnya ${oneOf(known)}`;
    // A comma within braces ends a text, and what follows it is read as a key.
    const cut = /\s/.test(key) ? ' (teks dengan koma ditulis dalam tanda petik)' : '';
    return [`"${key}" bukan nama isian pada ${at(owner)}${hint}${cut}`, oneOf(known)];
  },
  'wrong-type': (it, data) => {
    if (data.wholeFile === undefined || data.expected.is !== 'mapping') return refused(it, data);
    const wanted = `susunan dengan isian ${data.expected.keys.join(' dan ')}`;
    return [`berkas ini harus berupa ${wanted}`, wanted];
  },
  'unknown-value': refused,
  'too-few': refused,
  'out-of-range': (it, data) =>
    data.ayat
      ? [
          `${at(it)} berisi ${found(it.seen)}, melebihi jumlah ayat yang mungkin dimiliki sebuah Pasal`,
          want(data.expected),
        ]
      : [`${at(it)} harus ${want(data.expected)}, ditemukan ${found(it.seen)}`, want(data.expected)],
  'invalid-key': (it, data) => {
    if (data.reason === 'shape')
      return [`nama isian ${at(it)} harus berupa ${want(data.expected)}`, want(data.expected)];
    if (data.reason === 'not-a-pasal')
      return [`${at(it)} bukan nomor Pasal`, 'bilangan yang lebih kecil dari 10000'];
    return [`"__proto__" tidak dapat menjadi kata dalam ${at(data.part)}`, 'kode yang lain'];
  },
  'invalid-date': (it, data) =>
    isImpossibleDay(it.seen)
      ? [`${at(it)} berisi ${found(it.seen)}, hari yang tidak ada dalam kalender`, want(data.expected)]
      : refused(it, data),
  'invalid-period': refused,
  'invalid-citation': refused,
  'invalid-condition': refused,
  'invalid-id': refused,
  'empty-text': refused,
  'invalid-time-zone': refused,
  'invalid-version': refused,
  'invalid-region-code': refused,
  'invalid-value': refused,
};
