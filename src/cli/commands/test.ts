import { compileRuleset } from '../../engine/compile-ruleset.ts';
import { messagesOf } from '../../locale/messages.ts';
import { renderJson } from '../../report/render-json.ts';
import type { CaseFolder, CaseFolderResult } from '../../testing/case-folder.ts';
import { measureCases } from '../../testing/coverage/measure-cases.ts';
import { parseEquivalents } from '../../testing/mutation/equivalents.ts';
import { runMutants } from '../../testing/mutation/run-mutants.ts';
import { scoreMutants } from '../../testing/mutation/score-mutants.ts';
import { runCases } from '../../testing/run-cases.ts';
import { casesToJson } from '../../testing/views/cases-json.ts';
import { renderJunit } from '../../testing/views/cases-junit.ts';
import { renderCases, renderTally, type TestView } from '../../testing/views/cases-table.ts';
import { renderCaseCoverage } from '../../testing/views/coverage-table.ts';
import { mutationToJson } from '../../testing/views/mutation-json.ts';
import { renderMutation } from '../../testing/views/mutation-table.ts';
import type { Io } from '../io.ts';
import { openCases } from '../open-cases.ts';
import { EXIT, type Outcome, refuseIssues } from '../outcome.ts';
import type { Settings } from '../settings.ts';

/** `patuh test`: runs the cases of rulesets. Exit 1 when one fails, 2 when one cannot be read. */
export async function test(
  args: { readonly paths: readonly string[] },
  settings: Settings,
  io: Io,
): Promise<Outcome> {
  const opened = await openCases(args.paths, messagesOf(settings.locale));
  if (!opened.ok) return opened.outcome;
  if (settings.mutate === true) return reportMutation(opened.value, settings, io);
  if (settings.coverage === true) return reportCoverage(opened.value, settings, io);
  return reportCases(opened.value, settings, io);
}

function reportCases(folders: readonly CaseFolder[], settings: Settings, io: Io): Outcome {
  const results = folders.map(runFolder);
  const failed = results.some(({ files }) => files.some(({ passed }) => !passed));
  return { code: failed ? EXIT.violation : EXIT.ok, output: renderResults(results, settings, io) };
}

function reportCoverage(folders: readonly CaseFolder[], settings: Settings, io: Io): Outcome {
  const measured = folders.map((folder) => ({
    ruleset: folder.ruleset,
    coverage: measureCases(runFolder(folder)),
  }));
  const code = measured.every(({ coverage }) => coverage.complete) ? EXIT.ok : EXIT.violation;
  if (settings.format === 'json')
    return { code, output: renderJson(measured.map(({ coverage }) => coverage)) };
  const view = viewOf(settings, io);
  const tables = measured.map(({ ruleset, coverage }) => renderCaseCoverage(coverage, ruleset, view));
  return { code, output: tables.join('\n') };
}

function reportMutation(folders: readonly CaseFolder[], settings: Settings, io: Io): Outcome {
  const texts = messagesOf(settings.locale);
  const failing = folders.filter((folder) => runFolder(folder).files.some(({ passed }) => !passed));
  if (failing.length > 0)
    return { ...reportCases(failing, settings, io), talk: [texts.tests.mutation.casesFail] };
  const mutated = folders.map(({ ruleset, files, equivalents }) => {
    const mutants = runMutants(
      ruleset,
      files.flatMap(({ cases }) => cases),
    );
    const ids = mutants.map(({ mutant }) => mutant.id);
    const declared = equivalents === null ? NONE : parseEquivalents(equivalents, ids);
    return { ruleset, declared, result: scoreMutants(ruleset, mutants, declared.ok ? declared.value : []) };
  });
  const issues = mutated.flatMap(({ declared }) => (declared.ok ? [] : declared.issues));
  if (issues.length > 0) return refuseIssues(issues, texts).outcome;
  const code = mutated.every(({ result }) => result.passed) ? EXIT.ok : EXIT.violation;
  if (settings.format === 'json')
    return { code, output: renderJson(mutated.map(({ result }) => mutationToJson(result))) };
  const view = viewOf(settings, io);
  const tables = mutated.map(({ ruleset, result }) => renderMutation(result, ruleset, view));
  return { code, output: tables.join('\n') };
}

const NONE = { ok: true, value: [] } as const;

function runFolder({ ruleset, files }: CaseFolder): CaseFolderResult {
  const compiled = compileRuleset(ruleset);
  return { ruleset, files: files.map((file) => runCases(compiled, file)) };
}

function renderResults(results: readonly CaseFolderResult[], settings: Settings, io: Io): string {
  const { locale, format } = settings;
  if (format === 'json') return renderJson(casesToJson(results));
  if (format === 'junit') return renderJunit(results, locale);
  const view = viewOf(settings, io);
  const tally = renderTally(results, { texts: messagesOf(locale) });
  return `${[...results.map((result) => renderCases(result, view)), tally].join('\n')}\n`;
}

function viewOf({ locale }: Settings, { width, painter }: Io): TestView {
  return { locale, width, painter };
}
