import { OPTION_DATE_CHECKS } from '../../load/checks/option-date-checks.ts';
import { OPTION_KEY_CHECKS } from '../../load/checks/option-key-checks.ts';
import { STATE_CHECKS } from '../../load/checks/state-checks.ts';
import { STATE_WORD_CHECKS } from '../../load/checks/state-word-checks.ts';
import { demandUnique } from '../../load/checks/unique.ts';
import { entries, field, items, type Place, pathOf, rootPlace } from '../../load/place.ts';
import type { Trouble } from '../../load/problem.ts';
import { stateWordsOf } from '../../load/state-words.ts';
import { type Segments, toSegments } from '../../model/issues/parts.ts';
import type { CaseCheck, CaseDraft } from '../case-draft.ts';

/** Every state, background and case laid together, satisfies what any state must; each problem stands where it was written. */
export const statesAreSound: CaseCheck = ({ cases, unused, ruleset }) => {
  const words = stateWordsOf(ruleset);
  return [...cases.map(({ laid }) => laid), ...unused].flatMap((laid) => {
    // Its places are named as somebody wrote them, not by their number in the whole state.
    const root = rootPlace(laid.value, laid.sourceOf);
    return [
      ...Object.values(STATE_CHECKS).flatMap((check) => check(root)),
      ...Object.values(STATE_WORD_CHECKS).flatMap((check) => check(root, words)),
    ];
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
    const troubles: readonly Trouble[] = [
      ...Object.values(OPTION_DATE_CHECKS).flatMap((check) => check(root, ruleset)),
      ...Object.values(OPTION_KEY_CHECKS).flatMap((check) => check(root, ruleset)),
    ];
    return troubles.map((trouble) => ({ ...trouble, segments: sourceOfOption(trouble.segments, draft) }));
  });

function sourceOfOption(path: Segments, { place }: CaseDraft): Segments {
  if (path[0] === 'asOf') return [...toSegments(pathOf(place)), 'asOf'];
  const own = path.reduce<Place>(field, field(place, 'options'));
  return own.value === undefined ? ['options', ...path] : toSegments(pathOf(own));
}
