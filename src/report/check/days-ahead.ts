import { groupBy } from '../../model/collections.ts';
import type { Finding } from '../../model/finding.ts';
import type { PlainDate } from '../../model/plain-date.ts';
import type { Deadline } from '../../model/report.ts';
import { layOutRows } from '../format/render-table.ts';
import { indentText } from '../format/wrap-text.ts';
import { nameSome } from '../name-some.ts';
import type { View } from './shown.ts';
import { tellDaysLeft, tellPlace, tellRivals, tellWhere } from './tell-finding.ts';

type Dated = Finding | Deadline;

/**
 * Lists what is due under the day by which it is due: the Pasal, the gist, and who owes it. Units that owe the
 * same by the same day share a row, with the readings under which that would change.
 */
export function renderDaysAhead(items: readonly Dated[], asOf: PlainDate, view: View): readonly string[] {
  const { telling, painter } = view;
  const days = groupBy(items, ({ dueOn }) => dueOn);
  return [...days]
    .sort(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1))
    .flatMap(([dueOn, ofDay]) => {
      if (dueOn === null) return [];
      const day = `${telling.say.date(dueOn)} · ${tellDaysLeft(dueOn, asOf, telling)}`;
      return [painter.warning(`→ ${day}`), ...renderDay(ofDay, view)];
    });
}

function renderDay(items: readonly Dated[], { telling, width, painter }: View): readonly string[] {
  const rows = [...groupBy(items, (item) => keyOf(item, telling)).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const units = same.map(({ unit, bearer }) => telling.say.unit(unit, bearer));
    const who = [nameSome(units, telling.texts.phrases.andOthers, 3), tellWhere(first, telling)].filter(
      Boolean,
    );
    return [
      {
        cells: [tellPlace(first), telling.say.gist(first.obligation), who.join('; ')],
        rivals: rivalsOf(first, telling),
      },
    ];
  });
  const columns = ['', '', ''].map((heading) => ({ heading }));
  const lines = layOutRows(
    columns,
    rows.map(({ cells }) => cells),
    { width, indent: 2, painter },
  );
  return rows.flatMap(({ rivals }, index) => [
    ...(lines[index] ?? []),
    ...rivals.flatMap((rival) => indentText(rival, width, 6, '    ↔ ')).map(painter.quiet),
  ]);
}

function keyOf(item: Dated, telling: View['telling']): string {
  return JSON.stringify([item.obligation, item.occurrence, item.window, rivalsOf(item, telling)]);
}

function rivalsOf(item: Dated, telling: View['telling']): readonly string[] {
  return 'contested' in item ? tellRivals(item, telling) : [];
}
