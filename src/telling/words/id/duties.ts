import type { Condition } from '../../../model/condition.ts';
import type { DutyOf } from '../../../model/duty.ts';
import { isBreach, isEach, type Trigger } from '../../../model/shapes/response.ts';
import type { Extension } from '../../../model/shapes/shape.ts';
import { isUndated } from '../../../model/terms.ts';
import type { Wording } from '../../wording.ts';
import type { DutyTexts } from '../sentences.ts';

/** Indonesian: the temporal shapes, what each owes and when, and what their fields are called. */
export const duties: DutyTexts = {
  shapes: {
    recurring: 'berulang',
    milestones: 'pada titik masa dokumen',
    response: 'tindak lanjut suatu peristiwa',
    once: 'satu kali',
    precondition: 'didahului suatu tindakan',
    prohibition: 'tindakan yang dilarang',
    document: 'dokumen yang berlaku',
    'document-quality': 'mutu dokumen',
    standing: 'keadaan yang terus terpenuhi',
  },
  owed: {
    recurring: (duty, say) => {
      const acts = say.any([duty.event].flat().map(say.act));
      if (duty.every === null || isUndated(duty.window)) {
        const times = duty.atLeast === 1 ? '' : `, paling sedikit ${duty.atLeast} kali`;
        return `${acts}${times}, tanpa selang waktu yang ditetapkan peraturan`;
      }
      const { dueAfter, dueOn, every, months } = duty;
      const reading = duty.window === null ? '' : `, dibaca ${say.reading(duty.window, duty)}`;
      const often =
        months === null
          ? `dalam ${say.period(every)}${reading}`
          : `pada setiap ${say.all(months.map(say.month))}`;
      const after =
        dueAfter === null ? '' : `, paling lambat ${say.term(dueAfter)} setelah jangka waktu itu berakhir`;
      const by = dueOn === null ? '' : `, paling lambat ${say.dueDay(dueOn)}`;
      return `${acts}, paling sedikit ${duty.atLeast} kali ${often}${after}${by}`;
    },
    milestones: (duty, say) => {
      const of = duty.document === null ? 'pelaksanaannya' : `masa ${say.happening(duty.document)}`;
      const [acts, points] = [say.any([duty.event].flat().map(say.happening)), duty.at.map(say.milestone)];
      return duty.at.every((point) => typeof point === 'string')
        ? `${acts}, pada ${say.all(points)} ${of}`
        : `${acts}, terhadap ${of}: ${points.join('; ')}`;
    },
    response: (duty, say) => {
      const terms = [
        duty.within === null ? 'tanpa batas waktu dalam peraturan' : `dalam ${say.term(duty.within)}`,
        ...(duty.notBefore === null ? [] : [`paling cepat ${say.term(duty.notBefore)} sesudahnya`]),
        ...(duty.extension === null ? [] : [extended(duty.extension, say)]),
        ...(duty.deemed === null ? [] : [`jika lewat, dianggap: ${say.happening(duty.deemed)}`]),
      ];
      return `setiap kali ${called(duty.trigger, say)}${by(duty.triggerBy, say)}${where(duty.where, say)}${unheeded(duty, say)}: ${say.any([duty.event].flat().map(say.happening))}${by(duty.answerBy, say)}, ${terms.join('; ')}`;
    },
    once: (duty, say) =>
      `${say.any([duty.event].flat().map(say.act))}, satu kali${duty.since === null ? '' : ' sejak peraturan berlaku'}, ${
        duty.by === null ? 'tanpa batas waktu dalam peraturan' : `paling lambat ${say.namedDay(duty.by)}`
      }`,
    precondition: (duty, say) =>
      `${say.any([duty.requires].flat().map(say.happening))}${by(duty.requiresBy, say)} ${ahead(duty, say)} ${say.happening(duty.before)}${by(duty.triggerBy, say)}${where(duty.where, say)}`,
    prohibition: (duty, say) => {
      const unless =
        duty.unless === null
          ? ''
          : `, kecuali didahului ${say.any([duty.unless].flat().map(say.happening))}${by(duty.unlessBy, say)}`;
      return `dilarang: ${say.any([duty.event].flat().map(say.act))}${unless}`;
    },
    document: (duty, say) => {
      const form = duty.form === null ? '' : `, dalam bentuk ${say.form(duty.form)}`;
      return `ada ${say.happening(duty.document)} yang berlaku, tanpa terputus${form}`;
    },
    'document-quality': (duty, say) => {
      const parts: string[] = [];
      if (duty.term !== null) parts.push(`berjangka waktu ${say.length(duty.term)}`);
      if (duty.form !== null) parts.push(`ditetapkan dalam bentuk ${say.form(duty.form)}`);
      if (duty.contents.length > 0) parts.push(`memuat ${duty.contents.length} hal yang ditentukan`);
      return `setiap ${say.happening(duty.document)} ${say.all(parts)}, dinilai sejak penetapannya`;
    },
    standing: (duty, say) => {
      const when =
        duty.upon === null
          ? 'terus-menerus'
          : `apabila tercatat ${say.any([duty.upon].flat().map(say.happening))}${by(duty.triggerBy, say)}${where(duty.where, say)}${duty.since === null ? '' : ' sejak peraturan berlaku'}`;
      return duty.requires === null
        ? `${when}; dinyatakan ya atau tidak`
        : `${when}: ${say.condition(duty.requires)}`;
    },
  },
  extension: (act, term, times) => `${act}: ditambah ${term}, paling banyak ${times} kali`,
  fields: {
    event: 'Tindakan',
    trigger: 'Peristiwa pemicu',
    eachTrigger: 'Pemicu yang berdiri sendiri-sendiri',
    triggerBy: 'Pelaku peristiwa pemicu',
    where: 'Sifat peristiwa pemicu',
    breachOf: 'Pelanggaran pemicu',
    heededBy: 'Kecuali dipenuhi dengan',
    after: 'Jangka waktu pemenuhan',
    answerBy: 'Pelaku tindakan',
    unless: 'Kecuali didahului',
    unlessBy: 'Pemberi persetujuan',
    frequency: 'Frekuensi',
    months: 'Bulan',
    dueAfter: 'Batas setelah jangka waktunya',
    dueOn: 'Batas dalam jangka waktunya',
    within: 'Tenggat',
    extension: 'Perpanjangan',
    notBefore: 'Paling cepat',
    lead: 'Paling lambat sebelumnya',
    elapsed: 'Harus lewat sebelumnya',
    notEarlier: 'Paling lama sebelumnya',
    deemed: 'Dianggap terjadi jika lewat',
    by: 'Batas tanggal',
    since: 'Dihitung sejak',
    milestones: 'Titik masa dokumen',
    document: 'Dokumen',
    term: 'Masa dokumen',
    form: 'Bentuk penetapan',
    contents: 'Muatan',
    requires: 'Keadaan yang disyaratkan',
  },
};

// Whose act alone counts.
const by = (who: string | readonly string[] | null, say: Wording) =>
  who === null ? '' : ` oleh ${say.any([who].flat().map(say.party))}`;

// What the event must have been like.
const where = (condition: Condition | null, say: Wording) =>
  condition === null ? '' : `, jika ${say.condition(condition)}`;

// What calls for an answer.
const called = (trigger: Trigger, say: Wording) => {
  if (isBreach(trigger))
    return `ada pelanggaran atas kewajiban ${say.any([trigger.breachOf].flat().map((id) => `"${stopless(say.gist(id))}"`))}`;
  if (isEach(trigger)) return `${say.any(trigger.each.map(say.happening))} (masing-masing tersendiri)`;
  return say.any([trigger].flat().map(say.happening));
};

// A warning that was heeded calls for nothing.
const unheeded = ({ unless, after }: Pick<DutyOf<'response'>, 'unless' | 'after'>, say: Wording) =>
  unless === null || after === null
    ? ''
    : `, jika dalam ${say.term(after)} tidak diikuti ${say.any([unless].flat().map(say.happening))}`;

const extended = ({ event, period, times }: Extension, say: Wording) =>
  `dapat diperpanjang dengan ${duties.extension(say.any([event].flat().map(say.happening)), say.term(period), times)}`;

// How long before it must come, and may come.
const ahead = (
  { elapsed, lead, notBefore }: Pick<DutyOf<'precondition'>, 'elapsed' | 'lead' | 'notBefore'>,
  say: Wording,
) =>
  [
    ...(elapsed === null ? [] : [`dan sudah lewat ${say.term(elapsed)} sesudahnya`]),
    lead === null ? 'sebelum' : `paling lambat ${say.term(lead)} sebelum`,
    ...(notBefore === null ? [] : [`dan paling cepat ${say.term(notBefore)} sebelum`]),
  ].join(' ');

const stopless = (text: string) => text.replace(/\.$/, '');
