import { layOutIssues } from '../../report/ruleset/issues-page.ts';
import type { Settings } from '../command-options.ts';
import { readRuleset } from '../files.ts';
import type { Io } from '../io.ts';
import { EXIT, type Outcome } from '../outcome.ts';
import { present } from '../present.ts';

/** `patuh lint`: every problem of a ruleset folder with its place, then what is unaccounted for. Exit 2 with problems. */
export async function lint(args: { readonly folder: string }, settings: Settings, io: Io): Promise<Outcome> {
  const read = readRuleset(args.folder);
  const view = layOutIssues(read, settings.locale);
  return { code: read.ok ? EXIT.ok : EXIT.invalid, output: present(view, settings, io) };
}
