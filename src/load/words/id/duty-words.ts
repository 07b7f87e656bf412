import type { DutyIssues } from '../../../model/issues/law-issues.ts';
import type { WordsFor } from '../contract.ts';
import { at } from './parts.ts';

/** Indonesian: duties beyond their shape. */
export const dutyWords: WordsFor<DutyIssues> = {
  'nothing-called-for': (it, { trigger }) => [
    `${at(it)} berbicara tentang suatu tindakan atau dokumen, padahal "${trigger}" tidak menyebutnya`,
    `"${trigger}", atau tanpa isian ini`,
  ],
  'proviso-of-a-duty': (it, { strength }) => [
    `${at(it)} membatasi suatu kebolehan, padahal kekuatannya "${strength}"`,
    'dapat atau berwenang, atau syaratnya dalam "applies"',
  ],
  'forbidden-as-duty': (it, { shape }) => [
    `${at(it)} adalah "${shape}" dengan kekuatan "dilarang": melakukannya justru dianggap memenuhinya`,
    '"prohibition" (tindakan yang tidak boleh terjadi, dengan "unless" bila suatu persetujuan membolehkannya), atau "standing" (keadaan yang harus terpenuhi)',
  ],
  'prohibition-not-forbidden': (it, { strength }) => [
    `${at(it)} adalah "${strength}", padahal bentuknya larangan`,
    '"dilarang", atau bentuk dari apa yang wajib atau boleh',
  ],
  'where-without-event': (it, { trigger }) => [
    `${at(it)} menyebut seperti apa peristiwanya, padahal "${trigger}" menyebut sesuatu yang bukan peristiwa`,
    `hanya peristiwa pada "${trigger}", atau tanpa isian ini`,
  ],
  'breach-of-a-permission': (it, { strength }) => [
    `${at(it)} adalah kebolehan ("${strength}"), yang tidak dapat dilanggar`,
    'suatu kewajiban',
  ],
  'field-without-another': (it, { other }) => [
    `${at(it)} tidak berarti apa pun tanpa "${other}"`,
    `"${other}" di sampingnya, atau tanpa isian ini`,
  ],
  'rests-on-itself': (it, { obligation, other }) => [
    `${at(it)} membuat "${obligation}" bergantung pada "${other}", yang bergantung padanya pula`,
    'kewajiban-kewajiban yang tidak bergantung pada dirinya sendiri',
  ],
  'no-quality-named': (it, { fields }) => [
    `${at(it)} tidak menyebut seperti apa dokumennya harus`,
    `paling sedikit satu di antara ${fields.join(', ')}`,
  ],
};
