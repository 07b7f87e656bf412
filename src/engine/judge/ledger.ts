import { scopeOfFact } from '../../model/fact-scope.ts';
import type { Finding } from '../../model/finding.ts';
import type { Missing } from '../../model/missing.ts';
import { writeMissing } from '../../model/occurrence.ts';
import type { Deadline, Unknown } from '../../model/report.ts';
import { isOptional } from '../../model/terms.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { Breach } from './near-misses.ts';

/** Something missing, with the units it is missing for and the obligations that wait for it. */
export type Wait = {
  readonly missing: Missing;
  readonly units: Set<Unknown['units'][number]>;
  /** The things it is missing for. */
  readonly things: Set<string>;
  readonly obligations: Set<string>;
  /** How many findings wait for it. */
  findings: number;
  /** Whether something that is owed waits for it, and not only permissions. */
  owed: boolean;
};

/** The dates of one duty of one target. */
export type Dates = {
  readonly target: string;
  /** The first to come, of each of its wordings. */
  readonly first: readonly Deadline[];
  /** Every other, where a horizon asks for them. */
  readonly more: readonly Deadline[];
};

/** What a judgement comes to while it goes on: findings in the order of the law, and what follows from them. */
export type Ledger = {
  readonly findings: Finding[];
  /** The dates of each duty of each target, in the order in which they were found. */
  readonly dates: Dates[];
  /** Whether every date is wanted, or of each duty the next only. */
  readonly everyDate: boolean;
  readonly waits: Map<string, Wait>;
  readonly vocabulary: Vocabulary;
  /** The breaches of the obligation that is being judged. */
  readonly breaches: Breach[];
  /** Whom to ask for what is missing of a unit: of one that is no more the organization. */
  readonly askedFor: (unit: string | null) => string | null;
};

/** Opens a ledger. */
export function openLedger(
  everyDate: boolean,
  vocabulary: Vocabulary,
  askedFor: Ledger['askedFor'] = itself,
): Ledger {
  return { findings: [], dates: [], everyDate, waits: new Map(), vocabulary, breaches: [], askedFor };
}

function itself(unit: string | null): string | null {
  return unit;
}

/**
 * Enters a finding, with the questions that come of it.
 *
 * @param unitFor who knows what is missing, where that may be another than the one who is named
 */
export function enterFinding(
  ledger: Ledger,
  finding: Finding,
  unitFor: (missing: Missing) => string | null = () => finding.unit,
): void {
  ledger.findings.push(finding);
  for (const missing of finding.missing) enterWait(ledger, missing, finding, unitFor(missing));
}

/** Joins the dates of one duty that were entered since a place in the ledger, so that each target has them once. */
export function joinDates({ dates }: Ledger, since: number): void {
  const joined = new Map<string, Dates>();
  for (const { target, first, more } of dates.splice(since)) {
    const before = joined.get(target) ?? { first: [], more: [] };
    joined.set(target, { target, first: [...before.first, ...first], more: [...before.more, ...more] });
  }
  dates.push(...joined.values());
}

function enterWait(
  { askedFor, vocabulary, waits }: Ledger,
  missing: Missing,
  finding: Finding,
  unit: string | null,
): void {
  const wait = waitFor(missing, waits);
  // What is so of the organization as a whole is asked of it, once.
  const isOfAll = missing.kind === 'fact' && scopeOfFact(missing.name, vocabulary) === 'organization';
  wait.units.add(isOfAll ? null : askedFor(unit));
  if (finding.thing !== undefined && isOfThings(missing, vocabulary)) wait.things.add(finding.thing);
  wait.obligations.add(finding.obligation);
  wait.findings += 1;
  wait.owed ||= !isOptional(finding.strength);
}

// What is asked of a unit, or of the log, is asked once however many things wait for it.
function isOfThings({ kind, name }: Missing, vocabulary: Vocabulary): boolean {
  return kind === 'attestation' || (kind === 'fact' && scopeOfFact(name, vocabulary) === 'thing');
}

function waitFor(missing: Missing, waits: Ledger['waits']): Wait {
  const key = `${missing.kind} ${writeMissing(missing)}`;
  const known = waits.get(key);
  if (known !== undefined) return known;
  const wait: Wait = {
    missing,
    units: new Set(),
    things: new Set(),
    obligations: new Set(),
    findings: 0,
    owed: false,
  };
  waits.set(key, wait);
  return wait;
}
