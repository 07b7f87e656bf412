import type { NormTexts } from '../norm.ts';

/** Indonesian: what the fields of a norm are called. */
export const norm: NormTexts = {
  fields: {
    binds: 'Mengikat',
    strength: 'Kekuatan',
    bearer: 'Pelaksana',
    counterparty: 'Kepada',
    via: 'Melalui',
    per: 'Untuk setiap',
    topic: 'Topik',
    duty: 'Waktu',
    contents: 'Muatan',
    applies: 'Berlaku bila',
    proviso: 'Syarat penggunaan',
    reading: 'Dibaca',
    rivals: 'Pembacaan lain',
    reason: 'Alasan pembacaan',
    see: 'Lihat juga',
    gist: 'Pokok isi',
    note: 'Catatan',
    counterparts: 'Padanan',
    wordings: 'Rumusan bertanggal',
  },
  asStated: 'sebagaimana tertulis di sini',
  counterpart: (ruleset, obligation, content, because) => {
    const stated = content === null ? '' : ` (${content === 'same' ? 'isi sama' : 'isi lain'})`;
    return `${obligation} pada ${ruleset}${stated}${because === null ? '' : `: ${because}`}`;
  },
};
