import type { Duty } from '../model/duty.ts';
import type { Options } from '../model/options.ts';
import type { Period } from '../model/period.ts';
import type { Obligation } from '../model/ruleset.ts';
import { ownEntry } from '../model/vocabulary.ts';

/** Tells whether the law gives a duty no date, so that a local policy may give it one. */
export function isUndated(duty: Duty): boolean {
  return (
    (duty.type === 'recurring' && duty.every === null) ||
    (duty.type === 'once' && duty.by === null) ||
    (duty.type === 'response' && duty.within === null)
  );
}

/** The local policy period of an obligation: one for itself, else one for its topic; never for a duty that the law dates. */
export function policyFor(obligation: Obligation, options: Options): Period | null {
  if (!isUndated(obligation.duty)) return null;
  return ownEntry(options.policy, obligation.id) ?? ownEntry(options.policy, obligation.topic) ?? null;
}
