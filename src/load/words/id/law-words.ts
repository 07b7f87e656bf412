import { formatCitation } from '../../../model/citation.ts';
import type {
  CaseIssues,
  CitationRun,
  DayIssues,
  Early,
  ProvisionIssues,
} from '../../../model/issues/law-issues.ts';
import { type Found, quoteText, type Subject } from '../../../model/issues/parts.ts';
import type { Told, WordsFor } from '../contract.ts';
import { listCitations } from '../list-citations.ts';
import { writeEntry } from '../write-entry.ts';
import { at, found, oneOf } from './parts.ts';

function early(it: Subject, { day, after, afterKey }: Early): Told {
  return [
    `${at(it)} berisi ${quoteText(day)}, mendahului ${quoteText(afterKey)}, yaitu ${quoteText(after)}`,
    `tanggal yang tidak mendahului ${after}`,
  ];
}

function endOf(day: Found | null): string {
  return day === null ? 'tanpa hari terakhir' : found(day);
}

/** Indonesian: days of instruments, options, documents and dated versions. */
export const dayWords: WordsFor<DayIssues> = {
  'ends-before-it-begins': early,
  'dates-out-of-order': early,
  'horizon-before-as-of': early,
  'implausible-date': (it, data) => {
    const is = `${at(it)} berisi ${quoteText(data.day)}`;
    if ('from' in data)
      return [`${is}, yang agaknya tidak dimaksudkan`, `tanggal dari ${data.from} sampai dengan ${data.to}`];
    return [
      `${is}, sesudah hari terakhir peraturan ini berlaku, yaitu ${quoteText(data.lastInForce)}`,
      `tanggal yang tidak melewati ${data.lastInForce}`,
    ];
  },
  'promulgated-draft': (it) => [
    `${at(it)} berisi ${found(it.seen)}, padahal rancangan belum diundangkan`,
    'tanpa tanggal, atau status yang lain',
  ],
  'holiday-of-another-year': (it, { day, year }) => [
    `${at(it)} berisi ${quoteText(day)}, padahal terdapat di antara hari libur tahun ${year}`,
    `tanggal dalam tahun ${year}`,
  ],
  'repeated-year': (it, { year }) => [
    `${at(it)} berisi ${year}, padahal hari liburnya sudah diberikan`,
    'seluruh hari libur suatu tahun dalam satu daftar',
  ],
  'overlapping-versions': (_, { version, endOfEarlier }) => [
    `${at(version)} mulai berlaku sebelum versi yang mendahuluinya berakhir (${endOf(endOfEarlier)})`,
    'tanggal sesudah hari terakhir versi yang mendahuluinya',
  ],
  'undeclared-gap': (_, { version, endOfEarlier }) => [
    `${at(version)} menyisakan hari yang tidak diatur sesudah versi yang mendahuluinya berakhir (${endOf(endOfEarlier)})`,
    'hari berikutnya sesudah hari terakhir versi yang mendahuluinya, atau isian dengan gap: true di antara keduanya',
  ],
  'overlapping-facts': (it, { earlier, endOfEarlier }) => [
    `${at(it)} jatuh sebelum ${at(earlier)} berakhir (${endOf(endOfEarlier)}), padahal sebuah fakta hanya bernilai satu pada satu hari`,
    'tanggal sesudah hari terakhir nilai yang mendahuluinya',
  ],
  'overlapping-roles': (it, { earlier, endOfEarlier }) => [
    `${at(it)} mulai sebelum ${at(earlier)} berakhir (${endOf(endOfEarlier)}), padahal peran itu masih dipegang unit tersebut`,
    'tanggal sesudah hari terakhir isian yang mendahuluinya, atau satu isian saja',
  ],
  'successor-without-day': (it) => [
    `${at(it)} belum diisi, padahal unit ini meneruskan tugas unit lain`,
    'hari pertama unit ini',
  ],
  'successor-not-later': (it, { earlier }) => [
    `${at(it)} berisi ${found(it.seen)}, unit yang tidak lebih dahulu ada${earlier === null ? '' : `: mulai pada ${earlier}`}`,
    'unit yang sudah ada sebelum unit ini',
  ],
  'missing-transition': (it, { version, names }) => [
    `${at(version)} menggantikan rumusan yang pernah mengikat, tetapi tidak menyatakan nasib hal yang telah dimulai menurut rumusan itu (${at(it)})`,
    oneOf(names),
  ],
  'transition-without-former': (it) => [
    `${at(it)} berisi ${found(it.seen)}, padahal tidak ada rumusan yang mengikat sebelumnya`,
    'tanpa peralihan',
  ],
  'carried-over-into-another-shape': (it, { former, own }) => [
    `${at(it)} berisi ${found(it.seen)}, padahal hal yang dimulai oleh kewajiban berbentuk ${found(former)} tidak dapat dinilai oleh kewajiban berbentuk ${found(own)}`,
    '"former"',
  ],
  'content-in-a-gap': (it) => [
    `${at(it)} berada dalam masa kosong, padahal pada masa itu tidak ada yang mengikat`,
    'hanya from, until, dan gap',
  ],
};

function outside(pasal: string, ayat: number | null): string {
  if (ayat === null) return `"extent" tidak memuat Pasal ${pasal}`;
  return `menurut "extent" Pasal ${pasal} ${ayat === 0 ? 'tidak terbagi atas ayat' : `terdiri atas ${ayat} ayat`}`;
}

function listRuns(runs: readonly CitationRun[]): string {
  return listCitations(runs, 'sampai').join(', ');
}

/** Indonesian: Pasal and ayat, and how they are treated. */
export const provisionWords: WordsFor<ProvisionIssues> = {
  'hole-in-extent': (_, { runs, last }) => [
    `"extent", yang berakhir pada Pasal ${last}, tidak memuat ${listRuns(runs)}`,
    'jumlah ayat masing-masing, 0 apabila tidak terbagi atas ayat atau sudah dihapus; bagi petikan tanpa "extent" sama sekali',
  ],
  'unaccounted-provision': (_, { runs }) => [
    `${listRuns(runs)} belum tercantum dalam daftar Pasal dan ayat`,
    'isian bagi masing-masing; bagi petikan tanpa "extent" sama sekali',
  ],
  'unlisted-provisions': (_, { entries }) => [
    `${entries.map(({ ref }) => formatCitation(ref)).join(', ')} belum tercantum dalam daftar Pasal dan ayat, padahal dirujuk ketentuan melalui "cites" atau "see"`,
    entries.map(writeEntry).join(', '),
  ],
  'provision-outside-extent': (it, { pasal, ayat }) => [
    `${at(it)} berisi ${found(it.seen)}, padahal ${outside(pasal, ayat)}`,
    'tempat yang ada dalam naskah menurut "extent"',
  ],
  'not-listed-by-its-provision': (it, { obligation, entry }) => [
    `${at(it)} menyatakan bahwa ketentuan ini berada dalam ${found(it.seen)}, tetapi ${at(entry)} tidak mencantumkannya`,
    `"${obligation}" di antara ketentuan pada isian itu`,
  ],
  'provision-out-of-order': (it, { before }) => [
    `${at(it)} berisi ${found(it.seen)}, tetapi ditempatkan sesudah ${quoteText(before)}`,
    'urutan menurut peraturan',
  ],
  'untreated-provision': (it, { ref }) => [
    `${at(it)} (${found(ref)}) tidak memuat ketentuan dan tidak pula memuat alasan mengapa tidak ada yang dinilai`,
    'ketentuan, atau alasan',
  ],
  'repeal-without-day': (it) => [
    `${at(it)} belum diisi, padahal Pasal atau ayat yang dihapus menyebut sejak hari apa ia tidak ada lagi`,
    'hari penghapusannya',
  ],
  'end-of-a-repealed': (it) => [
    `${at(it)} berisi ${found(it.seen)}, padahal Pasal atau ayat yang dihapus hanya bertanggal satu, yaitu hari penghapusannya`,
    'hanya from, hari pertama ketika ia tidak ada lagi dalam naskah',
  ],
  'binds-beyond-its-provision': (it, { ref, edge, day }) => [
    `${at(it)} berisi ${found(it.seen)}, padahal ${formatCitation(ref)} ${edge === 'from' ? 'baru ada dalam naskah sejak' : 'hanya ada dalam naskah sampai dengan'} ${quoteText(day)}`,
    edge === 'from'
      ? `versions yang mulai pada ${day} atau sesudahnya`
      : `versions yang berakhir pada ${day} atau sebelumnya`,
  ],
};

/** Indonesian: cases of a regulation. */
export const caseWords: WordsFor<CaseIssues> = {
  'case-outside-provision': (it, { provision }) => [
    `${at(it)} berisi ${found(it.seen)}, yang tidak termasuk dalam ${quoteText(provision)}, yaitu ketentuan yang diuji berkas ini`,
    `tempat di dalam ${provision}`,
  ],
  'empty-case': (it) => [
    `${at(it)} tidak mengharapkan apa pun`,
    'expect, absent, deadlines, unknowns, atau topicsAbsent',
  ],
  'empty-expectation': (it) => [
    `${at(it)} menunjukkan temuan yang dimaksud, tetapi tidak menyatakan apa yang diharapkan darinya`,
    'status, atau isian lain yang dibandingkan',
  ],
};
