import { groupBy } from '../../model/collections.ts';
import type { Finding } from '../../model/finding.ts';
import type { Telling } from '../../telling/telling.ts';
import { nameSome } from '../name-some.ts';
import type { PageRow, PageTable } from '../page.ts';
import { STATUS_SIGNS, STATUS_TONES } from '../status-look.ts';
import { tellOccurrence, tellPlace } from './tell-finding.ts';

const MOST_NAMES = 3;

/**
 * Lists what is owed without a date in one row for each obligation: its Pasal, its gist, and who owes it, with what for or
 * upon which occurrence.
 */
export function tableOfOutstanding(findings: readonly Finding[], telling: Telling): PageTable {
  const { say, texts } = telling;
  const groups = groupBy(findings, ({ obligation }) => obligation);
  const rows = [...groups.values()].flatMap((group): readonly PageRow[] => {
    const [first] = group;
    if (first === undefined) return [];
    const units = group.map((finding) => {
      const { bearer, thing, unit } = finding;
      const of = [thing === undefined ? '' : say.thing(thing), tellOccurrence(finding, telling)].filter(
        Boolean,
      );
      return `${say.unit(unit, bearer)}${of.length === 0 ? '' : ` (${of.join(', ')})`}`;
    });
    const sign = { text: STATUS_SIGNS[first.status], tone: STATUS_TONES[first.status] };
    const names = nameSome(units, texts.phrases.andOthers, MOST_NAMES);
    return [{ cells: [sign, tellPlace(first), say.gist(first.obligation), names] }];
  });
  const columns = [0.7, 4, 10, 5].map((width) => ({ heading: '', width }));
  return { kind: 'table', columns, rows, rowHeader: 1, flush: true };
}
