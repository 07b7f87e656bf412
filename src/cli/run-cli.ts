import { CommanderError } from 'commander';
import { cliWords } from '../../generated/words/cli.ts';
import { PatuhInputError } from '../model/issue.ts';
import { LOCALES, type Locale } from '../model/terms.ts';
import { visible } from '../model/visible.ts';
import type { Settings } from './command-options.ts';
import type { Io } from './io.ts';
import { EXIT, type Outcome, refuseIssues } from './outcome.ts';
import { createProgram } from './program.ts';
import { tellUsage } from './tell-usage.ts';
import { UsageError } from './usage-problem.ts';

/** What a run comes to, and where its data goes. */
export type CliRun = { readonly outcome: Outcome; readonly settings: Pick<Settings, 'locale' | 'output'> };

/**
 * Runs the command line and gives what it comes to, without printing it. Trouble that can be expected is an
 * outcome with exit code 2; anything else is an internal error with exit code 70.
 *
 * @param argv the words after the name of the program
 */
export async function runCli(argv: readonly string[], io: Io): Promise<CliRun> {
  const locale = findLocale(argv);
  const printed: string[] = [];
  const run: { outcome: Outcome | null; settings: CliRun['settings'] } = {
    outcome: null,
    settings: { locale },
  };
  const program = createProgram({
    locale,
    width: io.width,
    print: (text) => printed.push(text),
    run: async (command, args, settings) => {
      run.settings = settings;
      // The program has seen to it that a command gets the arguments it names.
      run.outcome = await command(args as never, settings, io);
    },
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return { outcome: sayPlainly(run.outcome ?? { code: EXIT.ok }), settings: run.settings };
  } catch (error) {
    return { outcome: sayPlainly(outcomeOf(error, printed.join(''), locale)), settings: { locale } };
  }
}

// Talk names files, words of the command line and of inputs: whatever they hold, each entry is one line.
function sayPlainly(outcome: Outcome): Outcome {
  return outcome.talk === undefined ? outcome : { ...outcome, talk: outcome.talk.map(visible) };
}

function outcomeOf(error: unknown, printed: string, locale: Locale): Outcome {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return { code: EXIT.ok, output: printed };
    // Called without a command, it prints its help as an answer to a mistake.
    if (error.code === 'commander.help') return { code: EXIT.invalid, talk: printed.trimEnd().split('\n') };
  }
  if (error instanceof UsageError) return { code: EXIT.invalid, talk: tellUsage(error.problem, locale) };
  if (error instanceof PatuhInputError) return refuseIssues(error.issues, locale).outcome;
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { code: EXIT.internal, talk: cliWords(locale).internal(message).split('\n') };
}

// The language of the help must be known before the command line is read.
function findLocale(argv: readonly string[]): Locale {
  const at = argv.findIndex((word) => word === '--locale' || word.startsWith('--locale='));
  const value = argv[at]?.split('=')[1] ?? argv[at + 1];
  return LOCALES.find((locale) => at >= 0 && locale === value) ?? 'id';
}
