import type { UsageProblem } from '../usage-problem.ts';
import type { commands, options } from './en/command-help.ts';

/** The commands of the command line: those that have a line of help in English. */
export type CommandName = Exclude<keyof typeof commands, 'help'>;

/** The names of the arguments and options: those that have a line of help in English. */
export type OptionName = keyof typeof options;

/** The help of the command line and what it says on the side. */
export type CliWords = {
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
  /** What is wrong with the command line. */
  readonly usage: {
    readonly [Code in UsageProblem['code']]: (
      problem: Extract<UsageProblem, { readonly code: Code }>,
    ) => string;
  };
  readonly unknownRuleset: (name: string) => string;
  readonly unknownUnit: (name: string) => string;
  readonly unknownObligation: (name: string) => string;
  readonly unknownTopic: (topic: string) => string;
  readonly unknownGroup: (group: string) => string;
  readonly malformedPair: (option: string, text: string) => string;
  readonly repeatedPair: (option: string, key: string) => string;
  readonly didYouMean: (name: string) => string;
  readonly known: (names: readonly string[]) => string;
  readonly fileExists: (path: string) => string;
  readonly cannotWrite: (path: string, reason: string) => string;
  readonly written: (path: string) => string;
  readonly problems: (count: number) => string;
  readonly internal: (message: string) => string;
  readonly noRuleset: (path: string) => string;
  readonly severalRulesets: (path: string, files: string) => string;
  readonly noCases: (path: string) => string;
  readonly docxNeedsFile: string;
  readonly docxMissing: string;
  readonly textsAreTwo: string;
  readonly parentTextAlone: string;
  readonly noTextIn: (folder: string, names: readonly string[]) => string;
  /** Of a text: how many provisions it has not, and how many of its lines have no place. */
  readonly textLeftovers: (name: string, missing: number, unplaced: number) => string;
  readonly junitForResults: string;
  readonly casesFail: string;
  /** Beside the completeness of cases, where some of them fail. */
  readonly failingUncounted: string;
};
