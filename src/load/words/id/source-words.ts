import type { SourceIssues, YamlTrouble } from '../../../model/issues/source-issues.ts';
import type { WordsFor } from '../contract.ts';
import { at, found } from './parts.ts';

const WRITTEN = 'YAML atau JSON yang ditulis dengan benar';
const FILE = 'berkas YAML atau JSON yang dapat dibaca';

// The library tells its reasons in English only; of each code this is what it comes to.
const TROUBLES: Readonly<Record<YamlTrouble, string>> = {
  ALIAS_PROPS: 'alias tidak boleh diberi jangkar atau tanda jenis',
  BAD_ALIAS: 'nama alias atau jangkar tidak sah',
  BAD_COLLECTION_TYPE: 'tanda jenis tidak cocok dengan isinya',
  BAD_DIRECTIVE: 'arahan di awal teks tidak sah',
  BAD_DQ_ESCAPE: 'urutan karakter sesudah garis miring terbalik tidak sah',
  BAD_INDENT: 'lekukan baris tidak sesuai dengan susunannya',
  BAD_PROP_ORDER: 'jangkar dan tanda jenis harus mendahului nilainya',
  BAD_SCALAR_START: 'nilai tidak boleh diawali dengan karakter ini tanpa tanda petik',
  BLOCK_AS_IMPLICIT_KEY: 'susunan bertingkat tidak dapat menjadi kunci',
  BLOCK_IN_FLOW: 'susunan bertingkat tidak boleh berada di dalam tanda kurung',
  DUPLICATE_KEY: 'sebuah kunci tertulis dua kali',
  IMPOSSIBLE: 'susunan teks tidak dapat dipahami',
  KEY_OVER_1024_CHARS: 'kunci terlalu panjang',
  MISSING_CHAR: 'ada tanda yang kurang, misalnya koma, titik dua, tanda petik, atau kurung tutup',
  MULTILINE_IMPLICIT_KEY: 'kunci harus tertulis dalam satu baris',
  MULTIPLE_ANCHORS: 'satu nilai hanya boleh memiliki satu jangkar',
  MULTIPLE_DOCS: 'teks memuat lebih dari satu dokumen',
  MULTIPLE_TAGS: 'satu nilai hanya boleh memiliki satu tanda jenis',
  NON_STRING_KEY: 'kunci harus berupa teks',
  RESOURCE_EXHAUSTION: 'susunan bersarang terlalu dalam',
  TAB_AS_INDENT: 'lekukan baris harus memakai spasi, bukan tab',
  TAG_RESOLVE_FAILED: 'tanda jenis tidak dikenal',
  UNEXPECTED_TOKEN: 'ada tanda yang tidak pada tempatnya',
  'another-document': 'teks memuat lebih dari satu dokumen',
  'unreadable-alias': 'ada alias yang tidak merujuk pada apa pun, atau alias yang berlipat ganda tanpa batas',
};

/** Indonesian: files and the writing of their texts. */
export const sourceWords: WordsFor<SourceIssues> = {
  'yaml-syntax': (_, { trouble }) => {
    if (trouble === 'another-document') return [TROUBLES[trouble], WRITTEN];
    const how = trouble === 'unreadable-alias' ? 'teks tidak dapat dibaca' : 'penulisan YAML keliru';
    return [`${how}: ${TROUBLES[trouble]}`, WRITTEN];
  },
  'yaml-too-deep': (_, { most }) => [`teks bersarang lebih dari ${most} tingkat`, WRITTEN],
  'duplicate-key': (it) => [
    `sebuah kunci tertulis dua kali dalam satu susunan: ${found(it.seen)}`,
    'setiap kunci satu kali',
  ],
  'given-twice': (it, { otherFile }) => [
    `${at(it)} tertulis di sini dan juga dalam ${otherFile}`,
    'salah satu dari keduanya',
  ],
  'file-not-found': (_, { file }) => [`berkas "${file}" tidak ada`, FILE],
  'file-unreadable': (_, { file, reason }) => [
    reason === 'EISDIR'
      ? `"${file}" adalah folder, bukan berkas`
      : `berkas "${file}" tidak dapat dibaca (${reason})`,
    FILE,
  ],
  'file-not-text': (_, { file }) => [`berkas "${file}" bukan teks dalam UTF-8`, FILE],
};
