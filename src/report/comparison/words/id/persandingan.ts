import type { PersandinganWords } from '../persandingan-contract.ts';

/** Indonesian: what a person reads of a matriks persandingan. */
export const persandingan: PersandinganWords = {
  titles: {
    versions: (instrument, before, after) => `Matriks persandingan ${instrument}: ${before} menjadi ${after}`,
    regulations: (a, b) => `Matriks persandingan ${a} dan ${b}`,
    summary: 'Ringkasan',
    head: 'Judul, konsiderans, dan dasar hukum',
    rows: 'Batang tubuh',
    texts: 'Naskah yang disandingkan',
    unplaced: (name, count) => `Baris yang tidak dapat ditempatkan, ${name} (${count})`,
  },
  headings: {
    before: 'Semula',
    after: 'Menjadi',
    remarks: 'Keterangan',
    number: 'Nomor',
    status: 'Status',
    statusCode: 'Kode status',
    relationCodes: 'Kode hubungan',
    changeCodes: 'Kode perubahan',
    firstDue: 'Jatuh tempo pertama',
    count: 'Jumlah ketentuan',
  },
  column: (heading, name) => `${heading} (${name})`,
  parent: (name) => `Peraturan induk (${name})`,
  statuses: {
    kept: 'Tetap',
    changed: 'Diubah',
    inserted: 'Disisipkan',
    deleted: 'Dihapus',
    moved: 'Dipindahkan',
    matched: 'Berpadanan',
    'matched-elsewhere': 'Padanan normanya di ketentuan lain',
    'only-in-a': 'Tanpa padanan di sisi kedua',
    'only-in-b': 'Tanpa padanan di sisi pertama',
  },
  unmatchedIn: (name) => `Padanan di ${name} tidak ditemukan`,
  movedFrom: (place) => `Dipindahkan dari ${place}`,
  andChanged: 'dan diubah',
  parts: { title: 'Judul', considering: 'Menimbang', basis: 'Mengingat', enacting: 'Menetapkan' },
  repealed: 'dihapus',
  notInText: '(tidak ditemukan dalam naskah yang diberikan; yang tertulis di sini pokok isinya)',
  ruleOf: (kind) => `[${kind}]`,
  kind: (change) => `Jenis ketentuan: ${change}`,
  days: (change) => `Berlaku: ${change}`,
  deletedFrom: (day) => `Dihapus mulai ${day}.`,
  describedOtherwise: 'Uraian isinya berubah.',
  onlyWording: 'Naskahnya berubah; ruleset tidak mencatat perbedaan norma di sini.',
  onlyNorms: 'Naskah di sini sama; yang berbeda ialah norma sebagaimana dicatat dalam ruleset.',
  see: (places) => `Normanya diterangkan pada ${places}.`,
  counterpart: (place) => `padanannya ${place}`,
  firstDue: (window, day) => `Jatuh tempo pertama: ${day} (jangka waktu ${window}).`,
  marks: {
    versions: 'Dalam naskah, kata yang dihilangkan dicoret dan kata yang ditambahkan digarisbawahi.',
    regulations:
      'Bila dua naskah mirip, kata yang hanya ada pada yang pertama dicoret dan kata yang hanya ada pada yang kedua digarisbawahi.',
  },
  notCompared: 'Tidak memuat norma yang tercatat; isinya tidak dinilai.',
  share: ({ of, changed, inserted, deleted }, percent) =>
    `Bagian yang berubah: ${changed + inserted + deleted} dibanding ${of} ketentuan naskah lama (${percent}%): ${changed} diubah, ${inserted} disisipkan, ${deleted} dihapus.`,
  shareBasis: {
    wording: 'Berubah atau tidaknya ditentukan oleh naskah kedua sisi.',
    norms:
      'Tanpa naskah kedua sisi, suatu ketentuan dihitung berubah bila norma atau uraiannya dalam ruleset berubah; satu norma yang bertumpu pada beberapa ketentuan dihitung pada semuanya.',
  },
  aboveHalf:
    'Lebih dari separuh: menurut pedoman penyusunan (UU 12/2011, Lampiran II angka 237), peraturan yang materinya berubah lebih dari 50% lebih baik dicabut dan disusun kembali sebagai peraturan baru.',
  found: (name, count) => `${name}: ${count} ketentuan ditemukan dalam naskahnya.`,
  missing: (name, places) => `${name}: tidak ditemukan dalam naskahnya: ${places}.`,
  inferred: (name, places) =>
    `${name}: judul Pasal tidak tercetak dan disimpulkan dari urutannya: ${places}.`,
  setAside: (name, parts) => `${name}: tidak disandingkan: ${parts}.`,
  asideParts: {
    headings: (count) => `judul bab dan bagian (${count} baris)`,
    closing: (count) => `penutup (${count} baris)`,
    explanation: (count) => `Penjelasan (${count} baris)`,
    annex: (count) => `Lampiran (${count} baris)`,
    aside: (count) => `nomor dan kepala halaman (${count} baris)`,
  },
  line: (number) => `baris ${number}`,
};
