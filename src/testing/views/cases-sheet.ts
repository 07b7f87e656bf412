import { messagesOf } from '../../locale/messages.ts';
import { createTelling } from '../../locale/telling.ts';
import { formatCitation } from '../../model/citation.ts';
import type { Locale } from '../../model/terms.ts';
import { numberColumn, type Sheet, type SheetField, textColumns } from '../../report/sheet.ts';
import type { CaseFolderResult } from '../case-folder.ts';
import type { CaseResult } from '../case-result.ts';
import { tellCheck } from './tell-check.ts';

/** Lays the results of cases out as a sheet, one row each, with what is not as expected. */
export function sheetOfCases(folders: readonly CaseFolderResult[], locale: Locale): Sheet {
  const { headings } = messagesOf(locale);
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
  const { tests } = telling.texts;
  const failures = checks
    .filter((check) => !check.passed)
    .map((check) => tellCheck(check, telling))
    .map(({ heading, lines }) => [heading, ...lines].join('\n'));
  return [
    ruleset.id,
    file,
    one.line,
    one.cites === null ? tests.wholeRegulation : formatCitation(one.cites),
    one.title[locale],
    passed ? tests.passed : tests.failed,
    failures.join('\n\n') || null,
  ];
}
