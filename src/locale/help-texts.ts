import type { commands, options } from './en/command-help.ts';

/** The commands of the command line: those that have a line of help in English. */
export type CommandName = Exclude<keyof typeof commands, 'help'>;

/** The names of the arguments and options: those that have a line of help in English. */
export type OptionName = keyof typeof options;

/** The help of the command line and what it says on the side. */
export type HelpTexts = {
  readonly program: string;
  readonly exitCodes: string;
  /** The titles that commander prints, by their English text. */
  readonly titles: Readonly<
    Record<'Usage:' | 'Arguments:' | 'Options:' | 'Global Options:' | 'Commands:', string>
  >;
  readonly choices: string;
  readonly default: string;
  readonly commands: Readonly<Record<CommandName | 'help', string>>;
  readonly options: Readonly<Record<OptionName, string>>;
  /** What went wrong on the command line, by commander's code; the argument is what it quotes. */
  readonly usage: Readonly<
    Record<
      | 'commander.unknownOption'
      | 'commander.unknownCommand'
      | 'commander.missingArgument'
      | 'commander.optionMissingArgument'
      | 'commander.invalidArgument'
      | 'commander.excessArguments',
      (quoted: string) => string
    >
  >;
  readonly unknownRuleset: (name: string) => string;
  readonly unknownUnit: (name: string) => string;
  readonly unknownObligation: (name: string) => string;
  readonly malformedPair: (option: string, text: string) => string;
  readonly repeatedPair: (option: string, key: string) => string;
  readonly didYouMean: (name: string) => string;
  readonly known: (names: readonly string[]) => string;
  readonly fileExists: (path: string) => string;
  readonly cannotWrite: (path: string, reason: string) => string;
  readonly written: (path: string) => string;
  readonly problems: (count: number) => string;
  readonly internal: (message: string) => string;
};
