import { scopeOfFact } from '../../model/fact-scope.ts';
import type { Finding } from '../../model/finding.ts';
import type { Missing } from '../../model/missing.ts';
import { writeMissing } from '../../model/occurrence.ts';
import type { Deadline, Unknown } from '../../model/report.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';

/** Something missing, with the units it is missing for and the obligations that wait for it. */
export type Wait = {
  readonly missing: Missing;
  readonly units: Set<Unknown['units'][number]>;
  readonly obligations: Set<string>;
};

/** The dates of one duty of one target. */
export type Dates = { readonly target: string; readonly deadlines: readonly Deadline[] };

/** What a judgement comes to while it goes on: findings in the order of the law, and what follows from them. */
export type Ledger = {
  readonly findings: Finding[];
  /** The dates of each duty of each target, in the order in which they were found. */
  readonly dates: Dates[];
  /** Whether every date is wanted, or of each duty the next only. */
  readonly everyDate: boolean;
  readonly waits: Map<string, Wait>;
  readonly vocabulary: Vocabulary;
};

/** Opens a ledger. */
export function openLedger(everyDate: boolean, vocabulary: Vocabulary): Ledger {
  return { findings: [], dates: [], everyDate, waits: new Map(), vocabulary };
}

/** Enters a finding, with the questions that come of it. */
export function enterFinding(ledger: Ledger, finding: Finding): void {
  ledger.findings.push(finding);
  for (const missing of finding.missing) enterWait(ledger, missing, finding);
}

/** Joins the dates of one duty that were entered since a place in the ledger, so that each target has them once. */
export function joinDates({ dates }: Ledger, since: number): void {
  const joined = new Map<string, Dates>();
  for (const { target, deadlines } of dates.splice(since)) {
    const before = joined.get(target)?.deadlines ?? [];
    joined.set(target, { target, deadlines: [...before, ...deadlines] });
  }
  dates.push(...joined.values());
}

function enterWait({ vocabulary, waits }: Ledger, missing: Missing, finding: Finding): void {
  const { obligation } = finding;
  // What is so of the organization as a whole is asked of it, once.
  const isOfAll = missing.kind === 'fact' && scopeOfFact(missing.name, vocabulary) === 'organization';
  const unit = isOfAll ? null : finding.unit;
  const key = `${missing.kind} ${writeMissing(missing)}`;
  const known = waits.get(key);
  if (known === undefined) {
    waits.set(key, { missing, units: new Set([unit]), obligations: new Set([obligation]) });
    return;
  }
  known.units.add(unit);
  known.obligations.add(obligation);
}
