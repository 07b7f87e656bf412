import type { HelpTexts } from '../help-texts.ts';
import { commands, options } from './command-help.ts';

/** Indonesian: the help of the command line and what it says on the side. */
export const help: HelpTexts = {
  program:
    'Peraturan sebagai data: siapa berkewajiban apa, kapan, apa yang dilanggar, dan apa yang belum diketahui.',
  exitCodes:
    'Kode keluar: 0 tidak ada pelanggaran, 1 ada pelanggaran, 2 masukan atau cara pakai keliru, 70 kesalahan internal.',
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
    'commander.unknownOption': (it) => `pilihan ${it} tidak dikenal`,
    'commander.unknownCommand': (it) => `perintah ${it} tidak dikenal`,
    'commander.missingArgument': (it) => `argumen ${it} belum diberikan`,
    'commander.optionMissingArgument': (it) => `pilihan ${it} memerlukan nilai`,
    'commander.invalidArgument': (it) => `nilai pilihan ${it} tidak dapat diterima`,
    'commander.excessArguments': () => 'terlalu banyak argumen',
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
  problems: (count) => `${count} masalah pada masukan:`,
  internal: (message) => `kesalahan internal: ${message}`,
};
