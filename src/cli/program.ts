import { Command, type Help, Option } from 'commander';
import { cliWords } from '../../generated/words/cli.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { LOCALES, type Locale } from '../model/terms.ts';
import type { Settings } from './command-options.ts';
import { createOption } from './command-options.ts';
import { COMMANDS, type CommandSpec, type RunCommand } from './commands.ts';
import { formatOfName } from './format-of-name.ts';
import { raiseProblems, withChoices } from './usage-problem.ts';
import type { CliWords } from './words/contract.ts';

/** What the program needs of its surroundings. */
export type Surroundings = {
  readonly locale: Locale;
  readonly width: number;
  /** Takes the help and the version. */
  readonly print: (text: string) => void;
  readonly run: (
    command: RunCommand,
    args: Readonly<Record<string, string | readonly string[]>>,
    settings: Settings,
  ) => Promise<void>;
};

/** Builds the command line in one language. It prints nothing itself and never ends the process. */
export function createProgram(surroundings: Surroundings): Command {
  const { locale, width, print } = surroundings;
  const words = cliWords(locale);
  const program = raiseProblems(new Command('patuh'))
    .description(words.program)
    .version(packageJson.version, '-V, --version', words.options.version)
    .helpOption('-h, --help', words.options.help)
    .helpCommand('help [command]', words.commands.help)
    .addOption(localeOption(words))
    .addOption(new Option('--no-color', words.options.color))
    .addHelpText('after', `\n${words.exitCodes}`)
    .configureOutput({ writeOut: print, writeErr: print, outputError: () => {} })
    .configureHelp(localizeHelp(words, width))
    .exitOverride();
  for (const spec of COMMANDS) addCommand(program, spec, surroundings);
  return program;
}

function addCommand(program: Command, spec: CommandSpec, { locale, run }: Surroundings): void {
  const words = cliWords(locale);
  // Subcommands take over the settings of the program that makes them.
  const command = raiseProblems(program.command(spec.name))
    .description(words.commands[spec.name])
    .helpOption('-h, --help', words.options.help)
    .allowExcessArguments(false);
  for (const argument of spec.arguments) command.argument(argument.usage, words.options[argument.name]);
  for (const option of spec.options) command.addOption(createOption(option, locale, spec.formats));
  command.action(async () => {
    const words = command.processedArgs as readonly (string | readonly string[] | undefined)[];
    const named = spec.arguments.flatMap(({ name }, index) => {
      const word = words[index];
      return word === undefined ? [] : [[name, word] as const];
    });
    const typed = command.optsWithGlobals<Settings>();
    const byName = spec.formatByName === true && command.getOptionValueSource('format') === 'default';
    const settings = byName ? { ...typed, format: formatOfName(typed.output) ?? typed.format } : typed;
    await run(await spec.load(), Object.fromEntries(named), settings);
  });
}

function localizeHelp(words: CliWords, width: number): Partial<Help> {
  const titles: Readonly<Record<string, string | undefined>> = words.titles;
  return {
    helpWidth: width,
    showGlobalOptions: true,
    styleTitle: (title) => titles[title] ?? title,
    optionDescription: (option) => {
      const choices =
        option.argChoices === undefined ? [] : [`${words.choices}: ${option.argChoices.join(', ')}`];
      const preset =
        typeof option.defaultValue === 'string' ? [`${words.default}: ${option.defaultValue}`] : [];
      const extra = [...choices, ...preset];
      return extra.length === 0 ? option.description : `${option.description} (${extra.join('; ')})`;
    },
  };
}

function localeOption({ options }: CliWords): Option {
  return withChoices(new Option(`--locale <${LOCALES.join('|')}>`, options.locale), LOCALES).default('id');
}
