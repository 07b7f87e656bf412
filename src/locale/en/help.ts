import type { HelpTexts } from '../help-texts.ts';
import { commands, options } from './command-help.ts';

/** English: the help of the command line and what it says on the side. */
export const help: HelpTexts = {
  program: 'Regulations as data: who owes what by when, what is in breach, and what is not known.',
  exitCodes: 'Exit codes: 0 no violation, 1 violation, 2 usage or invalid input, 70 internal error.',
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
    'commander.unknownOption': (it) => `unknown option ${it}`,
    'commander.unknownCommand': (it) => `unknown command ${it}`,
    'commander.missingArgument': (it) => `argument ${it} is missing`,
    'commander.optionMissingArgument': (it) => `option ${it} needs a value`,
    'commander.invalidArgument': (it) => `the value of option ${it} is not acceptable`,
    'commander.excessArguments': () => 'too many arguments',
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
  problems: (count) => `${count} problem${count === 1 ? '' : 's'} in the input:`,
  internal: (message) => `internal error: ${message}`,
};
