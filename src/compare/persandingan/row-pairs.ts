import type { Window } from '../../model/evidence.ts';
import type { Diff, FieldDifference, Pair, TopicDiff } from '../diff.ts';
import { normsOf } from '../norm.ts';
import type { Witness } from '../witness/witness.ts';
import type { LaidSide } from './laid-side.ts';
import type { PlaceMatch } from './match-places.ts';
import type { RowPair } from './persandingan.ts';

/** After these changes what is owed is another thing, or owed by another day. */
const OWED_ANEW: readonly Pair['change'][] = ['added', 'tightened', 'loosened', 'moved', 'changed'];

/** Gives the pairs of a row: each is told in one, and named in the others on which its norms rest. */
export function pairsOfRows(diff: Diff, a: LaidSide, b: LaidSide): (match: PlaceMatch) => readonly RowPair[] {
  const versions = diff.alignment === 'versions';
  const windows = new Map(normsOf(b.law).map(({ id, fields }) => [id, fields.firstWindow]));
  const firstDue = ({ b, change }: Pair): Window | null =>
    versions && b !== null && OWED_ANEW.includes(change) ? (windows.get(b) ?? null) : null;
  const all = diff.topics.flatMap((topic) => topic.pairs.map((pair) => ({ topic, pair })));
  const isTold = (pair: Pair, match: PlaceMatch): boolean => {
    const leading = versions ? (pair.b === null ? 'a' : 'b') : pair.a === null ? 'b' : 'a';
    const home = (leading === 'a' ? a : b).homeOf(pair[leading] ?? '');
    return home !== null && match[leading]?.ref === home;
  };
  return (match) =>
    all
      .filter(({ pair }) => restsOn(pair, match))
      .map(({ topic, pair }): RowPair => {
        const { a, b, relation, change } = pair;
        const told = isTold(pair, match);
        return {
          topic: topic.topic,
          a,
          b,
          relation,
          change,
          told,
          fields: told ? fieldsOf(topic, pair) : [],
          witness: told ? witnessOf(topic, pair) : null,
          firstDue: told ? firstDue(pair) : null,
        };
      });
}

function restsOn({ a, b }: Pair, match: PlaceMatch): boolean {
  return (
    (a !== null && match.a?.obligations.includes(a) === true) ||
    (b !== null && match.b?.obligations.includes(b) === true)
  );
}

function fieldsOf({ fields }: TopicDiff, pair: Pair): readonly FieldDifference[] {
  return fields.filter(
    ({ field, obligations }) =>
      field !== 'obligation' && obligations.a === pair.a && obligations.b === pair.b,
  );
}

// A topic has one witness: it stands beside the norm that fails in it.
function witnessOf({ witness }: TopicDiff, pair: Pair): Witness | null {
  if (witness === null) return null;
  const failing = witness.statusA === 'breached' ? 'a' : 'b';
  return witness.obligation[failing] === pair[failing] ? witness : null;
}
