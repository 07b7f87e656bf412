import { describe, expect, it } from 'vitest';
import { actsOn, check, rulesetOf, stateOf, told, verdicts } from './fixtures.ts';

const asDuty = (duty: object) => duty as never;

describe('milestones of a document’s own period', () => {
  const reviewed = (reading = 'document-years', rivals: string[] = []) =>
    rulesetOf(
      {
        duty: asDuty({
          type: 'milestones',
          event: 'architecture-reviewed',
          document: 'spbe-architecture',
          at: ['mid-term', 'final-year'],
        }),
        readings: { default: reading, rivals } as never,
      },
      { inForceFrom: '2021-08-31' as never },
    );
  const state = (days: string[], from = '2022-01-01', to: string | null = '2026-12-31') =>
    stateOf({
      documents: [{ id: 'ars', type: 'spbe-architecture', from, to }] as never,
      events: actsOn('architecture-reviewed', days),
    });

  it('five years: the third and the fifth, both owed', () => {
    expect(verdicts(reviewed(), state([]), '2027-01-01')).toEqual([
      'breached 2024-01-01..2024-12-31 breached 2025-01-01 late 731',
      'breached 2026-01-01..2026-12-31 breached 2027-01-01 late 1',
    ]);
  });
  it('the day before, on and after the last good day of the middle year', () => {
    expect(verdicts(reviewed(), state([]), '2024-12-31')).toEqual(['due 2024-01-01..2024-12-31']);
    expect(verdicts(reviewed(), state([]), '2025-01-01')).toEqual([
      'breached 2024-01-01..2024-12-31 breached 2025-01-01 late 1',
    ]);
    expect(verdicts(reviewed(), state(['2024-12-31']), '2025-01-01')).toEqual([
      'met 2024-01-01..2024-12-31 done 2024-12-31',
    ]);
  });
  it('an extra review in another year replaces neither', () => {
    expect(verdicts(reviewed(), state(['2023-05-05']), '2024-06-01')).toEqual(['due 2024-01-01..2024-12-31']);
  });
  it('a review after the middle year makes it late, and the last year is owed another', () => {
    expect(verdicts(reviewed(), state(['2025-03-01']), '2026-06-01')).toEqual([
      'met-late 2024-01-01..2024-12-31 breached 2025-01-01 late 60 done 2025-03-01',
      'due 2026-01-01..2026-12-31',
    ]);
  });
  it('a midpoint on the boundary of two years belongs to the later', () => {
    expect(verdicts(reviewed(), state([], '2024-01-01', '2025-12-31'), '2025-01-01')).toEqual([
      'due 2025-01-01..2025-12-31',
      'due 2025-01-01..2025-12-31',
    ]);
    expect(verdicts(reviewed(), state([], '2022-01-01', '2025-12-31'), '2024-01-01')[0]).toBe(
      'due 2024-01-01..2024-12-31',
    );
  });
  it('a stub at the end is the last year', () => {
    // 1 July 2022 to 31 December 2026: four and a half years, halved on 1 October 2024.
    expect(verdicts(reviewed(), state([], '2022-07-01', '2026-12-31'), '2026-12-31')).toEqual([
      'breached 2024-07-01..2025-06-30 breached 2025-07-01 late 549',
      'due 2026-07-01..2026-12-31',
    ]);
  });
  it('by-midpoint: the first is owed by the half-way day, 1 July 2024', () => {
    expect(verdicts(reviewed('by-midpoint'), state([]), '2024-07-01')[0]).toBe('due 2022-01-01..2024-07-01');
    expect(verdicts(reviewed('by-midpoint'), state([]), '2024-07-02')[0]).toBe(
      'breached 2022-01-01..2024-07-01 breached 2024-07-02 late 1',
    );
  });
  it('substitute: any review of the period will do for both', () => {
    expect(verdicts(reviewed('substitute'), state(['2022-03-03']), '2027-01-01')).toEqual([
      'met 2022-01-01..2026-12-31 done 2022-03-03',
      'met 2022-01-01..2026-12-31 done 2022-03-03',
    ]);
  });
  it('is contested by both rivals, milestone by milestone', () => {
    const { findings } = check(
      reviewed('document-years', ['by-midpoint', 'substitute']),
      state(['2023-02-02']),
      '2024-08-01',
    );
    expect(findings.map(({ contested }) => contested)).toEqual([null]);
    const none = check(
      reviewed('document-years', ['by-midpoint', 'substitute']),
      state([]),
      '2024-08-01',
    ).findings;
    expect(none.map(({ contested }) => contested)).toEqual([
      [{ reading: 'by-midpoint', status: 'breached' }],
    ]);
    const missed = check(
      reviewed('document-years', ['by-midpoint', 'substitute']),
      state(['2023-02-02']),
      '2025-08-01',
    ).findings;
    expect(missed.map(({ contested }) => contested)).toEqual([
      [
        { reading: 'by-midpoint', status: 'met' },
        { reading: 'substitute', status: 'met' },
      ],
    ]);
  });
  it('without a document recorded it is outstanding and never dated', () => {
    expect(verdicts(reviewed(), stateOf(), '2030-01-01')).toEqual(['outstanding undated']);
  });
  it('with a document whose end is not recorded it is unknown, and the end is asked for', () => {
    const report = check(reviewed(), state([], '2022-01-01', null), '2030-01-01');
    expect(report.findings.map(told)).toEqual(['unknown undated']);
    expect(report.unknowns).toMatchObject([{ kind: 'document', name: 'ars', field: 'to' }]);
  });
});

describe('a duty upon an event', () => {
  const reported = (within: string | null) =>
    rulesetOf({
      bearer: 'perangkat-daerah',
      duty: asDuty({ type: 'response', trigger: 'lan-changed', event: 'lan-change-reported', within }),
    });
  const units = [{ id: 'dinkes', roles: ['perangkat-daerah'] }] as never;
  const events = (...list: object[]) => stateOf({ units, events: list as never });
  const change = (id: string, on: string, about: string | null = null) => ({
    id,
    type: 'lan-changed',
    unit: 'dinkes',
    on,
    about,
  });
  const report = (on: string, about: string | null = null) => ({
    type: 'lan-change-reported',
    unit: 'dinkes',
    on,
    about,
  });

  it('is not applicable while nothing happened', () => {
    expect(verdicts(reported(null), events(), '2024-01-01')).toEqual(['not-applicable undated']);
  });
  it('without a period is outstanding until answered, never late', () => {
    expect(verdicts(reported(null), events(change('c1', '2024-01-15')), '2026-01-01')).toEqual([
      'outstanding 2024-01-15..',
    ]);
    expect(
      verdicts(reported(null), events(change('c1', '2024-01-15'), report('2025-12-31')), '2026-01-01'),
    ).toEqual(['met 2024-01-15.. done 2025-12-31']);
  });
  it('with a period runs from the event: 14 days from 15 January end on the 28th', () => {
    expect(verdicts(reported('P14D'), events(change('c1', '2024-01-15')), '2024-01-28')).toEqual([
      'due 2024-01-15..2024-01-28',
    ]);
    expect(verdicts(reported('P14D'), events(change('c1', '2024-01-15')), '2024-01-29')).toEqual([
      'breached 2024-01-15..2024-01-28 breached 2024-01-29 late 1',
    ]);
  });
  it('counts a month from its end down: 31 January to the last of February', () => {
    expect(verdicts(reported('P1M'), events(change('c1', '2024-01-31')), '2024-02-28')).toEqual([
      'due 2024-01-31..2024-02-28',
    ]);
  });
  it('a silent answer is for the earliest unanswered event; one that names its event is for that', () => {
    const both = [change('c1', '2024-01-15'), change('c2', '2024-03-15')];
    expect(verdicts(reported(null), events(...both, report('2024-04-01')), '2024-05-01')).toEqual([
      'met 2024-01-15.. done 2024-04-01',
      'outstanding 2024-03-15..',
    ]);
    expect(verdicts(reported(null), events(...both, report('2024-04-01', 'c2')), '2024-05-01')).toEqual([
      'outstanding 2024-01-15..',
      'met 2024-03-15.. done 2024-04-01',
    ]);
  });
  it('an answer before its event answers nothing', () => {
    expect(
      verdicts(reported(null), events(report('2024-01-14'), change('c1', '2024-01-15')), '2024-05-01'),
    ).toEqual(['outstanding 2024-01-15..']);
  });
  it('an event before the entry into force is not owed an answer', () => {
    expect(verdicts(reported(null), events(change('c1', '2023-07-09')), '2024-05-01')).toEqual([
      'not-applicable undated',
    ]);
  });
  it('no event in an incomplete log is unknown', () => {
    expect(
      verdicts(reported(null), { ...events(), recordsSince: '2024-01-01' } as never, '2024-05-01'),
    ).toEqual(['unknown undated']);
  });
});

describe('an act once', () => {
  const formed = (by: string | null) =>
    rulesetOf({
      bearer: 'kepala-daerah',
      duty: asDuty({ type: 'once', event: 'coordination-team-formed', by }),
    });

  it('without a date is outstanding until done; an act before the entry into force counts', () => {
    expect(verdicts(formed(null), stateOf(), '2030-01-01')).toEqual(['outstanding undated']);
    expect(
      verdicts(
        formed(null),
        stateOf({ events: actsOn('coordination-team-formed', ['2019-01-01']) }),
        '2030-01-01',
      ),
    ).toEqual(['met undated done 2019-01-01']);
  });
  it('by a date is due on it, in breach the day after, late when done later', () => {
    expect(verdicts(formed('2024-02-29'), stateOf(), '2024-02-29')).toEqual(['due 2023-07-10..2024-02-29']);
    expect(verdicts(formed('2024-02-29'), stateOf(), '2024-03-01')).toEqual([
      'breached 2023-07-10..2024-02-29 breached 2024-03-01 late 1',
    ]);
    expect(
      verdicts(
        formed('2024-02-29'),
        stateOf({ events: actsOn('coordination-team-formed', ['2024-03-02']) }),
        '2025-01-01',
      ),
    ).toEqual(['met-late 2023-07-10..2024-02-29 breached 2024-03-01 late 2 done 2024-03-02']);
  });
});

describe('an act that must come first', () => {
  const tested = rulesetOf({
    bearer: 'perangkat-daerah',
    duty: asDuty({ type: 'precondition', before: 'application-deployed', requires: 'application-tested' }),
  });
  const state = (...events: object[]) =>
    stateOf({ units: [{ id: 'dinkes', roles: ['perangkat-daerah'] }] as never, events: events as never });
  const deployed = {
    id: 'd1',
    type: 'application-deployed',
    unit: 'dinkes',
    on: '2024-05-10',
    about: 'app-1',
  };
  const test = (on: string, about: string | null = 'app-1') => ({
    type: 'application-tested',
    unit: 'dinkes',
    on,
    about,
  });

  it('is met on the same day at the latest', () => {
    expect(verdicts(tested, state(deployed, test('2024-05-10')), '2024-06-01')).toEqual([
      'met 2023-07-10..2024-05-10 done 2024-05-10',
    ]);
  });
  it('is in breach from that day, and nothing later makes it good', () => {
    expect(verdicts(tested, state(deployed), '2024-05-10')).toEqual([
      'breached 2023-07-10..2024-05-10 breached 2024-05-10 late 1',
    ]);
    expect(verdicts(tested, state(deployed, test('2024-05-11')), '2024-05-20')).toEqual([
      'breached 2023-07-10..2024-05-10 breached 2024-05-10 late 11',
    ]);
  });
  it('the test of another application does not count', () => {
    expect(verdicts(tested, state(deployed, test('2024-05-01', 'app-2')), '2024-05-10')[0]).toMatch(
      /^breached/,
    );
  });
  it('is not applicable while nothing is deployed', () => {
    expect(verdicts(tested, state(test('2024-05-01')), '2024-06-01')).toEqual(['not-applicable undated']);
  });
  it('counts the consent of somebody else when it says what it is about', () => {
    const consent = rulesetOf({
      bearer: 'diskominfo',
      counterparty: 'pemilik-data',
      duty: asDuty({
        type: 'precondition',
        before: 'data-management-started',
        requires: 'data-owner-consented',
      }),
    });
    const started = { type: 'data-management-started', on: '2024-05-10', about: 'data-dinkes' };
    const given = { type: 'data-owner-consented', unit: 'dinkes', on: '2024-05-01', about: 'data-dinkes' };
    expect(verdicts(consent, state(started, given), '2024-06-01')).toEqual([
      'met 2023-07-10..2024-05-10 done 2024-05-01',
    ]);
  });
});

describe('a paper with a term', () => {
  const planned = (duty: object = {}) =>
    rulesetOf({
      bearer: 'kepala-daerah',
      duty: asDuty({ type: 'document', document: 'spbe-master-plan', term: 'P5Y', ...duty }),
    });
  const papers = (...documents: object[]) =>
    stateOf({
      documents: documents.map((document, index) => ({
        id: `ri-${index + 1}`,
        type: 'spbe-master-plan',
        ...document,
      })) as never,
    });

  it('none is outstanding', () => {
    expect(verdicts(planned(), papers(), '2030-01-01')).toEqual(['outstanding undated']);
  });
  it('one that is current makes its successor due on its last day', () => {
    expect(verdicts(planned(), papers({ from: '2022-01-01', to: '2026-12-31' }), '2026-12-31')).toEqual([
      'met undated done 2022-01-01',
      'due 2022-01-01..2026-12-31',
    ]);
    expect(verdicts(planned(), papers({ from: '2022-01-01', to: '2026-12-31' }), '2027-01-01')[1]).toBe(
      'breached 2022-01-01..2026-12-31 breached 2027-01-01 late 1',
    );
  });
  it('a successor from the day after is seamless; a later one is late', () => {
    const first = { from: '2022-01-01', to: '2026-12-31' };
    expect(
      verdicts(planned(), papers(first, { from: '2027-01-01', to: '2031-12-31' }), '2027-06-01')[1],
    ).toMatch(/^met 2022-01-01\.\.2026-12-31/);
    expect(
      verdicts(planned(), papers(first, { from: '2027-03-01', to: '2031-12-31' }), '2027-06-01')[1],
    ).toBe('met-late 2022-01-01..2026-12-31 breached 2027-01-01 late 60 done 2027-03-01');
  });
  it('without an end recorded runs for the term of the law', () => {
    expect(verdicts(planned(), papers({ from: '2022-01-01' }), '2026-12-31')[1]).toBe(
      'due 2022-01-01..2026-12-31',
    );
  });
  it('one in the wrong form does not count; a form not recorded is unknown', () => {
    const byRegulation = planned({ form: 'peraturan-kepala-daerah' });
    const paper = { from: '2022-01-01', to: '2026-12-31' };
    expect(
      verdicts(byRegulation, papers({ ...paper, form: 'keputusan-kepala-daerah' }), '2024-01-01'),
    ).toEqual(['outstanding undated']);
    const report = check(byRegulation, papers(paper), '2024-01-01');
    expect(report.findings.map(told)).toEqual(['unknown undated']);
    expect(report.unknowns).toMatchObject([{ kind: 'document', name: 'ri-1', field: 'form' }]);
    expect(
      verdicts(byRegulation, papers({ ...paper, form: 'peraturan-kepala-daerah' }), '2024-01-01')[0],
    ).toMatch(/^met/);
  });
  it('one that lacks a part of its contents does not count', () => {
    const withContents = planned({ term: null, contents: ['visi', 'strategi'] });
    const paper = { from: '2022-01-01', to: '2026-12-31' };
    expect(verdicts(withContents, papers({ ...paper, contents: ['visi'] }), '2024-01-01')).toEqual([
      'outstanding undated',
    ]);
    expect(
      verdicts(withContents, papers({ ...paper, contents: ['strategi', 'visi', 'lain'] }), '2024-01-01')[0],
    ).toMatch(/^met/);
  });
});

describe('a condition that holds at every moment', () => {
  const connected = rulesetOf({
    bearer: 'perangkat-daerah',
    duty: asDuty({ type: 'standing', requires: { var: 'uses-intra-network' } }),
  });
  const attested = rulesetOf({ bearer: 'perangkat-daerah', duty: asDuty({ type: 'standing' }) });
  const unit = (facts: object) =>
    stateOf({ units: [{ id: 'dinkes', roles: ['perangkat-daerah'], facts }] as never });

  it('holds, fails since the day of the fact, or is not known', () => {
    expect(verdicts(connected, unit({ 'uses-intra-network': true }), '2024-01-01')).toEqual(['met undated']);
    expect(
      verdicts(connected, unit({ 'uses-intra-network': { value: false, from: '2023-12-31' } }), '2024-01-01'),
    ).toEqual(['breached undated breached 2023-12-31 late 2']);
    expect(
      verdicts(connected, unit({ 'uses-intra-network': { value: false, from: '2020-01-01' } }), '2024-01-01'),
    ).toEqual(['breached undated breached 2023-07-10 late 176']);
    expect(verdicts(connected, unit({ 'uses-intra-network': false }), '2024-01-01')).toEqual([
      'breached undated',
    ]);
    expect(verdicts(connected, unit({}), '2024-01-01')).toEqual(['unknown undated']);
  });
  it('a fact that has run out is not known', () => {
    expect(
      verdicts(connected, unit({ 'uses-intra-network': { value: true, until: '2023-12-31' } }), '2024-01-01'),
    ).toEqual(['unknown undated']);
  });
  it('rests on a yes or no where the law gives nothing to test', () => {
    expect(verdicts(attested, unit({}), '2024-01-01')).toEqual(['unknown undated']);
    expect(verdicts(attested, unit({ kewajiban: true }), '2024-01-01')).toEqual(['met undated']);
    expect(verdicts(attested, unit({ kewajiban: false }), '2024-01-01')).toEqual(['breached undated']);
    expect(check(attested, unit({}), '2024-01-01').unknowns).toMatchObject([
      { kind: 'attestation', name: 'kewajiban', units: ['dinkes'] },
    ]);
  });
});

describe('a duty that has nothing left to fall due', () => {
  it('a document whose points lay before the entry into force is as good as none', () => {
    const ruleset = rulesetOf({
      duty: asDuty({
        type: 'milestones',
        event: 'architecture-reviewed',
        document: 'spbe-architecture',
        at: ['mid-term'],
      }),
    });
    const state = stateOf({
      documents: [{ id: 'ars', type: 'spbe-architecture', from: '2019-01-01', to: '2023-12-31' }] as never,
    });
    expect(verdicts(ruleset, state, '2024-01-01')).toEqual(['outstanding undated']);
  });
  it('a window that outlasts the regulation never comes due, and the finding says why', () => {
    const ruleset = rulesetOf(
      { duty: asDuty({ type: 'recurring', event: 'ict-audited', every: 'P2Y', window: 'rolling' }) },
      { inForceUntil: '2024-12-31' as never },
    );
    expect(check(ruleset, stateOf(), '2024-06-01').findings).toMatchObject([
      { status: 'not-applicable', because: [{ code: 'version', from: '2023-07-10', until: '2024-12-31' }] },
    ]);
  });
});
