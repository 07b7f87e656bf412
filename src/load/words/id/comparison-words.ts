import type { ComparisonIssues } from '../../../model/issues/comparison-issues.ts';
import type { WordsFor } from '../contract.ts';
import { at, found } from './parts.ts';

/** Indonesian: what a ruleset says for comparisons alone. */
export const comparisonWords: WordsFor<ComparisonIssues> = {
  'counterpart-of-its-own': (it, { obligation }) => [
    `${at(it)} menyebut "${obligation}", kewajiban pada versi ini sendiri`,
    'kewajiban peraturan lain, atau kode yang hanya ada pada versi lama peraturan ini',
  ],
  'repeated-counterpart': (it, { ruleset, earlier }) => [
    `${at(it)} membuat padanan kedua dengan kewajiban "${ruleset}" yang sudah dipadankan oleh ${at(earlier)}`,
    'paling banyak satu padanan pada tiap peraturan, yang tidak menjadi padanan kewajiban lain',
  ],
  'content-without-reason': (it) => [
    `${at(it)} berisi ${found(it.seen)}, tetapi alasannya tidak disebut`,
    'alasannya dalam "because", dalam kedua bahasa',
  ],
  'editorial-since-itself': (it, { version }) => [
    `${at(it)} berisi "${version}", versi peraturan ini sendiri`,
    'versi yang sejak itu berubah rumusannya',
  ],
  'within-itself': (it, { topic }) => [
    `${at(it)} berisi ${found(it.seen)}, yang sendiri tercakup dalam "${topic}"`,
    'topik yang lebih luas',
  ],
};
