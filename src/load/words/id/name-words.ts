import { formatCitation } from '../../../model/citation.ts';
import type { Named, NamedKind, NameIssues, Repeated } from '../../../model/issues/name-issues.ts';
import { quoteText, type Subject } from '../../../model/issues/parts.ts';
import type { Told, WordsFor } from '../contract.ts';
import { at, didYouMean, found, want } from './parts.ts';

const KINDS: Readonly<Record<NamedKind, string>> = {
  role: 'peran yang terdaftar',
  'asked-role': 'peran yang terdaftar',
  party: 'peran atau pihak yang terdaftar',
  thing: 'jenis objek yang terdaftar',
  'role-or-thing': 'peran atau jenis objek yang terdaftar',
  event: 'jenis peristiwa yang terdaftar',
  trigger: 'jenis peristiwa atau jenis dokumen yang terdaftar',
  document: 'jenis dokumen yang terdaftar',
  form: 'bentuk penetapan yang terdaftar',
  topic: 'topik yang terdaftar, atau topik dengan aspek yang terdaftar',
  group: 'bab yang terdaftar',
  obligation: 'kode ketentuan',
  'obligation-or-topic': 'kode ketentuan, atau topik',
  'judged-obligation': 'kode ketentuan dalam ruleset',
  fact: 'fakta yang terdaftar, atau kode ketentuan yang dinyatakan dengan ya atau tidak',
  'read-fact': 'nama satu fakta yang terdaftar',
  unit: 'kode unit yang terdaftar',
  'case-unit': 'kode unit pada latar atau contoh ini, atau null',
  'cited-place': 'tempat yang tercantum dalam daftar Pasal dan ayat, atau bagian darinya',
  'case-place': 'tempat yang ada dalam ruleset',
  background: 'nama latar dalam berkas ini',
  mutant: 'nama perubahan yang diterapkan pada ruleset',
};

const INSTEAD: Readonly<Record<NonNullable<Named['instead']>, string>> = {
  party: 'melainkan pihak, yang tidak memikul kewajiban (yang wajib dideklarasikan dalam "roles")',
  obligation: 'melainkan ketentuan; pelanggarannya ditulis { breachOf: … }',
};

function sayUnknown(it: Subject, { name, kind, instead }: Named): string {
  const quoted = quoteText(name);
  switch (kind) {
    case 'asked-role':
      return `syarat menanyakan peran "${name}", yang tidak terdaftar`;
    case 'read-fact':
      return `syarat membaca ${quoted}, yang bukan fakta yang terdaftar`;
    case 'fact':
      return `${at(it)} bukan fakta yang terdaftar dan bukan pula ketentuan yang dinyatakan dengan ya atau tidak`;
    case 'obligation-or-topic':
      return `${at(it)} bukan ketentuan dan bukan pula topik dalam ruleset`;
    case 'unit':
      return `${at(it)} berisi ${quoted}, unit yang belum didaftarkan pada "units"`;
    case 'cited-place':
      return `${at(it)} merujuk ${quoted} (${formatCitation(name)}), yang tidak ada dalam daftar Pasal dan ayat`;
    default:
      return `${at(it)} berisi ${quoted}, yang bukan ${KINDS[kind]}${instead === undefined ? '' : ` ${INSTEAD[instead]}`}`;
  }
}

function unknown(it: Subject, data: Named): Told {
  return [`${sayUnknown(it, data)}${didYouMean(data.nearest, data.similar)}`, KINDS[data.kind]];
}

function repeated(it: Subject, { id, earlier }: Repeated): Told {
  const message = `${at(it)} berisi ${quoteText(id)}, kode yang sudah dipakai oleh ${at(earlier)}`;
  return [message, 'kode yang tidak dipakai oleh isian lain'];
}

/** Indonesian: names that nothing bears, or something else. */
export const nameWords: WordsFor<NameIssues> = {
  'unknown-role': unknown,
  'unknown-party': unknown,
  'unknown-thing': unknown,
  'unknown-event-type': unknown,
  'unknown-document-type': unknown,
  'unknown-form': unknown,
  'unknown-topic': unknown,
  'unknown-group': unknown,
  'unknown-obligation': unknown,
  'unknown-obligation-or-topic': unknown,
  'unknown-fact': unknown,
  'unknown-provision': unknown,
  'unlisted-unit': unknown,
  'unknown-background': unknown,
  'unknown-mutant': unknown,
  'duplicate-id': repeated,
  'duplicate-provision': repeated,
  'not-a-part': (it, { type, parts }) => [
    `${at(it)} berisi ${found(it.seen)}, yang bukan bagian dari ${quoteText(type)}`,
    parts.length === 0
      ? '"all", atau tanpa isian: tindakan ini tidak terbagi'
      : `"all", atau bagiannya: ${parts.join(', ')}`,
  ],
  'part-of-itself': (it, { type }) => [
    `${at(it)} berisi ${found(it.seen)}, yang memuat ${quoteText(type)} sebagai bagiannya sendiri`,
    'tindakan yang tidak memuat keseluruhannya',
  ],
  'wrong-fact-type': (it, { expected }) => [
    `${at(it)} harus berupa ${want(expected)}, ditemukan ${found(it.seen)}; yang belum diketahui tidak usah diisi`,
    want(expected),
  ],
  'fact-of-the-organization': (it) => [
    `${at(it)} menyangkut organisasi secara keseluruhan dan tidak dapat berbeda antarunit`,
    'fakta itu pada "facts" di tingkat teratas, satu kali untuk semua unit',
  ],
  'fact-of-a-thing': (it) => [
    `${at(it)} menyangkut tiap-tiap objek, misalnya sebuah aplikasi`,
    'fakta itu pada "facts" tiap objek',
  ],
  'fact-of-no-thing': (it) => [
    `${at(it)} tidak menyangkut objek, melainkan unit atau organisasi`,
    'fakta itu pada "facts" unit atau di tingkat teratas',
  ],
  'fact-without-a-thing': (_, { name }) => [
    `syarat membaca ${quoteText(name)}, yang menyangkut tiap-tiap objek, padahal normanya tidak dihitung untuk setiap objek`,
    'jenis objek pada "per", atau fakta lain',
  ],
  'fact-of-an-event': (it) => [
    `${at(it)} menyangkut suatu peristiwa, bukan unit atau organisasi`,
    'fakta itu pada "facts" sebuah peristiwa, atau dibaca dalam "where"',
  ],
  'fact-not-of-an-event': (it) => [
    `${at(it)} tidak mengatakan seperti apa suatu peristiwa`,
    'fakta yang "scope"-nya "event"',
  ],
  'redefined-word': (it, { meaning }) => [
    `${at(it)} memberi arti lain kepada kata dari kosakata bersama, yang di sana berarti "${meaning.id}"`,
    'kata tersendiri, atau arti menurut kosakata bersama',
  ],
  'reserved-word': (_, { word }) => [
    `"${word}" dicadangkan bagi peran unit dan tidak dapat menjadi nama fakta`,
    'nama lain',
  ],
  'thing-named-as-role': (_, { name }) => [
    `"${name}" adalah peran yang terdaftar dan tidak dapat menjadi nama jenis objek`,
    'nama lain',
  ],
  'values-of-no-choice': (it, { isChoice }) =>
    isChoice
      ? [`${at(it)} belum diisi, padahal fakta ini berupa pilihan`, 'daftar nilai']
      : [`${at(it)} memuat daftar nilai, padahal fakta ini bukan pilihan`, 'tanpa daftar nilai'],
  'attestation-named-as-fact': (it, { name }) => [
    `${at(it)} dinyatakan dengan nama "${name}", padahal nama itu sudah menjadi fakta terdaftar dengan arti lain`,
    'kode yang bukan nama fakta terdaftar',
  ],
};
