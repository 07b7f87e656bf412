import type { CommandOption, Settings } from './command-options.ts';
import type { Io } from './io.ts';
import type { Outcome } from './outcome.ts';
import type { CommandName, OptionName } from './words/contract.ts';

/** A command: reads all, makes one pure call, and gives what is to be printed. */
export type RunCommand = (args: never, settings: Settings, io: Io) => Promise<Outcome>;

/** How a command is called. Its code is loaded only when it is. */
export type CommandSpec = {
  readonly name: CommandName;
  readonly arguments: readonly { readonly name: OptionName; readonly usage: string }[];
  readonly options: readonly CommandOption[];
  /** Formats that only this command has. */
  readonly formats?: readonly string[];
  /** Takes the format of a file from its name, where none is asked for. */
  readonly formatByName?: true;
  readonly load: () => Promise<RunCommand>;
};

const RULESET = { name: 'ruleset', usage: '<ruleset>' } as const;
const STATE = { name: 'state', usage: '<state>' } as const;
const RESULT = ['format', 'output'] as const;
const CHECKED = [
  ...RESULT,
  'asOf',
  'inForceFrom',
  'horizon',
  'reading',
  'policy',
  'holidays',
  'unit',
] as const;

const COMPARED = [...RESULT, 'topic', 'group', 'only', 'timed'] as const;

/** The commands in the order of the help. */
export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'check',
    arguments: [RULESET, STATE],
    options: [...CHECKED, 'show', 'failOn'],
    load: async () => (await import('./commands/check.ts')).check,
  },
  {
    name: 'deadlines',
    arguments: [RULESET, STATE],
    options: CHECKED,
    load: async () => (await import('./commands/deadlines.ts')).deadlines,
  },
  {
    name: 'questions',
    arguments: [RULESET, { name: 'state', usage: '[state]' }],
    options: CHECKED,
    load: async () => (await import('./commands/questions.ts')).questions,
  },
  {
    name: 'explain',
    arguments: [RULESET, STATE, { name: 'obligation', usage: '<obligation>' }],
    options: CHECKED,
    load: async () => (await import('./commands/explain.ts')).explain,
  },
  {
    name: 'init',
    arguments: [RULESET],
    options: ['output'],
    load: async () => (await import('./commands/init.ts')).init,
  },
  {
    name: 'rules',
    arguments: [],
    options: RESULT,
    load: async () => (await import('./commands/rules.ts')).rules,
  },
  {
    name: 'show',
    arguments: [RULESET],
    options: RESULT,
    load: async () => (await import('./commands/show.ts')).show,
  },
  {
    name: 'coverage',
    arguments: [RULESET],
    options: RESULT,
    load: async () => (await import('./commands/coverage.ts')).coverage,
  },
  {
    name: 'diff',
    arguments: [
      { name: 'first', usage: '<a>' },
      { name: 'second', usage: '<b>' },
    ],
    options: [...COMPARED, 'all'],
    load: async () => (await import('./commands/diff.ts')).diff,
  },
  {
    name: 'compare',
    arguments: [{ name: 'rulesets', usage: '[rulesets...]' }],
    options: COMPARED,
    load: async () => (await import('./commands/compare.ts')).compare,
  },
  {
    name: 'persandingan',
    arguments: [
      { name: 'first', usage: '<a>' },
      { name: 'second', usage: '<b>' },
    ],
    options: [...RESULT, 'texts', 'parent', 'parentText'],
    formats: ['docx'],
    formatByName: true,
    load: async () => (await import('./commands/persandingan.ts')).persandingan,
  },
  {
    name: 'impact',
    arguments: [
      { name: 'before', usage: '<before>' },
      { name: 'after', usage: '<after>' },
      { name: 'states', usage: '<state...>' },
    ],
    options: [...RESULT, 'asOf', 'inForceFrom', 'horizon', 'reading', 'policy', 'holidays'],
    load: async () => (await import('./commands/impact.ts')).impact,
  },
  {
    name: 'lint',
    arguments: [{ name: 'folder', usage: '<folder>' }],
    options: RESULT,
    load: async () => (await import('./commands/lint.ts')).lint,
  },
  {
    name: 'test',
    arguments: [{ name: 'paths', usage: '[paths...]' }],
    options: [...RESULT, 'coverage', 'mutate'],
    formats: ['junit'],
    load: async () => (await import('./commands/test.ts')).test,
  },
];
