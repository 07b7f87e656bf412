import type { ComparisonWords, ImpactCount, WitnessSide } from '../contract.ts';
import { persandingan } from './persandingan.ts';

/** Indonesian: what a person reads of a comparison. */
export const words: ComparisonWords = {
  relations: {
    equal: 'sama',
    comparable: 'sebanding, isi tidak dibandingkan',
    stricter: 'lebih ketat',
    looser: 'lebih longgar',
    different: 'berbeda',
    'only-in-a': 'hanya di sisi pertama',
    'only-in-b': 'hanya di sisi kedua',
  },
  effects: {
    stricter: 'lebih ketat',
    looser: 'lebih longgar',
    different: 'berbeda',
    none: 'tanpa pengaruh',
  },
  forces: {
    wajib: 'wajib',
    harus: 'harus',
    indikatif: 'indikatif',
    dapat: 'dapat (boleh)',
    berwenang: 'berwenang',
    dilarang: 'dilarang',
  },
  changes: {
    added: 'Disisipkan',
    repealed: 'Dihapus',
    tightened: 'Diubah: diperketat',
    loosened: 'Diubah: diperlonggar',
    moved: 'Diubah: berpindah pelaksana',
    changed: 'Diubah isinya',
    renumbered: 'Tetap, berganti nomor',
    reworded: 'Tetap isinya, diubah rumusannya',
    unchanged: 'Tetap',
  },
  shortChanges: {
    added: 'Disisipkan',
    repealed: 'Dihapus',
    tightened: 'Diperketat',
    loosened: 'Diperlonggar',
    moved: 'Berpindah pelaksana',
    changed: 'Diubah isinya',
    renumbered: 'Berganti nomor',
    reworded: 'Diubah rumusannya',
    unchanged: 'Tetap',
  },
  provisionChanges: {
    added: 'disisipkan',
    removed: 'tidak lagi ada dalam naskah',
    repealed: 'dihapus',
    restored: 'tidak lagi dihapus',
    redated: 'diubah harinya',
    reclassified: 'diubah jenisnya',
    rewritten: 'diubah isinya',
    relisted: 'diubah kaitannya dengan kewajiban',
  },
  amendments: {
    a: (list) => `Tidak lagi disebut sebagai perubahan: ${list}.`,
    b: (list) => `Diubah dengan: ${list}.`,
  },
  instrument: {
    type: 'Jenis',
    number: 'Nomor',
    year: 'Tahun',
    title: 'Judul',
    enacted: 'Ditetapkan',
    promulgated: 'Diundangkan',
    inForceFrom: 'Mulai berlaku',
    inForceUntil: 'Berlaku sampai dengan',
    status: 'Status',
    assumption: 'Hari mulai berlaku yang diandaikan',
    jurisdiction: 'Wilayah',
  },
  onlyBasis: (name, acts) => `Dasar hukum (mengingat) hanya pada ${name}: ${acts}.`,
  onlyRevokes: (name, acts) => `Dicabut hanya oleh ${name}: ${acts}.`,
  parts: {
    roles: 'peran',
    parties: 'pihak',
    documents: 'dokumen',
    forms: 'bentuk penetapan',
    events: 'peristiwa',
    things: 'benda',
    facts: 'fakta',
    groups: 'bab',
    aspects: 'segi',
    topics: 'topik',
  },
  sides: { added: 'ditambahkan', removed: 'tidak lagi ada', changed: 'diubah' },
  confidence: {
    certain: 'padanan pasti',
    likely: 'padanan mungkin',
    doubtful: 'padanan meragukan',
  },
  uncompared: 'isi dalam kata tidak dibandingkan',
  because: (reason) => `Telah dibaca berdampingan: ${reason}`,
  coveredBy: {
    wider: (topics) => `tercakup dalam ${topics}`,
    narrower: (topics) => `diatur satu per satu: ${topics}`,
    elsewhere: (topics) => `diatur pada ${topics}`,
  },
  mentioned: (provisions) => `disinggung dalam ${provisions}`,
  noCounterpart: 'tanpa padanan',
  firstDay: (date) => `Hari pertama mengikat: ${date}.`,
  firstWindow: (window) => `Jangka waktu pertama: ${window}.`,
  spans: (spans) => `Menurut waktu: ${spans}.`,
  span: (days, relation) => `${days} ${relation}`,
  notices: {
    'contradictory-contents': (a, b) =>
      `Kedua sisi menyatakan isi ${a} dan ${b} secara bertentangan: pernyataan itu tidak dipakai.`,
    'contradictory-counterparts': (a, b) =>
      `Pernyataan padanan ${a} dan ${b} bertentangan dengan pernyataan lain: tidak dipakai.`,
    'unknown-counterpart': (own, named) =>
      `${own} menyebut padanan ${named}, yang tidak ada di sisi lain: tidak dipakai.`,
    'editorial-since-another': (since) =>
      `Perubahan redaksional dinyatakan sejak versi ${since}, bukan versi yang dibandingkan: tidak dipakai, sehingga semuanya dianggap perubahan isi.`,
  },
  brief: {
    more: (count) => `${count} topik lagi tidak ditampilkan.`,
    all: 'Semua topik, kutipan, dan contoh keadaan: --all.',
    witnesses: (count) => `${count} topik mempunyai contoh keadaan ketika penilaian berpisah.`,
  },
  fields: {
    obligation: 'Ketentuan tanpa padanan',
    strength: 'Kekuatan norma',
    word: 'Kata kerja norma',
    bearer: 'Pelaksana',
    counterparty: 'Pihak yang dituju',
    via: 'Melalui',
    per: 'Untuk setiap',
    shape: 'Bentuk kewajiban',
    window: 'Pembacaan jangka waktu',
    firstWindow: 'Jangka waktu pertama',
    applies: 'Syarat berlakunya',
    proviso: 'Syarat penggunaan kebolehan',
    readings: 'Pembacaan lain',
    versions: 'Rumusan bertanggal',
    topic: 'Topik',
    cites: 'Letak',
    see: 'Lihat juga',
    reason: 'Alasan pembacaan',
    content: 'Isi',
    gist: 'Pokok isi',
    note: 'Catatan',
  },
  outlying: {
    silent: 'kebanyakan mengatur',
    speaks: 'kebanyakan diam',
    strength: 'kekuatan norma',
    bearer: 'pelaksana',
    duty: 'waktu atau bentuk kewajiban',
  },
  noWitness: {
    equal: 'kedua sisi sama',
    comparable: 'isi dalam kata tidak dibandingkan',
    'in-wider-topic': 'tercakup dalam topik yang lebih luas: lihat contoh keadaan pada topik itu',
    'not-timed': 'tidak ada kewajiban bertanggal',
    'no-verdict-difference': 'perbedaannya tidak memengaruhi penilaian',
    attested: 'salah satu sisi hanya dinilai dengan pernyataan ya atau tidak',
    'no-common-state': 'salah satu sisi memakai kata yang tidak dikenal sisi lain',
    'never-disagree': 'penilaian kedua sisi tidak pernah berpisah',
    'not-found': 'tidak ditemukan sampai batas pencarian',
  },
  titles: {
    diff: (a, b) => `Perbandingan ${a} dan ${b}`,
    note: (name, before, after) => `Catatan perubahan ${name}: ${before} menjadi ${after}`,
    matrix: (count) => `Matriks ${count} peraturan`,
    impact: (before, after) => `Dampak penggantian ${before} dengan ${after}`,
    summary: 'Ringkasan',
    witnesses: 'Contoh keadaan dan hari ketika penilaian berpisah',
    totals: 'Jumlah seluruhnya',
    instrument: 'Judul, dasar hukum, dan hari berlaku',
    provisions: (count) => `Pasal dan ayat (${count})`,
    defects: (count) => `Catatan atas naskah (${count})`,
    words: (count) => `Istilah yang dipakai (${count})`,
    noGroup: 'lain-lain',
  },
  headings: {
    topic: 'Topik',
    topicId: 'Kode topik',
    group: 'Bab',
    relation: 'Hubungan',
    relationCode: 'Kode hubungan',
    differences: 'Perbedaan',
    count: 'Jumlah topik',
    field: 'Unsur',
    effect: 'Pengaruh',
    change: 'Perubahan',
    witness: 'Contoh keadaan',
    before: 'Sebelum',
    after: 'Sesudah',
    organization: 'Organisasi',
    what: 'Hal',
    firstDue: 'Tanggal baru',
    breaches: 'Pelanggaran',
    differs: 'Berbeda',
    timed: 'Bertanggal',
    apart: 'Menyendiri',
    alone: 'Hanya satu yang mengatur',
    uncompared: 'Isi tidak dibandingkan',
    confidence: 'Kepastian padanan',
    because: 'Alasan',
  },
  reads: (a, b) => `Hubungan dibaca: bagaimana ${b} dibandingkan dengan ${a}.`,
  onlyIn: (name) => `hanya ${name}`,
  unit: (roles) => (roles === '' ? 'satu unit lain' : `satu unit (${roles})`),
  paper: (document, period) => `${document} tercatat (${period})`,
  noObligation: 'tidak ada kewajiban di sini',
  nothing: 'Tidak ada.',
  equalInWords:
    '° Norma ini dinilai dengan pernyataan ya atau tidak: yang dibandingkan hanya topik dan unsur-unsurnya. Isi katanya hanya dikatakan sama atau lain bila kedua naskah telah dibaca berdampingan.',
  otherTopics: (count) => `${count} topik lain sama.`,
  unchanged: (count) => `${count} ketentuan tetap.`,
  becomes: (before, after) => `${before} → ${after}`,
  frequency: (atLeast, period) =>
    period === null
      ? `${atLeast === 1 ? '' : `paling sedikit ${atLeast} kali, `}tanpa selang waktu yang ditetapkan peraturan`
      : `paling sedikit ${atLeast} kali dalam ${period}`,
  sinceInForce: 'mulai berlakunya peraturan',
  attested: 'dinyatakan ya atau tidak',
  list: (count, items) => `${count} hal: ${items}`,
  apart: 'menyendiri: lain dari kebanyakan peraturan yang dibandingkan.',
  version: (version) => `versi ${version}`,
  draft: (name) => `rancangan ${name}`,
  older: 'naskah lama',
  newer: 'naskah baru',
  setting: ({ units, papers, facts, events, lacking }) => {
    const who = units.length === 0 ? 'suatu pemerintah daerah' : units.join(' dan ');
    const having = [
      ...papers.map((paper) => `dengan ${paper}`),
      ...facts.map((fact) => `dengan fakta ${fact}`),
    ];
    const done = events.length > 0 ? `catatannya hanya ${events.join(' dan ')}` : '';
    const undone = events.length === 0 && lacking !== null ? `tanpa catatan ${lacking}` : '';
    return `Andaikan ${[who, ...having, done, undone].filter(Boolean).join(', ')}.`;
  },
  verdict: (date, failing, other) =>
    `Pada ${date} kewajibannya dilanggar menurut ${placed(failing)}; ${
      other.status === null
        ? `${other.name} tidak memuat kewajiban tentang itu`
        : `menurut ${placed(other)} ${other.status}${other.dueOn === null ? '' : ` (batas akhir ${other.dueOn})`}`
    }.`,
  supposed: (name, date) => `${name} diandaikan berlaku sejak ${date}.`,
  notExhaustive: 'Pencariannya terbatas: mungkin ada keadaan yang lebih kecil.',
  impact: {
    changes: (count) => `Temuan yang berubah (${count})`,
    gained: (count) => `Kewajiban baru (${count})`,
    lifted: (count) => `Kewajiban yang lepas (${count})`,
    firstDue: (count) => `Tanggal jatuh tempo baru yang pertama (${count})`,
    asOf: (date) => `keadaan per ${date}`,
    insteadOf: (date) => `semula ${date}`,
    perUnit: 'Dihitung untuk setiap unit atau jabatan yang melaksanakannya.',
    alsoUnknown: (obligations, units) =>
      `Di antaranya ${units} pada ${obligations} ketentuan masih menunggu pernyataan atau fakta; rinciannya pada bentuk csv dan json.`,
    noWindow: 'tidak ada',
    states: (count) => `${count} organisasi`,
    breaches: (before, after) => `pelanggaran: ${counted(before)} menjadi ${counted(after)}`,
    turns: (before, after) => `semula ${before}; menjadi ${after}`,
    wasDue: (date) => `(batas akhir ${date})`,
    unknown: (before, after) => `belum diketahui: ${before} menjadi ${after}`,
    noDay: (name) =>
      `${name} tidak mempunyai hari mulai berlaku: temuannya belum diketahui, sehingga jumlah pelanggaran tidak dibandingkan. Tentukan hari yang dianggap dengan --in-force-from.`,
  },
  persandingan,
  kinds: {
    changes: 'temuan berubah',
    gained: 'kewajiban baru',
    lifted: 'kewajiban lepas',
    firstDue: 'tanggal baru',
  },
};

function placed({ name, place }: WitnessSide): string {
  return place === null ? name : `${name} (${place})`;
}

function counted({ count, atLeast }: ImpactCount): string {
  return atLeast ? `paling sedikit ${count}` : String(count);
}
