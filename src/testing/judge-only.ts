import type { CompiledRuleset } from '../engine/compile-ruleset.ts';

/**
 * A ruleset of which only some obligations are judged. An obligation is judged by itself, so that its findings are
 * those of the whole; states and options are still held against the whole ruleset.
 */
export function judgeOnly(compiled: CompiledRuleset, ids: ReadonlySet<string>): CompiledRuleset {
  return {
    ...compiled,
    obligations: compiled.obligations.filter(({ obligation }) => ids.has(obligation.id)),
  };
}
