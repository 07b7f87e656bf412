import { formatCitation } from '../../model/citation.ts';
import type { CitationRun } from '../../model/issues/law-issues.ts';

/** Names runs of places: `Pasal 2 ayat (2)`, `Pasal 3 to Pasal 9`, with a language's own word between the two. */
export function listCitations(runs: readonly CitationRun[], to: string): readonly string[] {
  return runs.map((run) =>
    run.to === null
      ? formatCitation(run.from)
      : `${formatCitation(run.from)} ${to} ${formatCitation(run.to)}`,
  );
}
