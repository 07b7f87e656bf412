import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitText } from '../../../src/compare/persandingan/split-text.ts';
import { placesOf, type SplitText, wordingOf } from '../../../src/compare/persandingan/text-node.ts';

/** Each place of a text with its own words, in order. */
function placed(...lines: readonly string[]): readonly (readonly [string, string])[] {
  return placesOf(splitText(lines.join('\n')).pasal).map(({ ref, text }) => [ref, text]);
}

/** Every letter and figure of a text, sorted: what is left when order, blanks and signs of a list are of no account. */
function lettersOf(text: string): string {
  return [...text.replace(/[^\p{L}\p{N}]/gu, '')].sort().join('');
}

/** The same of what a text was split into. */
function lettersKept(split: SplitText): string {
  const printed = split.pasal
    .filter(({ ref }) => !split.inferred.includes(ref))
    .map(({ ref }) => `Pasal ${ref}`);
  const nodes = placesOf(split.pasal).map(({ label, text }) => `${label} ${text}`);
  const { headings, closing, explanation, annex, aside, unplaced } = split;
  const lines = [headings, closing, explanation, annex, aside, unplaced].flat().map(({ text }) => text);
  return lettersOf([...Object.values(split.head), ...printed, ...nodes, ...lines].join(' '));
}

describe('a text is laid out', () => {
  it('by Pasal, ayat, huruf and angka, its lines joined', () => {
    expect(
      placed(
        'Pasal 4',
        '(1) Dinas menyusun',
        'rencana:',
        'a. induk; dan',
        'b. lain:',
        '1. satu;',
        '2. dua.',
        '(2) Selesai.',
      ),
    ).toEqual([
      ['4', ''],
      ['4(1)', 'Dinas menyusun rencana:'],
      ['4(1)a', 'induk; dan'],
      ['4(1)b', 'lain:'],
      ['4(1)b#1', 'satu;'],
      ['4(1)b#2', 'dua.'],
      ['4(2)', 'Selesai.'],
    ]);
  });

  it('with definitions as angka of a Pasal without ayat, and huruf without ayat', () => {
    expect(
      placed(
        'Pasal 1',
        'Yang dimaksud:',
        '1. Dinas',
        'adalah dinas.',
        '2. Data adalah data.',
        'Pasal 2',
        'Asas:',
        'a. baik;',
      ),
    ).toEqual([
      ['1', 'Yang dimaksud:'],
      ['1#1', 'Dinas adalah dinas.'],
      ['1#2', 'Data adalah data.'],
      ['2', 'Asas:'],
      ['2a', 'baik;'],
    ]);
  });

  it('with inserted Pasal and ayat, and past z', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz', 'aa', 'ab'];
    expect(
      placed('Pasal 9', 'Satu.', 'Pasal 9A', '(1) Dua.', '(1a) Tiga.', 'Pasal 10', 'Empat.').map(
        ([ref]) => ref,
      ),
    ).toEqual(['9', '9A', '9A(1)', '9A(1a)', '10']);
    expect(placed('Pasal 1', 'Daftar:', ...letters.map((letter) => `${letter}. x;`)).slice(-2)).toEqual([
      ['1aa', 'x;'],
      ['1ab', 'x;'],
    ]);
  });

  it.each([
    [
      'an ayat',
      ['Pasal 3', '(1) Satu.', '(2) Sebagaimana dimaksud pada ayat', '(3) dan ayat (4) berlaku.'],
      '3(2)',
      'Sebagaimana dimaksud pada ayat (3) dan ayat (4) berlaku.',
    ],
    [
      'one of two ayat',
      ['Pasal 3', '(1) Menurut ayat (1) dan', '(2) berlaku.'],
      '3(1)',
      'Menurut ayat (1) dan (2) berlaku.',
    ],
    [
      'a Pasal',
      ['Pasal 3', 'Sebagaimana dimaksud dalam', 'Pasal 4', 'ayat (1) berlaku.'],
      '3',
      'Sebagaimana dimaksud dalam Pasal 4 ayat (1) berlaku.',
    ],
    [
      'a year',
      ['Pasal 3', 'Menurut Undang-Undang Nomor', '1. Tahun 2020 berlaku.'],
      '3',
      'Menurut Undang-Undang Nomor 1. Tahun 2020 berlaku.',
    ],
    [
      'a parted word',
      ['Pasal 3', 'Menurut undang-', '- undang berlaku.'],
      '3',
      'Menurut undang-undang berlaku.',
    ],
  ])('with a reference to %s at the beginning of a line left in its sentence', (_what, lines, ref, text) => {
    expect(placed(...lines)).toContainEqual([ref, text]);
  });

  it('with a list inside an item left in that item', () => {
    expect(
      placed(
        'Pasal 3',
        '(1) Daftar:',
        'a. luar:',
        '1. angka:',
        'a. dalam;',
        'b. dalam juga;',
        '2. angka lagi;',
        'b. luar lagi.',
      ),
    ).toEqual(
      [
        ['3', ''],
        ['3(1)', 'Daftar:'],
        ['3(1)a', 'luar:'],
        ['3(1)a#1', 'angka:\na. dalam;\nb. dalam juga;'],
        ['3(1)a#2', 'angka lagi;'],
        ['3(1)b', 'luar lagi.'],
      ].map(([ref, text]) => [ref, text]),
    );
  });

  it('without bullets, emphasis and headings of Markdown', () => {
    expect(placed('## Pasal 7', '- (1) *Source code* **wajib** ada.', ' - a. 2 * 3 * 4;')).toEqual([
      ['7', ''],
      ['7(1)', 'Source code wajib ada.'],
      ['7(1)a', '2 * 3 * 4;'],
    ]);
  });
});

describe('what belongs to the paper is laid aside', () => {
  it('page numbers, repeated heads and catchwords', () => {
    const page = ['- 3 -', 'BUPATI CONTOH RAYA'];
    const split = splitText(
      [
        'Pasal 1',
        'Satu dua',
        ...page,
        'tiga.',
        '(1) Dalam . . .',
        ...page,
        '(1) Dalam hal itu.',
        ...page,
        '7',
        'Halaman 3 dari 9',
        'Pasal 2',
        'Akhir.',
      ].join('\n'),
    );
    expect(split.aside.map(({ text }) => text)).toEqual([
      ...page,
      '(1) Dalam . . .',
      ...page,
      ...page,
      '7',
      'Halaman 3 dari 9',
    ]);
    expect(split.pasal.map((node) => wordingOf(node, new Set()))).toEqual([
      'Satu dua tiga.\n(1) Dalam hal itu.',
      'Akhir.',
    ]);
  });

  it('but no number that ends a sentence, no blank to fill in, and no abbreviation on a line of its own', () => {
    const lines = [
      'Pasal 1',
      'Menurut Peraturan Nomor',
      '12',
      'sebesar Rp...',
      'bagi',
      'SPBE.',
      'dan',
      'SPBE.',
      'lagi',
      'SPBE.',
    ];
    const split = splitText(lines.join('\n'));
    expect(split.aside).toEqual([]);
    expect(split.pasal[0]?.text).toBe(
      'Menurut Peraturan Nomor 12 sebesar Rp... bagi SPBE. dan SPBE. lagi SPBE.',
    );
  });
});

describe('around the body', () => {
  const split = splitText(
    [
      'PERATURAN BUPATI',
      'TENTANG',
      'CONTOH',
      'Menimbang : a. bahwa perlu;',
      'b. bahwa',
      'juga;',
      'Mengingat : 1. Undang-Undang;',
      'MEMUTUSKAN:',
      'Menetapkan : PERATURAN.',
      'BAB I',
      'UMUM',
      'Pasal 1',
      'Satu.',
      'BAB II RUANG LINGKUP Pasal 2',
      'Dua.',
      'Bagian Kedua',
      'Lain-lain',
      '(1) Tanpa judul.',
      '(2) Juga.',
      'BAB III',
      'PENUTUP',
      'Pasal 4',
      'Empat.',
      'Agar setiap orang mengetahuinya.',
      'Ditetapkan di Contoh',
      'PENJELASAN',
      'ATAS',
      'Pasal 1',
      'Cukup jelas.',
      'LAMPIRAN',
      'Tabel.',
    ].join('\n'),
  );

  it('title, considerations and basis are parts of their own', () => {
    expect(split.head).toEqual({
      title: 'PERATURAN BUPATI\nTENTANG\nCONTOH',
      considering: 'Menimbang : a. bahwa perlu;\nb. bahwa juga;',
      basis: 'Mengingat : 1. Undang-Undang;',
      enacting: 'MEMUTUSKAN:\nMenetapkan : PERATURAN.',
    });
  });

  it('headings are no words of a Pasal, and one without its number is known by its neighbours', () => {
    expect(split.pasal.map(({ ref }) => ref)).toEqual(['1', '2', '3', '4']);
    expect(split.inferred).toEqual(['3']);
    expect(split.headings.map(({ text }) => text)).toEqual([
      'BAB I',
      'UMUM',
      'BAB II RUANG LINGKUP',
      'Bagian Kedua',
      'Lain-lain',
      'BAB III',
      'PENUTUP',
    ]);
    expect(split.pasal.map(({ text }) => text)).toEqual(['Satu.', 'Dua.', '', 'Empat.']);
  });

  it('closing, Penjelasan and Lampiran stay apart', () => {
    expect(split.closing.map(({ text }) => text)).toEqual([
      'Agar setiap orang mengetahuinya.',
      'Ditetapkan di Contoh',
    ]);
    expect(split.explanation.map(({ text }) => text)).toEqual([
      'PENJELASAN',
      'ATAS',
      'Pasal 1',
      'Cukup jelas.',
    ]);
    expect(split.annex.map(({ text }) => text)).toEqual(['LAMPIRAN', 'Tabel.']);
  });

  it('a sentence that begins a line like a closing does not end the body while another Pasal follows', () => {
    const lines = [
      'Pasal 1',
      'Pedoman yang',
      'Ditetapkan di daerah berlaku.',
      'Pasal 2',
      'LAMPIRAN berlaku.',
      'LAMPIRAN',
    ];
    const { pasal, annex } = splitText(lines.join('\n'));
    expect(pasal.map(({ text }) => text)).toEqual(['Pedoman yang Ditetapkan di daerah berlaku.', '']);
    expect(annex.map(({ text }) => text)).toEqual(['LAMPIRAN berlaku.', 'LAMPIRAN']);
  });

  it('a sentence under a heading of which no number is known is told with its line', () => {
    const lost = splitText(['Pasal 1', 'Satu.', 'BAB II', '(1) Dua.', 'Pasal 9', 'Sembilan.'].join('\n'));
    expect(lost.unplaced).toEqual([{ line: 4, text: '(1) Dua.' }]);
  });
});

const LINE = fc.constantFrom(
  'Pasal 1',
  'Pasal 2',
  'Pasal 2A',
  'Pasal 4',
  'Pasal 9',
  '(1) Dinas',
  '(2) Bupati',
  '(1a) lagi',
  'a. induk',
  'b. anak',
  'd. jauh',
  '1. satu',
  '2. dua',
  'pada ayat',
  'huruf',
  'undang-',
  'undang yang',
  'BAB II',
  'BAB III PENUTUP Pasal 3',
  'Bagian Kedua',
  'BUPATI CONTOH',
  '12',
  '- 3 -',
  'Dalam . . .',
  'Dalam hal',
  'Ditetapkan di',
  'PENJELASAN',
  'LAMPIRAN',
  'Menimbang : a. bahwa',
  'Mengingat : 1. UU',
  'SPBE.',
  '*miring* kata',
  '',
);

it('nothing of a text is ever lost, whatever its lines', () => {
  fc.assert(
    fc.property(fc.array(LINE, { maxLength: 40 }), (lines) => {
      const text = lines.join('\n');
      expect(lettersKept(splitText(text))).toBe(lettersOf(text));
    }),
    { numRuns: 2000 },
  );
});
