import { layOutRuleset } from '../../report/ruleset/ruleset-page.ts';
import { createTelling } from '../../telling/telling.ts';
import type { Settings } from '../command-options.ts';
import type { Io } from '../io.ts';
import { openRuleset } from '../open-ruleset.ts';
import { EXIT, type Outcome } from '../outcome.ts';
import { present } from '../present.ts';

/** `patuh show`: what a ruleset says; as JSON the validated ruleset whole. */
export async function show(args: { readonly ruleset: string }, settings: Settings, io: Io): Promise<Outcome> {
  const opened = await openRuleset(args.ruleset, settings.locale);
  if (!opened.ok) return opened.outcome;
  const view = layOutRuleset(createTelling(opened.value, settings.locale));
  return { code: EXIT.ok, output: present(view, settings, io) };
}
