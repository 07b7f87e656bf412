import { messagesOf } from '../../locale/messages.ts';
import { renderJson } from '../../report/format/json.ts';
import type { CaseFolder, CaseFolderResult } from '../../testing/case-folder.ts';
import { measureCases } from '../../testing/coverage/measure-cases.ts';
import { runFolder } from '../../testing/run-folder.ts';
import { casesToJson } from '../../testing/views/cases-json.ts';
import { renderJunit } from '../../testing/views/cases-junit.ts';
import { renderCases, renderTally, type TestView } from '../../testing/views/cases-table.ts';
import { renderCaseCoverage } from '../../testing/views/coverage-table.ts';
import type { Io } from '../io.ts';
import { mutateCases } from '../mutate-cases.ts';
import { openCases } from '../open-cases.ts';
import { EXIT, type Outcome, refuse } from '../outcome.ts';
import type { Settings } from '../settings.ts';

/** `patuh test`: runs the cases of rulesets. Exit 1 when one fails, a point is not shown or mutants survive; 2 when one cannot be read. */
export async function test(
  args: { readonly paths?: readonly string[] },
  settings: Settings,
  io: Io,
): Promise<Outcome> {
  const texts = messagesOf(settings.locale);
  const { format, coverage, mutate } = settings;
  if (format === 'junit' && (coverage === true || mutate === true))
    return refuse(texts.tests.junitForResults).outcome;
  const opened = await openCases(args.paths ?? [], texts);
  if (!opened.ok) return opened.outcome;
  const view = { locale: settings.locale, width: io.width, painter: io.painter };
  const results = opened.value.map(runFolder);
  if (mutate === true) return reportMutation(opened.value, results, settings, view);
  return coverage === true ? reportCoverage(results, settings, view) : reportCases(results, settings, view);
}

function reportCases(results: readonly CaseFolderResult[], settings: Settings, view: TestView): Outcome {
  const code = results.some(hasFailure) ? EXIT.violation : EXIT.ok;
  return { code, output: renderResults(results, settings, view) };
}

function renderResults(
  results: readonly CaseFolderResult[],
  { format, locale }: Settings,
  view: TestView,
): string {
  if (format === 'json') return renderJson(casesToJson(results));
  if (format === 'junit') return renderJunit(results, locale);
  const tally = renderTally(results, { texts: messagesOf(locale) });
  return `${[...results.map((result) => renderCases(result, view)), tally].join('\n')}\n`;
}

function reportCoverage(results: readonly CaseFolderResult[], settings: Settings, view: TestView): Outcome {
  const { coverage } = messagesOf(settings.locale).tests;
  const measured = results.map((result) => ({ ruleset: result.ruleset, shown: measureCases(result) }));
  const code = measured.every(({ shown }) => shown.complete) ? EXIT.ok : EXIT.violation;
  const talk = results.some(hasFailure) ? [coverage.failing] : [];
  if (settings.format === 'json') {
    return { code, talk, output: renderJson(measured.map(({ shown }) => shown)) };
  }
  const tables = measured.map(({ ruleset, shown }) => renderCaseCoverage(shown, ruleset, view));
  return { code, talk, output: tables.join('\n') };
}

function reportMutation(
  folders: readonly CaseFolder[],
  results: readonly CaseFolderResult[],
  settings: Settings,
  view: TestView,
): Outcome {
  const texts = messagesOf(settings.locale);
  const failing = results.filter(hasFailure);
  if (failing.length === 0) return mutateCases(folders, settings, view, texts);
  return { ...reportCases(failing, settings, view), talk: [texts.tests.mutation.casesFail] };
}

function hasFailure({ files }: CaseFolderResult): boolean {
  return files.some(({ passed }) => !passed);
}
