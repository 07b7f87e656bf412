import { groupBy } from '../../model/collections.ts';
import type { Finding } from '../../model/finding.ts';
import type { Telling } from '../../telling/telling.ts';
import type { PageItem, PageList } from '../page.ts';
import { tellPlace, tellRivals, tellWhere } from './tell-finding.ts';

/** As many findings as a line names. */
const MOST = 3;

/** Sums up verdicts that hang on a reading: for each obligation which other reading would give which status, and whose. */
export function listContested(findings: readonly Finding[], telling: Telling): PageList {
  const groups = groupBy(findings, ({ obligation }) => obligation);
  const items = [...groups.values()].flatMap((group): readonly PageItem[] => {
    const [first] = group;
    if (first === undefined) return [];
    const told = group.flatMap((finding) =>
      tellRivals(finding, telling).map((rival) => ({ rival, whose: tellWhose(finding, telling) })),
    );
    const rivals = [...groupBy(told, ({ rival }) => rival)].map(([rival, same]): PageItem => {
      const named = same.slice(0, MOST).map(({ whose }) => whose);
      const rest = same.length > MOST ? [telling.texts.phrases.moreFindings(same.length - MOST)] : [];
      return { text: `${rival} (${[...named, ...rest].join('; ')})`, tone: 'quiet' };
    });
    return [
      {
        sign: '↔',
        lead: tellPlace(first),
        text: telling.say.gist(first.obligation),
        blocks: [{ kind: 'list', items: rivals }],
      },
    ];
  });
  return { kind: 'list', items };
}

function tellWhose(finding: Finding, telling: Telling): string {
  const unit = telling.say.unit(finding.unit, finding.bearer);
  return [unit, tellWhere(finding, telling)].filter(Boolean).join(', ');
}
