import type { Ruleset } from '../model/ruleset.ts';
import type { Locale } from '../model/terms.ts';
import { openRuleset } from './open-ruleset.ts';
import { type Obtained, refuse } from './outcome.ts';

/** Opens several rulesets, each by the id of a bundled one or by a path; what is wrong with any of them is told at once. */
export async function openRulesets(
  names: readonly string[],
  locale: Locale,
): Promise<Obtained<readonly Ruleset[]>> {
  const opened = await Promise.all(names.map((name) => openRuleset(name, locale)));
  const talk = opened.flatMap((one) => (one.ok ? [] : (one.outcome.talk ?? [])));
  if (talk.length > 0) return refuse(...talk);
  return { ok: true, value: opened.flatMap((one) => (one.ok ? [one.value] : [])) };
}
