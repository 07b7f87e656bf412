import type { ConditionIssues, OperandKind, OperandNeed } from '../../../model/issues/condition-issues.ts';
import { quoteText } from '../../../model/issues/parts.ts';
import type { WordsFor } from '../contract.ts';
import { at, didYouMean, found, oneOf } from './parts.ts';

const NEEDS: Readonly<Record<OperandNeed, string>> = {
  truth: 'pernyataan yang benar atau salah',
  number: 'bilangan',
  'whole-number': 'bilangan bulat yang dituliskan',
  'text-to-look-for': 'teks yang dicari',
  'literal-to-look-for': 'teks yang dicari dan dituliskan',
  texts: 'teks di dalam daftarnya',
  'list-of-texts': 'daftar teks sebagai tempat mencari',
  'place-to-look': 'daftar teks, fakta berjenis teks, atau peran sebagai tempat mencari',
  'text-to-cut': 'teks yang diambil sebagian',
  value: 'sebuah nilai; gunakan "in" bagi peran',
  'same-type': 'dua operan dari jenis yang sama',
};

const KINDS: Readonly<Record<OperandKind, string>> = {
  boolean: 'pernyataan benar atau salah',
  number: 'bilangan',
  text: 'teks',
  string: 'teks',
  roles: 'daftar peran',
  'empty-list': 'daftar kosong',
  fact: 'fakta',
  operand: 'operan lain',
  object: 'susunan atau isian kosong',
  undefined: 'isian kosong',
  function: 'fungsi',
  symbol: 'simbol',
  bigint: 'bilangan',
};

const CONDITION = 'syarat yang benar atau salah';

/** Indonesian: conditions. */
export const conditionWords: WordsFor<ConditionIssues> = {
  'condition-not-boolean': (it, { kind }) => [
    `${at(it)} harus berupa ${CONDITION}, ditemukan ${KINDS[kind]}`,
    CONDITION,
  ],
  'invalid-operand': (it) => [
    `${found(it.seen)} tidak dapat menjadi bagian dari syarat di ${at(it)}`,
    'true, false, bilangan, teks, atau operasi',
  ],
  'not-one-operator': (it, { count }) => [
    `operasi harus memuat tepat satu operator, ditemukan ${count} kunci di ${at(it)}`,
    'susunan dengan tepat satu operator',
  ],
  'unknown-operator': (_, { operator, operation, known, nearest }) => [
    `operator ${quoteText(operator)} tidak diperbolehkan di ${at(operation)}${didYouMean(nearest)}`,
    oneOf(known),
  ],
  'wrong-operand-count': (_, { operator, operation, least, open, count }) => {
    const wanted = `${open ? 'paling sedikit ' : ''}${least} operan`;
    return [`${quoteText(operator)} memerlukan ${wanted}, ditemukan ${count} di ${at(operation)}`, wanted];
  },
  'invalid-variable': (it) => {
    const wanted = 'nama satu fakta yang terdaftar';
    return [`${at(it)} harus berupa ${wanted}, ditemukan ${found(it.seen)}`, wanted];
  },
  'wrong-operand-type': (it, { operator, need, kind, other }) => {
    const wanted = `${NEEDS[need]}${other === null ? '' : `, di sini ${KINDS[other]}`}`;
    return [`"${operator}" memerlukan ${wanted}, ditemukan ${KINDS[kind]} di ${at(it)}`, wanted];
  },
  'unknown-choice': (it, { operator, given, possible }) => [
    `"${operator}" membandingkan ${oneOf(given)} dengan ${oneOf(possible)}, yang tidak mungkin sama di ${at(it)}`,
    oneOf(possible),
  ],
  'condition-too-deep': (_, { most }) => [
    `syarat bersarang lebih dari ${most} tingkat`,
    `paling banyak ${most} tingkat`,
  ],
  'condition-too-large': (_, { most }) => [
    `syarat memuat lebih dari ${most} bagian`,
    `paling banyak ${most} bagian`,
  ],
};
