import { casesWords } from '../../../generated/words/cases.ts';
import { formatCitation } from '../../model/citation.ts';
import { type Locale, textIn } from '../../model/terms.ts';
import { createTelling } from '../../telling/telling.ts';
import type { CaseFolderResult } from '../../testing/case-folder.ts';
import type { CaseResult } from '../../testing/case-result.ts';
import { escapeXml } from '../text/escape-xml.ts';
import { tellCheck } from './tell-check.ts';

/** Renders the results of cases as JUnit XML, which build servers read: one suite a ruleset. */
export function renderJunit(folders: readonly CaseFolderResult[], locale: Locale): string {
  const suites = folders.map((folder) => renderSuite(folder, locale));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join('\n')}\n</testsuites>\n`;
}

function renderSuite({ ruleset, files }: CaseFolderResult, locale: Locale): string {
  const results = files.flatMap((file) => file.results);
  const failed = results.filter(({ passed }) => !passed).length;
  const cases = files.flatMap(({ file, results: own }) =>
    own.map((result) => renderTestCase(result, file.file, ruleset, locale)),
  );
  const head = `  <testsuite name="${escapeXml(ruleset.id)}" tests="${results.length}" failures="${failed}">`;
  return [head, ...cases, '  </testsuite>'].join('\n');
}

function renderTestCase(
  { case: one, passed, checks }: CaseResult,
  file: string,
  ruleset: CaseFolderResult['ruleset'],
  locale: Locale,
): string {
  const telling = createTelling(ruleset, locale, one.state);
  const words = casesWords(telling.texts.locale);
  const place = one.cites === null ? words.wholeRegulation : formatCitation(one.cites);
  const head = `    <testcase classname="${escapeXml(`${ruleset.id}.${place}`)}" name="${escapeXml(textIn(one.title, locale))}" file="${escapeXml(file)}" line="${one.line}"`;
  if (passed) return `${head}/>`;
  const told = checks.filter((check) => !check.passed).map((check) => tellCheck(check, telling));
  const text = told.flatMap(({ heading, lines, reasoning }) => [
    heading,
    ...lines.map((line) => `  - ${line}`),
    ...reasoning.map((step) => `    · ${step}`),
  ]);
  const message = [told[0]?.heading, told[0]?.lines[0]].filter(Boolean).join(': ');
  return `${head}>\n      <failure message="${escapeXml(message)}">${text.map(escapeXml).join('\n')}</failure>\n    </testcase>`;
}
