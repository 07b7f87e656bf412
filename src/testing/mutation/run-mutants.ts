import { checkCompliance } from '../../engine/check-compliance.ts';
import { compileObligation } from '../../engine/compile/compile-obligation.ts';
import {
  type CompiledLaw,
  compileLaw,
  hostFacts,
  narrowLaw,
  withObligations,
} from '../../engine/compile/compile-ruleset.ts';
import { type Instrument, ownInForceFrom } from '../../model/instrument.ts';
import { PatuhInputError } from '../../model/issue.ts';
import { writeMissing } from '../../model/occurrence.ts';
import type { Options } from '../../model/options.ts';
import type { Period } from '../../model/period.ts';
import { addPeriod, toDay, toPlainDate } from '../../model/plain-date.ts';
import type { Ruleset } from '../../model/ruleset.ts';
import type { Case } from '../case.ts';
import { runCase } from '../run-cases.ts';
import { makeMutants } from './make-mutants.ts';
import type { Mutant } from './mutant.ts';

/** A mutant and the first case that noticed it; `null` when none did. */
export type MutantResult = { readonly mutant: Mutant; readonly killedBy: Case | null };

/**
 * Runs the cases of a ruleset on every mutant of it. A mutant is killed when a case fails on it or no longer fits
 * it. Only the changed obligation is judged, and only by the demands that speak of it: the others are as before.
 *
 * @param ruleset a parsed ruleset
 * @param cases cases that all pass on it
 */
export function runMutants(ruleset: Ruleset, cases: readonly Case[]): readonly MutantResult[] {
  const compiled = compileLaw(ruleset);
  return makeMutants(ruleset).map((mutant) => {
    const changed = compileMutant(compiled, mutant);
    const own = cases.flatMap((one) => narrowCase(one, mutant.original.id));
    const killer =
      own.find((one) => fails(changed.alone, one, mutant)) ??
      asking(cases, compiled, mutant).find((one) => fails(changed.whole, one, mutant));
    return { mutant, killedBy: killer ?? null };
  });
}

type CompiledMutant = { readonly alone: CompiledLaw; readonly whole: CompiledLaw };

function compileMutant(compiled: CompiledLaw, { changed }: Mutant): CompiledMutant {
  const own = compileObligation(changed, hostFacts(compiled.vocabulary));
  const obligations = compiled.obligations.map((other) => (other.obligation.id === changed.id ? own : other));
  const ruleset = { ...compiled.ruleset, obligations: obligations.map(({ obligation }) => obligation) };
  return {
    alone: withObligations(compiled, [own], ruleset),
    whole: withObligations(compiled, obligations, ruleset),
  };
}

/** A case reduced to what it demands of one obligation; nothing when it demands nothing of it. */
function narrowCase(one: Case, id: string): readonly Case[] {
  const isOwn = ({ obligation }: { readonly obligation: string }) => obligation === id;
  const [expect, absent] = [one.expect.filter(isOwn), one.absent.filter(isOwn)];
  const deadlines = one.deadlines.filter(isOwn);
  if (expect.length + absent.length + deadlines.length === 0) return [];
  return [{ ...one, expect, absent, deadlines, unknowns: [], topicsAbsent: [] }];
}

/** The cases that demand to be asked something which the obligation asks, reduced to that demand. */
function asking(cases: readonly Case[], compiled: CompiledLaw, { original }: Mutant): readonly Case[] {
  const alone = narrowLaw(compiled, new Set([original.id]));
  return cases.flatMap((one) => {
    if (one.unknowns.length === 0) return [];
    const names = checkCompliance(alone, one.state, one.options).unknowns.map(writeMissing);
    const unknowns = one.unknowns.filter((name) => names.includes(name));
    return unknowns.length === 0
      ? []
      : [{ ...one, expect: [], absent: [], deadlines: [], unknowns, topicsAbsent: [] }];
  });
}

function fails(compiled: CompiledLaw, one: Case, { laterBy }: Mutant): boolean {
  try {
    const options =
      laterBy === undefined ? one.options : laterIn(one.options, laterBy, compiled.ruleset.instrument);
    return !runCase(compiled, { ...one, options }).passed;
  } catch (error) {
    // A reading or a policy that the changed ruleset no longer offers.
    if (error instanceof PatuhInputError) return true;
    throw error;
  }
}

function laterIn(options: Options, laterBy: Period, instrument: Instrument): Options {
  const text =
    instrument.status === 'draft' ? null : (ownInForceFrom(instrument) ?? instrument.assumption?.inForceFrom);
  const from = options.inForceFrom ?? text ?? null;
  return from === null ? options : { ...options, inForceFrom: toPlainDate(addPeriod(toDay(from), laterBy)) };
}
