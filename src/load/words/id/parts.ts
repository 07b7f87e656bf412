import {
  type Expected,
  type Found,
  type PlaceName,
  quoteText,
  type ShapeName,
} from '../../../model/issues/parts.ts';
import { namePlace } from '../name-place.ts';

const SHAPES: Readonly<Record<ShapeName, string>> = {
  date: 'tanggal berbentuk tahun-bulan-hari, misalnya 2025-03-02',
  period: 'jangka waktu menurut ISO 8601 seperti P1Y atau P14D',
  term: 'jangka waktu seperti P14D atau P1M, jam seperti PT24H, atau hari kerja seperti { days: 14, count: working }',
  citation: 'rujukan Pasal seperti 23(1) atau 23(1)a',
  condition: 'syarat dalam bentuk JsonLogic',
  slug: 'kode yang terdiri atas kata berhuruf kecil yang dirangkai dengan tanda hubung',
  'local-id': 'kode tanpa spasi',
  topic: 'topik seperti lan-diagram atau spbe-monitoring.report',
  words: 'teks yang tidak kosong',
  'time-zone': 'zona waktu menurut basis data IANA seperti Asia/Jakarta',
  version: 'nomor versi seperti 1.0.0',
  'region-code': 'kode wilayah dalam tanda petik seperti "12.19"',
  'pasal-number': 'nomor Pasal',
  'held-role': 'sebuah peran, atau { role, from, until }',
  length:
    'jangka waktu seperti P5Y, atau { atMost: P5Y }, { atLeast: P5Y }, { lessThan: P5Y }, { moreThan: P5Y }',
  'several-roles':
    'daftar dengan paling sedikit 2 peran (satu peran yang dipegang banyak unit ditulis sendiri: "bearer: perangkat-daerah")',
  fact: 'sebuah nilai, { value, from, until, evidence }, atau daftar yang berisi bentuk terakhir itu',
};

const TYPES: Readonly<Record<string, string | undefined>> = {
  string: 'teks',
  array: 'daftar',
  boolean: 'true (ya) atau false (tidak)',
  number: 'angka tanpa tanda petik, misalnya 3',
  int: 'angka bulat tanpa tanda petik, misalnya 3',
  value: 'sebuah nilai',
};

/** Indonesian: names a place. */
export const at = (place: PlaceName) => namePlace(place, { whole: 'berkas', of: 'pada' });

/** Indonesian: what stood at a place. */
export function found(it: Found): string {
  switch (it.kind) {
    case 'nothing':
      return 'isian kosong';
    case 'text':
      return quoteText(it.text);
    case 'list':
      return `daftar dengan ${it.count} isian`;
    case 'mapping':
      return 'susunan isian';
    case 'bare':
      return it.word === 'null' ? 'isian kosong' : it.word;
  }
}

/** Indonesian: what would have been right. */
export function want(expected: Expected): string {
  switch (expected.is) {
    case 'type':
      return TYPES[expected.type] ?? `nilai berjenis ${expected.type}`;
    case 'shape':
      return SHAPES[expected.shape];
    case 'one-of':
      return oneOf(expected.values);
    case 'at-least':
      return `paling sedikit ${expected.number}`;
    case 'at-most':
      return `paling banyak ${expected.number}`;
    case 'list-of-at-least':
      return `daftar dengan paling sedikit ${expected.number} isian`;
    case 'mapping':
      return expected.keys.length === 0 ? 'susunan isian' : `susunan dengan isian ${oneOf(expected.keys)}`;
    case 'either':
      return expected.options.map(want).join(' atau ');
    case 'other':
      return 'nilai yang sah';
  }
}

/** Indonesian: a choice. */
export function oneOf(values: readonly string[]): string {
  return values.length === 1 ? `"${values[0]}"` : `salah satu dari ${values.join(', ')}`;
}

/** Indonesian: the end of a sentence about an unknown word. */
export function didYouMean(nearest: string | null, similar: readonly string[] = []): string {
  if (nearest !== null) return `; apakah maksud Anda "${nearest}"?`;
  return similar.length === 0 ? '' : `; yang ada antara lain ${similar.join(', ')}`;
}
