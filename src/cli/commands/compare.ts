import { bundledRulesets } from '../../../generated/rules/bundled.ts';
import { compareRulesets } from '../../compare/compare-rulesets.ts';
import { filterMatrix } from '../../compare/filter-comparison.ts';
import { layOutMatrix } from '../../report/comparison/lay-out.ts';
import { chooseTopics } from '../choose-topics.ts';
import type { Settings } from '../command-options.ts';
import type { Io } from '../io.ts';
import { openRulesets } from '../open-rulesets.ts';
import { EXIT, type Outcome } from '../outcome.ts';
import { present } from '../present.ts';

/** `patuh compare`: regulations side by side, topic by topic; all that are bundled where none is named. */
export async function compare(
  args: { readonly rulesets?: readonly string[] },
  settings: Settings,
  io: Io,
): Promise<Outcome> {
  const { locale } = settings;
  const named = args.rulesets ?? [];
  const opened = await openRulesets(named.length > 0 ? named : Object.keys(bundledRulesets), locale);
  if (!opened.ok) return opened.outcome;
  const whole = compareRulesets(opened.value);
  const filter = chooseTopics(settings, whole.rows, locale);
  if (!filter.ok) return filter.outcome;
  const matrix = filterMatrix(whole, filter.value);
  const view = layOutMatrix(matrix, opened.value, settings.locale);
  return { code: EXIT.ok, output: present(view, settings, io) };
}
