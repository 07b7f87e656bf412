import { formatCitation } from '../../model/citation.ts';
import { writeThingAndOccurrence } from '../../model/occurrence.ts';
import { toDay } from '../../model/plain-date.ts';
import type { Report } from '../../model/report.ts';
import type { Telling } from '../../telling/telling.ts';
import { dayColumn, numberColumn, type Sheet, textColumns } from '../sheet.ts';
import { sayReading } from './wording-of.ts';

/** Lays the dates ahead out as a sheet, one row for each duty of each unit. */
export function sheetOfDeadlines(report: Report, telling: Telling): Sheet {
  const { texts, say } = telling;
  const { headings } = texts;
  const columns = [
    dayColumn(headings.dueOn),
    numberColumn(headings.daysLeft),
    ...textColumns(
      headings.citation,
      headings.obligation,
      headings.unitId,
      headings.unit,
      headings.occurrence,
    ),
    dayColumn(headings.windowFrom),
    dayColumn(headings.windowTo),
    ...textColumns(headings.reading, headings.policy, headings.gist),
  ];
  const rows = report.deadlines.map((deadline) => [
    deadline.dueOn,
    toDay(deadline.dueOn) - toDay(report.asOf),
    deadline.cites.map(formatCitation).join('; '),
    deadline.obligation,
    deadline.unit,
    say.unit(deadline.unit, deadline.bearer),
    writeThingAndOccurrence(deadline),
    deadline.window.from,
    deadline.window.to,
    deadline.reading === null ? null : sayReading(deadline.reading, deadline, telling),
    deadline.policy === null ? null : say.period(deadline.policy),
    say.gist(deadline.obligation),
  ]);
  return { locale: texts.locale, columns, rows };
}
