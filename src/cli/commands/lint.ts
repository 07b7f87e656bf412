import { layOutIssues } from '../../report/ruleset/issues-page.ts';
import type { Settings } from '../command-options.ts';
import { lintRuleset } from '../files.ts';
import type { Io } from '../io.ts';
import { EXIT, type Outcome } from '../outcome.ts';
import { present } from '../present.ts';

/**
 * `patuh lint`: every problem of a ruleset folder with its place, then what is unaccounted for, then what its drafter may
 * have overlooked. Exit 2 with problems; a warning alone ends with 0.
 */
export async function lint(args: { readonly folder: string }, settings: Settings, io: Io): Promise<Outcome> {
  const { read, hints } = lintRuleset(args.folder);
  const view = layOutIssues(read, settings.locale, hints);
  return { code: read.ok ? EXIT.ok : EXIT.invalid, output: present(view, settings, io) };
}
