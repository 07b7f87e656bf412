import type { Diff, TopicDiff } from './diff.ts';
import type { Matrix, MatrixRow } from './matrix.ts';

/** Which topics of a comparison are wanted; what is left out is not asked. */
export type TopicFilter = {
  /** A topic, together with its aspects. */
  readonly topic?: string | undefined;
  /** A chapter of the vocabulary. */
  readonly group?: string | undefined;
  /** Only topics on which the sides differ; between regulations only those on which several speak. */
  readonly differing?: boolean | undefined;
  /** Only topics on which one side alone speaks. */
  readonly alone?: boolean | undefined;
  /** Only topics on which nothing differs but content in words that nobody compared. */
  readonly uncompared?: boolean | undefined;
  /** Only topics on which something is owed by a day. */
  readonly timed?: boolean | undefined;
};

type FilteredTopic = {
  readonly topic: string;
  readonly group: string | null;
  readonly timed: boolean;
  readonly differs: boolean;
  readonly alone: boolean;
  readonly uncompared: boolean;
};

/** Narrows a diff to the topics that are wanted. */
export function filterDiff(diff: Diff, filter: TopicFilter): Diff {
  const areVersions = diff.alignment === 'versions';
  const isWantedTopic = (topic: TopicDiff) => {
    const alone = topic.relation === 'only-in-a' || topic.relation === 'only-in-b';
    const uncompared = topic.relation === 'comparable';
    // What an amendment inserts or repeals is a change; that another regulation is silent is no difference of content.
    const differs = topic.relation !== 'equal' && !uncompared && (areVersions || !alone);
    return isWanted({ ...topic, differs, alone, uncompared }, filter);
  };
  return { ...diff, topics: diff.topics.filter(isWantedTopic) };
}

/** Narrows a matrix to the rows that are wanted. */
export function filterMatrix(matrix: Matrix, filter: TopicFilter): Matrix {
  const isWantedRow = (row: MatrixRow) =>
    isWanted({ ...row, uncompared: row.uncompared && !row.differs }, filter);
  return { ...matrix, rows: matrix.rows.filter(isWantedRow) };
}

function isWanted(topic: FilteredTopic, filter: TopicFilter): boolean {
  const isAbout = filter.topic === undefined || topic.topic === filter.topic;
  if (!isAbout && !topic.topic.startsWith(`${filter.topic}.`)) return false;
  if (filter.group !== undefined && topic.group !== filter.group) return false;
  return NARROWER.every((name) => filter[name] !== true || topic[name === 'differing' ? 'differs' : name]);
}

const NARROWER = ['differing', 'alone', 'uncompared', 'timed'] as const;
