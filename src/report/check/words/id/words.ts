import type { CheckWords } from '../contract.ts';

/** Indonesian: titles and lines of the views of a report. */
export const words: CheckWords = {
  verdict: {
    breached: (_n, written) => `${written} dilanggar`,
    due: (_n, written) => `${written} akan jatuh tempo`,
    unknown: (_n, written) => `${written} belum diketahui karena fakta atau catatan belum ada`,
    unanswered: (_n, written) => `${written} belum dijawab ya atau tidak`,
    clear: 'Tidak ada yang dilanggar dan tidak ada yang belum diketahui',
    supposing: (date) => `Bila berlaku sejak ${date}:`,
    notBinding: 'Pada hari itu peraturan ini tidak mengikat.',
    mustSuppose:
      'Hari mulai berlaku peraturan ini tidak diketahui, sehingga belum ada penilaian. Tentukan hari yang dianggap sebagai hari mulai berlaku: --in-force-from TTTT-BB-HH.',
  },
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
  usedOutside: (n) => `Kebolehan yang dipakai di luar syaratnya (${n})`,
  dependsOnReading: (n) => `Temuan lain yang berubah bila dibaca lain (${n})`,
  nothing: {
    deadlines: 'Tidak ada tenggat yang akan datang.',
    questions: 'Tidak ada lagi yang perlu ditanyakan.',
  },
  noDateKnown: (findings) =>
    `Tidak ada tenggat yang diketahui; ${findings} temuan belum diketahui dan dapat membawa tenggat.`,
  awaitingAttestation: (findings, attestations) =>
    `${findings} temuan menunggu pernyataan ya atau tidak atas ${attestations} ketentuan`,
  waiting: (findings) => `${findings} temuan menunggu jawabannya`,
  awaitingFacts: (findings) => `${findings} temuan menunggu fakta atau catatan:`,
  seeQuestions: (command) => `daftarnya: ${command}`,
  unused: (count) => `Tercatat, tetapi tidak dihitung: ${count}`,
  unusedMore: (count) => `… dan ${count} lagi`,
  uncounted: 'tidak dihitung',
  seeAll: 'Seluruh temuan: --show all. Alasan satu ketentuan: patuh explain.',
  columns:
    'Tercatat: dinilai dari peristiwa, dokumen, dan fakta. Dinyatakan: dinilai dari jawaban ya atau tidak, dan dapat juga menunggu fakta.',
  summary: (_n, written) => `Ringkasan ${written} temuan`,
  deadlines: (n) => `Tenggat yang akan datang (${n})`,
  questions: {
    log: () => 'Kelengkapan catatan',
    organization: (n) => `Fakta organisasi (${n})`,
    units: (n) => `Fakta tiap unit (${n})`,
    attestations: (n) => `Pernyataan ya atau tidak (${n})`,
    records: (n) => `Catatan yang perlu dilengkapi (${n})`,
    calendar: (n) => `Hari libur yang perlu diberikan (${n})`,
  },
  unknownKinds: {
    fact: 'fakta',
    attestation: 'pernyataan',
    records: 'catatan peristiwa',
    holder: 'pemegang peran',
    owner: 'pemilik objek',
    document: 'isian dokumen',
    scope: 'cakupan suatu tindakan',
    'event-fact': 'sifat suatu peristiwa',
    'in-force-date': 'tanggal mulai berlaku',
    'instrument-date': 'tanggal peraturan',
    holidays: 'hari libur suatu tahun',
  },
  explain: {
    evidence: 'Bukti',
    noFindings: 'Tidak ada temuan atas ketentuan ini.',
  },
};
