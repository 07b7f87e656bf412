import { groupBy } from '../../model/collections.ts';
import type { Finding } from '../../model/finding.ts';
import type { PlainDate } from '../../model/plain-date.ts';
import type { Deadline } from '../../model/report.ts';
import type { Telling } from '../../telling/telling.ts';
import { nameSome } from '../name-some.ts';
import type { PageBlock, PageRow } from '../page.ts';
import { rivalNotes, tellDaysLeft, tellPlace, tellRivals, tellWhere } from './tell-finding.ts';

type Dated = Finding | Deadline;

/**
 * Lists what is due under the day by which it is due: the Pasal, the gist, and who owes it. Units that owe the
 * same by the same day share a row, with the readings under which that would change.
 */
export function listDaysAhead(
  items: readonly Dated[],
  asOf: PlainDate,
  telling: Telling,
): readonly PageBlock[] {
  const days = groupBy(items, ({ dueOn }) => dueOn);
  return [...days]
    .sort(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1))
    .flatMap(([dueOn, ofDay]): readonly PageBlock[] => {
      if (dueOn === null) return [];
      const text = `${telling.say.date(dueOn)} · ${tellDaysLeft(dueOn, asOf, telling)}`;
      return [
        { kind: 'heading', line: { sign: '→', tone: 'warning', text } },
        { kind: 'table', columns: COLUMNS, rows: rowsOf(ofDay, telling) },
      ];
    });
}

const COLUMNS = [3, 8, 4].map((width) => ({ heading: '', width }));

function rowsOf(items: readonly Dated[], telling: Telling): readonly PageRow[] {
  return [...groupBy(items, (item) => keyOf(item, telling)).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const units = same.map(({ unit, bearer }) => telling.say.unit(unit, bearer));
    const named = nameSome(units, telling.texts.phrases.andOthers, 3);
    const who = [named, tellWhere(first, telling)].filter(Boolean).join('; ');
    return [
      {
        cells: [tellPlace(first), telling.say.gist(first.obligation), who],
        notes: rivalNotes(rivalsOf(first, telling)),
      },
    ];
  });
}

function keyOf(item: Dated, telling: Telling): string {
  return JSON.stringify([item.obligation, item.thing, item.occurrence, item.window, rivalsOf(item, telling)]);
}

function rivalsOf(item: Dated, telling: Telling): readonly string[] {
  return 'contested' in item ? tellRivals(item, telling) : [];
}
