import { parseOptions } from '../load/parse-options.ts';
import { parseRuleset } from '../load/parse-ruleset.ts';
import { type Parsed, PatuhInputError } from '../model/issue.ts';
import type { Options, OptionsInput } from '../model/options.ts';
import type { Ruleset } from '../model/ruleset.ts';
import { type AnyRuleset, type CompiledLaw, compileLaw, isCompiled } from './compile/compile-ruleset.ts';
import { type PreparedRuleset, prepareRuleset } from './prepare/prepare-ruleset.ts';

/** A ruleset and options that were read, sound or not, so that a caller can be told everything at once. */
export type CheckInputs = {
  readonly ruleset: Parsed<Ruleset>;
  readonly options: Parsed<Options>;
  /** The ruleset as it was compiled before; `null` when it still has to be. */
  readonly compiled: CompiledLaw | null;
};

/** Reads a ruleset in any form, and options. */
export function readInputs(ruleset: AnyRuleset, options: OptionsInput): CheckInputs {
  const compiled = isCompiled(ruleset) ? ruleset : null;
  const parsed: Parsed<Ruleset> = compiled ? { ok: true, value: compiled.ruleset } : parseRuleset(ruleset);
  return { ruleset: parsed, options: parseOptions(options, parsed.ok ? parsed.value : null), compiled };
}

/**
 * Makes what was read ready for judging states.
 *
 * @throws {PatuhInputError} with every problem of both
 */
export function prepareInputs({ ruleset, options, compiled }: CheckInputs): PreparedRuleset {
  demandSound([ruleset, options]);
  return prepareRuleset(compiled ?? compileLaw(soundOrThrow(ruleset)), soundOrThrow(options));
}

/** The value that was read; throws every problem of it. */
export function soundOrThrow<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new PatuhInputError(parsed.issues);
  return parsed.value;
}

/** Throws every problem of several inputs at once. */
export function demandSound(inputs: readonly Parsed<unknown>[]): void {
  const issues = inputs.flatMap((parsed) => (parsed.ok ? [] : parsed.issues));
  if (issues.length > 0) throw new PatuhInputError(issues);
}
