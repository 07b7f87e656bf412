import { diffRulesets } from '../../compare/diff-rulesets.ts';
import { filterDiff } from '../../compare/filter-comparison.ts';
import { saysTheSame } from '../../compare/says-the-same.ts';
import { layOutDiff } from '../../report/comparison/lay-out.ts';
import { chooseTopics } from '../choose-topics.ts';
import type { Settings } from '../command-options.ts';
import type { Io } from '../io.ts';
import { openRulesets } from '../open-rulesets.ts';
import { EXIT, type Outcome } from '../outcome.ts';
import { present } from '../present.ts';

/**
 * `patuh diff`: two regulations compared, or the change note between two versions of one. Exit 0 when both say the same
 * (of the topics asked for), 1 when anything differs or was not compared. A terminal shows the short of it unless all is asked for.
 */
export async function diff(
  args: { readonly first: string; readonly second: string },
  settings: Settings,
  io: Io,
): Promise<Outcome> {
  const { locale } = settings;
  const opened = await openRulesets([args.first, args.second], locale);
  if (!opened.ok) return opened.outcome;
  const [a, b] = opened.value;
  if (a === undefined || b === undefined) throw new Error('two rulesets were opened');
  const whole = diffRulesets(a, b);
  const filter = chooseTopics(settings, whole.topics, locale);
  if (!filter.ok) return filter.outcome;
  const compared = filterDiff(whole, filter.value);
  // Asked for certain topics one wants to know of them alone.
  const isNarrowed = Object.values(filter.value).some((chosen) => chosen !== undefined && chosen !== false);
  const equal = isNarrowed
    ? compared.topics.every(({ relation }) => relation === 'equal')
    : saysTheSame(whole);
  const brief = settings.format === 'table' && settings.all !== true && !isNarrowed;
  const view = layOutDiff(compared, a, b, settings.locale, { brief });
  return { code: equal ? EXIT.ok : EXIT.violation, output: present(view, settings, io) };
}
