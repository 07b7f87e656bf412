import { describe, expect, it } from 'vitest';
import { rulesets } from '../../generated/rules/index.ts';
import type { Finding } from '../../src/model/finding.ts';
import { rulesetOf, YEARLY } from '../fixtures/rulesets.ts';
import { type Act, actsOn, stateOf, unitOf } from '../fixtures/states.ts';
import { check, told, verdicts } from '../fixtures/verdicts.ts';

describe('a late act never rewrites what an earlier one has done', () => {
  const change = (id: string, on: string): Act => ({ id, type: 'lan-changed', unit: 'dinkes', on });
  const report = (on: string, about: string | null = null): Act => ({
    type: 'lan-change-reported',
    unit: 'dinkes',
    on,
    about,
  });
  const ruleset = rulesetOf({
    bearer: 'perangkat-daerah',
    duty: { type: 'response', trigger: 'lan-changed', event: 'lan-change-reported', within: 'P14D' },
  });
  const at = (asOf: string, ...events: readonly Act[]) =>
    verdicts(ruleset, stateOf({ units: [unitOf('dinkes', 'perangkat-daerah')], events }), asOf);
  const [first, second] = [change('c1', '2024-01-01'), change('c2', '2024-01-03')];

  it('one that names a change takes nothing from a silent report that has answered it', () => {
    const before = [first, second, report('2024-01-05')];
    expect(at('2024-05-31', ...before)).toEqual([
      'met 2024-01-01..2024-01-15 done 2024-01-05',
      'breached 2024-01-03..2024-01-17 breached 2024-01-18 late 135',
    ]);
    expect(at('2024-06-01', ...before, report('2024-06-01', 'c1'))).toEqual([
      'met 2024-01-01..2024-01-15 done 2024-01-05',
      'breached 2024-01-03..2024-01-17 breached 2024-01-18 late 136',
    ]);
  });
  it('a silent report of the same day never takes the change that another names', () => {
    expect(at('2024-02-01', first, second, report('2024-01-05'), report('2024-01-05', 'c1'))).toEqual([
      'met 2024-01-01..2024-01-15 done 2024-01-05',
      'met 2024-01-03..2024-01-17 done 2024-01-05',
    ]);
  });
  it('two changes that nothing tells apart are one', () => {
    expect(at('2024-01-10', first, { ...first, id: 'c1b' })).toHaveLength(2);
    const unnamed = { type: 'lan-changed', unit: 'dinkes', on: '2024-01-01' };
    expect(at('2024-01-10', unnamed, { ...unnamed, evidence: 'ND 4/2024' })).toHaveLength(1);
  });

  it('what came first for one event is not taken by the next that names it', () => {
    const tested = rulesetOf({
      duty: { type: 'precondition', before: 'application-deployed', requires: 'application-tested' },
    });
    const events = [
      { id: 'u1', type: 'application-tested', on: '2024-01-01' },
      { id: 'd1', type: 'application-deployed', on: '2024-01-05', about: 'app-1' },
      { id: 'd2', type: 'application-deployed', on: '2024-02-05', about: 'app-2' },
      { id: 'u2', type: 'application-tested', on: '2024-01-02', about: 'app-1' },
    ];
    expect(verdicts(tested, stateOf({ events }), '2024-03-01')).toEqual([
      'met 2023-07-10..2024-01-05 done 2024-01-02',
      'met 2023-07-10..2024-02-05 done 2024-01-01',
    ]);
  });
});

describe('a horizon takes nothing away', () => {
  const ruleset = rulesetOf({
    duty: {
      type: 'milestones',
      event: 'architecture-reviewed',
      document: 'spbe-architecture',
      at: ['mid-term', 'final-year'],
    },
  });
  it('a plan that has yet to begin does not hide that there is none today', () => {
    const documents = [{ id: 'ars', type: 'spbe-architecture', from: '2025-01-01', to: '2029-12-31' }];
    const state = stateOf({ documents });
    const today = check(ruleset, state, '2024-06-30');
    const ahead = check(ruleset, state, '2024-06-30', { horizon: '2027-12-31' });
    expect(today.findings.map(told)).toEqual(['outstanding undated']);
    expect(ahead.findings.map(told)).toEqual(['outstanding undated', 'due 2027-01-01..2027-12-31']);
    expect(ahead.deadlines.map(({ dueOn }) => dueOn)).toEqual(['2027-12-31']);
  });
  it('of several papers the point that falls due first is told, and is the deadline', () => {
    const documents = [
      { id: 'panjang', type: 'spbe-architecture', from: '2022-10-22', to: '2029-05-01' },
      { id: 'pendek', type: 'spbe-architecture', from: '2023-06-08', to: '2026-06-15' },
    ];
    const state = stateOf({ documents });
    const { findings, deadlines } = check(ruleset, state, '2024-03-29');
    expect(findings.map(told)).toEqual(['due 2024-06-08..2025-06-07']);
    expect(deadlines.map(({ dueOn }) => dueOn)).toEqual(['2025-06-07']);
    expect(check(ruleset, state, '2024-06-08').findings.map(told)).toEqual(['due 2024-06-08..2025-06-07']);
  });
});

describe('no window is told twice', () => {
  const rolling = rulesetOf({
    duty: { type: 'recurring', event: 'ict-audited', every: 'P2Y', window: 'rolling' },
  });
  const audited = (days: readonly string[]) => stateOf({ events: actsOn('ict-audited', days) });

  it('an act on the day of entry into force fills the first window; the next begins the day after', () => {
    expect(verdicts(rolling, audited(['2023-07-10']), '2024-01-01')).toEqual([
      'met 2023-07-10..2025-07-09 done 2023-07-10',
      'due 2023-07-11..2025-07-09',
    ]);
    expect(verdicts(rolling, audited(['2023-07-10', '2025-08-01']), '2025-08-01')).toEqual([
      'met 2023-07-10..2025-07-09 done 2023-07-10',
      'met-late 2023-07-11..2025-07-09 breached 2025-07-10 late 23 done 2025-08-01',
      'due 2025-08-01..2027-07-31',
    ]);
  });
  it('an office that answers for two agencies tells their changes of one day apart', () => {
    const ruleset = rulesetOf({
      duty: { type: 'response', trigger: 'lan-changed', event: 'lan-change-reported', within: null },
    });
    const units = [unitOf('dinkes', 'perangkat-daerah'), unitOf('disdik', 'perangkat-daerah')];
    const events = units.map(({ id }) => ({ type: 'lan-changed', unit: id, on: '2024-01-01' }));
    const { findings } = check(ruleset, stateOf({ units, events }), '2024-02-01');
    expect(findings.map(({ occurrence }) => occurrence)).toEqual([
      { kind: 'trigger', type: 'lan-changed', id: null, about: null, unit: 'dinkes', on: '2024-01-01' },
      { kind: 'trigger', type: 'lan-changed', id: null, about: null, unit: 'disdik', on: '2024-01-01' },
    ]);
  });
  it('a point that an earlier wording saw kept is not owed again under the next', () => {
    const ruleset = rulesetOf({
      duty: {
        type: 'milestones',
        event: 'architecture-reviewed',
        document: 'spbe-architecture',
        at: ['mid-term'],
      },
      versions: [
        { until: '2024-06-30' },
        { from: '2024-07-01', transition: 'carried-over', gist: { id: 'Lain.', en: 'Other.' } },
      ],
    });
    const documents = [{ id: 'ars', type: 'spbe-architecture', from: '2022-01-01', to: '2026-12-31' }];
    const events = actsOn('architecture-reviewed', ['2024-03-01']);
    expect(verdicts(ruleset, stateOf({ documents, events }), '2025-02-01')).toEqual([
      'met 2024-01-01..2024-12-31 done 2024-03-01',
    ]);
  });
});

describe('a rival is told as a check under it would', () => {
  const biennial = (reading: string, rival: string) =>
    rulesetOf({
      duty: { ...YEARLY, every: 'P2Y', window: reading },
      readings: { default: reading, rivals: [rival] },
    });
  it('by a window that has begun: what lies ahead says nothing yet', () => {
    const ruleset = biennial('calendar-blocks', 'anniversary');
    const state = stateOf({ recordsSince: '2024-02-01' });
    const [finding] = check(ruleset, state, '2025-03-01').findings;
    const rerun = check(ruleset, state, '2025-03-01', { readings: { kewajiban: 'anniversary' } });
    expect(rerun.findings.map(told)).toEqual(['unknown 2023-07-10..2025-07-09']);
    // It ends on 31 December 2025; the window of the rival around that day begins on 10 July 2025.
    expect(finding && told(finding)).toBe('unknown 2024-01-01..2025-12-31');
    expect(finding?.contested).toBeNull();
  });
  it('by the one that was missed, where no other opens by itself', () => {
    const state = stateOf();
    const [finding] = check(biennial('calendar-blocks', 'rolling'), state, '2025-08-01').findings;
    expect(finding?.contested).toEqual([{ reading: 'rolling', status: 'breached' }]);
  });
});

describe('when a regulation is over', () => {
  it('what was met or missed in its own time stays told, beside that it binds no more', () => {
    const ruleset = rulesetOf({ duty: YEARLY }, { inForceFrom: '2022-01-01', inForceUntil: '2024-12-31' });
    const state = stateOf({ events: actsOn('lan-diagram-submitted', ['2023-05-01']) });
    const kept = (asOf: string) =>
      check(ruleset, state, asOf).findings.map(
        ({ status, window }: Finding) => `${status} ${window?.to ?? ''}`,
      );
    expect(kept('2024-12-31')).toEqual(['breached 2022-12-31', 'met 2023-12-31', 'due 2024-12-31']);
    expect(kept('2025-01-01')).toEqual([
      'breached 2022-12-31',
      'met 2023-12-31',
      'breached 2024-12-31',
      'not-in-force ',
    ]);
  });
});

describe('the regulation of Pasuruan', () => {
  const ruleset = rulesets.find(({ id }) => id === 'pasuruan');
  it('on 29 March 2024, with two architectures at once, names one day as finding and as deadline', () => {
    if (ruleset === undefined) throw new Error('no such ruleset');
    const documents = [
      { id: 'a', type: 'spbe-architecture', from: '2022-10-22', to: '2029-05-01' },
      { id: 'b', type: 'spbe-architecture', from: '2023-06-08', to: '2026-06-15' },
    ];
    const { findings, deadlines } = check(ruleset, stateOf({ documents }), '2024-03-29');
    const due = findings.filter(({ status, topic }) => status === 'due' && topic === 'architecture-review');
    const dates = deadlines.filter(({ topic }) => topic === 'architecture-review');
    expect(dates.length).toBeGreaterThan(0);
    expect(due.map(({ dueOn }) => dueOn)).toEqual(dates.map(({ dueOn }) => dueOn));
  });
});
