import { Command, type Help, Option } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import type { Messages } from '../locale/locale.ts';
import { LOCALES } from '../model/terms.ts';
import type { Settings } from './command-options.ts';
import { createOption } from './command-options.ts';
import { COMMANDS, type CommandSpec, type RunCommand } from './commands.ts';

/** What the program needs of its surroundings. */
export type Surroundings = {
  readonly texts: Messages;
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
  const { texts, width, print } = surroundings;
  const { help } = texts;
  const program = new Command('patuh')
    .description(help.program)
    .version(packageJson.version, '-V, --version', help.options.version)
    .helpOption('-h, --help', help.options.help)
    .helpCommand('help [command]', help.commands.help)
    .addOption(new Option('--locale <id|en>', help.options.locale).choices(LOCALES).default('id'))
    .addOption(new Option('--no-color', help.options.color))
    .addHelpText('after', `\n${help.exitCodes}`)
    .showSuggestionAfterError(true)
    .configureOutput({ writeOut: print, writeErr: print, outputError: () => {} })
    .configureHelp(localizeHelp(texts, width))
    .exitOverride();
  for (const spec of COMMANDS) addCommand(program, spec, surroundings);
  return program;
}

function addCommand(program: Command, spec: CommandSpec, { texts, run }: Surroundings): void {
  const { help } = texts;
  // Subcommands take over the settings of the program that makes them.
  const command = program
    .command(spec.name)
    .description(help.commands[spec.name])
    .helpOption('-h, --help', help.options.help)
    .allowExcessArguments(false);
  for (const argument of spec.arguments) command.argument(argument.usage, help.options[argument.name]);
  for (const option of spec.options) command.addOption(createOption(option, texts, spec.formats));
  command.action(async () => {
    const words = command.processedArgs as readonly (string | readonly string[] | undefined)[];
    const named = spec.arguments.flatMap(({ name }, index) => {
      const word = words[index];
      return word === undefined ? [] : [[name, word] as const];
    });
    await run(await spec.load(), Object.fromEntries(named), command.optsWithGlobals<Settings>());
  });
}

function localizeHelp({ help }: Messages, width: number): Partial<Help> {
  const titles: Readonly<Record<string, string | undefined>> = help.titles;
  return {
    helpWidth: width,
    showGlobalOptions: true,
    styleTitle: (title) => titles[title] ?? title,
    optionDescription: (option) => {
      const choices =
        option.argChoices === undefined ? [] : [`${help.choices}: ${option.argChoices.join(', ')}`];
      const preset =
        typeof option.defaultValue === 'string' ? [`${help.default}: ${option.defaultValue}`] : [];
      const extra = [...choices, ...preset];
      return extra.length === 0 ? option.description : `${option.description} (${extra.join('; ')})`;
    },
  };
}
