import { groupBy } from '../../model/collections.ts';
import type { Finding } from '../../model/finding.ts';
import type { Telling } from '../../telling/telling.ts';
import type { PageItem, PageList } from '../page.ts';
import { tellPlace, tellRivals } from './tell-finding.ts';

/** Sums up verdicts that hang on a reading: for each obligation which other reading would give which status, how often. */
export function listContested(findings: readonly Finding[], telling: Telling): PageList {
  const groups = groupBy(findings, ({ obligation }) => obligation);
  const items = [...groups.values()].flatMap((group): readonly PageItem[] => {
    const [first] = group;
    if (first === undefined) return [];
    const told = group.flatMap((finding) => tellRivals(finding, telling));
    const rivals = [...groupBy(told, (rival) => rival)].map(
      ([rival, same]): PageItem => ({
        text: `${rival} (${telling.texts.phrases.findingCount(same.length)})`,
        tone: 'quiet',
      }),
    );
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
