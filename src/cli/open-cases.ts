import type { Locale } from '../model/terms.ts';
import type { CaseFolder } from '../testing/case-folder.ts';
import { parseCaseFile } from '../testing/parse-case-file.ts';
import { type FoundCases, findBundledCases, findCases, joinObtained } from './find-cases.ts';
import { openRuleset } from './open-ruleset.ts';
import { type Obtained, refuseIssues } from './outcome.ts';

/** Opens the rulesets that paths stand for, with their cases. What is wrong with any of them is told at once. */
export async function openCases(
  paths: readonly string[],
  locale: Locale,
): Promise<Obtained<readonly CaseFolder[]>> {
  const found =
    paths.length === 0
      ? findBundledCases(locale)
      : joinObtained(paths.map((path) => findCases(path, locale)));
  if (!found.ok) return found;
  return joinObtained(await Promise.all(found.value.map((one) => openFolder(one, locale))));
}

async function openFolder(found: FoundCases, locale: Locale): Promise<Obtained<CaseFolder>> {
  const opened = await openRuleset(found.ruleset, locale);
  if (!opened.ok) return opened;
  const ruleset = opened.value;
  const parsed = found.files.map((source) => parseCaseFile(source, ruleset));
  const issues = parsed.flatMap((file) => (file.ok ? [] : file.issues));
  if (issues.length > 0) return refuseIssues(issues, locale);
  const files = parsed.flatMap((file) => (file.ok ? [file.value] : []));
  return { ok: true, value: { ruleset, files, equivalents: found.equivalents } };
}
