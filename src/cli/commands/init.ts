import { requiredFacts } from '../../engine/required-facts.ts';
import { renderStarterState } from '../../report/ruleset/starter-state.ts';
import { createTelling } from '../../telling/telling.ts';
import type { Settings } from '../command-options.ts';
import { openRuleset } from '../open-ruleset.ts';
import { EXIT, type Outcome } from '../outcome.ts';

/** `patuh init`: a commented state file to fill in for a ruleset. A file that exists is never written over. */
export async function init(args: { readonly ruleset: string }, settings: Settings): Promise<Outcome> {
  const opened = await openRuleset(args.ruleset, settings.locale);
  if (!opened.ok) return opened.outcome;
  const telling = createTelling(opened.value, settings.locale);
  return {
    code: EXIT.ok,
    output: renderStarterState(requiredFacts(opened.value), telling),
    keepExisting: true,
  };
}
