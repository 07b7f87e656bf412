import { measureCoverage } from '../../engine/measure-coverage.ts';
import { layOutCoverage } from '../../report/ruleset/coverage-page.ts';
import { createTelling } from '../../telling/telling.ts';
import type { Settings } from '../command-options.ts';
import type { Io } from '../io.ts';
import { openRuleset } from '../open-ruleset.ts';
import { EXIT, type Outcome } from '../outcome.ts';
import { present } from '../present.ts';

/** `patuh coverage`: how a ruleset accounts for every Pasal and ayat. Exit 1 when something is unaccounted for. */
export async function coverage(
  args: { readonly ruleset: string },
  settings: Settings,
  io: Io,
): Promise<Outcome> {
  const opened = await openRuleset(args.ruleset, settings.locale);
  if (!opened.ok) return opened.outcome;
  const measured = measureCoverage(opened.value);
  const view = layOutCoverage(measured, createTelling(opened.value, settings.locale));
  return { code: measured.complete ? EXIT.ok : EXIT.violation, output: present(view, settings, io) };
}
