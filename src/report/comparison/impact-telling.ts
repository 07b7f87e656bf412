import type { DutyShift, FindingChange, Impact, ImpactVerdict, NewDate } from '../../compare/impact.ts';
import { formatCitation } from '../../model/citation.ts';
import type { PlainDate } from '../../model/plain-date.ts';
import type { Ruleset } from '../../model/ruleset.ts';
import type { State } from '../../model/state.ts';
import type { Locale } from '../../model/terms.ts';
import { createTelling } from '../../telling/telling.ts';
import { STATUS_SIGNS } from '../status-look.ts';
import { createDiffTelling, type DiffTelling } from './diff-telling.ts';

/** What the effect of a replacement is told with: both rulesets, and the states by the names of their organizations. */
export type ImpactTelling = DiffTelling & {
  /** How the units of the n-th state are called. */
  readonly unitName: (state: number, subject: Pick<FindingChange, 'unit' | 'bearer'>) => string;
};

/** Binds a language to the two rulesets and to the states in their order. */
export function createImpactTelling(
  before: Ruleset,
  after: Ruleset,
  states: readonly State[],
  locale: Locale,
): ImpactTelling {
  const tellings = states.map((state) => createTelling(after, locale, state));
  const view = createDiffTelling(before, after, locale);
  return {
    ...view,
    unitName: (index, { unit, bearer }) => (tellings[index] ?? view.b.telling).say.unit(unit, bearer),
  };
}

/** The place of a duty in both texts: `Pasal 23 ayat (1) → Pasal 24 ayat (1)`. */
export function tellPlaces({ cites }: Pick<FindingChange, 'cites'>, { words }: DiffTelling): string {
  const places = [cites.before, cites.after].map((list) => (list ?? []).map(formatCitation).join('; '));
  const [before = '', after = ''] = places;
  return before === '' || after === '' || before === after ? after || before : words.becomes(before, after);
}

/** What a duty is about: the gist of the newer text, else of the older. */
export function tellMatter({ obligation }: Pick<FindingChange, 'obligation'>, { a, b }: DiffTelling): string {
  const { before, after } = obligation;
  return after === null ? a.telling.say.gist(before ?? '') : b.telling.say.gist(after);
}

/** A verdict in words with its day: `dilanggar sejak 1 Januari 2025`. */
export function tellVerdict(verdict: ImpactVerdict | null, { texts, words, a }: DiffTelling): string {
  if (verdict === null) return words.impact.noWindow;
  const { status, breachedFrom, dueOn, metOn } = verdict;
  const { say } = a.telling;
  const tellBreach = (since: PlainDate | null, due: PlainDate | null) =>
    since !== null
      ? texts.phrases.since(say.date(since))
      : due === null
        ? ''
        : words.impact.wasDue(say.date(due));
  const day =
    status === 'breached'
      ? tellBreach(breachedFrom, dueOn)
      : metOn !== null
        ? texts.phrases.doneOn(say.date(metOn))
        : dueOn !== null
          ? texts.phrases.dueBy(say.date(dueOn))
          : '';
  return [texts.terms.statuses[status], day].filter(Boolean).join(' ');
}

/** How a duty that is gained or lifted stands under the ruleset that has it, by sign and word. */
export function tellShift({ status, dueOn, breachedFrom }: DutyShift, view: DiffTelling): string {
  const verdict = { status, dueOn, breachedFrom, window: null, occurrence: null, metOn: null };
  return `${STATUS_SIGNS[status]} ${tellVerdict(verdict, view)}`;
}

/** A new date with the one it takes the place of. */
export function tellNewDate({ dueOn, before }: NewDate, { words, a }: DiffTelling): string {
  const { say } = a.telling;
  const instead = before === null ? '' : ` (${words.impact.insteadOf(say.date(before))})`;
  return `${say.date(dueOn)}${instead}`;
}

/** The name of an organization, else its id. */
export function organizationOf({ organization }: Impact['states'][number]): string {
  return organization.name ?? organization.id;
}
