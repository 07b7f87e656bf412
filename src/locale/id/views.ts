import type { StarterTexts, ViewTexts } from '../texts.ts';

/** Indonesian: titles and lines of the views. */
export const views: ViewTexts = {
  sections: {
    breached: (n) => `Dilanggar (${n})`,
    due: (n) => `Berikutnya jatuh tempo (${n})`,
    outstanding: (n) => `Belum dilaksanakan, tanpa batas waktu dalam peraturan (${n})`,
    'met-late': (n) => `Terpenuhi terlambat (${n})`,
    unknown: (n) => `Belum diketahui (${n})`,
    met: (n) => `Terpenuhi (${n})`,
    'not-applicable': (n) => `Tidak berlaku (${n})`,
    'not-in-force': (n) => `Tidak mengikat pada hari itu (${n})`,
    optional: (n) => `Kebolehan dan kewenangan (${n})`,
  },
  dependsOnReading: (n) => `Temuan lain yang berubah bila dibaca lain (${n})`,
  nothing: {
    breached: 'Tidak ada yang dilanggar.',
    deadlines: 'Tidak ada tenggat yang akan datang.',
    questions: 'Tidak ada lagi yang perlu ditanyakan.',
  },
  awaitingAttestation: (findings, attestations) =>
    `${findings} temuan menunggu pernyataan ya atau tidak atas ${attestations} ketentuan`,
  awaitingFacts: (findings) => `${findings} temuan menunggu fakta atau catatan:`,
  seeQuestions: (command) => `daftarnya: ${command}`,
  seeAll: 'Seluruh temuan: --show all. Alasan satu ketentuan: patuh explain.',
  summary: (_n, written) => `Ringkasan ${written} temuan`,
  deadlines: (n) => `Tenggat yang akan datang (${n})`,
  questions: {
    organization: (n) => `Fakta organisasi (${n})`,
    units: (n) => `Fakta tiap unit (${n})`,
    attestations: (n) => `Pernyataan ya atau tidak (${n})`,
    records: (n) => `Catatan yang perlu dilengkapi (${n})`,
  },
  unknownKinds: {
    fact: 'fakta',
    attestation: 'pernyataan',
    records: 'catatan peristiwa',
    holder: 'pemegang peran',
    document: 'isian dokumen',
    'in-force-date': 'tanggal mulai berlaku',
  },
  coverage: {
    counts: (pasal, ayat) => `${pasal} Pasal, ${ayat} ayat`,
    entries: (encoded, classified, obligations) =>
      `${encoded} entri menjadi ${obligations} ketentuan, ${classified} entri diberi alasan mengapa tidak dinilai.`,
    complete: 'Setiap Pasal dan ayat terpetakan.',
    noExtent:
      'Jumlah ayat tiap Pasal (extent) tidak dinyatakan, sehingga kelengkapan tidak dapat dipastikan.',
    unaccounted: (n) => `Belum terpetakan (${n})`,
  },
  rules: 'Ruleset yang tersedia',
  ruleset: {
    obligations: (n) => `Ketentuan (${n})`,
    text: 'Naskah',
    defects: (n) => `Cacat naskah (${n})`,
    enacted: 'Ditetapkan',
    promulgated: 'Diundangkan',
    inForceFrom: 'Mulai berlaku',
    inForceUntil: 'Berlaku sampai',
    basis: 'Dasar hukum',
    revokes: 'Mencabut',
    notStated: 'tidak tercantum dalam naskah',
  },
  explain: {
    bearer: 'Pelaksana',
    counterparty: 'Kepada',
    via: 'Melalui',
    per: 'Untuk setiap',
    topic: 'Topik',
    timing: 'Waktu',
    applies: 'Berlaku bila',
    see: 'Lihat juga',
    rivals: 'Pembacaan lain',
    reason: 'Alasan pembacaan',
    note: 'Catatan',
    evidence: 'Bukti',
    noFindings: 'Tidak ada temuan atas ketentuan ini.',
  },
  lint: {
    title: 'Pemeriksaan ruleset',
    clean: (id, obligations) => `${id}: tidak ada masalah pada ${obligations} ketentuan.`,
    problems: (n) => `Masalah (${n})`,
    unaccounted: (n) => `Belum terpetakan (${n})`,
  },
};

/** Indonesian: the comments of a starter state file. */
export const starter: StarterTexts = {
  intro: (title) => [
    `Keadaan organisasi untuk dinilai terhadap ${title}.`,
    'Berkas ini sudah sah apa adanya. Baris dengan ## adalah keterangan; untuk mengisi baris lain, hapus "# "',
    'di depannya (tanda pagar dan satu spasi).',
    'Yang tidak diisi tidak pernah dianggap "tidak" atau "nol": laporan akan menanyakannya.',
  ],
  recordsSince: [
    'recordsSince: hari sejak kapan catatan peristiwa di bawah lengkap. Sebelum hari itu peristiwa yang tidak',
    'tercatat dianggap belum diketahui, bukan belum dilakukan. Tanpa isian, seluruh catatan dianggap lengkap.',
  ],
  units: [
    'Unit: satu contoh untuk tiap peran yang disebut peraturan. Sesuaikan id dan nama; satu unit boleh memegang',
    'beberapa peran, dan unit yang memegang beberapa peran cukup ditulis sekali.',
  ],
  severalHolders: 'peran ini dipegang banyak unit: salin entri ini untuk setiap unit',
  facts: 'fakta (boleh juga { value, from, until, evidence }):',
  attestations: 'pernyataan: true bila ya, false bila tidak',
  documents: ['Dokumen dengan masa berlaku: id, type, from, to; bila perlu form, contents, evidence.'],
  events: [
    'Peristiwa dan tindakan: type dan on wajib ada; unit adalah yang bertindak; about adalah aplikasi, dokumen',
    'atau peristiwa yang bersangkutan; evidence adalah nomor dokumen bukti.',
  ],
  organizationFacts: ['Fakta organisasi secara keseluruhan, dan ketentuan yang pelaksananya tidak disebut.'],
};
