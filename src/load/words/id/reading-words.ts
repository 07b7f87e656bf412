import type { ReadingIssues } from '../../../model/issues/law-issues.ts';
import { quoteText } from '../../../model/issues/parts.ts';
import type { WordsFor } from '../contract.ts';
import { at, found, oneOf } from './parts.ts';

// Jenis jangka waktunya, dan bagaimana harinya disebut.
const WINDOWS = {
  year: ['jangka waktunya satu tahun, sehingga harinya disebut beserta bulannya', '{ month, day }'],
  month: ['jangka waktunya satu bulan, sehingga harinya disebut tanpa bulan', '{ day }'],
  other: [
    'jangka waktunya bukan satu tahun dan bukan satu bulan',
    'selang waktu P1Y atau P1M, bulan tertentu, atau tanpa dueOn',
  ],
} as const;

/** Indonesian: readings, windows and local periods. */
export const readingWords: WordsFor<ReadingIssues> = {
  'reading-not-offered': (it, { offered }) => {
    const wanted =
      offered.length > 0 ? oneOf(offered) : 'tanpa pembacaan: naskah ini tidak perlu ditafsirkan';
    return [`${at(it)} berisi ${found(it.seen)}, seharusnya ${wanted}`, wanted];
  },
  'policy-for-dated-duty': (it) => {
    const wanted =
      'kewajiban yang berulang tanpa selang waktu, pada titik masa sesuatu yang tidak berjangka waktu, atau yang harus dilaksanakan tanpa tanggal dan tanpa jangka waktu';
    return [`${at(it)} diberi jangka waktu setempat, padahal bukan ${wanted}`, wanted];
  },
  'readings-without-choice': (it) => [
    `${at(it)} tercantum pada kewajiban yang tidak perlu ditafsirkan`,
    'tanpa pembacaan',
  ],
  'reading-of-another-shape': (it, { names }) => [
    `${at(it)} berisi ${found(it.seen)}, yang bukan pembacaan bagi kewajiban berbentuk ini`,
    oneOf(names),
  ],
  'repeated-reading': (it) => [
    `${at(it)} mengulang ${found(it.seen)}, yang sudah menjadi pembacaan bawaan atau pembacaan tandingan`,
    'pembacaan tandingan yang berbeda dari bawaan dan dari yang lain',
  ],
  'default-is-not-the-window': (it, { window }) => [
    `${at(it)} berisi ${found(it.seen)}, padahal jangka waktu kewajiban itu dibaca ${quoteText(window)}`,
    `pembacaan jangka waktu kewajiban itu, yaitu ${quoteText(window)}`,
  ],
  'window-without-interval': (it) => [
    `${at(it)} berisi ${found(it.seen)}, padahal kewajiban itu berulang tanpa selang waktu`,
    'tanpa pembacaan jangka waktu',
  ],
  'missing-window': (it, { every, names }) => [
    `${at(it)} belum diisi, padahal kewajiban itu berulang setiap ${found(every)}`,
    oneOf(names),
  ],
  'uneven-calendar-window': (it, { every }) => [
    `${at(it)} berisi ${found(it.seen)}, padahal ${quoteText(every)} tidak membagi habis satu tahun dan bukan pula kelipatan tahun`,
    'bulan penuh yang membagi habis satu tahun, atau tahun penuh',
  ],
  'months-without-year': (it, { every }) => [
    `${at(it)} menyebut bulan dalam setahun, padahal kewajiban itu tidak berulang setiap tahun (${found(every)})`,
    'selang waktu P1Y, atau tanpa months',
  ],
  'repeated-month': (it, { month }) => [
    `${at(it)} menyebut bulan ${month} sekali lagi`,
    'setiap bulan satu kali saja',
  ],
  'due-without-interval': (it, { field }) => [
    `${at(it)} menyatakan jatuh tempo, padahal kewajiban itu berulang tanpa selang waktu, sehingga tidak ada jangka waktunya`,
    `selang waktu, atau tanpa ${field}`,
  ],
  'day-of-other-windows': (it, { windows }) => [
    `${at(it)} menyebut suatu hari dalam setiap jangka waktu, padahal ${WINDOWS[windows][0]}`,
    WINDOWS[windows][1],
  ],
  'field-beside-another': (it, { other }) => [
    `${at(it)} berada di samping ${quoteText(other)}, yang menyatakan jatuh tempo dengan cara lain`,
    'salah satu saja',
  ],
  'reading-of-other-windows': (it, { field, names }) => [
    `${at(it)} berisi ${found(it.seen)}, yang jangka waktunya tidak sesuai dengan ${quoteText(field)}`,
    oneOf(names),
  ],
};
