import { compareText } from '../../model/collections.ts';
import type { Period } from '../../model/period.ts';
import { type Day, lastGoodDay, toPlainDate } from '../../model/plain-date.ts';
import { BEGINNING, type State, type StateDocument, type Unit } from '../../model/state.ts';
import { impliedRoles, type Vocabulary } from '../../model/vocabulary.ts';
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
  const units = unitSets(materials, vocabulary);
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
  // Nothing is missing from what these states record.
  recordsSince: BEGINNING,
  units: [],
  things: [],
  documents: [],
  events: [],
  facts: {},
};

// Nobody, one unit, or two. A role that many may hold and nobody does leaves the verdict unknown; and where units
// are listed at all, each role of either side has its holder among them, so that no office is missing by chance.
function unitSets(
  { roles, needed, bystander }: Materials,
  vocabulary: Vocabulary,
): readonly (readonly Unit[])[] {
  const all = unique([...roles.a, ...roles.b]);
  const single = all.map((role) => [role]);
  const one = [...single, all].map((held) => [held]);
  const two = [...single, ...single.map(([role]) => all.filter((other) => other !== role))].flatMap((first) =>
    [...single, all].map((second) => [first, second]),
  );
  const covering = [...one, ...two].filter((sets) => {
    const held = new Set(sets.flat().flatMap((role) => impliedRoles(role, vocabulary)));
    return sets.every((set) => set.length > 0) && all.every((role) => held.has(role));
  });
  const listed = uniqueLists(covering).map((sets) => sets.map((held, index) => unitOf(index, held)));
  const watched = bystander && all.length > 0 ? [[unitOf(0, all), unitOf(1, [])]] : [];
  return [...(needed.length === 0 ? [[]] : []), ...listed, ...watched];
}

function unitOf(index: number, roles: readonly string[]): Unit {
  return {
    id: `unit-${index + 1}`,
    name: null,
    roles: [...roles],
    from: null,
    until: null,
    successorOf: [],
    facts: {},
  };
}

function uniqueLists(
  lists: readonly (readonly (readonly string[])[])[],
): readonly (readonly (readonly string[])[])[] {
  return unique(lists.map((list) => JSON.stringify(list))).map((text) => JSON.parse(text) as string[][]);
}

const FIVE_YEARS = 'P5Y' as Period;

// No paper, or one of each kind: for the five years of a planning period, or without an end of its own.
function paperSets(
  { documents, forms, contents, lengths }: Materials,
  start: Day,
): readonly (readonly StateDocument[])[] {
  // Just as long as a bound says, and a month less or more.
  const ends = lengths
    .map((length) => lastGoodDay(start, length))
    .flatMap((end) => [end, end - 31, end + 31]);
  const kinds = documents.flatMap((type) =>
    [lastGoodDay(start, FIVE_YEARS), ...ends, null].flatMap((to) =>
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
