import type { Diff } from './diff.ts';
import type { Matrix } from './matrix.ts';

/** Which topics of a comparison are wanted; what is left out is not asked. */
export type TopicFilter = {
  /** A topic, together with its aspects. */
  readonly topic?: string | undefined;
  /** A chapter of the vocabulary. */
  readonly group?: string | undefined;
  /** Only topics on which the sides differ. */
  readonly differing?: boolean | undefined;
  /** Only topics on which something is owed by a day. */
  readonly timed?: boolean | undefined;
};

type FilteredTopic = { readonly topic: string; readonly group: string | null; readonly timed: boolean };

/** Narrows a diff to the topics that are wanted. */
export function filterDiff(diff: Diff, filter: TopicFilter): Diff {
  const differs = ({ relation }: Diff['topics'][number]) => relation !== 'equal';
  return { ...diff, topics: diff.topics.filter((topic) => isWanted(topic, differs(topic), filter)) };
}

/** Narrows a matrix to the rows that are wanted. */
export function filterMatrix(matrix: Matrix, filter: TopicFilter): Matrix {
  return { ...matrix, rows: matrix.rows.filter((row) => isWanted(row, row.differs, filter)) };
}

function isWanted({ topic, group, timed }: FilteredTopic, differs: boolean, filter: TopicFilter): boolean {
  if (filter.topic !== undefined && topic !== filter.topic && !topic.startsWith(`${filter.topic}.`))
    return false;
  if (filter.group !== undefined && group !== filter.group) return false;
  return (filter.differing !== true || differs) && (filter.timed !== true || timed);
}
