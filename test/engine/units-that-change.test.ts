import { describe, expect, it } from 'vitest';
import { parseState } from '../../src/load/parse-state.ts';
import { issuesOf, parsedOf } from '../fixtures/parsed.ts';
import type { Loose } from '../fixtures/raw-rulesets.ts';
import { regulation } from '../fixtures/rulesets.ts';
import { type Act, stateOf } from '../fixtures/states.ts';
import { check, told } from '../fixtures/verdicts.ts';

// "Each agency hands in its diagram once a year." In force from 10 July 2023: the first whole year is 2024.
const rule = (norm: Loose = {}) => regulation('contoh', [norm], {});
const agency = (id: string, more: Loose = {}): Loose => ({ id, roles: ['perangkat-daerah'], ...more });
const handedIn = (on: string, unit?: string): Act => ({
  type: 'lan-diagram-submitted',
  on,
  ...(unit === undefined ? {} : { unit }),
});

type State = {
  readonly units: readonly Loose[];
  readonly events?: readonly Act[];
  readonly things?: readonly Loose[];
  readonly recordsSince?: string | null;
};
const findings = (norm: Loose, state: State, asOf: string) =>
  check(rule(norm), stateOf(state), asOf).findings.map((finding) => `${finding.unit} ${told(finding)}`);

describe('a unit that is formed', () => {
  const units = [agency('dinkes', { from: '2024-05-10' })];

  it('owes nothing before its first day, and from then on as from an entry into force', () => {
    expect(findings({}, { units }, '2024-05-09')).toEqual(['dinkes not-applicable undated']);
    expect(findings({}, { units }, '2024-05-10')).toEqual(['dinkes due 2025-01-01..2025-12-31']);
    expect(findings({}, { units }, '2025-12-31')).toEqual(['dinkes due 2025-01-01..2025-12-31']);
    expect(findings({}, { units }, '2026-01-01')).toEqual([
      'dinkes breached 2025-01-01..2025-12-31 breached 2026-01-01 late 1',
      'dinkes due 2026-01-01..2026-12-31',
    ]);
  });

  it('on the first day of a year has that whole year', () => {
    const early = [agency('dinkes', { from: '2025-01-01' })];
    const late = [agency('dinkes', { from: '2025-01-02' })];
    expect(findings({}, { units: early }, '2025-06-01')).toEqual(['dinkes due 2025-01-01..2025-12-31']);
    expect(findings({}, { units: late }, '2025-06-01')).toEqual(['dinkes due 2026-01-01..2026-12-31']);
  });

  it('has a year from its first day where the year is counted from the entry into force', () => {
    const duty = {
      type: 'recurring',
      event: 'lan-diagram-submitted',
      every: 'P1Y',
      atLeast: 1,
      window: 'anniversary',
    };
    expect(findings({ duty }, { units }, '2025-05-09')).toEqual(['dinkes due 2024-05-10..2025-05-09']);
    expect(findings({ duty }, { units }, '2025-05-10')).toEqual([
      'dinkes breached 2024-05-10..2025-05-09 breached 2025-05-10 late 1',
      'dinkes due 2025-05-10..2026-05-09',
    ]);
  });

  it('is in breach of what was due before from its first day, which is day 1', () => {
    const duty = { type: 'once', event: 'lan-diagram-submitted', by: '2024-01-31' };
    expect(findings({ duty }, { units }, '2024-05-09')).toEqual(['dinkes not-applicable undated']);
    expect(findings({ duty }, { units }, '2024-05-10')).toEqual([
      'dinkes breached 2023-07-10..2024-01-31 breached 2024-05-10 late 1',
    ]);
  });
});

describe('a unit that is dissolved', () => {
  it('never comes to what runs beyond its last day', () => {
    const units = [agency('dinkes', { until: '2024-12-30' })];
    expect(findings({}, { units }, '2024-12-30')).toEqual(['dinkes not-applicable undated']);
    expect(findings({}, { units }, '2025-01-01')).toEqual(['dinkes not-applicable undated']);
  });

  it('comes to what ends with its last day, and keeps the breaches of its own time', () => {
    const units = [agency('dinkes', { until: '2024-12-31' })];
    expect(findings({}, { units }, '2024-12-31')).toEqual(['dinkes due 2024-01-01..2024-12-31']);
    expect(findings({}, { units }, '2025-01-01')).toEqual([
      'dinkes breached 2024-01-01..2024-12-31 breached 2025-01-01 late 1',
      'dinkes not-applicable undated',
    ]);
    expect(findings({}, { units }, '2026-06-01')[0]).toContain('breached 2024-01-01..2024-12-31');
  });

  it('does nothing before it is formed nor after it is dissolved, and that is told', () => {
    const units = [agency('dinkes', { from: '2024-01-01', until: '2024-12-31' })];
    const days = ['2023-12-31', '2024-01-01', '2024-12-31', '2025-01-01'];
    const events = days.map((on) => handedIn(on, 'dinkes'));
    const { findings: all, unused } = check(rule(), stateOf({ units, events }), '2025-06-01');
    expect(all.map(told)).toEqual(['met 2024-01-01..2024-12-31 done 2024-01-01', 'not-applicable undated']);
    expect(unused.map(({ on, reason }) => `${on} ${reason}`)).toEqual([
      '2023-12-31 unit-not-there',
      '2025-01-01 unit-not-there',
    ]);
  });

  it('is asked nothing: what is not known of its time is asked of the organization', () => {
    const units = [agency('dinkes', { until: '2024-12-31' }), agency('disdik')];
    const ask = (asOf: string) =>
      check(rule(), stateOf({ units, recordsSince: null }), asOf).unknowns.map((it) => it.units);
    expect(ask('2024-12-31')).toEqual([['dinkes', 'disdik']]);
    expect(ask('2025-01-01')).toEqual([[null, 'disdik']]);
  });
});

describe('a unit that takes over from another', () => {
  // Merged on 1 July 2025.
  const units = [
    agency('dinkes', { until: '2025-06-30' }),
    agency('dinkesos', { from: '2025-07-01', successorOf: ['dinkes'] }),
  ];

  it('leaves to the other one what was over before its first day, and takes what runs', () => {
    expect(findings({}, { units }, '2025-06-30')).toEqual([
      'dinkes breached 2024-01-01..2024-12-31 breached 2025-01-01 late 181',
      'dinkesos not-applicable undated',
    ]);
    expect(findings({}, { units }, '2025-07-01')).toEqual([
      'dinkes breached 2024-01-01..2024-12-31 breached 2025-01-01 late 182',
      'dinkes not-applicable undated',
      'dinkesos due 2025-01-01..2025-12-31',
    ]);
    expect(findings({}, { units }, '2026-01-01')[2]).toBe(
      'dinkesos breached 2025-01-01..2025-12-31 breached 2026-01-01 late 1',
    );
  });

  it('has what the other one did in its time, to its last day', () => {
    const on = (day: string) =>
      findings({}, { units, events: [handedIn(day, 'dinkes')] }, '2026-01-01').find((it) =>
        it.startsWith('dinkesos'),
      );
    expect(on('2025-06-30')).toBe('dinkesos met 2025-01-01..2025-12-31 done 2025-06-30');
    expect(on('2025-07-01')).toContain('dinkesos breached 2025-01-01..2025-12-31');
  });

  it('has of one that goes on only what it did before: from then on they are two', () => {
    const split = [agency('dinkes'), agency('dinsos', { from: '2025-07-01', successorOf: ['dinkes'] })];
    const on = (day: string) =>
      findings({}, { units: split, events: [handedIn(day, 'dinkes')] }, '2025-12-31').slice(1);
    expect(on('2025-06-30')).toEqual([
      'dinkes met 2025-01-01..2025-12-31 done 2025-06-30',
      'dinsos met 2025-01-01..2025-12-31 done 2025-06-30',
    ]);
    expect(on('2025-07-01')).toEqual([
      'dinkes met 2025-01-01..2025-12-31 done 2025-07-01',
      'dinsos due 2025-01-01..2025-12-31',
    ]);
  });

  it('goes on with a rolling year, and opens its own where the last one was missed', () => {
    const duty = {
      type: 'recurring',
      event: 'lan-diagram-submitted',
      every: 'P1Y',
      atLeast: 1,
      window: 'rolling',
    };
    const events = [handedIn('2024-09-01', 'dinkes')];
    // A year from 1 September 2024 is good until 31 August 2025.
    expect(findings({ duty }, { units, events }, '2025-08-31').slice(-1)).toEqual([
      'dinkesos due 2024-09-01..2025-08-31',
    ]);
    expect(findings({ duty }, { units, events }, '2025-09-01').slice(-1)).toEqual([
      'dinkesos breached 2024-09-01..2025-08-31 breached 2025-09-01 late 1',
    ]);
    // Nothing was done: the year of the entry into force was missed by the other one on 10 July 2024.
    expect(findings({ duty }, { units }, '2025-07-01')).toEqual([
      'dinkes breached 2023-07-10..2024-07-09 breached 2024-07-10 late 357',
      'dinkes not-applicable undated',
      'dinkesos due 2025-07-01..2026-06-30',
    ]);
  });

  it('answers what the other one left to be answered, and not what it missed', () => {
    const duty = { type: 'response', trigger: 'lan-changed', event: 'lan-change-reported', within: 'P14D' };
    const changed = (on: string): Act => ({ type: 'lan-changed', id: `ubah-${on}`, unit: 'dinkes', on });
    // Fourteen days from 16 June end on 30 June, from 17 June on 1 July.
    const events = [changed('2025-06-16'), changed('2025-06-17')];
    expect(findings({ duty }, { units, events }, '2025-07-01')).toEqual([
      'dinkes breached 2025-06-16..2025-06-30 breached 2025-07-01 late 1',
      'dinkes not-applicable undated',
      'dinkesos due 2025-06-17..2025-07-01',
    ]);
    // A silent answer goes to what it still has to answer, though another was asked for before.
    const answer = { type: 'lan-change-reported', unit: 'dinkesos', on: '2025-07-01' };
    expect(findings({ duty }, { units, events: [...events, answer] }, '2025-07-02')).toEqual([
      'dinkes breached 2025-06-16..2025-06-30 breached 2025-07-01 late 2',
      'dinkes not-applicable undated',
      'dinkesos met 2025-06-17..2025-07-01 done 2025-07-01',
    ]);
  });

  it('has what was made once, and is not to blame before its own first day', () => {
    const duty = { type: 'once', event: 'lan-diagram-submitted', by: '2024-01-31' };
    const made = [handedIn('2024-03-01', 'dinkes')];
    expect(findings({ duty }, { units, events: made }, '2025-07-01')).toEqual([
      'dinkes met-late 2023-07-10..2024-01-31 breached 2024-02-01 late 30 done 2024-03-01',
      'dinkes not-applicable undated',
      'dinkesos met 2023-07-10..2024-01-31 done 2024-03-01',
    ]);
    expect(findings({ duty }, { units }, '2025-07-01').slice(-1)).toEqual([
      'dinkesos breached 2023-07-10..2024-01-31 breached 2025-07-01 late 1',
    ]);
  });

  it('rests on a consent that the other one had', () => {
    const duty = { type: 'precondition', before: 'application-deployed', requires: 'application-tested' };
    const events = [
      { type: 'application-tested', unit: 'dinkes', on: '2025-06-30' },
      { type: 'application-deployed', unit: 'dinkesos', on: '2025-07-01' },
    ];
    expect(findings({ duty }, { units, events }, '2025-07-01').slice(-1)).toEqual([
      'dinkesos met 2025-07-01..2025-07-01 done 2025-06-30',
    ]);
  });

  it('is owed for as a unit by an office: what was about the other one is about it', () => {
    const norm = { bearer: 'diskominfo', per: 'perangkat-daerah' };
    const all = [...units, { id: 'kominfo', roles: ['diskominfo'] }];
    const about = (on: string): Act => ({ ...handedIn(on, 'kominfo'), about: 'dinkes' });
    const told = (on: string) =>
      findings(norm, { units: all, events: [about(on)] }, '2025-12-31').filter((it) =>
        it.startsWith('dinkesos'),
      );
    expect(told('2025-06-30')).toEqual(['dinkesos met 2025-01-01..2025-12-31 done 2025-06-30']);
    expect(told('2025-07-01')).toEqual(['dinkesos due 2025-01-01..2025-12-31']);
  });
});

describe('a role that is held for a time', () => {
  const held = (from: string | null, until: string | null) => ({ role: 'perangkat-daerah', from, until });

  it('is owed in only while it is held', () => {
    const units = [{ id: 'dinkes', roles: [held('2024-05-10', '2025-12-31')] }];
    expect(findings({}, { units }, '2024-05-09')).toEqual(['dinkes not-applicable undated']);
    expect(findings({}, { units }, '2024-05-10')).toEqual(['dinkes due 2025-01-01..2025-12-31']);
    expect(findings({}, { units }, '2026-01-01')).toEqual([
      'dinkes breached 2025-01-01..2025-12-31 breached 2026-01-01 late 1',
      'dinkes not-applicable undated',
    ]);
  });

  it('may be held twice: what was owed between is nothing', () => {
    const units = [{ id: 'dinkes', roles: [held(null, '2024-12-31'), held('2026-01-01', null)] }];
    expect(findings({}, { units }, '2025-06-01')).toEqual([
      'dinkes breached 2024-01-01..2024-12-31 breached 2025-01-01 late 152',
      'dinkes not-applicable undated',
    ]);
    expect(findings({}, { units }, '2026-01-01')).toEqual([
      'dinkes breached 2024-01-01..2024-12-31 breached 2025-01-01 late 366',
      'dinkes due 2026-01-01..2026-12-31',
    ]);
  });

  it('lets an act beyond it count for nothing, and says why', () => {
    const units = [{ id: 'dinkes', roles: [held('2024-01-01', '2024-12-31')] }];
    const events = [handedIn('2025-01-01', 'dinkes')];
    const { unused } = check(rule(), stateOf({ units, events }), '2025-06-01');
    expect(unused.map(({ reason }) => reason)).toEqual(['not-holding']);
  });

  it('is asked for by a condition as it was then', () => {
    const applies = { in: ['perangkat-daerah-mandiri-tik', { var: 'roles' }] };
    const roles = ['perangkat-daerah', { role: 'perangkat-daerah-mandiri-tik', from: '2025-12-31' }];
    const units = [{ id: 'dinkes', roles }];
    expect(findings({ applies }, { units }, '2026-01-01')).toEqual([
      'dinkes not-applicable 2024-01-01..2024-12-31',
      'dinkes breached 2025-01-01..2025-12-31 breached 2026-01-01 late 1',
      'dinkes due 2026-01-01..2026-12-31',
    ]);
  });
});

describe('an office', () => {
  const units = [
    { id: 'kominfo', roles: [{ role: 'diskominfo', until: '2024-06-30' }] },
    { id: 'dikominfo', roles: [{ role: 'diskominfo', from: '2024-07-01' }] },
  ];
  const norm = { bearer: 'diskominfo' };
  const of = (events: readonly Act[], asOf = '2024-12-31') => findings(norm, { units, events }, asOf);

  it('passes from holder to holder, and is told of the one who holds it', () => {
    expect(of([], '2024-06-30')).toEqual(['kominfo due 2024-01-01..2024-12-31']);
    expect(of([], '2024-07-01')).toEqual(['dikominfo due 2024-01-01..2024-12-31']);
  });

  it('has the acts of each holder in its time', () => {
    expect(of([handedIn('2024-06-30', 'kominfo')])).toEqual([
      'dikominfo met 2024-01-01..2024-12-31 done 2024-06-30',
    ]);
    expect(of([handedIn('2024-07-01', 'kominfo')])).toEqual(['dikominfo due 2024-01-01..2024-12-31']);
    expect(of([handedIn('2024-07-01', 'dikominfo')])).toEqual([
      'dikominfo met 2024-01-01..2024-12-31 done 2024-07-01',
    ]);
    expect(of([handedIn('2024-06-30', 'dikominfo')])).toEqual(['dikominfo due 2024-01-01..2024-12-31']);
  });

  it('says why an act of one that no longer holds it does not count', () => {
    const state = stateOf({ units, events: [handedIn('2024-07-01', 'kominfo')] });
    expect(check(rule(norm), state, '2024-12-31').unused.map(({ reason }) => reason)).toEqual([
      'not-holding',
    ]);
  });
});

describe('a thing of a unit that is no more', () => {
  const norm = { per: 'application' };
  const things = [{ id: 'a', type: 'application', unit: 'dinkes' }];
  const dinkes = agency('dinkes', { until: '2025-06-30' });
  const heir = (id: string) => agency(id, { from: '2025-07-01', successorOf: ['dinkes'] });
  const of = (units: readonly Loose[], asOf: string) =>
    findings(norm, { units, things }, asOf).filter((it) => !it.startsWith('dinkes '));

  it('is of the one that took over', () => {
    expect(of([dinkes, heir('dinkesos')], '2025-06-30')).toEqual(['dinkesos not-applicable undated']);
    expect(of([dinkes, heir('dinkesos')], '2025-07-01')).toEqual(['dinkesos due 2025-01-01..2025-12-31']);
  });

  it('is of nobody knows whom where several did', () => {
    expect(of([dinkes, heir('dinsos'), heir('dinkesmas')], '2025-07-01')).toEqual([
      'dinkesmas not-applicable undated',
      'dinsos not-applicable undated',
      'null unknown undated',
    ]);
  });
});

describe('a state with units that change', () => {
  const issues = (...units: readonly Loose[]) =>
    issuesOf(parseState({ organization: { id: 'kab-contoh' }, units })).map(
      ({ code, path }) => `${code} ${path}`,
    );

  it('has days in order', () => {
    expect(issues(agency('a', { from: '2024-02-01', until: '2024-01-31' }))).toEqual([
      'ends-before-it-begins units[0].until',
    ]);
    const role = { role: 'diskominfo', from: '2024-02-01', until: '2024-01-31' };
    expect(issues(agency('a', { roles: [role] }))).toEqual(['ends-before-it-begins units[0].roles[0].until']);
  });

  it('names units and roles that there are', () => {
    const b = { from: '2024-01-01', successorOf: ['x'] };
    expect(issues(agency('a'), agency('b', b))).toEqual(['unlisted-unit units[1].successorOf[0]']);
    expect(issues(agency('a', { roles: [{ role: 'dinas' }] }))).toEqual([
      'unknown-role units[0].roles[0].role',
    ]);
  });

  it('has no circle of successors: each is younger than those before it', () => {
    const on = (from: string | null, ...successorOf: readonly string[]) => ({ from, successorOf });
    expect(issues(agency('a'), agency('b', on(null, 'a')))).toEqual(['successor-without-day units[1].from']);
    expect(issues(agency('a', on('2024-01-01')), agency('b', on('2024-01-01', 'a')))).toEqual([
      'successor-not-later units[1].successorOf[0]',
    ]);
    expect(issues(agency('a', on('2024-01-01', 'b')), agency('b', on('2024-01-02', 'a')))).toEqual([
      'successor-not-later units[0].successorOf[0]',
    ]);
    expect(issues(agency('a', on('2024-01-01', 'a')))).toEqual([
      'successor-not-later units[0].successorOf[0]',
    ]);
  });

  it('holds a role once a day', () => {
    const roles = (second: string) => [
      { role: 'diskominfo', until: '2024-01-31' },
      { role: 'diskominfo', from: second },
    ];
    expect(issues(agency('a', { roles: roles('2024-01-31') }))).toEqual([
      'overlapping-roles units[0].roles[1]',
    ]);
    expect(
      parsedOf(
        parseState({ organization: { id: 'a' }, units: [agency('a', { roles: roles('2024-02-01') })] }),
      ),
    ).toBeDefined();
  });

  it('reads a role without days as one that is always held', () => {
    const { units } = stateOf({ units: [agency('a', { roles: [{ role: 'diskominfo' }] })] });
    expect(units[0]?.roles).toEqual(['diskominfo']);
  });
});

describe('a standing no of a unit that is no more', () => {
  const norm = { duty: { type: 'standing', requires: { '===': [{ var: 'uses-official-email' }, true] } } };
  const units = (fact: unknown) => [
    agency('dinkes', { until: '2024-12-30', facts: { 'uses-official-email': fact } }),
  ];

  it('stays told until its last day, without a first one where the answer had none', () => {
    expect(findings(norm, { units: units(false) }, '2024-12-30')).toEqual(['dinkes breached undated']);
    const later = check(rule(norm), stateOf({ units: units(false) }), '2024-12-31').findings;
    expect(later.map(({ breachedFrom, status, window }) => [status, window, breachedFrom])).toEqual([
      ['breached', { from: null, to: '2024-12-30' }, null],
      ['not-applicable', null, null],
    ]);
  });

  it('says nothing of a yes', () => {
    expect(findings(norm, { units: units(true) }, '2024-12-31')).toEqual(['dinkes not-applicable undated']);
  });
});

describe('what an office was while another held it', () => {
  const standing = { type: 'standing', requires: { '===': [{ var: 'uses-official-email' }, true] } };
  const norm = { bearer: 'diskominfo', duty: standing };
  const email = (fact: unknown) => (fact === undefined ? {} : { facts: { 'uses-official-email': fact } });
  const no = { value: false, from: '2023-09-15' };
  // A new agency took over the office on 1 January 2024, or the role moved between two that go on.
  const renamed = (before: unknown, after: unknown): readonly Loose[] => [
    { id: 'kominfo', roles: ['diskominfo'], until: '2023-12-31', ...email(before) },
    {
      id: 'dikominfo',
      roles: ['diskominfo'],
      from: '2024-01-01',
      successorOf: ['kominfo'],
      ...email(after),
    },
  ];
  const moved = (before: unknown, after: unknown): readonly Loose[] => [
    { id: 'kominfo', roles: [{ role: 'diskominfo', until: '2023-12-31' }], ...email(before) },
    { id: 'dikominfo', roles: [{ role: 'diskominfo', from: '2024-01-01' }], ...email(after) },
  ];
  // Where official mail is used, once a month, first in August 2023.
  const monthly = {
    bearer: 'diskominfo',
    applies: standing.requires,
    duty: {
      type: 'recurring',
      event: 'lan-diagram-submitted',
      every: 'P1M',
      atLeast: 1,
      window: 'calendar',
    },
  };
  const both = [
    ['renamed', renamed],
    ['moved', moved],
  ] as const;
  const of = (units: readonly Loose[], asOf: string) => findings(norm, { units }, asOf);
  const spans = (units: readonly Loose[], asOf: string) =>
    check(rule(norm), stateOf({ units }), asOf).findings.map(
      ({ breachedFrom, status, window }) =>
        `${status} ${window?.from ?? ''}..${window?.to ?? ''} ${breachedFrom ?? ''}`,
    );

  it.each(both)('stays told as over from the last day of its holder on (%s)', (_, units) => {
    expect(of(units(no, true), '2023-12-31')).toEqual([
      'kominfo breached undated breached 2023-09-15 late 108',
    ]);
    const over = 'dikominfo breached 2023-09-15..2023-12-31 breached 2023-09-15 late 108';
    expect(of(units(no, true), '2024-01-01')).toEqual(['dikominfo met undated', over]);
    expect(of(units(no, true), '2024-06-01')).toEqual(['dikominfo met undated', over]);
    expect(of(units(no, undefined), '2024-06-01')).toEqual(['dikominfo unknown undated', over]);
  });

  it.each(both)('rests on the answer of its holder (%s)', (_, units) => {
    const report = check(rule(norm), stateOf({ units: units(no, true) }), '2024-06-01');
    expect(report.unused).toEqual([]);
  });

  it.each(both)('has no first day where the answer had none (%s)', (_, units) => {
    expect(spans(units(false, true), '2023-12-31')).toEqual(['breached .. ']);
    expect(spans(units(false, true), '2024-01-01')).toEqual(['met .. ', 'breached ..2023-12-31 ']);
  });

  it.each(both)('is one time where it goes on so (%s)', (_, units) => {
    expect(of(units(no, false), '2024-01-01')).toEqual([
      'dikominfo breached undated breached 2023-09-15 late 109',
    ]);
  });

  it.each(both)('is nothing that another was before it held the office (%s)', (_, units) => {
    expect(of(units(true, no), '2023-12-31')).toEqual(['kominfo met undated']);
    expect(of(units(true, no), '2024-01-01')).toEqual([
      'dikominfo breached undated breached 2024-01-01 late 1',
    ]);
    expect(of(units(true, false), '2024-01-01')).toEqual(['dikominfo breached undated']);
  });

  it('stays told of an office that nobody holds any more', () => {
    const [kominfo] = renamed(no, true);
    expect(of([kominfo as Loose], '2024-01-01')).toEqual([
      'null unknown undated',
      'null breached 2023-09-15..2023-12-31 breached 2023-09-15 late 108',
    ]);
  });

  it('before its first holder is what that one was, and not what a later one is', () => {
    const units = [
      {
        id: 'kominfo',
        roles: [{ role: 'diskominfo', from: '2023-08-01', until: '2023-12-31' }],
        ...email(true),
      },
      { id: 'dikominfo', roles: [{ role: 'diskominfo', from: '2024-01-01' }], ...email(false) },
    ];
    expect(of(units, '2024-06-01')).toEqual(['dikominfo breached undated']);
  });

  it('while two hold it is seen as it is with the one who holds it today', () => {
    const units = [
      { id: 'kominfo', roles: [{ role: 'diskominfo', until: '2024-01-31' }], ...email(no) },
      { id: 'dikominfo', roles: [{ role: 'diskominfo', from: '2024-01-01' }], ...email(true) },
    ];
    expect(of(units, '2024-02-01')).toEqual([
      'dikominfo met undated',
      'dikominfo breached 2023-09-15..2023-12-31 breached 2023-09-15 late 108',
    ]);
  });

  it.each(both)('is read by the condition of a window that ended in its time (%s)', (_, units) => {
    const answers = [
      { value: false, until: '2023-11-14' },
      { value: true, from: '2023-11-15' },
    ];
    const told = findings(monthly, { units: units(answers, false) }, '2024-01-31');
    expect(told.map((it) => it.split(' ').slice(1, 3).join(' '))).toEqual([
      'not-applicable 2023-08-01..2023-08-31',
      'not-applicable 2023-09-01..2023-09-30',
      'not-applicable 2023-10-01..2023-10-31',
      'breached 2023-11-01..2023-11-30',
      'breached 2023-12-01..2023-12-31',
      'not-applicable 2024-01-01..2024-01-31',
    ]);
  });

  it('is asked of the one who held it', () => {
    const asked = (units: readonly Loose[]) =>
      check(rule(monthly), stateOf({ units }), '2024-01-31').unknowns.map((it) => [it.name, it.units]);
    expect(asked(moved(undefined, true))).toEqual([['uses-official-email', ['kominfo']]]);
    expect(asked(renamed(undefined, true))).toEqual([['uses-official-email', [null]]]);
  });
});
