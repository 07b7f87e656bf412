import { checkCompliance, compileRuleset, type Finding, parseState, prepareCheck, type State } from 'patuh';
import { type HandVerdict, judgeByHand } from './hand-written.ts';
import { ratioOf, tell } from './measure.ts';
import { tenObligations } from './ten-obligations.ts';
import { makeBearers, toState } from './ten-states.ts';

// So many that neither side finds its input in the processor's cache.
const BY_HAND = 20_000;
const REPORTS = 2000;
const OPTIONS = { asOf: '2026-06-30' };

const ruleset = compileRuleset(tenObligations);
const check = prepareCheck(ruleset, OPTIONS);

/** Sets whole reports against hand-written code for the same ten obligations, once both say the same of everybody. */
export function measureAgainstHand(): void {
  const many = makeBearers(BY_HAND);
  const bearers = many.slice(0, REPORTS);
  const raw = bearers.map(toState);
  const states = raw.map(readState);
  for (const bearer of bearers) {
    const { findings } = check.report(toState(bearer));
    demandSame(judgeByHand(bearer), verdictsOf(findings));
  }
  const byHand = () => many.reduce((sum, bearer) => sum + judgeByHand(bearer).length, 0);
  const against = (name: string, run: () => unknown) => {
    const ratio = (ratioOf(run, byHand) * BY_HAND) / REPORTS;
    tell(`ten obligations, ${name}`, `${ratio.toFixed(1)} times hand-written code`);
  };
  against('prepared check, parsed states', () => states.map((state) => check.report(state)));
  against('whole reports, parsed states', () =>
    states.map((state) => checkCompliance(ruleset, state, OPTIONS)),
  );
  against('whole reports, raw states', () => raw.map((state) => checkCompliance(ruleset, state, OPTIONS)));
}

function readState(input: ReturnType<typeof toState>): State {
  const parsed = parseState(input, ruleset.ruleset);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues.slice(0, 3)));
  return parsed.value;
}

function demandSame(byHand: readonly HandVerdict[], reported: readonly HandVerdict[]): void {
  const [a, b] = [byHand, reported].map((verdicts) => JSON.stringify(verdicts));
  if (a !== b) throw new Error(`hand-written code and report differ:\n${a}\n${b}`);
}

/** Findings as ten verdicts: the first window missed, else what is due or open, else kept. */
function verdictsOf(findings: readonly Finding[]): readonly HandVerdict[] {
  const ids = [...new Set(findings.map(({ obligation }) => obligation))];
  return ids.map((obligation) =>
    verdictOf(
      obligation,
      findings.filter((it) => it.obligation === obligation),
    ),
  );
}

function verdictOf(obligation: string, findings: readonly Finding[]): HandVerdict {
  const missed = findings.find(({ status }) => status === 'breached' || status === 'met-late');
  if (missed !== undefined) return { obligation, status: 'missed', dueOn: missed.dueOn };
  const due = findings.find(({ status }) => status === 'due');
  if (due !== undefined) return { obligation, status: 'due', dueOn: due.dueOn };
  const has = (wanted: Finding['status']) => findings.some(({ status }) => status === wanted);
  const status = has('outstanding') ? 'open' : has('met') ? 'kept' : 'not-applicable';
  return { obligation, status, dueOn: null };
}
