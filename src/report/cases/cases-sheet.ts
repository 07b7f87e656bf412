import { casesWords } from '../../../generated/words/cases.ts';
import { tellingWords } from '../../../generated/words/telling.ts';
import { formatCitation } from '../../model/citation.ts';
import { type Locale, textIn } from '../../model/terms.ts';
import { createTelling } from '../../telling/telling.ts';
import type { CaseFolderResult } from '../../testing/case-folder.ts';
import type { CaseResult } from '../../testing/case-result.ts';
import { numberColumn, type Sheet, type SheetField, textColumns } from '../sheet.ts';
import { tellCheck } from './tell-check.ts';

/** Lays the results of cases out as a sheet, one row each, with what is not as expected. */
export function sheetOfCases(folders: readonly CaseFolderResult[], locale: Locale): Sheet {
  const { headings } = tellingWords(locale);
  const columns = [
    ...textColumns(headings.id, headings.file),
    numberColumn(headings.line),
    ...textColumns(headings.citation, headings.title, headings.status, headings.message),
  ];
  const rows = folders.flatMap(({ ruleset, files }) =>
    files.flatMap(({ file, results }) => results.map((result) => rowOf(result, file.file, ruleset, locale))),
  );
  return { locale, columns, rows };
}

function rowOf(
  { case: one, passed, checks }: CaseResult,
  file: string,
  ruleset: CaseFolderResult['ruleset'],
  locale: Locale,
): readonly SheetField[] {
  const telling = createTelling(ruleset, locale, one.state);
  const words = casesWords(telling.texts.locale);
  const failures = checks
    .filter((check) => !check.passed)
    .map((check) => tellCheck(check, telling))
    .map(({ heading, lines }) => [heading, ...lines].join('\n'));
  return [
    ruleset.id,
    file,
    one.line,
    one.cites === null ? words.wholeRegulation : formatCitation(one.cites),
    textIn(one.title, locale),
    passed ? words.passed : words.failed,
    failures.join('\n\n') || null,
  ];
}
