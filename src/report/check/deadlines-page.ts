import { checkWords } from '../../../generated/words/check.ts';
import type { Report } from '../../model/report.ts';
import type { Telling } from '../../telling/telling.ts';
import type { Page, PageLine } from '../page.ts';
import { createView, type View } from '../view.ts';
import { listDaysAhead } from './days-ahead.ts';
import { sheetOfDeadlines } from './deadlines-sheet.ts';
import { reportHead } from './report-head.ts';
import { verdictLine } from './verdict-line.ts';

/** Lays out the dates ahead, by day; units with the same date for the same duty share a row. */
export function layOutDeadlines(
  report: Report,
  telling: Telling,
  options: { readonly asOfNote?: string } = {},
): View {
  return createView({
    page: () => pageOfDeadlines(report, telling, options.asOfNote),
    sheet: () => sheetOfDeadlines(report, telling),
    data: () => dataOfDeadlines(report),
  });
}

function pageOfDeadlines(report: Report, telling: Telling, asOfNote?: string): Page {
  const words = checkWords(telling.texts.locale);
  const { deadlines, asOf } = report;
  const section =
    deadlines.length === 0
      ? { title: null, lines: [tellNoDate(report, telling)] }
      : { title: words.deadlines(deadlines.length), blocks: listDaysAhead(deadlines, asOf, telling) };
  return { ...reportHead(report, telling, asOfNote), sections: [section] };
}

// That no date is listed reassures nobody while something is unknown.
function tellNoDate(report: Report, telling: Telling): PageLine {
  const words = checkWords(telling.texts.locale);
  if (report.inForceFrom === null) return verdictLine(report, telling);
  const { unknown } = report.summary.all;
  return unknown === 0
    ? words.nothing.deadlines
    : { sign: '?', tone: 'warning', text: words.noDateKnown(unknown) };
}

function dataOfDeadlines(report: Report): unknown {
  const { ruleset, organization, asOf, horizon, inForceFrom, assumptions, deadlines } = report;
  return {
    format: 'patuh/deadlines/v1',
    ruleset,
    organization,
    asOf,
    horizon,
    inForceFrom,
    assumptions,
    deadlines,
  };
}
