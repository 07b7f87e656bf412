import type { CommanderError } from 'commander';
import type { Messages } from '../locale/locale.ts';

/** Tells what was wrong with the command line in the reader's language, from commander's own finding. */
export function describeUsageError(error: CommanderError, { help }: Messages): readonly string[] {
  const known: Readonly<Record<string, ((quoted: string) => string) | undefined>> = help.usage;
  const tell = known[error.code];
  if (tell === undefined) return [error.message];
  // Commander hands over a code and a sentence; what it means stands in the sentence alone, in quotes.
  const quoted = [...error.message.matchAll(/'([^']*)'/g)].map(([, text = '']) => text).join(' ');
  const [, suggestion] = /Did you mean (?:one of )?(.+?)\?\)?$/m.exec(error.message) ?? [];
  const [, choices] = /Allowed choices are (.+?)\.?$/m.exec(error.message) ?? [];
  return [
    tell(quoted),
    ...(suggestion === undefined ? [] : [help.didYouMean(suggestion)]),
    ...(choices === undefined ? [] : [help.known(choices.split(', '))]),
  ];
}
