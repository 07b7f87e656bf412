import type { Command, Option } from 'commander';

/** What can be wrong with a command line, with what was typed and what is known there. */
export type UsageProblem =
  | { readonly code: 'unknown-option'; readonly typed: string; readonly known: readonly string[] }
  | { readonly code: 'unknown-command'; readonly typed: string; readonly known: readonly string[] }
  | { readonly code: 'missing-argument'; readonly name: string }
  | { readonly code: 'missing-value'; readonly option: string }
  | {
      readonly code: 'unknown-choice';
      readonly option: string;
      readonly typed: string;
      readonly known: readonly string[];
    }
  | { readonly code: 'excess-arguments'; readonly allowed: number; readonly typed: readonly string[] };

/** Thrown while a command line is read. */
export class UsageError extends Error {
  constructor(readonly problem: UsageProblem) {
    super(problem.code);
  }
}

/**
 * Makes a command throw what is wrong as data. Commander tells it as an English sentence; these are the methods in
 * which it does, and `test/cli/usage.test.ts` provokes each.
 */
export function raiseProblems(command: Command): Command {
  const raise = (problem: UsageProblem) => {
    throw new UsageError(problem);
  };
  return Object.assign(command, {
    unknownOption: (typed: string) => raise({ code: 'unknown-option', typed, known: optionsOf(command) }),
    unknownCommand: () =>
      raise({ code: 'unknown-command', typed: command.args[0] ?? '', known: commandsOf(command) }),
    missingArgument: (name: string) => raise({ code: 'missing-argument', name }),
    optionMissingArgument: ({ flags }: Option) => raise({ code: 'missing-value', option: flags }),
    _excessArguments: (typed: readonly string[]) =>
      raise({ code: 'excess-arguments', allowed: command.registeredArguments.length, typed }),
  });
}

/** Makes an option that takes one of several words. */
export function withChoices(option: Option, choices: readonly string[]): Option {
  return option.choices([...choices]).argParser((typed: string) => {
    if (choices.includes(typed)) return typed;
    throw new UsageError({ code: 'unknown-choice', option: option.flags, typed, known: choices });
  });
}

function optionsOf(command: Command): readonly string[] {
  const own = command.createHelp().visibleOptions(command);
  return [...own, ...(command.parent?.options ?? [])].flatMap(({ long }) => long ?? []);
}

function commandsOf(command: Command): readonly string[] {
  return command
    .createHelp()
    .visibleCommands(command)
    .map((known) => known.name());
}
