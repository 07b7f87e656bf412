import type { HintIssues, SaidLength } from '../../../model/issues/hint-issues.ts';
import { quoteText } from '../../../model/issues/parts.ts';
import type { WordsFor } from '../contract.ts';
import { at, oneOf } from './parts.ts';

function lengths({ inDuty }: SaidLength): string {
  return inDuty.length === 0
    ? 'kewajibannya tidak memuat jangka waktu'
    : `kewajibannya memuat ${inDuty.join(', ')}`;
}

/** Indonesian: what a drafter may have overlooked. */
export const hintWords: WordsFor<HintIssues> = {
  'length-not-in-duty': (it, data) => [
    `${at(it)} menyebut ${quoteText(data.said)}, padahal ${lengths(data)}`,
    'jangka waktu itu pada kewajibannya, atau pokok isi tanpa jangka waktu',
  ],
  'working-days-as-days': (it, data) => [
    `${at(it)} menyebut ${quoteText(data.said)}, padahal ${lengths(data)}, sehingga akhir pekan dan hari libur ikut dihitung`,
    `{ days: ${data.days}, count: working }`,
  ],
  'days-as-working-days': (it, data) => [
    `${at(it)} menyebut ${quoteText(data.said)}, padahal ${lengths(data)}`,
    `P${data.days}D, atau hari kerja pada pokok isi`,
  ],
  'prohibition-of-another-strength': (it, { said, strength }) => [
    `${at(it)} menyebut ${quoteText(said)}, padahal kekuatannya "${strength}": siapa pun yang melakukannya akan dinilai memenuhi kewajiban`,
    'kekuatan "dilarang", atau kata lain',
  ],
  'unsaid-prohibition': (it, { words }) => [
    `${at(it)} berisi "dilarang", padahal kata norma dan pokok isinya tidak menyatakan bahwa sesuatu dilarang`,
    oneOf(words),
  ],
  'word-of-another-strength': (it, { word, strength }) => [
    `${at(it)} adalah kata bagi kekuatan "${word}", padahal kekuatannya "${strength}"`,
    `kekuatan "${word}", atau kata sebagaimana tercetak`,
  ],
  'answers-itself': (it, { type }) => [
    `${at(it)} berisi "${type}", yang memicu dirinya sendiri: tiap tindakan seperti itu menjawab dirinya sendiri, sehingga tidak pernah ada yang wajib`,
    'tindakan lain; atau jangka waktu yang bergulir bila berulang',
  ],
  'day-of-no-amendment': (it, { day, amendments }) => [
    `${at(it)} berisi "${day}", padahal tidak ada perubahan dalam "amendedBy" yang mulai berlaku pada hari itu`,
    amendments.length === 0 ? 'perubahan itu dalam "amendedBy"' : oneOf(amendments),
  ],
  'breach-of-the-undated': (it, { obligation }) => [
    `${at(it)} menyebut ${quoteText(obligation)}, yang tidak diberi batas waktu oleh peraturan: ketentuan itu tidak pernah dilanggar, kecuali kebijakan daerah ("policy") memberinya batas waktu, sehingga tidak ada yang menimbulkan kewajiban ini`,
    'ketentuan yang berbatas waktu, atau peristiwa yang oleh naskah sendiri dianggap sebagai kelalaian, misalnya temuan pemeriksaan',
  ],
  'limit-of-a-permission': (it, { strength }) => [
    `${at(it)} menyebut batas waktu, padahal kekuatannya "${strength}": yang hanya diperbolehkan tidak pernah terlambat, sehingga batas itu tidak pernah disebut`,
    '"precondition" { before, requires, lead } bagi hasil kebolehan itu; atau tanpa batas waktu, dan batasnya dalam catatan',
  ],
  'paper-that-ends': (it, { type }) => [
    `${at(it)} berisi "${type}", sebuah dokumen, yang memicu ketika mulai ada, padahal pokok isinya menyebut berakhirnya`,
    '"milestones" pada { before: end }, atau peristiwa tersendiri yang menyatakan bahwa dokumen itu berakhir',
  ],
};
