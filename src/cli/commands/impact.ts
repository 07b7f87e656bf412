import { assessImpact } from '../../compare/assess-impact.ts';
import { uniteRulesets } from '../../compare/narrow-state.ts';
import { PatuhInputError } from '../../model/issue.ts';
import { layOutImpact } from '../../report/comparison/lay-out.ts';
import type { Settings } from '../command-options.ts';
import { readState } from '../files.ts';
import { gatherOptions, nameOption } from '../gather-options.ts';
import type { Io } from '../io.ts';
import { openRulesets } from '../open-rulesets.ts';
import { EXIT, type Outcome, refuseIssues } from '../outcome.ts';
import { present } from '../present.ts';

/** `patuh impact`: what it does to organizations when one ruleset replaces another. */
export async function impact(
  args: { readonly before: string; readonly after: string; readonly states: readonly string[] },
  settings: Settings,
  io: Io,
): Promise<Outcome> {
  const { locale } = settings;
  const opened = await openRulesets([args.before, args.after], locale);
  if (!opened.ok) return opened.outcome;
  const [before, after] = opened.value;
  if (before === undefined || after === undefined) throw new Error('two rulesets were opened');
  const options = gatherOptions(settings, io.today(after.jurisdiction.timeZone), locale);
  if (!options.ok) return options.outcome;
  const read = args.states.map((path) => readState(path, uniteRulesets(before, after)));
  const issues = read.flatMap((one) => (one.ok ? [] : one.issues));
  if (issues.length > 0) return refuseIssues(issues, locale).outcome;
  const states = read.flatMap((one) => (one.ok ? [one.value] : []));
  try {
    const assessed = assessImpact(before, after, states, options.value);
    const view = layOutImpact(assessed, before, after, states, settings.locale);
    return { code: EXIT.ok, output: present(view, settings, io) };
  } catch (error) {
    if (!(error instanceof PatuhInputError)) throw error;
    // What is left to be wrong are the options, told under the names by which they are typed.
    const named = error.issues.map(({ segments: [, ...inOptions], ...issue }) =>
      nameOption({ ...issue, segments: inOptions }),
    );
    return refuseIssues(named, locale).outcome;
  }
}
