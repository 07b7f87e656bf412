import { bundledRulesets } from '../../../generated/rules/bundled.ts';
import { compileRuleset } from '../../engine/compile/compile-ruleset.ts';
import { summarizeRuleset } from '../../engine/summarize-ruleset.ts';
import { layOutRules } from '../../report/ruleset/rules-page.ts';
import type { Settings } from '../command-options.ts';
import type { Io } from '../io.ts';
import { EXIT, type Outcome } from '../outcome.ts';
import { present } from '../present.ts';

/** `patuh rules`: the bundled rulesets, what each is and holds. */
export async function rules(_args: object, settings: Settings, io: Io): Promise<Outcome> {
  const rulesets = await Promise.all(Object.values(bundledRulesets).map((open) => open()));
  const summaries = rulesets.map((ruleset) => summarizeRuleset(ruleset, compileRuleset(ruleset).digest));
  return { code: EXIT.ok, output: present(layOutRules(summaries, settings.locale), settings, io) };
}
