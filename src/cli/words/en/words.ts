import type { CliWords } from '../contract.ts';
import { commands, options } from './command-help.ts';

/** English: the help of the command line and what it says on the side. */
export const words: CliWords = {
  program: 'Regulations as data: who owes what by when, what is in breach, and what is not known.',
  exitCodes:
    'Exit codes: 0 no violation, 1 violation (or what --fail-on names), 2 usage or invalid input, 70 internal error.',
  titles: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Global Options:': 'Global options:',
    'Commands:': 'Commands:',
  },
  choices: 'choices',
  default: 'default',
  commands,
  options,
  usage: {
    'unknown-option': ({ typed }) => `unknown option ${typed}`,
    'unknown-command': ({ typed }) => `unknown command ${typed}`,
    'missing-argument': ({ name }) => `argument ${name} is missing`,
    'missing-value': ({ option }) => `option ${option} needs a value`,
    'unknown-choice': ({ option, typed }) => `the value of option ${option} is not acceptable: ${typed}`,
    'excess-arguments': ({ allowed, typed }) =>
      `too many arguments: expected ${allowed}, found ${typed.length} (${typed.join(', ')})`,
  },
  unknownRuleset: (name) => `unknown ruleset “${name}”, and there is no file or folder of that name`,
  unknownUnit: (name) => `unit “${name}” is not in this state`,
  unknownObligation: (name) => `obligation or citation “${name}” is not in this ruleset`,
  malformedPair: (option, text) => `${option} ${text}: expected key=value`,
  repeatedPair: (option, key) => `${option} ${key} is given twice`,
  didYouMean: (name) => `Did you mean: ${name}`,
  known: (names) => `Known: ${names.join(', ')}`,
  fileExists: (path) => `${path} exists and is not overwritten`,
  cannotWrite: (path, reason) => `${path} cannot be written: ${reason}`,
  written: (path) => `Written to ${path}`,
  problems: (count) => `${count} problem${count === 1 ? '' : 's'} in the files or the command:`,
  internal: (message) => `internal error: ${message}`,
  noRuleset: (path) => `${path}: no ruleset here (a YAML or JSON file with "obligations")`,
  severalRulesets: (path, files) => `${path}: more than one ruleset: ${files}`,
  noCases: (path) => `${path}: no cases (YAML files with "cases", in this folder or in cases/)`,
  docxNeedsFile: 'the format docx needs the name of a file: add -o table.docx',
  docxMissing: 'to write docx, install the package docx first: npm install docx',
  textsAreTwo: '--texts: give two files, the older text and then the newer, or one folder that holds both',
  parentTextAlone: '--parent-text goes with --parent only',
  noTextIn: (folder, names) => `${folder}: no text named ${names.join(', ')}`,
  textLeftovers: (name, missing, unplaced) =>
    `Text of ${name}: ${missing} provisions not found, ${unplaced} lines without a place`,
  junitForResults: '--format junit is for the results of cases, not for --coverage and --mutate',
  casesFail: 'All cases must pass before the law is mutated.',
  unknownTopic: (topic) => `there is no topic “${topic}” in this comparison`,
  unknownGroup: (group) => `there is no chapter “${group}” in this comparison`,
  failingUncounted: 'Cases that fail are not counted.',
};
