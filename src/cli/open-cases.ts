import type { Messages } from '../locale/locale.ts';
import type { CaseFolder } from '../testing/case-folder.ts';
import { parseCaseFile } from '../testing/parse-case-file.ts';
import { type FoundCases, findBundledCases, findCases, joinObtained } from './find-cases.ts';
import { openRuleset } from './open-ruleset.ts';
import { type Obtained, refuseIssues } from './outcome.ts';

/** Opens the rulesets that paths stand for, with their cases. What is wrong with any of them is told at once. */
export async function openCases(
  paths: readonly string[],
  texts: Messages,
): Promise<Obtained<readonly CaseFolder[]>> {
  const found =
    paths.length === 0 ? findBundledCases(texts) : joinObtained(paths.map((path) => findCases(path, texts)));
  if (!found.ok) return found;
  return joinObtained(await Promise.all(found.value.map((one) => openFolder(one, texts))));
}

async function openFolder(found: FoundCases, texts: Messages): Promise<Obtained<CaseFolder>> {
  const opened = await openRuleset(found.ruleset, texts);
  if (!opened.ok) return opened;
  const ruleset = opened.value;
  const parsed = found.files.map((source) => parseCaseFile(source, ruleset));
  const issues = parsed.flatMap((file) => (file.ok ? [] : file.issues));
  if (issues.length > 0) return refuseIssues(issues, texts);
  const files = parsed.flatMap((file) => (file.ok ? [file.value] : []));
  return { ok: true, value: { ruleset, files, equivalents: found.equivalents } };
}
