import { OPTION_DATE_CHECKS } from '../../load/checks/option-date-checks.ts';
import { OPTION_KEY_CHECKS } from '../../load/checks/option-key-checks.ts';
import { STATE_CHECKS } from '../../load/checks/state-checks.ts';
import { STATE_WORD_CHECKS } from '../../load/checks/state-word-checks.ts';
import { demandUnique } from '../../load/checks/unique.ts';
import { entries, field, items, type Place, pathOf, rootPlace } from '../../load/place.ts';
import type { Problem } from '../../load/problem.ts';
import { stateWordsOf } from '../../load/state-words.ts';
import { formatPath } from '../../model/issue.ts';
import type { CaseCheck, CaseDraft } from '../case-draft.ts';
import type { LaidState } from '../lay-state.ts';

/** Every state, background and case laid together, satisfies what any state must; each problem stands where it was written. */
export const statesAreSound: CaseCheck = ({ cases, unused, ruleset }) => {
  const words = stateWordsOf(ruleset);
  return [...cases.map(({ laid }) => laid), ...unused].flatMap((laid) => {
    const root = rootPlace(laid.value);
    const problems = [
      ...STATE_CHECKS.flatMap((check) => check(root)),
      ...STATE_WORD_CHECKS.flatMap((check) => check(root, words)),
    ];
    return problems.map((problem) => rewrite(problem, laid));
  });
};

/** No unit is written twice in one background or in one case. */
export const unitsAreWrittenOnce: CaseCheck = ({ root, cases }) =>
  [...entries(field(root, 'backgrounds')), ...cases.map(({ place }) => field(place, 'given'))].flatMap(
    (part) => demandUnique(items(field(part, 'units')), 'id'),
  );

/** The options of every case are ones that the ruleset leaves open, and its days make sense. */
export const optionsAreSound: CaseCheck = ({ cases, ruleset }) =>
  cases.flatMap((draft) => {
    const root = rootPlace(draft.options);
    const problems = [
      ...OPTION_DATE_CHECKS.flatMap((check) => check(root, ruleset)),
      ...OPTION_KEY_CHECKS.flatMap((check) => check(root, ruleset)),
    ];
    return problems.map((problem) => ({ ...problem, path: sourceOfOption(problem.path, draft) }));
  });

function sourceOfOption(path: readonly PropertyKey[], { place }: CaseDraft): readonly PropertyKey[] {
  if (path[0] === 'asOf') return [...pathOf(place), 'asOf'];
  const own = path.reduce<Place>(field, field(place, 'options'));
  return own.value === undefined ? ['options', ...path] : pathOf(own);
}

const ENTRY = /\b(events|documents|units)\[(\d+)\]/g;

// The sentence names entries by their number in the whole state, which nobody has written.
function rewrite(problem: Problem, { sourceOf }: LaidState): Problem {
  const message = problem.message.replace(ENTRY, (_, list: string, index: string) =>
    formatPath(sourceOf([list, Number(index)])),
  );
  return { ...problem, message, path: sourceOf(problem.path) };
}
