import { type AnyRuleset, type CompiledLaw, compileLaw } from '../engine/compile/compile-ruleset.ts';
import { type Issue, PatuhInputError } from '../model/issue.ts';
import { formatPath, type Segments } from '../model/issues/parts.ts';
import type { RulesetRef } from './diff.ts';

/**
 * Reads several rulesets in any form, and refuses them together: each problem's path begins with the name
 * under which the caller gave the ruleset (`a.obligations[0].cites`).
 *
 * @throws {PatuhInputError} with every problem of every ruleset
 */
export function readRulesets(inputs: readonly (readonly [Segments, AnyRuleset])[]): readonly CompiledLaw[] {
  const issues: Issue[] = [];
  const compiled = inputs.flatMap(([prefix, input]) => {
    try {
      return [readRuleset(input)];
    } catch (error) {
      if (!(error instanceof PatuhInputError)) throw error;
      issues.push(...error.issues.map((issue) => placeUnder(prefix, issue)));
      return [];
    }
  });
  if (issues.length > 0) throw new PatuhInputError(issues);
  return compiled;
}

/** Puts a problem's path under the name of the input it stands in. */
export function placeUnder(prefix: Segments, issue: Issue): Issue {
  const segments = [...prefix, ...issue.segments];
  return { ...issue, segments, path: formatPath(segments) };
}

function readRuleset(input: AnyRuleset): CompiledLaw {
  return compileLaw(input);
}

/** What a comparison says of a ruleset: enough to find exactly this one again. */
export function refOf({ ruleset, digest }: CompiledLaw): RulesetRef {
  return { id: ruleset.id, version: ruleset.version, digest, title: ruleset.instrument.title };
}
