import { Option } from 'commander';
import { cliWords } from '../../generated/words/cli.ts';
import type { Locale } from '../model/terms.ts';
import type { Shown } from '../report/check/shown.ts';
import { FORMATS, type Format } from '../report/format/formats.ts';
import { withChoices } from './usage-problem.ts';
import type { OptionName } from './words/contract.ts';

/** The narrower choices of topics of a comparison. */
export const ONLY = ['differing', 'alone', 'uncompared'] as const;

/** What of a report makes a command fail; each holds what is in breach too, but `never`. */
export const FAIL_ON = ['breached', 'unknown', 'due-soon', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** The options of the command line as they were typed. */
export type Settings = {
  readonly locale: Locale;
  readonly format: Format | 'junit' | 'docx';
  readonly output?: string;
  readonly asOf?: string;
  readonly inForceFrom?: string;
  readonly horizon?: string;
  readonly reading?: readonly string[];
  readonly policy?: readonly string[];
  readonly holidays?: readonly string[];
  readonly unit?: string;
  readonly show?: Shown;
  readonly failOn?: FailOn;
  readonly coverage?: boolean;
  readonly mutate?: boolean;
  readonly topic?: string;
  readonly group?: string;
  readonly only?: (typeof ONLY)[number];
  readonly timed?: boolean;
  readonly all?: boolean;
  readonly texts?: readonly string[];
  readonly parent?: string;
  readonly parentText?: string;
};

/** How each option that commands may take is typed. */
const FLAGS = {
  format: '-f, --format <format>',
  output: '-o, --output <file>',
  asOf: '--as-of <date>',
  inForceFrom: '--in-force-from <date>',
  horizon: '--horizon <date>',
  reading: '--reading <key=name>',
  policy: '--policy <key=period>',
  holidays: '--holidays <file>',
  unit: '--unit <id>',
  show: '--show <which>',
  failOn: '--fail-on <what>',
  coverage: '--coverage',
  mutate: '--mutate',
  topic: '--topic <topic>',
  group: '--group <group>',
  only: '--only <which>',
  timed: '--timed',
  all: '--all',
  texts: '--texts <file...>',
  parent: '--parent <ruleset>',
  parentText: '--parent-text <file>',
} as const satisfies { readonly [Name in OptionName]?: string };

/** The options that commands may take. */
export type CommandOption = keyof typeof FLAGS;

/**
 * Makes an option of the command line, with its line of help.
 *
 * @param moreFormats formats that only this command has
 */
export function createOption(
  name: CommandOption,
  locale: Locale,
  moreFormats: readonly string[] = [],
): Option {
  const option = new Option(FLAGS[name], cliWords(locale).options[name]);
  if (name === 'format') return withChoices(option, [...FORMATS, ...moreFormats]).default('table');
  if (name === 'failOn') return withChoices(option, FAIL_ON).default('breached');
  if (name === 'only') return withChoices(option, ONLY);
  if (name === 'show') return withChoices(option, ['all', 'open', 'breached']);
  if (name === 'reading' || name === 'policy' || name === 'holidays') return option.argParser(collect);
  return option;
}

function collect(word: string, earlier: readonly string[] | undefined): readonly string[] {
  return [...(earlier ?? []), word];
}
