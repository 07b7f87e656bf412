import type { RulesetWords } from '../contract.ts';
import { starter } from './starter.ts';

/** Indonesian: titles and lines of the views of rulesets. */
export const words: RulesetWords = {
  coverage: {
    counts: (pasal, ayat) => `${pasal} Pasal, ${ayat} ayat`,
    entries: (encoded, classified, obligations) =>
      `${encoded} entri menjadi ${obligations} ketentuan, ${classified} entri diberi alasan mengapa tidak dinilai.`,
    repealed: (n) => `${n} entri sudah dihapus.`,
    dated: (n) => `Pasal dan ayat bertanggal sendiri (${n})`,
    complete: 'Setiap Pasal dan ayat terpetakan.',
    noExtent:
      'Jumlah ayat tiap Pasal (extent) tidak dinyatakan, sehingga kelengkapan tidak dapat dipastikan.',
    unaccounted: (n) => `Belum terpetakan (${n})`,
  },
  rules: 'Ruleset yang tersedia',
  ruleset: {
    obligations: (n) => `Ketentuan (${n})`,
    dated: (n) => `Ketentuan bertanggal sendiri (${n})`,
    wordings: (n) => `${n} rumusan`,
    text: 'Naskah',
    defects: (n) => `Cacat naskah (${n})`,
    enacted: 'Ditetapkan',
    promulgated: 'Diundangkan',
    inForceFrom: 'Mulai berlaku',
    inForceUntil: 'Berlaku sampai',
    basis: 'Dasar hukum',
    revokes: 'Mencabut',
    weekend: 'Akhir pekan',
    amendedBy: 'Diubah dengan',
    since: (amendment, date) => `${amendment}, sejak ${date}`,
    lastAmended: (amendment) => `terakhir diubah dengan ${amendment}`,
    notStated: 'tidak tercantum dalam naskah',
  },
  lint: {
    title: 'Pemeriksaan ruleset',
    clean: (id, obligations) => `${id}: tidak ada masalah pada ${obligations} ketentuan.`,
    problems: (n) => `Masalah (${n})`,
    unaccounted: (n) => `Belum terpetakan (${n})`,
    warnings: (n) => `Perlu diperiksa (${n})`,
    severities: { error: 'kesalahan', warning: 'peringatan' },
  },
  starter,
};
