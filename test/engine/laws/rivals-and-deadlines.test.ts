import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model/finding.ts';
import { sameOccurrence } from '../../../src/model/occurrence.ts';
import type { Report } from '../../../src/model/report.ts';
import type { DatedRoleInput } from '../../../src/model/state-input.ts';
import { classOf } from '../../../src/model/status.ts';
import { extendVocabulary, impliedRoles } from '../../../src/model/vocabulary.ts';
import { holds, keyOf, later, reportOf, type Trial } from '../../fixtures/trials.ts';

const sameDuty = (a: Finding, b: Pick<Finding, 'obligation' | 'unit' | 'bearer' | 'thing'>) =>
  a.obligation === b.obligation &&
  a.unit === b.unit &&
  a.thing === b.thing &&
  JSON.stringify(a.bearer) === JSON.stringify(b.bearer);

const isWhole = ({ occurrence, window }: Finding) => occurrence === null && (window?.to ?? null) === null;

// Of the whole time under a rival: what was missed, else what is not known, else what stands last.
function gravestOf(findings: readonly Finding[], asOf: string): Finding | undefined {
  const begun = findings.filter(({ window }) => (window?.from ?? '') <= asOf);
  const told = begun.length > 0 ? begun : findings.slice(0, 1);
  const grave = (['breached', 'met-late', 'unknown'] as const).find((one) =>
    told.some(({ status }) => status === one),
  );
  return told.find(({ status }) => status === grave) ?? told.at(-1);
}

// The day on which a unit took up the role by which it is bound, where it has not always held it.
function sinceOf({ bearer, unit }: Finding, asOf: string, { ruleset, state }: Trial): string {
  const roles = state.units?.find(({ id }) => id === unit)?.roles ?? [];
  const vocabulary = extendVocabulary(ruleset.vocabulary);
  // An office goes on from holder to holder.
  if (typeof bearer !== 'string' || vocabulary.roles[bearer]?.holders === 'one') return '';
  const isIts = (role: string) => impliedRoles(role, vocabulary).includes(bearer);
  const times = roles
    .map((it): DatedRoleInput => (typeof it === 'string' ? { role: it } : it))
    .filter(({ role }) => isIts(role))
    .map(({ from = null, until = null }: DatedRoleInput) => ({
      from: from ?? '',
      until: until ?? '9000-12-31',
    }));
  const begun = times.map(({ from }) => from).filter((from) => from <= asOf);
  const first = begun.filter((from) => !times.some((it) => it.from < from && from <= later(it.until, 1)));
  return first.sort().at(-1) ?? '';
}

// The window of the rival that contains the last good day, the latest to begin; else of the same point.
function counterpartOf(finding: Finding, { asOf, findings }: Report, trial: Trial): Finding | undefined {
  const same = findings.filter((other) => sameDuty(other, finding));
  // What was missed in an earlier time of a unit is no verdict on the time in which it holds its role again.
  const since = sinceOf(finding, asOf, trial);
  if (isWhole(finding))
    return gravestOf(
      same.filter(({ window }) => (window?.to ?? asOf) >= since),
      asOf,
    );
  const { occurrence, window } = finding;
  const alike = same.find(
    (other) =>
      occurrence !== null && other.occurrence !== null && sameOccurrence(other.occurrence, occurrence),
  );
  // A point that the rival lays out for no paper has none; what is due after a period that the rival has not is laid
  // beside its windows.
  if (alike !== undefined || (occurrence !== null && occurrence.kind !== 'period')) return alike;
  const [only] = same;
  if (only !== undefined && same.length === 1 && isWhole(only))
    return (window?.to ?? asOf) < since ? undefined : only;
  const day = window?.to ?? null;
  if (day === null) return undefined;
  return same
    .filter((other) => (other.window?.from ?? '9') <= day && day <= (other.window?.to ?? ''))
    .sort((a, b) => ((a.window?.from ?? '') < (b.window?.from ?? '') ? 1 : -1))[0];
}

// Of a unit or a thing that is no more only what had a date is told; what a rival leaves undated stands as it did in its time.
function isOfNoMore({ because, status }: Finding): boolean {
  return (
    status === 'not-applicable' && because.some(({ code }) => code === 'unit-there' || code === 'thing-there')
  );
}

// After the last day in force only what had a date is told. What a rival leaves undated stands as it did on that day.
function counterpartUnder(
  trial: Trial,
  finding: Finding,
  reading: string,
  other: Report,
): Finding | undefined {
  const counterpart = counterpartOf(finding, other, trial);
  const until = trial.ruleset.instrument.inForceUntil;
  if (counterpart?.status !== 'not-in-force' || until === null) return counterpart;
  return counterpartOf(finding, rerunOn(trial, until, finding.obligation, reading), trial);
}

function rerunOn(trial: Trial, asOf: string, obligation: string, reading: string): Report {
  const readings = { ...trial.options.readings, [obligation]: reading };
  // Looking further ahead changes no verdict of today, nor that of a rival.
  return reportOf(trial, { options: { asOf, readings, horizon: null } as Partial<Trial['options']> });
}

describe('a rival reading', () => {
  it('is told as a check under it would have it, and is not told where that is of the same class', () => {
    holds((trial) => {
      const report = reportOf(trial, { options: { horizon: null } as Partial<Trial['options']> });
      for (const obligation of trial.ruleset.obligations) {
        if (obligation.readings === null || obligation.versions.length > 0) continue;
        const findings = report.findings.filter((finding) => finding.obligation === obligation.id);
        const names = [obligation.readings.default, ...obligation.readings.rivals];
        for (const reading of names.filter((name) => name !== findings[0]?.reading)) {
          const other = rerunOn(trial, trial.options.asOf, obligation.id, reading);
          for (const finding of findings.filter(({ reading }) => reading !== null)) {
            const told = finding.contested?.find((contest) => contest.reading === reading)?.status;
            const counterpart = counterpartUnder(trial, finding, reading, other);
            // What has not begun says nothing yet, and what is no longer there nothing of its time.
            if (counterpart === undefined || isOfNoMore(counterpart)) continue;
            if (!isWhole(finding) && (counterpart.window?.from ?? '') > trial.options.asOf) continue;
            const contests = classOf(counterpart.status) !== classOf(finding.status);
            expect(told, JSON.stringify([finding, counterpart])).toBe(
              contests ? counterpart.status : undefined,
            );
          }
        }
      }
    });
  });
});

// Not done yet, and still to be done in time: it is due, or only the records leave open whether it was done.
function isOpenOn(asOf: string, { dueOn, missing, status }: Finding): boolean {
  if (status === 'due') return true;
  return (
    status === 'unknown' && dueOn !== null && dueOn >= asOf && missing.every(({ kind }) => kind === 'records')
  );
}

describe('deadlines', () => {
  it('are the first open date to come of each duty', () => {
    holds((trial) => {
      const { findings, deadlines } = reportOf(trial, { options: { horizon: null } });
      const { asOf } = trial.options;
      const due = findings.filter(({ status }) => status === 'due');
      const open = findings.filter((finding) => isOpenOn(asOf, finding));
      for (const finding of due) {
        const [deadline, ...others] = deadlines.filter((date) => sameDuty(finding, date));
        expect(others).toEqual([]);
        const first = due.filter((other) => sameDuty(other, finding)).map(({ dueOn }) => dueOn ?? '');
        expect(deadline?.dueOn, JSON.stringify(finding)).toBeDefined();
        expect((deadline?.dueOn ?? '') <= (first.sort()[0] ?? '')).toBe(true);
      }
      for (const deadline of deadlines) {
        const days = open.filter((finding) => sameDuty(finding, deadline)).map(({ dueOn }) => dueOn ?? '');
        if (days.length > 0) expect(days).toContain(deadline.dueOn);
        expect(deadline.dueOn >= asOf).toBe(true);
      }
    });
  });
});

describe('a finding', () => {
  it('stands once for its duty, window and occurrence', () => {
    holds((trial) => {
      const keys = reportOf(trial).findings.map(keyOf);
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    });
  });
});
