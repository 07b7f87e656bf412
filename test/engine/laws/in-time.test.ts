import { describe, expect, it } from 'vitest';
import { actsOf, type Duty, deemedBy, namesIn, triggersOf } from '../../../src/model/duty.ts';
import type { Finding } from '../../../src/model/finding.ts';
import type { Report } from '../../../src/model/report.ts';
import type { StateEventInput } from '../../../src/model/state-input.ts';
import type { Status } from '../../../src/model/terms.ts';
import { extendVocabulary } from '../../../src/model/vocabulary.ts';
import { dutiesOf } from '../../fixtures/random-ruleset.ts';
import {
  byKey,
  holds,
  keyOf,
  later,
  reportOf,
  type Trial,
  timeless,
  withEvent,
} from '../../fixtures/trials.ts';

// What a dated finding may become when nothing but time, or a later act, comes in between.
const MAY_BECOME: Partial<Readonly<Record<Status, readonly Status[]>>> = {
  met: ['met'],
  'met-late': ['met-late'],
  breached: ['breached', 'met-late'],
};

const BETTER: readonly Status[] = ['breached', 'met-late', 'due', 'met'];

function isDated({ window }: Finding): boolean {
  return window !== null && window.to !== null;
}

function expectForward(before: Finding, after: Finding | undefined): void {
  const allowed = MAY_BECOME[before.status];
  if (allowed === undefined || !isDated(before)) return;
  if (after !== undefined && mayBeMadeGood(before, after)) return;
  const told = after ?? { status: 'gone' };
  expect(allowed, JSON.stringify([before, after])).toContain(told.status);
  expect(after?.breachedFrom).toBe(before.breachedFrom);
  if (before.metOn !== null) expect(after?.metOn).toBe(before.metOn);
}

// What is due after a period is made good by the oldest act that is left over: where the log lacks what may have filled the
// periods before, a late act may have made good this one or an older one. That it was missed is told until there is such an act.
function mayBeMadeGood(before: Finding, after: Finding): boolean {
  const isOfPeriod = before.occurrence?.kind === 'period';
  return isOfPeriod && after.status === 'unknown' && after.missing.every(({ kind }) => kind === 'records');
}

// An office passes from holder to holder: what was told of one is told of the next.
function findingIn(report: Report, finding: Finding, { ruleset }: Trial): Finding | undefined {
  const same = byKey(report).get(keyOf(finding));
  const { bearer } = finding;
  const { roles } = extendVocabulary(ruleset.vocabulary);
  if (same !== undefined || typeof bearer !== 'string' || roles[bearer]?.holders !== 'one') return same;
  const key = keyOf({ ...finding, unit: null });
  return report.findings.find((other) => keyOf({ ...other, unit: null }) === key);
}

// An act that fulfils something and calls for nothing.
function fulfillingAct(
  { random, ruleset, state }: Trial,
  from: string,
  days: number,
): StateEventInput | null {
  const duties = dutiesOf(ruleset);
  const triggers = new Set([...duties.flatMap(triggersOf), ...duties.flatMap(typesOfLapse)]);
  const types = [...new Set(duties.flatMap(actsOf))].filter((type) => !triggers.has(type));
  if (types.length === 0) return null;
  const recorded = types.filter((type) => state.events?.some((event) => event.type === type));
  const type = random.pick(recorded.length > 0 && random.chance(0.7) ? recorded : types);
  const unit =
    (state.units ?? []).length > 0 && random.chance(0.7) ? random.pick(state.units ?? []).id : null;
  const about = random.chance(0.4) ? random.pick(['x', 'y', ...aboutOf(state.events)]) : null;
  return { id: 'tambahan', type, unit, about, on: later(from, random.int(0, days)) };
}

// What answers a request keeps silence from counting as consent: that is no harm done by an act too many.
function typesOfLapse(duty: Duty): readonly string[] {
  return deemedBy(duty) === null ? [] : namesIn(duty, 'acts', 'exceptions', 'extension');
}

function aboutOf(events: Trial['state']['events']): readonly string[] {
  return (events ?? []).flatMap(({ id }) => id ?? []);
}

describe('in the course of time', () => {
  it('what was met stays met that day, and what was missed stays missed since that day', () => {
    holds((trial) => {
      const state = timeless(trial.state);
      const asOf = later(trial.options.asOf, trial.random.int(0, 900));
      const before = reportOf(trial, { state });
      const after = reportOf(trial, { state, options: { asOf } });
      for (const finding of before.findings) expectForward(finding, findingIn(after, finding, trial));
    });
  });

  it('what is recorded after the day judged says nothing', () => {
    holds((trial) => {
      const { asOf } = trial.options;
      const events = (trial.state.events ?? []).filter(({ on }) => on <= asOf);
      const known = reportOf(trial, { state: { ...trial.state, events } });
      expect(reportOf(trial).findings).toEqual(known.findings);
    });
  });
});

describe('an act more', () => {
  it('never makes anything worse', () => {
    holds((trial) => {
      const act = fulfillingAct(trial, later(trial.options.asOf, -1500), 1500);
      if (act === null) return;
      const before = reportOf(trial);
      const after = byKey(reportOf(trial, { state: withEvent(trial.state, act) }));
      for (const finding of before.findings) {
        const other = after.get(keyOf(finding));
        if (other === undefined || !isDated(finding)) continue;
        const [was, is] = [BETTER.indexOf(finding.status), BETTER.indexOf(other.status)];
        // One of which nobody recorded whether it covered the whole may have fulfilled what was open: that is a doubt, no harm.
        if (other.because.some(({ code }) => code === 'scope-unknown')) continue;
        // Where the log lacks what may have filled older windows, one act more may be the one that makes good a breach.
        if (finding.status === 'breached' && other.status === 'unknown') continue;
        if (was >= 0) expect(is, JSON.stringify([act, finding, other])).toBeGreaterThanOrEqual(was);
      }
    });
  });

  it('that comes late erases nothing and rewrites nothing that came before it', () => {
    holds((trial) => {
      const state = timeless(trial.state);
      const on = later(trial.options.asOf, 1);
      const act = fulfillingAct({ ...trial, state }, on, 600);
      if (act === null) return;
      const asOf = later(act.on, trial.random.int(0, 60));
      const before = reportOf(trial, { state });
      const after = reportOf(trial, { state: withEvent(state, act), options: { asOf } });
      for (const finding of before.findings) expectForward(finding, findingIn(after, finding, trial));
    });
  });
});

describe('a horizon', () => {
  it('only adds findings and deadlines', () => {
    holds((trial) => {
      const plain = reportOf(trial, { options: { horizon: null } });
      const ahead = reportOf(trial, {
        options: { horizon: later(trial.options.asOf, trial.random.int(0, 1500)) },
      });
      const [findings, deadlines] = [ahead.findings, ahead.deadlines].map(
        (list) => new Set(list.map((item) => JSON.stringify(item))),
      );
      for (const finding of plain.findings) expect(findings).toContain(JSON.stringify(finding));
      for (const deadline of plain.deadlines) expect(deadlines).toContain(JSON.stringify(deadline));
    });
  });
});
