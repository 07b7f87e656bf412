import { checkCompliance } from '../../engine/check-compliance.ts';
import { type CompiledLaw, narrowLaw } from '../../engine/compile/compile-ruleset.ts';
import type { Because } from '../../model/because.ts';
import { actsOf, isIrreparable } from '../../model/duty.ts';
import type { Finding } from '../../model/finding.ts';
import { writeOccurrence } from '../../model/occurrence.ts';
import { provisoOf } from '../../model/outside-proviso.ts';
import { toDay } from '../../model/plain-date.ts';
import type { Obligation } from '../../model/ruleset.ts';
import { classOf, isFailed } from '../../model/status.ts';
import type { Status } from '../../model/terms.ts';
import type { CaseResult, FindingCheck } from '../case-result.ts';
import { edgeOfLength } from './edge-of-length.ts';
import type { CasePoint, CoverageRow } from './required-points.ts';

/** A finding that a passing case expected, with its case. */
export type ShownFinding = {
  readonly finding: Finding;
  readonly check: FindingCheck;
  readonly result: CaseResult;
};

/** The findings of an obligation on which passing cases rest. */
export function shownBy(results: readonly CaseResult[], obligation: string): readonly ShownFinding[] {
  return results
    .filter(({ passed }) => passed)
    .flatMap((result) =>
      result.checks.flatMap((check): ShownFinding[] =>
        check.kind === 'finding' && check.finding !== null && check.expected.obligation === obligation
          ? [{ finding: check.finding, check, result }]
          : [],
      ),
    );
}

/** Tells whether a finding shows a point: by what was expected of it and what the engine said, never by a title. */
export function shows(
  shown: ShownFinding,
  point: CasePoint,
  obligation: Obligation,
  compiled: CompiledLaw,
): boolean {
  if (point.row === 'rival') return showsRival(shown, point, obligation, compiled);
  const { expected } = shown.check;
  return expected.status !== undefined && SHOWS[point.row](shown, obligation);
}

type ShowTest = (shown: ShownFinding, obligation: Obligation) => boolean;

const hasStatus =
  (...statuses: readonly Status[]): ShowTest =>
  ({ finding }) =>
    statuses.includes(finding.status);

const SHOWS: Readonly<Record<Exclude<CoverageRow, 'rival'>, ShowTest>> = {
  met: hasStatus('met'),
  failing: hasStatus('breached', 'outstanding', 'met-late'),
  optional: hasStatus('optional'),
  'not-applicable': hasStatus('not-applicable'),
  unknown: ({ finding }) => finding.status === 'unknown' && finding.because.some(lacksFactOrRecord),
  'within-proviso': ({ check, finding }) =>
    check.expected.proviso === 'within' && provisoOf(finding) === 'within',
  'outside-proviso': ({ check, finding }) =>
    check.expected.proviso === 'outside' && provisoOf(finding) === 'outside',
  part: ({ finding }) =>
    finding.status !== 'met' && finding.because.some(({ code }) => code === 'parts-lacking'),
  scope: ({ finding }) =>
    finding.status === 'unknown' && finding.because.some(({ code }) => code === 'scope-unknown'),
  transition: ({ finding }) => finding.because.some(({ code }) => code === 'transition'),
  'last-good-day': (shown, obligation) => isReadAsUsual(shown, obligation) && isLastGoodDay(shown),
  'day-after': (shown, obligation) => isReadAsUsual(shown, obligation) && isDayAfter(shown, obligation),
  silence: () => false,
};

const LACKING: readonly Because['code'][] = [
  'fact-missing',
  'records-incomplete',
  'holidays-unknown',
  'instrument-date-unknown',
  'document-field-missing',
  'document-form-open',
  'document-end-unknown',
];

function lacksFactOrRecord({ code }: Because): boolean {
  return LACKING.includes(code);
}

// A limit that is seen only under a rival reading is not the limit that reports show.
function isReadAsUsual({ finding }: ShownFinding, { readings }: Obligation): boolean {
  return readings === null || finding.reading === readings.default;
}

function isLastGoodDay({ finding, result }: ShownFinding): boolean {
  if (finding.status === 'met' && edgeOfLength(finding) === 'inside') return true;
  const { status, dueOn, metOn } = finding;
  if (dueOn === null) return false;
  return status === 'due' ? result.case.options.asOf === dueOn : status === 'met' && metOn === dueOn;
}

function isDayAfter(shown: ShownFinding, obligation: Obligation): boolean {
  if (isIrreparable(obligation.duty)) return comesTooLate(shown, obligation);
  if (obligation.duty.type === 'document-quality') return edgeOfLength(shown.finding) === 'outside';
  const { status, daysLate } = shown.finding;
  return isFailed(status) && daysLate === 1;
}

// What cannot be made good must come first, so the day after is that of an act which comes one day too late.
function comesTooLate({ finding, result }: ShownFinding, { duty }: Obligation): boolean {
  if (finding.status !== 'breached' || finding.dueOn === null) return false;
  const late = toDay(finding.dueOn) + 1;
  return result.case.state.events.some(({ type, on }) => actsOf(duty).includes(type) && toDay(on) === late);
}

function showsRival(
  { finding, check, result }: ShownFinding,
  { reading }: CasePoint,
  obligation: Obligation,
  compiled: CompiledLaw,
): boolean {
  const listed = (check.expected.contested ?? []).some((contest) => contest.reading === reading);
  if (listed && finding.reading === obligation.readings?.default) return true;
  if (finding.reading !== reading || check.expected.status === undefined) return false;
  const same = underDefault(result, obligation, compiled).find(
    (other) =>
      other.unit === finding.unit &&
      other.thing === finding.thing &&
      writeOccurrence(other) === writeOccurrence(finding) &&
      other.window?.from === finding.window?.from &&
      other.window?.to === finding.window?.to,
  );
  return same === undefined || classOf(same.status) !== classOf(finding.status);
}

/** The findings of an obligation as they would be had the case not asked for another reading. */
function underDefault(
  { case: one }: CaseResult,
  { id, topic }: Obligation,
  compiled: CompiledLaw,
): readonly Finding[] {
  const { [id]: _own, [topic]: _topic, ...readings } = one.options.readings;
  const judged = narrowLaw(compiled, new Set([id]));
  return checkCompliance(judged, one.state, { ...one.options, readings }).findings;
}
