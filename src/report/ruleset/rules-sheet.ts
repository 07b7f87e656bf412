import type { RulesetSummary } from '../../engine/summarize-ruleset.ts';
import { DUTY_TYPES } from '../../model/duty.ts';
import { STRENGTHS } from '../../model/terms.ts';
import type { TellingWords } from '../../telling/words/contract.ts';
import { writeInstrument } from '../../telling/write-values.ts';
import { dayColumn, numberColumn, type Sheet, textColumns } from '../sheet.ts';

/** Lays out a list of rulesets as a sheet, one row each. */
export function sheetOfRules(summaries: readonly RulesetSummary[], texts: TellingWords): Sheet {
  const { duties, headings, terms, format, phrases, locale } = texts;
  const columns = [
    ...textColumns(headings.id, headings.title, headings.jurisdiction, headings.status),
    dayColumn(headings.inForceFrom),
    ...textColumns(headings.supposed),
    numberColumn(headings.total),
    ...STRENGTHS.map((strength) => numberColumn(terms.strengths[strength])),
    ...DUTY_TYPES.map((shape) => numberColumn(duties.shapes[shape])),
    ...textColumns(headings.version, headings.digest),
    numberColumn(headings.dated),
  ];
  const rows = summaries.map((summary) => [
    summary.id,
    writeInstrument(summary.instrument, format),
    summary.jurisdiction.name,
    terms.instrumentStatuses[summary.instrument.status],
    summary.inForceFrom,
    summary.supposed ? phrases.yes : phrases.no,
    summary.obligations,
    ...STRENGTHS.map((strength) => summary.byStrength[strength]),
    ...DUTY_TYPES.map((shape) => summary.byShape[shape]),
    summary.version,
    summary.digest,
    summary.dated.length,
  ]);
  return { locale, columns, rows };
}
