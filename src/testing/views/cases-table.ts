import type { Telling } from '../../locale/telling.ts';
import { createTelling } from '../../locale/telling.ts';
import { compareCitations, formatCitation } from '../../model/citation.ts';
import { groupBy } from '../../model/collections.ts';
import type { Locale } from '../../model/terms.ts';
import { indentText } from '../../report/format/wrap-text.ts';
import type { Painter } from '../../report/painter.ts';
import type { CaseFolderResult } from '../case-folder.ts';
import type { CaseResult } from '../case-result.ts';
import { tellCheck } from './tell-check.ts';

/** How a view of test results is laid out. */
export type TestView = { readonly locale: Locale; readonly width: number; readonly painter: Painter };

/** A result with the file that it stands in. */
type PlacedCase = { readonly result: CaseResult; readonly file: string };

/**
 * Renders the cases of a ruleset as the regulation reads: each Pasal in full, under it the title of each case
 * with a tick, or with what was expected and found and the reasoning of the finding.
 */
export function renderCases({ ruleset, files }: CaseFolderResult, view: TestView): string {
  const { painter, width, locale } = view;
  const placed = files.flatMap(({ file, results }) => results.map((result) => ({ result, file: file.file })));
  const telling = createTelling(ruleset, locale);
  const { type, number, year, title } = ruleset.instrument;
  const head = telling.texts.format.instrument(
    type,
    number === null ? null : String(number),
    year === null ? null : String(year),
    title,
  );
  const groups = [...groupBy(placed, ({ result }) => result.case.cites ?? '')];
  const sorted = groups.sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : compareCitations(a, b)));
  const sections = sorted.flatMap(([place, members]) => [
    '',
    painter.strong(place === '' ? telling.texts.tests.wholeRegulation : formatCitation(place)),
    ...members.flatMap((member) => renderCase(member, ruleset, view)),
  ]);
  const lines = [...indentText(`${ruleset.id} · ${head}`, width, 0).map(painter.strong), ...sections];
  return `${lines.join('\n')}\n`;
}

/** The last line: how many cases passed and failed. */
export function renderTally(folders: readonly CaseFolderResult[], telling: Pick<Telling, 'texts'>): string {
  const results = folders.flatMap(({ files }) => files.flatMap((file) => file.results));
  const passed = results.filter((result) => result.passed).length;
  return telling.texts.tests.tally(passed, results.length - passed);
}

function renderCase(
  { result, file }: PlacedCase,
  ruleset: CaseFolderResult['ruleset'],
  { painter, width, locale }: TestView,
): readonly string[] {
  const title = result.case.title[locale];
  if (result.passed) {
    const [head = '', ...rest] = indentText(title, width, 4, '  ✓ ');
    return [head.replace('✓', painter.good('✓')), ...rest];
  }
  const telling = createTelling(ruleset, locale, result.case.state);
  const { tests, phrases } = telling.texts;
  const failed = result.checks.filter(({ passed }) => !passed).map((check) => tellCheck(check, telling));
  return [
    ...indentText(title, width, 4, '  ✗ ').map(painter.bad),
    ...indentText(
      `${phrases.asOf(telling.say.date(result.case.options.asOf))} (${file}:${result.case.line})`,
      width,
      6,
      '      ',
    ).map(painter.quiet),
    ...failed.flatMap(({ heading, lines, reasoning }) => [
      ...indentText(heading, width, 6, '      '),
      ...lines.flatMap((line) => indentText(line, width, 10, '        - ').map(painter.bad)),
      ...(reasoning.length === 0 ? [] : [`        ${tests.reasoning}:`]),
      ...reasoning.flatMap((step) => indentText(step, width, 12, '          · ')),
    ]),
  ];
}
