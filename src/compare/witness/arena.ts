import type { CompiledLaw } from '../../engine/compile/compile-ruleset.ts';
import type { Finding } from '../../model/finding.ts';
import { type Period, periodMonths } from '../../model/period.ts';
import { addPeriod, type Day, type PlainDate, toDay } from '../../model/plain-date.ts';
import { fieldsComparedAs } from '../../model/shapes/shape.ts';
import type { State } from '../../model/state.ts';
import { isHours, isWorking, type Term } from '../../model/term.ts';
import type { PairIds } from '../diff.ts';
import { isTimed } from '../duty-dates.ts';
import { type ComparedNorm, everyWording } from '../norm.ts';
import { type Frames, layOutFrames } from './frames.ts';
import { collectMaterials, type Materials } from './materials.ts';
import { judgeOfTopic } from './topic-judge.ts';
import type { Sides } from './witness.ts';

/** What a search for a witness is given: both regulations, and what they say on the topic. */
export type Dispute = {
  readonly rulesets: Sides<CompiledLaw>;
  readonly norms: Sides<readonly ComparedNorm[]>;
  readonly pairs: readonly PairIds[];
};

/** Both regulations judged at the end of the time looked at, from certain days in force. */
export type Trial = { readonly judge: (state: State) => Sides<readonly Finding[]> };

/** Where a search takes place: the views under which the sides must part, the days, and what states are made of. */
export type Arena = {
  readonly views: readonly Trial[];
  /** The obligations of each side that are owed by a day. */
  readonly timed: Sides<ReadonlySet<string>>;
  /** The first and the last day looked at; nothing is looked at before both bind. */
  readonly start: Day;
  readonly end: Day;
  readonly materials: Materials;
  readonly frames: Frames;
};

/**
 * Prepares the search on a topic.
 *
 * @param days the days in force under each view; the sides must part under all of them
 */
export function prepareArena({ rulesets, norms }: Dispute, days: readonly Sides<PlainDate>[]): Arena {
  const materials = collectMaterials(norms, { a: rulesets.a.vocabulary, b: rulesets.b.vocabulary });
  const start = Math.max(...days.flatMap(({ a, b }) => [toDay(a), toDay(b)]));
  const all = [...norms.a, ...norms.b];
  const end = lastDayLookedAt(all.flatMap(everyWording), lastChange(all, start));
  return {
    views: days.map(({ a, b }) => {
      const judgeA = judgeOfTopic(rulesets.a, norms.a, end, a);
      const judgeB = judgeOfTopic(rulesets.b, norms.b, end, b);
      return { judge: (state) => ({ a: judgeA(state), b: judgeB(state) }) };
    }),
    timed: { a: timedIds(norms.a), b: timedIds(norms.b) },
    start,
    end,
    materials,
    frames: layOutFrames(materials, rulesets.a.vocabulary, start),
  };
}

function timedIds(norms: readonly ComparedNorm[]): ReadonlySet<string> {
  return new Set(norms.filter(isTimed).map(({ id }) => id));
}

// What begins later is looked at from then on.
function lastChange(norms: readonly ComparedNorm[], start: Day): Day {
  const days = norms.flatMap(({ wordings }) =>
    wordings().flatMap(({ from }) => (from === null ? [] : [toDay(from)])),
  );
  return Math.max(start, ...days);
}

const YEAR = 'P1Y' as Period;
const PLANNING_PERIOD = 5;

const TERMS = fieldsComparedAs('term');

// Long enough for the longest period to be missed after it was kept once, and for a planning document to run out.
function lastDayLookedAt(norms: readonly ComparedNorm[], start: Day): Day {
  const years = norms.flatMap(({ fields }) =>
    [fields.frequency?.every ?? null, ...TERMS.map((field) => fields[field])].map(yearsOf),
  );
  const papers = norms.some(({ fields }) => fields.document !== null) ? PLANNING_PERIOD : 0;
  return addPeriod(start, YEAR, Math.max(2 * Math.max(1, ...years), papers) + 2);
}

function yearsOf(term: Term | null): number {
  if (term === null) return 0;
  return isWorking(term) || isHours(term) ? 1 : Math.ceil((periodMonths(term) ?? 12) / 12);
}
