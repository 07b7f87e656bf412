import { canonicalJson } from '../engine/compile/digest.ts';
import { compareText, groupBy } from '../model/collections.ts';
import type { Finding } from '../model/finding.ts';
import type { Deadline, Report } from '../model/report.ts';
import { PRESSING_FIRST } from '../model/status.ts';
import type { Status } from '../model/terms.ts';
import type { AlignedTopic } from './align-rulesets.ts';
import type { BeforeAfter, DutyShift, FindingChange, NewDate, StateImpact } from './impact.ts';
import { matchFindings, verdictOf } from './match-findings.ts';
import type { Match } from './match-norms.ts';

/** Which obligation of the one ruleset stands for which of the other. */
export type Counterparts = readonly AlignedTopic[];

/** Lays two reports on one state beside each other. */
export function compareReports(
  { before, after }: BeforeAfter<Report>,
  counterparts: Counterparts,
): Pick<StateImpact, 'changes' | 'gained' | 'lifted' | 'firstDue'> {
  const duties = collectDuties({ before, after }, counterparts);
  return {
    changes: duties.flatMap(changesOf),
    gained: duties.filter(({ owed }) => owed.after && !owed.before).map((duty) => shiftOf(duty, 'after')),
    lifted: duties.filter(({ owed }) => owed.before && !owed.after).map((duty) => shiftOf(duty, 'before')),
    firstDue: duties.flatMap(newDateOf).sort((x, y) => compareText(x.dueOn, y.dueOn)),
  };
}

/** One obligation and its counterpart as they fall on one unit or office. */
type ComparedDuty = {
  readonly subject: Omit<FindingChange, 'before' | 'after'>;
  readonly findings: BeforeAfter<readonly Finding[]>;
  readonly deadlines: BeforeAfter<readonly Deadline[]>;
  readonly owed: BeforeAfter<boolean>;
};

type Side = keyof BeforeAfter<unknown>;

function collectDuties(reports: BeforeAfter<Report>, counterparts: Counterparts): readonly ComparedDuty[] {
  const findings = {
    before: indexByObligation(reports.before.findings),
    after: indexByObligation(reports.after.findings),
  };
  const deadlines = {
    before: indexByObligation(reports.before.deadlines),
    after: indexByObligation(reports.after.deadlines),
  };
  return counterparts.flatMap(({ topic, matches }) =>
    matches.flatMap((match) => {
      const ofMatch = <T>(index: BeforeAfter<(id: string | null) => readonly T[]>) => ({
        before: index.before(match.a?.id ?? null),
        after: index.after(match.b?.id ?? null),
      });
      return dutiesOf(topic, match, ofMatch(findings), ofMatch(deadlines));
    }),
  );
}

function dutiesOf(
  topic: string,
  match: Match,
  findings: BeforeAfter<readonly Finding[]>,
  deadlines: BeforeAfter<readonly Deadline[]>,
): readonly ComparedDuty[] {
  const byHolder = groupBy([...findings.before, ...findings.after], holderOf);
  return [...byHolder]
    .sort(([x], [y]) => compareText(x, y))
    .flatMap(([holder, [first]]) => {
      if (first === undefined) return [];
      const own = <T extends Holder>(of: readonly T[]) => of.filter((item) => holderOf(item) === holder);
      const held = { before: own(findings.before), after: own(findings.after) };
      return [
        {
          subject: {
            topic,
            obligation: { before: match.a?.id ?? null, after: match.b?.id ?? null },
            cites: { before: match.a?.fields.cites ?? null, after: match.b?.fields.cites ?? null },
            unit: first.unit,
            bearer: first.bearer,
            ...(first.thing === undefined ? null : { thing: first.thing }),
          },
          findings: held,
          deadlines: { before: own(deadlines.before), after: own(deadlines.after) },
          owed: { before: held.before.some(isOwed), after: held.after.some(isOwed) },
        },
      ];
    });
}

type Holder = Pick<Finding, 'unit' | 'bearer' | 'thing'>;

// A unit stays itself whatever role it bears the duty in; an office without a unit is known by its role.
function holderOf({ bearer, thing, unit }: Holder): string {
  const who = unit === null ? `office ${canonicalJson(bearer)}` : `unit ${unit}`;
  return thing === undefined ? who : `${who} ${thing}`;
}

const FREE: readonly Status[] = ['not-applicable', 'not-in-force', 'optional'];

function isOwed({ status }: Finding): boolean {
  return !FREE.includes(status);
}

// A duty that only one of the rulesets lays on somebody is gained or lifted, and has no finding to change.
function changesOf({ subject, findings }: ComparedDuty): readonly FindingChange[] {
  if (findings.before.length === 0 || findings.after.length === 0) return [];
  return matchFindings(findings.before, findings.after).map((pair) => ({ ...subject, ...pair }));
}

function shiftOf({ subject, findings, deadlines }: ComparedDuty, side: Side): DutyShift {
  const [worst] = [...findings[side]].filter(isOwed).sort((x, y) => urgency(x) - urgency(y));
  const own = worst === undefined ? null : verdictOf(worst);
  return {
    ...subject,
    status: own?.status ?? 'unknown',
    dueOn: deadlines[side][0]?.dueOn ?? own?.dueOn ?? null,
    breachedFrom: own?.breachedFrom ?? null,
  };
}

function urgency({ status }: Finding): number {
  return PRESSING_FIRST.indexOf(status);
}

function newDateOf({ subject, deadlines }: ComparedDuty): readonly NewDate[] {
  const known = deadlines.before.map(({ dueOn }) => dueOn);
  const [first] = deadlines.after.filter(({ dueOn }) => !known.includes(dueOn));
  return first === undefined ? [] : [{ ...subject, dueOn: first.dueOn, before: known[0] ?? null }];
}

function indexByObligation<T extends { readonly obligation: string }>(
  items: readonly T[],
): (id: string | null) => readonly T[] {
  const index = groupBy(items, ({ obligation }) => obligation);
  return (id) => (id === null ? [] : (index.get(id) ?? []));
}
