import type { QuestionTexts } from '../sentences.ts';

/** Indonesian: how what is missing is asked for. */
export const questions: QuestionTexts = {
  of: (asked, question) => `${asked}: ${question}`,
  whether: (gist, asked) => `Apakah ini dipenuhi${asked === null ? '' : ` oleh ${asked}`}: ${gist}?`,
  before: (happening) => `Apakah ada peristiwa "${happening}" sebelum pencatatan dimulai?`,
  logComplete: 'Sejak tanggal berapa catatan peristiwa lengkap (recordsSince)?',
  who: (role) => `Unit mana yang memegang peran ${role}?`,
  whose: (thing) => `Unit mana yang memiliki ${thing}?`,
  ofDocument: (field, document) => `Apa ${field} dokumen ${document}?`,
  fields: { to: 'hari terakhir', form: 'bentuk penetapan', contents: 'muatan' },
  scope: (happening, date, about) =>
    `Apakah tindakan "${happening}" pada ${date} (tentang ${about}) mencakup seluruhnya, atau hanya sebagian, dan bagian mana?`,
  about: (happening, date) =>
    `"${happening}" pada ${date} itu tentang apa, atau untuk siapa yang memintanya?`,
  ofEvent: (question, happening, date, event) =>
    `${question} (${happening}${event === null ? '' : `, ${event}`}, ${date})`,
  inForceFrom: 'Sejak tanggal berapa peraturan ini berlaku?',
  instrumentDate: (base) => `Tentang peraturan ini: tanggal berapa ${base}?`,
  holidays: (year) =>
    `Hari apa saja yang menjadi hari libur pada tahun ${year}, dan menurut keputusan mana? (--holidays, atau opsi holidays)`,
};
