import { Option } from 'commander';
import type { OptionName } from '../locale/help-texts.ts';
import type { Messages } from '../locale/locale.ts';
import { FORMATS } from '../report/format/formats.ts';
import { ONLY } from './settings.ts';

/** The options that commands may take. */
export type CommandOption = Extract<
  OptionName,
  | 'format'
  | 'output'
  | 'asOf'
  | 'inForceFrom'
  | 'horizon'
  | 'reading'
  | 'policy'
  | 'unit'
  | 'show'
  | 'coverage'
  | 'mutate'
  | 'topic'
  | 'group'
  | 'only'
  | 'timed'
>;

const FLAGS: Readonly<Record<CommandOption, string>> = {
  format: '-f, --format <format>',
  output: '-o, --output <file>',
  asOf: '--as-of <date>',
  inForceFrom: '--in-force-from <date>',
  horizon: '--horizon <date>',
  reading: '--reading <key=name>',
  policy: '--policy <key=period>',
  unit: '--unit <id>',
  show: '--show <which>',
  coverage: '--coverage',
  mutate: '--mutate',
  topic: '--topic <topic>',
  group: '--group <group>',
  only: '--only <which>',
  timed: '--timed',
};

/**
 * Makes an option of the command line, with its line of help.
 *
 * @param moreFormats formats that only this command has
 */
export function createOption(
  name: CommandOption,
  { help }: Messages,
  moreFormats: readonly string[] = [],
): Option {
  const option = new Option(FLAGS[name], help.options[name]);
  if (name === 'format') return option.choices([...FORMATS, ...moreFormats]).default('table');
  if (name === 'only') return option.choices([...ONLY]);
  if (name === 'show') return option.choices(['all', 'open', 'breached']);
  if (name === 'reading' || name === 'policy') return option.argParser(collect);
  return option;
}

function collect(word: string, earlier: readonly string[] | undefined): readonly string[] {
  return [...(earlier ?? []), word];
}
