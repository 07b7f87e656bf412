import { bundledRulesets } from '../../../generated/rules/bundled.ts';
import { compileRuleset } from '../../engine/compile/compile-ruleset.ts';
import { summarizeRuleset } from '../../engine/summarize-ruleset.ts';
import { messagesOf } from '../../locale/messages.ts';
import { renderJson } from '../../report/format/json.ts';
import { renderRulesCsv, renderRulesTable } from '../../report/ruleset/rules-page.ts';
import type { Io } from '../io.ts';
import { EXIT, type Outcome } from '../outcome.ts';
import type { Settings } from '../settings.ts';

/** `patuh rules`: the bundled rulesets, what each is and holds. */
export async function rules(_args: object, settings: Settings, io: Io): Promise<Outcome> {
  const texts = messagesOf(settings.locale);
  const rulesets = await Promise.all(Object.values(bundledRulesets).map((open) => open()));
  const summaries = rulesets.map((ruleset) => summarizeRuleset(ruleset, compileRuleset(ruleset).digest));
  if (settings.format === 'json') return { code: EXIT.ok, output: renderJson(summaries) };
  if (settings.format === 'csv') return { code: EXIT.ok, output: renderRulesCsv(summaries, texts) };
  return {
    code: EXIT.ok,
    output: renderRulesTable(summaries, { texts, width: io.width, painter: io.painter }),
  };
}
