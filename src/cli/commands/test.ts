import { cliWords } from '../../../generated/words/cli.ts';
import { renderJunit } from '../../report/cases/cases-junit.ts';
import { layOutCases } from '../../report/cases/cases-page.ts';
import { layOutCaseCoverage } from '../../report/cases/coverage-page.ts';
import type { CaseFolder, CaseFolderResult } from '../../testing/case-folder.ts';
import { measureCases } from '../../testing/coverage/measure-cases.ts';
import { runFolder } from '../../testing/run-folder.ts';
import type { Settings } from '../command-options.ts';
import type { Io } from '../io.ts';
import { mutateCases } from '../mutate-cases.ts';
import { openCases } from '../open-cases.ts';
import { EXIT, type Outcome, refuse } from '../outcome.ts';
import { present } from '../present.ts';

/** `patuh test`: runs the cases of rulesets. Exit 1 when one fails, a point is not shown or mutants survive; 2 when one cannot be read. */
export async function test(
  args: { readonly paths?: readonly string[] },
  settings: Settings,
  io: Io,
): Promise<Outcome> {
  const { locale } = settings;
  const { format, coverage, mutate } = settings;
  if (format === 'junit' && (coverage === true || mutate === true))
    return refuse(cliWords(locale).junitForResults).outcome;
  const opened = await openCases(args.paths ?? [], locale);
  if (!opened.ok) return opened.outcome;
  const results = opened.value.map(runFolder);
  if (mutate === true) return reportMutation(opened.value, results, settings, io);
  return coverage === true ? reportCoverage(results, settings, io) : reportCases(results, settings, io);
}

function reportCases(results: readonly CaseFolderResult[], settings: Settings, io: Io): Outcome {
  const code = results.some(hasFailure) ? EXIT.violation : EXIT.ok;
  const { format, locale } = settings;
  const output =
    format === 'junit' ? renderJunit(results, locale) : present(layOutCases(results, locale), settings, io);
  return { code, output };
}

function reportCoverage(results: readonly CaseFolderResult[], settings: Settings, io: Io): Outcome {
  const measured = results.map((result) => ({ ruleset: result.ruleset, shown: measureCases(result) }));
  const code = measured.every(({ shown }) => shown.complete) ? EXIT.ok : EXIT.violation;
  const talk = results.some(hasFailure) ? [cliWords(settings.locale).failingUncounted] : [];
  return { code, talk, output: present(layOutCaseCoverage(measured, settings.locale), settings, io) };
}

function reportMutation(
  folders: readonly CaseFolder[],
  results: readonly CaseFolderResult[],
  settings: Settings,
  io: Io,
): Outcome {
  const { locale } = settings;
  const failing = results.filter(hasFailure);
  if (failing.length === 0) return mutateCases(folders, settings, io);
  return { ...reportCases(failing, settings, io), talk: [cliWords(locale).casesFail] };
}

function hasFailure({ files }: CaseFolderResult): boolean {
  return files.some(({ passed }) => !passed);
}
