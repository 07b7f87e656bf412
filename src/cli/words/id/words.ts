import type { CliWords } from '../contract.ts';
import { commands, options } from './command-help.ts';

/** Indonesian: the help of the command line and what it says on the side. */
export const words: CliWords = {
  program:
    'Peraturan sebagai data: siapa berkewajiban apa, kapan, apa yang dilanggar, dan apa yang belum diketahui.',
  exitCodes:
    'Kode akhir: 0 tidak ada pelanggaran, 1 ada pelanggaran (atau yang disebut --fail-on), 2 pemakaian atau isian keliru, 70 kesalahan internal.',
  titles: {
    'Usage:': 'Pemakaian:',
    'Arguments:': 'Argumen:',
    'Options:': 'Pilihan:',
    'Global Options:': 'Pilihan umum:',
    'Commands:': 'Perintah:',
  },
  choices: 'pilihan',
  default: 'bawaan',
  commands,
  options,
  usage: {
    'unknown-option': ({ typed }) => `pilihan ${typed} tidak dikenal`,
    'unknown-command': ({ typed }) => `perintah ${typed} tidak dikenal`,
    'missing-argument': ({ name }) => `argumen ${name} belum diberikan`,
    'missing-value': ({ option }) => `pilihan ${option} memerlukan nilai`,
    'unknown-choice': ({ option, typed }) => `nilai pilihan ${option} tidak dapat diterima: ${typed}`,
    'excess-arguments': ({ allowed, typed }) =>
      `terlalu banyak argumen: seharusnya ${allowed}, ditemukan ${typed.length} (${typed.join(', ')})`,
  },
  unknownRuleset: (name) =>
    `ruleset “${name}” tidak dikenal, dan tidak ada berkas atau folder dengan nama itu`,
  unknownUnit: (name) => `unit “${name}” tidak ada dalam keadaan ini`,
  unknownObligation: (name) => `ketentuan atau Pasal “${name}” tidak ada dalam ruleset ini`,
  malformedPair: (option, text) => `${option} ${text}: seharusnya kunci=nilai`,
  repeatedPair: (option, key) => `${option} ${key} diberikan dua kali`,
  didYouMean: (name) => `Mungkin maksud Anda: ${name}`,
  known: (names) => `Yang dikenal: ${names.join(', ')}`,
  fileExists: (path) => `${path} sudah ada dan tidak ditimpa`,
  cannotWrite: (path, reason) => `${path} tidak dapat ditulis: ${reason}`,
  written: (path) => `Ditulis ke ${path}`,
  problems: (count) => `${count} masalah pada berkas atau perintah:`,
  internal: (message) => `kesalahan internal: ${message}`,
  noRuleset: (path) => `${path}: tidak ada ruleset di sini (berkas YAML atau JSON dengan "obligations")`,
  severalRulesets: (path, files) => `${path}: ada lebih dari satu ruleset: ${files}`,
  noCases: (path) => `${path}: tidak ada contoh (berkas YAML dengan "cases", di folder ini atau di cases/)`,
  docxNeedsFile: 'bentuk docx perlu nama berkas: tambahkan -o persandingan.docx',
  docxMissing: 'untuk menulis docx, pasang dahulu paket docx: npm install docx',
  textsAreTwo:
    '--texts: berikan dua berkas, naskah lama lalu naskah baru, atau satu folder berisi naskah keduanya',
  parentTextAlone: '--parent-text hanya bersama --parent',
  noTextIn: (folder, names) => `${folder}: tidak ada naskah bernama ${names.join(', ')}`,
  textLeftovers: (name, missing, unplaced) =>
    `Naskah ${name}: ${missing} ketentuan tidak ditemukan, ${unplaced} baris tidak dapat ditempatkan`,
  junitForResults: '--format junit hanya untuk hasil contoh, tidak untuk --coverage dan --mutate',
  casesFail: 'Contoh harus lulus semua sebelum peraturan dimutasi.',
  unknownTopic: (topic) => `tidak ada topik “${topic}” dalam perbandingan ini`,
  unknownGroup: (group) => `tidak ada bab “${group}” dalam perbandingan ini`,
  failingUncounted: 'Contoh yang gagal tidak dihitung.',
};
