import { compareText } from '../../model/collections.ts';
import type { BreachedFinding, Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import type { State } from '../../model/state.ts';
import type { Unused } from '../../model/unused.ts';
import type { PreparedRuleset } from '../prepare/prepare-ruleset.ts';
import { createOutlooks } from '../sight/outlook.ts';
import { beginRun, type Run } from '../sight/run.ts';
import { listDeadlines } from './deadlines.ts';
import { type Bench, judgeObligation, judgeUnbound } from './judge-obligation.ts';
import { openLedger } from './ledger.ts';
import { summarize } from './summary.ts';
import { listUnknowns } from './unknowns.ts';
import { listUnusedActs } from './unused-acts.ts';
import { listUnusedEventFacts } from './unused-event-facts.ts';
import { listUnusedFacts } from './unused-facts.ts';

/** Judges a state by a ruleset that was made ready for a day. */
export function judgeState(prepared: PreparedRuleset, state: State): Report {
  const { compiled, options } = prepared;
  const judgement = judge(prepared, state);
  const { ledger } = judgement.bench;
  const { findings } = ledger;
  return {
    format: 'patuh/report/v2',
    ruleset: { id: compiled.ruleset.id, version: compiled.ruleset.version, digest: compiled.digest },
    organization: state.organization,
    units: state.units.map(({ id }) => id).sort(compareText),
    asOf: options.asOf,
    horizon: options.horizon,
    inForceFrom: prepared.inForce.from,
    assumptions: prepared.assumptions,
    findings,
    deadlines: listDeadlines(ledger, options.horizon),
    violations: findings.filter(isBreached),
    unknowns: listUnknowns(ledger),
    unused: listUnused(judgement, prepared),
    summary: summarize(findings),
  };
}

/** The findings alone. */
export function judgeFindings(prepared: PreparedRuleset, state: State): readonly Finding[] {
  return judge(prepared, state).bench.ledger.findings;
}

type Judgement = { readonly run: Run; readonly bench: Bench };

function judge({ compiled, days, obligations, options, unbound }: PreparedRuleset, state: State): Judgement {
  const run = beginRun(state, compiled, days.asOf, options.asOf);
  const bench: Bench = {
    ledger: openLedger(options.horizon !== null, compiled.vocabulary),
    outlookOf: createOutlooks(run),
  };
  for (const obligation of obligations) judgeObligation(obligation, bench);
  if (unbound !== null) for (const { norm } of compiled.obligations) judgeUnbound(norm, unbound, bench);
  return { run, bench };
}

function listUnused({ run, bench }: Judgement, prepared: PreparedRuleset): readonly Unused[] {
  const { findings } = bench.ledger;
  const used = new Set(findings.flatMap(({ evidence }) => evidence));
  const search = { prepared, run, bench, used };
  return [...listUnusedActs(search), ...listUnusedFacts(search), ...listUnusedEventFacts(search)];
}

function isBreached(finding: Finding): finding is BreachedFinding {
  return finding.status === 'breached';
}
