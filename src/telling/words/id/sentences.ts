import type { PlainDate } from '../../../model/plain-date.ts';
import type { Wording } from '../../wording.ts';
import type { AssumptionTexts, BecauseTexts, ConditionTexts } from '../sentences.ts';

/** Indonesian: each step of a reasoning as a sentence. */
export const because: BecauseTexts = {
  'in-force-date-unknown': () => 'Tanggal mulai berlaku tidak diketahui.',
  'not-yet-in-force': (step, say) => `Baru berlaku pada ${say.date(step.from)}.`,
  'no-longer-in-force': (step, say) =>
    step.until === null ? 'Sudah tidak berlaku.' : `Berlaku hanya sampai ${say.date(step.until)}.`,
  version: (step, say) =>
    `Dinilai menurut rumusan yang berlaku ${say.window({ from: step.from, to: step.until })}.`,
  transition: (step, say) =>
    step.transition === 'former'
      ? `Dimulai menurut rumusan yang diganti pada ${say.date(step.on)}, dan dinilai menurut rumusan lama itu sampai selesai.`
      : `Belum selesai ketika rumusan ini mulai berlaku pada ${say.date(step.on)}, dan dinilai menurut rumusan ini sejak awalnya.`,
  gap: (step, say) => `Tidak ada rumusan yang mengikat ${say.window({ from: step.from, to: step.until })}.`,
  'no-holder': (step, say) => `Belum ada unit yang tercatat sebagai ${say.any(step.roles.map(say.party))}.`,
  'no-thing': (step, say) => `Tidak ada yang tercatat yang baginya hal ini wajib: ${say.party(step.type)}.`,
  'no-owner': (step, say) => `Belum tercatat milik unit mana: ${say.thing(step.thing)}.`,
  'thing-there': (step, say) =>
    `Hanya berlaku selama objeknya ada, ${say.window({ from: step.from, to: step.until })}: ${say.thing(step.thing)}.`,
  'unit-there': (step, say) =>
    `Hanya berlaku selama unitnya ada dan memegang perannya, ${say.window({ from: step.from, to: step.until })}: ${say.unit(step.unit, null)}.`,
  'towards-itself': (step, say) =>
    `Pihak yang dituju, yaitu ${say.all(step.roles.map(say.party))}, adalah unit ini sendiri; tidak ada kewajiban kepada diri sendiri.`,
  'partly-towards-itself': (step, say) =>
    `Salah satu pihak yang dituju, yaitu ${say.all(step.roles.map(say.party))}, adalah unit ini sendiri; yang dinilai hanya terhadap pihak lainnya.`,
  'condition-holds': (step, say) =>
    `Syarat berlakunya terpenuhi${onDay(step.on, say)}${say.usedFacts(step.facts)}.`,
  'condition-fails': (step, say) =>
    `Syarat berlakunya tidak terpenuhi${onDay(step.on, say)}${say.usedFacts(step.facts)}.`,
  'requirement-holds': (step, say) => `Keadaan yang disyaratkan terpenuhi${say.usedFacts(step.facts)}.`,
  'requirement-fails': (step, say) => `Keadaan yang disyaratkan tidak terpenuhi${say.usedFacts(step.facts)}.`,
  'fact-missing': (step, say) => `Fakta yang belum diketahui${onDay(step.on, say)}: ${say.fact(step.fact)}.`,
  attested: (step, say) => `Dinyatakan ${say.value(step.value)}: ${say.fact(step.fact)}`,
  'not-attested': (step, say) => `Belum dinyatakan ya atau tidak: ${say.fact(step.fact)}`,
  'breach-over': (step, say) =>
    step.from === null
      ? `Pelanggaran ini berlangsung sampai dengan ${say.date(step.to)}; hari mulainya tidak tercatat.`
      : `Pelanggaran ini berlangsung dari ${say.date(step.from)} sampai dengan ${say.date(step.to)}.`,
  'answered-for-all': (step, say) =>
    `Dijawab satu kali untuk semua unit, tanpa jawaban tersendiri dari unit ini: ${stopped(say.fact(step.fact))}`,
  'fact-towards-itself': (step, say) =>
    `Tidak perlu dijawab, karena menyangkut hubungan unit ini dengan dirinya sendiri: ${stopped(say.fact(step.fact))}`,
  'proviso-holds': (step, say) =>
    `Digunakan sesuai dengan syaratnya${onDay(step.on, say)}${say.usedFacts(step.facts)}.`,
  'used-outside-proviso': (step, say) =>
    `Digunakan di luar syaratnya${onDay(step.on, say)}${say.usedFacts(step.facts)}.`,
  'proviso-unknown': (step, say) =>
    `Belum diketahui apakah digunakan sesuai dengan syaratnya${onDay(step.on, say)}: ${say.all(step.facts.map(say.fact))}.`,
  permission: (step, say) => {
    if (step.used === null) return 'Kebolehan, bukan kewajiban; penggunaannya tidak diketahui.';
    if (!step.used) return 'Kebolehan, bukan kewajiban; tidak tercatat digunakan.';
    return `Kebolehan, bukan kewajiban; digunakan${step.lastUsed === null ? '' : `, terakhir pada ${say.date(step.lastUsed)}`}.`;
  },
  window: (step, say) =>
    `Waktu pelaksanaan ${say.window(step)}${step.reading === null ? '' : `, dibaca ${say.reading(step.reading, step)}`}.`,
  'due-after': (step, say) =>
    `Mengenai ${say.window(step)}${step.reading === null ? '' : `, dibaca ${say.reading(step.reading, step)}`}; jatuh tempo setelah masa itu berakhir.`,
  'due-on': (step, say) =>
    `Wajib dalam ${say.window(step)}${step.reading === null ? '' : `, dibaca ${say.reading(step.reading, step)}`}, paling lambat ${say.dueDay(step)}.`,
  'forbidden-act': (step, say) =>
    `Tindakan yang dilarang, dilakukan pada ${say.date(step.on)}: ${say.happening(step.type)}${bracket(step.event)}.`,
  'no-forbidden-act': (step, say) =>
    `Tidak tercatat tindakan yang dilarang: ${say.any(step.types.map(say.happening))}.`,
  act: (step, say) =>
    `Tercatat pada ${say.date(step.on)}: ${say.happening(step.type)}${bracket(step.event)}.`,
  'no-act': (step, say) =>
    `Tidak tercatat: ${say.any(step.types.map(say.happening))}${
      step.needed > 1 ? ` (${step.done} dari ${step.needed} kali)` : ''
    }.`,
  'no-act-by': (step, say) =>
    `Tidak tercatat: ${say.any(step.types.map(say.happening))} oleh ${say.any(step.by.map(say.party))}.`,
  'parts-lacking': (step, say) => `Bagian yang belum tercatat: ${say.all(step.parts.map(say.happening))}.`,
  'scope-unknown': (step, say) =>
    step.about === null
      ? `Tindakan pada ${say.date(step.on)} tidak menyebut untuk apa atau bagi siapa: ${say.happening(step.type)}.`
      : `Cakupan tindakan pada ${say.date(step.on)} belum tercatat: ${say.happening(step.type)}${bracket(step.about)}.`,
  'records-incomplete': (step, say) =>
    step.since === null
      ? 'Tidak dinyatakan sejak kapan catatan peristiwa lengkap.'
      : `Catatan sebelum ${say.date(step.since)} tidak lengkap.`,
  'no-interval-in-law': () => 'Peraturan tidak menetapkan selang waktunya.',
  'no-date-in-law': () => 'Peraturan tidak menetapkan batas waktu.',
  policy: (step, say) =>
    `Jangka waktu ${say.period(step.period)} berasal dari kebijakan setempat, bukan dari peraturan.`,
  term: (step, say) =>
    `Jangka waktu ${say.term(step.term)} sejak ${say.date(step.from)}, ${say.reading(step.reading)}: sampai dengan ${say.date(step.to)}.`,
  'counted-from': (step, say) => `Dihitung sejak ${say.base(step.after)}, pada ${say.date(step.on)}.`,
  'instrument-date-unknown': (step, say) =>
    `Tanggal ${say.base(step.after)}, yang menjadi awal hitungannya, tidak diketahui.`,
  'holidays-unknown': (step, say) =>
    `Hari libur tahun ${say.all(step.years.map(String))} belum diberikan, sehingga hari terakhirnya mungkin lebih kemudian.`,
  'no-trigger': (step, say) =>
    `Tidak ada peristiwa tercatat yang menimbulkannya: ${say.any(step.triggers.map(say.happening))}.`,
  'no-trigger-by': (step, say) =>
    `Tidak ada peristiwa tercatat yang menimbulkannya: ${say.any(step.triggers.map(say.happening))} oleh ${say.any(step.by.map(say.party))}.`,
  'no-call': (step, say) =>
    `Tercatat pada ${say.date(step.on)}, tetapi tidak menimbulkannya di sini: ${say.happening(step.type)}${bracket(step.event)}.`,
  trigger: (step, say) =>
    `Timbul pada ${say.date(step.on)}: ${say.happening(step.trigger)}${bracket(step.id)}.`,
  'breach-of': (step, say) =>
    `Timbul karena pelanggaran${step.on === null ? '' : ` sejak ${say.date(step.on)}`}${step.unit === null ? '' : ` oleh ${say.unit(step.unit, null)}`}: ${stopped(say.gist(step.obligation))}`,
  'no-breach-of': (step, say) =>
    `Tidak ada pelanggaran yang menimbulkan kewajiban ini: ${stopped(say.gist(step.obligation))}`,
  'breach-of-unknown': (step, say) =>
    `Belum diketahui apakah ada pelanggaran yang menimbulkan kewajiban ini: ${stopped(say.gist(step.obligation))}`,
  heeded: (step, say) =>
    `Sudah dipenuhi sampai dengan ${say.date(step.until)}, sehingga tidak menimbulkan apa pun: ${say.any(step.types.map(say.happening))}.`,
  unheeded: (step, say) =>
    `Tidak dipenuhi sampai dengan ${say.date(step.until)}: ${say.any(step.types.map(say.happening))}.`,
  heedable: (step, say) =>
    `Masih dapat dipenuhi sampai dengan ${say.date(step.until)}: ${say.any(step.types.map(say.happening))}.`,
  'not-before': (step, say) => `Baru dihitung sejak ${say.date(step.on)}.`,
  lead: (step, say) => `Harus dilakukan paling lambat ${say.date(step.on)}.`,
  extended: (step, say) =>
    `Diperpanjang pada ${say.date(step.on)}${bracket(step.event)}, sampai dengan ${say.date(step.until)}.`,
  deemed: (step, say) =>
    `Karena jangka waktunya lewat, ini dianggap terjadi pada ${say.date(step.on)}: ${say.happening(step.type)}.`,
  'deemed-act': (step, say) =>
    `Dianggap terjadi pada ${say.date(step.on)} karena tidak dijawab pada waktunya: ${say.happening(step.type)}.`,
  'where-holds': (step, say) =>
    `Peristiwa itu termasuk yang menimbulkan kewajiban ini${say.usedFacts(step.facts)}.`,
  'event-fact-missing': (step, say) =>
    `Belum tercatat seperti apa peristiwa pada ${say.date(step.on)}: ${say.fact(step.fact)} (${say.happening(step.type)}${step.event === null ? '' : `, ${step.event}`}).`,
  milestone: (step, say) => `Titik masa dokumen ${step.document}: ${say.milestone(step.milestone)}.`,
  'no-such-point': (step) =>
    `Masa dokumen ${step.document} terlalu pendek untuk titik ini, sehingga tidak ada yang harus dilaksanakan.`,
  'no-document-period': () =>
    'Yang direviu bukan dokumen dengan masa berlaku, sehingga waktunya tidak dapat dihitung.',
  'points-not-fixed': () => 'Sudah dilakukan; titik waktunya tidak dapat ditetapkan.',
  'no-document': (step, say) => `Tidak tercatat dokumen ${say.happening(step.type)}.`,
  document: (step, say) => `Dokumen ${step.document}, masa ${say.window(step)}.`,
  'document-unfit': (step, say) =>
    `Dokumen ${step.document} tidak sesuai dalam ${FIELDS[step.field]}${lacking(step.field === 'form' ? step.lacks.map(say.form) : step.lacks)}.`,
  'document-of-term': (step, say) =>
    `Masa dokumen ${step.document}, ${say.window(step)}, sesuai dengan jangka waktu ${say.length(step.term)}.`,
  'document-of-other-length': (step, say) =>
    `Masa dokumen ${step.document}, ${say.window(step)}, tidak sesuai dengan jangka waktu ${say.length(step.term)}.`,
  'document-fit': (step) => `Dokumen ${step.document} sesuai dalam ${FIELDS[step.field]}.`,
  'document-end-unknown': (step) => `Akhir masa dokumen ${step.document} tidak tercatat.`,
  'document-field-missing': (step) => `Belum tercatat ${FIELDS[step.field]} dokumen ${step.document}.`,
  'document-form-open': (step, say) =>
    `Dokumen ${step.document} tercatat dengan bentuk ${say.form(step.form)}, sehingga belum diketahui apakah bentuknya ${say.form(step.asked)}.`,
};

const FIELDS = { form: 'bentuk penetapan', contents: 'muatan' } as const;
const onDay = (day: PlainDate | null, say: Wording) => (day === null ? '' : ` pada ${say.date(day)}`);
// The gist of an obligation has a full stop already, the label of a fact has none.
const stopped = (text: string) => (text.endsWith('.') ? text : `${text}.`);
const bracket = (id: string | null) => (id === null ? '' : ` (${id})`);
const lacking = (items: readonly string[]) => (items.length === 0 ? '' : `; seharusnya ${items.join(', ')}`);

/** Indonesian: the operators of a condition. */
export const conditions: ConditionTexts = {
  is: (left, right) => `${left}: ${right}`,
  isNot: (left, right) => `${left} bukan ${right}`,
  not: (part) => `tidak (${part})`,
  less: (left, right) => `${left} kurang dari ${right}`,
  atMost: (left, right) => `${left} paling banyak ${right}`,
  more: (left, right) => `${left} lebih dari ${right}`,
  atLeast: (left, right) => `${left} paling sedikit ${right}`,
  among: (part, whole) => `${part} terdapat dalam ${whole}`,
  part: (text, from, length) =>
    from < 0 ? `${-from} huruf terakhir ${text}` : `${length ?? 'beberapa'} huruf pertama ${text}`,
  roles: 'peran unit',
};

/** Indonesian: what is supposed rather than known. */
export const assumptions: AssumptionTexts = {
  'in-force-from': (it, say) =>
    `dianggap berlaku sejak ${say.date(it.inForceFrom)} (${it.by === 'caller' ? 'ditentukan pengguna' : 'anggapan ruleset'})`,
  reading: (it, say) => `${it.for} dibaca ${say.reading(it.reading)} atas permintaan pengguna`,
  policy: (it, say) => `${it.for} diberi jangka waktu ${say.period(it.period)} sebagai kebijakan setempat`,
  'in-force-reading': (it, say) =>
    `berlaku sejak ${say.date(it.inForceFrom)}, ${say.reading(it.reading)}; ${it.rivals.map((other) => `${say.reading(other.reading)}: sejak ${say.date(other.inForceFrom)}`).join('; ')}`,
  holidays: (it) => `hari libur tahun ${it.year} menurut ${it.source}, sebagaimana diberikan pengguna`,
};
