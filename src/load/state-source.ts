import type { Parsed } from '../model/issue.ts';
import type { Ruleset } from '../model/ruleset.ts';
import type { State } from '../model/state.ts';
import { concludeReading, locateProblem } from './located-issue.ts';
import { inspectState } from './parse-state.ts';
import { readYaml, type Source } from './yaml-source.ts';

/**
 * Reads and validates the state of an organization from YAML or JSON.
 *
 * @param source the text, and the name of its file for the issues
 * @param ruleset the ruleset whose vocabulary and attested obligations the state may name
 * @returns the state, or everything that is wrong at once, each with file, line and column; of a text that is
 *   not well-formed only what makes it so
 */
export function parseStateSource({ file, text }: Source, ruleset?: Ruleset): Parsed<State> {
  const yaml = readYaml(text, file, 'state');
  if (!yaml.readable) return { ok: false, issues: yaml.issues };
  const inspection = inspectState(yaml.value, ruleset);
  return concludeReading(inspection, yaml.issues, (problem) =>
    locateProblem(problem, { input: 'state', file, yaml }),
  );
}
