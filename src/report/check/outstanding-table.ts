import { groupBy } from '../../model/collections.ts';
import type { Finding } from '../../model/finding.ts';
import { renderTable } from '../format/render-table.ts';
import { nameSome } from '../name-some.ts';
import { paintOf, STATUS_SIGNS } from '../painter.ts';
import type { View } from './shown.ts';
import { tellPlace } from './tell-finding.ts';

const MOST_NAMES = 3;

/** Lists what is owed without a date in one row for each obligation: its Pasal, its gist, and who owes it. */
export function renderOutstandingTable(findings: readonly Finding[], view: View): readonly string[] {
  const { telling, width, painter } = view;
  const { say, texts } = telling;
  const groups = groupBy(findings, ({ obligation }) => obligation);
  const rows = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const units = group.map(({ unit, bearer }) => say.unit(unit, bearer));
    return [
      [
        { text: STATUS_SIGNS[first.status], paint: paintOf(first.status, painter) },
        tellPlace(first),
        say.gist(first.obligation),
        nameSome(units, texts.phrases.andOthers, MOST_NAMES),
      ],
    ];
  });
  const columns = ['', '', '', ''].map((heading) => ({ heading }));
  return renderTable(columns, rows, { width, painter });
}
