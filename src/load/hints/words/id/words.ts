import { type GistWords, type Length, nameNumbers } from '../contract.ts';

const ONES = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];

function say(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), ONES[number % 10] ?? ''];
  if (tens === 0) return ones;
  if (number === 10) return 'sepuluh';
  if (number === 11) return 'sebelas';
  return tens === 1 ? `${ones} belas` : `${ONES[tens]} puluh ${ones}`.trim();
}

const YEAR = { count: 12, unit: 'months' } as const;
const HALF = { count: 6, unit: 'months' } as const;
const QUARTER = { count: 3, unit: 'months' } as const;
const MONTH = { count: 1, unit: 'months' } as const;
const WEEK = { count: 7, unit: 'days' } as const;

const ALLOWED = '(?:boleh|diperbolehkan|diperkenankan)';
// They begin as verbs do: "dilarang menurut undang-undang" says by what, not what.
const NO_VERBS = '(?:menurut|melalui|mengenai|menteri|berdasarkan|bersama|berupa|dinas|diskominfo)';

function forbids(...ways: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?<!(?:tidak|bukan) )(?:${ways.join('|')})(?!\\p{L})`, 'giu');
}

/** Indonesian: how lengths of time and prohibitions are said. */
export const words: GistWords = {
  numbers: nameNumbers(say),
  units: new Map<string, Length>([
    ['jam', { count: 1, unit: 'hours' }],
    ['hari', { count: 1, unit: 'days' }],
    ['hari kalender', { count: 1, unit: 'days' }],
    ['hari kerja', { count: 1, unit: 'working' }],
    ['minggu', WEEK],
    ['bulan', MONTH],
    ['triwulan', QUARTER],
    ['semester', HALF],
    ['tahun', YEAR],
  ]),
  wholes: new Map<string, Length>([
    ['setahun', YEAR],
    ['setiap tahun', YEAR],
    ['tiap tahun', YEAR],
    ['per tahun', YEAR],
    ['setengah tahun', HALF],
    ['setiap semester', HALF],
    ['tiap semester', HALF],
    ['setiap triwulan', QUARTER],
    ['tiap triwulan', QUARTER],
    ['sebulan', MONTH],
    ['setiap bulan', MONTH],
    ['tiap bulan', MONTH],
    ['seminggu', WEEK],
    ['setiap minggu', WEEK],
    ['tiap minggu', WEEK],
  ]),
  ordinals: new Set(['tanggal', 'pasal', 'ayat', 'nomor']),
  names: new Set([
    'januari',
    'februari',
    'maret',
    'april',
    'mei',
    'juni',
    'juli',
    'agustus',
    'september',
    'oktober',
    'november',
    'desember',
  ]),
  ending: /(?<!\p{L})(?:habis|berakhir|kedaluwarsa)(?:nya)?(?!\p{L})/iu,
  forbidding: {
    surely: forbids(
      `dilarang(?= (?:keras )?(?:untuk )?(?!${NO_VERBS}\\b)(?:(?:me|ber|di)\\p{L}{3}|masuk|ikut|turut))`,
      `tidak ${ALLOWED}(?! (?:lebih|kurang|melebihi|melampaui|melewati))`,
    ),
    perhaps: forbids(
      'dilarang',
      'larangan',
      'jangan',
      `tidak (?:${ALLOWED}|dapat)`,
      'hanya(?: \\p{L}+){0,4} (?:dapat|boleh)',
      '(?:tidak|tak) (?:seorang|satu) pun',
    ),
    attributive:
      /(?<!\p{L})yang (?:(?:secara|menurut|oleh|berdasarkan|telah|sudah|memang|jelas)(?: [\p{L}-]+){0,3} )?$/iu,
    dependent:
      /(?<!\p{L})(?:(?:bahwa|agar|supaya|memastikan|menjamin|mencegah|menetapkan|mengatur|memuat)(?!\p{L})|(?:bila|apabila|jika|dalam hal|sepanjang|selama|kecuali|ketika|apakah)(?!\p{L})[^,]*$)/iu,
  },
};
