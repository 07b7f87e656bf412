import type { Because } from '../model/report.ts';
import type { Obligation } from '../model/ruleset.ts';
import { evaluateCondition } from './evaluate-condition.ts';
import { lookUpFacts } from './facts.ts';
import type { Target } from './fan-out.ts';
import type { Run } from './run.ts';
import type { Outcome } from './verdict.ts';

/** Whether an obligation applies to a target: an outcome that ends the matter, or steps that go before the rest. */
export type Applicability = { readonly outcome: Outcome | null; readonly because: readonly Because[] };

/** Checks the condition of an obligation against the facts of a unit and of the organization. */
export function checkApplies(obligation: Obligation, target: Target, run: Run): Applicability {
  if (obligation.applies === null) return { outcome: null, because: [] };
  const roles = target.unit === null ? [] : run.holders.rolesOf(target.unit);
  const truth = evaluateCondition(obligation.applies, lookUpFacts(target.unit, run.state, run.asOf), roles);
  if (truth.value === true)
    return { outcome: null, because: [{ code: 'condition-holds', facts: truth.used }] };
  if (truth.value === false) {
    return {
      outcome: { status: 'not-applicable', because: [{ code: 'condition-fails', facts: truth.used }] },
      because: [],
    };
  }
  const because = truth.missing.map((fact): Because => ({ code: 'fact-missing', fact }));
  const missing = truth.missing.map((name) => ({ kind: 'fact', name }) as const);
  return { outcome: { status: 'unknown', because, missing }, because: [] };
}
