import type { CheckWords } from '../contract.ts';

/** Indonesian: titles and lines of the views of a report. */
export const words: CheckWords = {
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
    scope: 'cakupan suatu tindakan',
    'in-force-date': 'tanggal mulai berlaku',
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
};
