import { groupBy } from '../../model/collections.ts';
import type { Finding } from '../../model/finding.ts';
import { indentText } from '../format/wrap-text.ts';
import type { View } from './shown.ts';
import { tellPlace, tellRivals } from './tell-finding.ts';

/** Sums up verdicts that hang on a reading: for each obligation which other reading would give which status, how often. */
export function renderContestedLines(findings: readonly Finding[], view: View): readonly string[] {
  const { telling, width, painter } = view;
  return [...groupBy(findings, ({ obligation }) => obligation).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const head = indentText(`${tellPlace(first)} · ${telling.say.gist(first.obligation)}`, width, 2, '↔ ');
    const rivals = groupBy(
      group.flatMap((finding) => tellRivals(finding, telling)),
      (rival) => rival,
    );
    const lines = [...rivals].flatMap(([rival, same]) =>
      indentText(`${rival} (${telling.texts.phrases.findingCount(same.length)})`, width, 6, '    - '),
    );
    return [...head, ...lines.map(painter.quiet)];
  });
}
