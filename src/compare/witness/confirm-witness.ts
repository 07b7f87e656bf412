import { checkCompliance } from '../../engine/check-compliance.ts';
import type { Finding } from '../../model/finding.ts';
import { type PlainDate, toPlainDate } from '../../model/plain-date.ts';
import type { FactHistory, State } from '../../model/state.ts';
import type { FactInput, StateInput } from '../../model/state-input.ts';
import { isFailed, WORST_FIRST } from '../../model/status.ts';
import type { Arena, Dispute } from './arena.ts';
import type { Hit } from './find-parting.ts';
import { ownDay } from './in-force-days.ts';
import type { Sides, Witness } from './witness.ts';

/**
 * Runs both regulations whole, through the public door, on what a search found; gives `null` when they do not
 * part there after all, or when the side that is not in breach cannot be told.
 */
export function confirmWitness(
  hit: Hit,
  inForceFrom: Sides<PlainDate>,
  timed: Arena['timed'],
  dispute: Dispute,
): Witness | null {
  const state = plainState(hit.state);
  const asOf = toPlainDate(hit.asOf);
  const run = (side: 'a' | 'b') => runSide(side, state, { asOf, inForceFrom: inForceFrom[side] }, dispute);
  const findings = { a: run('a'), b: run('b') };
  const other = hit.failing === 'a' ? 'b' : 'a';
  const failing = worstOf(
    findings[hit.failing].filter(({ obligation }) => timed[hit.failing].has(obligation)),
  );
  if (failing?.status !== 'breached' || findings[other].some(({ status }) => isFailed(status))) return null;
  const answer = answerTo(failing, hit.failing, findings[other], dispute);
  if (answer?.status === 'unknown') return null;
  const told = hit.failing === 'a' ? { a: failing, b: answer } : { a: answer, b: failing };
  const { rulesets } = dispute;
  return {
    state,
    asOf,
    inForceFrom,
    supposed: { a: ownDay(rulesets.a) !== inForceFrom.a, b: ownDay(rulesets.b) !== inForceFrom.b },
    obligation: { a: told.a?.obligation ?? null, b: told.b?.obligation ?? null },
    statusA: told.a?.status ?? null,
    statusB: told.b?.status ?? null,
    dueOn: { a: told.a?.dueOn ?? null, b: told.b?.dueOn ?? null },
    exhaustive: true,
  };
}

function runSide(
  side: 'a' | 'b',
  state: StateInput,
  options: { readonly asOf: PlainDate; readonly inForceFrom: PlainDate },
  { rulesets, norms }: Dispute,
): readonly Finding[] {
  const topic = new Set(norms[side].map(({ id }) => id));
  const { findings } = checkCompliance(rulesets[side], state, options);
  return findings.filter(({ obligation }) => topic.has(obligation));
}

// The obligation that was matched with the breached one, else the one that comes nearest to a breach; of its
// windows the one in which the breached duty was last owed, else the worst.
function answerTo(
  failing: Finding,
  side: 'a' | 'b',
  others: readonly Finding[],
  { pairs }: Dispute,
): Finding | null {
  const pair = pairs.find((candidate) => candidate[side] === failing.obligation);
  const mate = pair?.[side === 'a' ? 'b' : 'a'] ?? null;
  const known = others.filter(({ status }) => status !== 'unknown');
  const chosen =
    worstOf(others.filter(({ obligation }) => obligation === mate)) ?? worstOf(known) ?? worstOf(others);
  const windows = others.filter(({ obligation }) => obligation === chosen?.obligation);
  return windows.find((finding) => holds(finding, failing.dueOn)) ?? chosen;
}

function holds({ window, status }: Finding, day: PlainDate | null): boolean {
  if (window === null || day === null || status === 'unknown') return false;
  return (window.from === null || window.from <= day) && (window.to === null || day <= window.to);
}

function worstOf(findings: readonly Finding[]): Finding | null {
  return findings.reduce<Finding | null>((worst, finding) => {
    const rank = ({ status }: Finding) => WORST_FIRST.indexOf(status);
    return worst === null || rank(finding) < rank(worst) ? finding : worst;
  }, null);
}

/** A state as a person would write it: nothing that is empty. */
export function plainState({
  organization,
  recordsSince,
  units,
  documents,
  events,
  facts,
}: State): StateInput {
  const parts = {
    units: units.map(({ id, roles }) => ({ id, roles })),
    documents: documents.map(withoutNulls),
    events: events.map(withoutNulls),
    facts: Object.fromEntries(Object.entries(facts).map(([name, history]) => [name, plainFact(history)])),
  };
  const filled = Object.entries(parts).filter(([, part]) => Object.keys(part).length > 0);
  return { organization: { id: organization.id }, recordsSince, ...Object.fromEntries(filled) } as StateInput;
}

function plainFact(history: FactHistory): FactInput {
  const [only, ...others] = history;
  const isUndated = only !== undefined && only.from === null && only.until === null;
  return isUndated && others.length === 0 ? only.value : history;
}

function withoutNulls<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null)) as Partial<T>;
}
