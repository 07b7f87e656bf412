import type { CompiledRuleset } from '../../engine/compile-ruleset.ts';
import { type Period, periodMonths } from '../../model/period.ts';
import { addPeriod, type Day, type PlainDate, toDay } from '../../model/plain-date.ts';
import type { PairIds } from '../diff.ts';
import type { Norm } from '../norm.ts';
import { layOutFrames } from './frames.ts';
import { collectMaterials } from './materials.ts';
import type { Arena } from './search-witness.ts';
import { judgeOfTopic } from './topic-judge.ts';
import type { Sides } from './witness.ts';

/** What a search for a witness is given: both regulations, and what they say on the topic. */
export type Contest = {
  readonly rulesets: Sides<CompiledRuleset>;
  readonly norms: Sides<readonly Norm[]>;
  readonly pairs: readonly PairIds[];
};

/** Prepares the search on a topic from given days in force; nothing is looked at before both bind. */
export function prepareArena({ rulesets, norms }: Contest, inForceFrom: Sides<PlainDate>): Arena {
  const materials = collectMaterials(norms, { a: rulesets.a.vocabulary, b: rulesets.b.vocabulary });
  const start = Math.max(toDay(inForceFrom.a), toDay(inForceFrom.b));
  return {
    judges: { a: judgeOfTopic(rulesets.a, norms.a), b: judgeOfTopic(rulesets.b, norms.b) },
    inForceFrom,
    start,
    end: lastDayLookedAt([...norms.a, ...norms.b], start),
    frames: layOutFrames(materials, rulesets.a.vocabulary, start),
    materials,
  };
}

const YEAR = 'P1Y' as Period;
const PLANNING_PERIOD = 5;

// Long enough for the longest period to be missed after it was kept once, and for a planning document to run out.
function lastDayLookedAt(norms: readonly Norm[], start: Day): Day {
  const years = norms.flatMap(({ fields }) =>
    [fields.frequency?.every ?? null, fields.within, fields.term].map(yearsOf),
  );
  const papers = norms.some(({ fields }) => fields.document !== null) ? PLANNING_PERIOD : 0;
  return addPeriod(start, YEAR, Math.max(2 * Math.max(1, ...years), papers) + 2);
}

function yearsOf(period: Period | null): number {
  return period === null ? 0 : Math.ceil((periodMonths(period) ?? 12) / 12);
}
