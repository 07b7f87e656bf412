import { concludeReading, locateProblem } from '../load/located-issue.ts';
import { parseOptions } from '../load/parse-options.ts';
import { parseState } from '../load/parse-state.ts';
import { pathOf } from '../load/place.ts';
import { type Problem, runChecks } from '../load/problem.ts';
import { inspectShape } from '../load/shape-problems.ts';
import { readYaml, type Source, type YamlText } from '../load/yaml-source.ts';
import { type Parsed, PatuhInputError } from '../model/issue.ts';
import type { Ruleset } from '../model/ruleset.ts';
import type { Case, CaseFile } from './case.ts';
import { type CaseDraft, type CaseFileDraft, draftCaseFile } from './case-draft.ts';
import { type CaseFileFields, caseFileSchema } from './case-schema.ts';
import { CASE_CHECKS } from './checks/all-checks.ts';

/**
 * Reads and validates a file of cases from YAML or JSON against the ruleset that it is about.
 *
 * @param source the text, and the name of its file for the issues
 * @param ruleset a parsed ruleset
 * @returns the cases, each with its whole state and options, or everything that is wrong at once with file,
 *   line and column; of a text that is not well-formed only what makes it so
 */
export function parseCaseFile(source: Source, ruleset: Ruleset): Parsed<CaseFile> {
  const yaml = readYaml(source.text, source.file, 'cases');
  if (!yaml.readable) return { ok: false, issues: yaml.issues };
  const shape = inspectShape(caseFileSchema, yaml.value);
  const draft = draftCaseFile(yaml.value, ruleset);
  const problems = dropRepeats([...shape.problems, ...runChecks(CASE_CHECKS, draft)]);
  const sound = shape.value !== null && problems.length === 0 && yaml.issues.length === 0;
  const value = sound && shape.value !== null ? buildCaseFile(shape.value, draft, source.file, yaml) : null;
  return concludeReading({ value, problems }, yaml.issues, (problem) =>
    locateProblem(problem, { input: 'cases', file: source.file, yaml }),
  );
}

// A background is looked at once for each case that uses it, but its problems are told once.
function dropRepeats(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Map(
    problems.map((problem) => [JSON.stringify([problem.code, problem.segments]), problem]),
  );
  return [...seen.values()];
}

function buildCaseFile(fields: CaseFileFields, draft: CaseFileDraft, file: string, yaml: YamlText): CaseFile {
  const cases = fields.cases.map((written, index) => {
    const own = draft.cases[index] as CaseDraft;
    const { line } = yaml.locate(pathOf(own.place), false);
    return buildCase(written, own, draft.ruleset, { line, provision: fields.provision });
  });
  return { file, provision: fields.provision, cases };
}

function buildCase(
  written: CaseFileFields['cases'][number],
  draft: CaseDraft,
  ruleset: Ruleset,
  { line, provision }: Pick<CaseFile, 'provision'> & Pick<Case, 'line'>,
): Case {
  const { id, title, cites, expect, absent, deadlines, unknowns, topicsAbsent } = written;
  return {
    ...{ id, title, expect, absent, deadlines, unknowns, topicsAbsent, line },
    cites: cites ?? provision,
    state: takeValue(parseState(draft.laid.value, ruleset)),
    options: takeValue(parseOptions(draft.options, ruleset)),
  };
}

// The checks have seen to it that both are sound.
function takeValue<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new PatuhInputError(parsed.issues);
  return parsed.value;
}
