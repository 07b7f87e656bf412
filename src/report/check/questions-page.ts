import type { Telling } from '../../locale/telling.ts';
import { writeInstrument } from '../../locale/write-values.ts';
import { writeMissing } from '../../model/occurrence.ts';
import type { Unknown } from '../../model/report.ts';
import { renderCsv } from '../format/sheet-csv.ts';
import { indentText, wrapText } from '../format/wrap-text.ts';
import { nameSome } from '../name-some.ts';
import { askedOf, groupOf, QUESTION_GROUPS } from './asked-of.ts';
import { titleLines, type View } from './shown.ts';
import { placesOf } from './unknown-findings.ts';

/** Renders what has to be filled in, by where the answer belongs: each question in words, with its Pasal. */
export function renderQuestionsTable(unknowns: readonly Unknown[], view: View): string {
  const { telling, width, painter } = view;
  const { texts } = telling;
  const head = wrapText(writeInstrument(telling.ruleset.instrument, texts.format), width).map(painter.strong);
  if (unknowns.length === 0) return `${[...head, '', texts.views.nothing.questions].join('\n')}\n`;
  const groups = QUESTION_GROUPS.flatMap((group) => {
    const questions = unknowns.filter((unknown) => groupOf(unknown, telling) === group);
    if (questions.length === 0) return [];
    const title = titleLines(texts.views.questions[group](questions.length), view);
    return [...title, ...questions.flatMap((question) => renderQuestion(question, view))];
  });
  return `${[...head, ...groups].join('\n')}\n`;
}

function renderQuestion(unknown: Unknown, { telling, width, painter }: View): readonly string[] {
  const { phrases, locale } = telling.texts;
  const places = placesOf(unknown, telling.ruleset);
  const asked = nameSome(askedOf(unknown, telling), phrases.andOthers);
  return [
    `  ${painter.strong(writeMissing(unknown))}`,
    ...indentText(unknown.question[locale], width, 4, '    '),
    ...indentText(`${places} · ${asked}`, width, 4, '    ').map(painter.quiet),
  ];
}

/** Renders what has to be filled in as CSV, one row for each question. */
export function renderQuestionsCsv(unknowns: readonly Unknown[], telling: Telling): string {
  const { headings, views, locale } = telling.texts;
  const columns = [headings.kind, headings.name, headings.question, headings.citation, headings.units];
  const rows = unknowns.map((unknown) => [
    views.unknownKinds[unknown.kind],
    writeMissing(unknown),
    unknown.question[locale],
    placesOf(unknown, telling.ruleset, unknown.obligations.length),
    askedOf(unknown, telling).join('; '),
  ]);
  return renderCsv(columns, rows, locale);
}
