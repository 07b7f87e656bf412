import { checkWords } from '../../../generated/words/check.ts';
import { writeMissing } from '../../model/occurrence.ts';
import type { Unknown } from '../../model/report.ts';
import type { Telling } from '../../telling/telling.ts';
import { type Sheet, textColumns } from '../sheet.ts';
import { askedOf, questionTo } from './asked-of.ts';
import { placesOf } from './unknown-findings.ts';

/** Lays out what has to be filled in as a sheet, one row for each question. */
export function sheetOfQuestions(unknowns: readonly Unknown[], telling: Telling): Sheet {
  const { headings, locale } = telling.texts;
  const words = checkWords(locale);
  const rows = unknowns.map((unknown) => [
    words.unknownKinds[unknown.kind],
    writeMissing(unknown),
    questionTo(unknown, telling),
    placesOf(unknown, telling.ruleset, unknown.obligations.length),
    askedOf(unknown, telling).join('; '),
  ]);
  const columns = textColumns(
    headings.kind,
    headings.name,
    headings.question,
    headings.citation,
    headings.units,
  );
  return { locale, columns, rows };
}
