import { compareText } from '../../model/collections.ts';
import type { Period } from '../../model/period.ts';
import { type Day, lastGoodDay, toPlainDate } from '../../model/plain-date.ts';
import type { State, StateDocument, Unit } from '../../model/state.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { factAssignments } from './fact-assignments.ts';
import { type Materials, unique } from './materials.ts';

/** States without events: who there is, which papers, which facts; and whether they are all that there are. */
export type Frames = { readonly states: readonly State[]; readonly complete: boolean };

/**
 * Lays out the states without events in which two regulations may part, the smallest first: nobody or one unit
 * before two, no paper before one.
 *
 * @param start the first day of a paper
 */
export function layOutFrames(materials: Materials, vocabulary: Vocabulary, start: Day): Frames {
  const units = unitSets(materials);
  const papers = paperSets(materials, start);
  const { sets, complete } = factAssignments(materials, vocabulary);
  const states = units.flatMap((listed) =>
    papers.flatMap((documents) =>
      sets.map((facts) => ({ ...EMPTY, units: [...listed], documents: [...documents], facts })),
    ),
  );
  const sized = states.map((state) => ({
    state,
    size: state.units.length + state.documents.length + Object.keys(state.facts).length,
    text: JSON.stringify(state),
  }));
  sized.sort((x, y) => x.size - y.size || x.text.length - y.text.length || compareText(x.text, y.text));
  return { states: sized.map(({ state }) => state), complete };
}

const EMPTY: State = {
  organization: { id: 'contoh', name: null },
  recordsSince: null,
  units: [],
  documents: [],
  events: [],
  facts: {},
};

// Nobody, one unit, or two. A role that many may hold and nobody does leaves the verdict unknown.
function unitSets({ roles, needed }: Materials): readonly (readonly Unit[])[] {
  const all = unique([...roles.a, ...roles.b]);
  const held = uniqueSets([...all.map((role) => [role]), roles.a, roles.b, needed, all]);
  const one = held.map((own) => [unitOf(0, own)]);
  const two = all.flatMap((first) =>
    all.filter((second) => second !== first).map((second) => [unitOf(0, [first]), unitOf(1, [second])]),
  );
  return [...(needed.length === 0 ? [[]] : []), ...one, ...two];
}

function unitOf(index: number, roles: readonly string[]): Unit {
  return { id: `unit-${index + 1}`, name: null, roles: [...roles], facts: {} };
}

function uniqueSets(sets: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const texts = unique(sets.filter((set) => set.length > 0).map((set) => JSON.stringify(set)));
  return texts.map((text) => JSON.parse(text) as string[]);
}

const FIVE_YEARS = 'P5Y' as Period;

// No paper, or one of each kind: for the five years of a planning period, or without an end of its own.
function paperSets(
  { documents, forms, contents }: Materials,
  start: Day,
): readonly (readonly StateDocument[])[] {
  const kinds = documents.flatMap((type) =>
    [lastGoodDay(start, FIVE_YEARS), null].flatMap((to) =>
      orNone(forms).flatMap((form) =>
        orNone(contents).map(
          (list): StateDocument => ({
            id: 'dokumen-1',
            type,
            from: toPlainDate(start),
            to: to === null ? null : toPlainDate(to),
            form,
            contents: list === null ? null : [...list],
            evidence: null,
          }),
        ),
      ),
    ),
  );
  return [[], ...kinds.map((paper) => [paper])];
}

function orNone<T>(values: readonly T[]): readonly (T | null)[] {
  return values.length === 0 ? [null] : values;
}
