import type { BreachedFinding, Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import type { State } from '../../model/state.ts';
import type { PreparedRuleset } from '../prepare/prepare-ruleset.ts';
import { createOutlooks } from '../sight/outlook.ts';
import { beginRun } from '../sight/run.ts';
import { listDeadlines } from './deadlines.ts';
import { type Bench, judgeObligation, judgeUnbound } from './judge-obligation.ts';
import { type Ledger, openLedger } from './ledger.ts';
import { summarize } from './summary.ts';
import { listUnknowns } from './unknowns.ts';

/** Judges a state by a ruleset that was made ready for a day. */
export function judgeState(prepared: PreparedRuleset, state: State): Report {
  const { compiled, options } = prepared;
  const ledger = judge(prepared, state);
  const { findings } = ledger;
  return {
    format: 'patuh/report/v2',
    ruleset: { id: compiled.ruleset.id, version: compiled.ruleset.version, digest: compiled.digest },
    organization: state.organization,
    asOf: options.asOf,
    horizon: options.horizon,
    inForceFrom: prepared.inForce.from,
    assumptions: prepared.assumptions,
    findings,
    deadlines: listDeadlines(ledger, options.horizon),
    violations: findings.filter(isBreached),
    unknowns: listUnknowns(ledger),
    summary: summarize(findings),
  };
}

/** The findings alone. */
export function judgeFindings(prepared: PreparedRuleset, state: State): readonly Finding[] {
  return judge(prepared, state).findings;
}

function judge({ compiled, days, obligations, options, unbound }: PreparedRuleset, state: State): Ledger {
  const run = beginRun(state, compiled, days.asOf, options.asOf);
  const bench: Bench = {
    ledger: openLedger(options.horizon !== null, compiled.vocabulary),
    outlookOf: createOutlooks(run),
  };
  for (const obligation of obligations) judgeObligation(obligation, bench);
  if (unbound !== null) for (const { norm } of compiled.obligations) judgeUnbound(norm, unbound, bench);
  return bench.ledger;
}

function isBreached(finding: Finding): finding is BreachedFinding {
  return finding.status === 'breached';
}
