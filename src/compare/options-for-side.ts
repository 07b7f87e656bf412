import type { CompiledLaw } from '../engine/compile/compile-ruleset.ts';
import { ownInForceFrom } from '../model/instrument.ts';
import type { OptionsInput } from '../model/options.ts';

/**
 * The options of a check as one of two rulesets is to have them: a reading or policy that names what only the
 * other has is left to that, and a supposed day in force goes to the one that has none of its own.
 */
export function optionsFor(
  raw: OptionsInput | undefined,
  own: CompiledLaw,
  other: CompiledLaw,
): OptionsInput {
  if (typeof raw !== 'object' || raw === null) return raw as unknown as OptionsInput;
  const { inForceFrom, readings, policy, ...rest } = raw;
  const needsDay = !hasOwnDay(own) || hasOwnDay(other);
  return {
    ...rest,
    ...(inForceFrom === undefined || !needsDay ? {} : { inForceFrom }),
    ...(readings === undefined ? {} : { readings: keepKnown(readings, own, other) }),
    ...(policy === undefined ? {} : { policy: keepKnown(policy, own, other) }),
  } as OptionsInput;
}

function hasOwnDay({ ruleset }: CompiledLaw): boolean {
  return ruleset.instrument.status !== 'draft' && ownInForceFrom(ruleset.instrument) !== null;
}

// A name that neither knows stays, so that it is refused.
function keepKnown<T>(named: T, own: CompiledLaw, other: CompiledLaw): T {
  if (typeof named !== 'object' || named === null) return named;
  const [mine, theirs] = [keysOf(own), keysOf(other)];
  const kept = Object.entries(named).filter(([key]) => mine.has(key) || !theirs.has(key));
  return Object.fromEntries(kept) as T;
}

function keysOf({ ruleset }: CompiledLaw): ReadonlySet<string> {
  return new Set(ruleset.obligations.flatMap(({ id, topic }) => [id, topic]));
}
