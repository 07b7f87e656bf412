import { compareText } from '../../model/collections.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { BreachedFinding, Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import type { State } from '../../model/state.ts';
import type { Unused } from '../../model/unused.ts';
import type { PreparedRuleset } from '../prepare/prepare-ruleset.ts';
import type { FindingsOf } from '../sight/act-log.ts';
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

function judge(prepared: PreparedRuleset, state: State): Judgement {
  const { compiled, days, obligations, options, unbound } = prepared;
  const findingsOf = judgeOnce((id) => judgeRest(id, prepared, bench));
  const run = beginRun(state, compiled, days.asOf, options.asOf, findingsOf);
  const bench: Bench = {
    ledger: openLedger(options.horizon !== null, compiled.vocabulary, askedFor(run)),
    outlookOf: createOutlooks(run),
  };
  for (const obligation of obligations) judgeObligation(obligation, bench);
  if (unbound !== null) for (const { norm } of compiled.obligations) judgeUnbound(norm, unbound, bench);
  return { run, bench };
}

// Nobody is left to answer for a unit that is no more but the organization.
function askedFor({ asOf, index: { tenures } }: Run): (unit: string | null) => string | null {
  return (unit) => {
    const tenure = unit === null ? undefined : tenures.get(unit);
    return tenure !== undefined && tenure.life.until < asOf ? null : unit;
  };
}

// One that rests on itself, by however many others, finds nothing of itself.
function judgeOnce(judgeRest: FindingsOf): FindingsOf {
  const known = new Map<string, readonly Finding[]>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    known.set(id, []);
    const findings = judgeRest(id);
    known.set(id, findings);
    return findings;
  };
}

// An obligation on which another rests is judged by itself, whether or not it is judged for the report as well.
function judgeRest(
  id: string,
  { compiled, rests }: PreparedRuleset,
  { outlookOf }: Bench,
): readonly Finding[] {
  const obligation = rests.get(id);
  if (obligation === undefined) return [];
  const ledger = openLedger(false, compiled.vocabulary);
  judgeObligation(obligation, { ledger, outlookOf });
  return ledger.findings;
}

function listUnused({ run, bench }: Judgement, prepared: PreparedRuleset): readonly Unused[] {
  const { findings } = bench.ledger;
  const used = new Set<Evidence>();
  for (const { evidence } of findings) for (const it of evidence) used.add(it);
  const search = { prepared, run, bench, used };
  return [...listUnusedActs(search), ...listUnusedFacts(search), ...listUnusedEventFacts(search)];
}

function isBreached(finding: Finding): finding is BreachedFinding {
  return finding.status === 'breached';
}
