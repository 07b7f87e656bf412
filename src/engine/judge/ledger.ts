import { writeMissing } from '../../model/occurrence.ts';
import type { Deadline, DueFinding, Finding, Missing, Unknown } from '../../model/report.ts';

/** Something missing, with the units it is missing for and the obligations that wait for it. */
export type Wait = {
  readonly missing: Missing;
  readonly units: Set<Unknown['units'][number]>;
  readonly obligations: Set<string>;
};

/** What a judgement comes to while it goes on: findings in the order of the law, and what follows from them. */
export type Ledger = {
  readonly findings: Finding[];
  /** The dates of each duty of each unit, in the order in which they were found. */
  readonly dates: Map<string, Deadline[]>;
  readonly waits: Map<string, Wait>;
};

/** Opens a ledger. */
export function openLedger(): Ledger {
  return { findings: [], dates: new Map(), waits: new Map() };
}

/** Enters a finding, with the date and the questions that come of it. */
export function enterFinding(ledger: Ledger, finding: Finding): void {
  ledger.findings.push(finding);
  if (finding.status === 'due') enterDate(ledger, finding);
  for (const missing of finding.missing) enterWait(ledger, missing, finding);
}

/** Enters the date of a window that is still ahead: it gives a deadline, and no finding. */
export function enterDate({ dates }: Ledger, finding: DueFinding): void {
  const { bearer, obligation, unit } = finding;
  const key = JSON.stringify([obligation, unit, bearer]);
  const known = dates.get(key);
  if (known === undefined) dates.set(key, [deadlineOf(finding)]);
  else known.push(deadlineOf(finding));
}

function deadlineOf(finding: DueFinding): Deadline {
  const { obligation, topic, matter, aspect, unit, bearer, cites } = finding;
  const { strength, occurrence, window, dueOn, reading, policy } = finding;
  return {
    obligation,
    topic,
    matter,
    aspect,
    unit,
    bearer,
    cites,
    strength,
    occurrence,
    window,
    dueOn,
    reading,
    policy,
  };
}

function enterWait({ waits }: Ledger, missing: Missing, { obligation, unit }: Finding): void {
  const key = `${missing.kind} ${writeMissing(missing)}`;
  const known = waits.get(key);
  if (known === undefined) {
    waits.set(key, { missing, units: new Set([unit]), obligations: new Set([obligation]) });
    return;
  }
  known.units.add(unit);
  known.obligations.add(obligation);
}
