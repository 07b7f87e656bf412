import { describe, expect, it } from 'vitest';
import { checkCompliance } from '../../src/engine/check-compliance.ts';
import { parseRuleset } from '../../src/load/parse-ruleset.ts';
import { parseState } from '../../src/load/parse-state.ts';
import { issuesOf, parsedOf } from '../fixtures/parsed.ts';
import type { Loose } from '../fixtures/raw-rulesets.ts';
import { regulation } from '../fixtures/rulesets.ts';
import { type Act, stateOf, unitOf } from '../fixtures/states.ts';
import { check, told } from '../fixtures/verdicts.ts';

// "Each agency tests each of its applications once a year." In force from 10 July 2023: the first whole year is 2024.
const TESTED = {
  type: 'recurring',
  event: 'application-tested',
  every: 'P1Y',
  atLeast: 1,
  window: 'calendar-year',
} as const;
const VOCABULARY = {
  facts: {
    'is-public': {
      label: { id: 'terbuka untuk umum', en: 'open to the public' },
      type: 'boolean',
      scope: 'thing',
      question: { id: 'Terbuka untuk umum?', en: 'Is it open to the public?' },
    },
  },
} as const;
const UNITS = [
  unitOf('kominfo', 'diskominfo'),
  unitOf('dinkes', 'perangkat-daerah'),
  unitOf('disdik', 'perangkat-daerah'),
];
const app = (id: string, more: Loose = {}): Loose => ({ id, type: 'application', unit: 'dinkes', ...more });
const tested = (on: string, about?: string, unit?: string): Act => ({
  type: 'application-tested',
  on,
  ...(about === undefined ? {} : { about }),
  ...(unit === undefined ? {} : { unit }),
});

const rule = (norm: Loose = {}) => regulation('contoh', [{ per: 'application', duty: TESTED, ...norm }], {});

type State = { readonly things?: readonly Loose[]; readonly events?: readonly Act[] };
const told2 = (norm: Loose, { things = [], events = [] }: State, asOf: string) =>
  check(rule(norm), stateOf({ units: UNITS, things, events }), asOf).findings.map(
    (finding) => `${finding.unit} ${finding.thing ?? '-'} ${told(finding)}`,
  );

describe('what is owed once for each thing', () => {
  const things = [app('a'), app('b'), app('c', { unit: 'disdik' })];

  it('is owed by each agency for its own, by an act about it', () => {
    const events = [
      tested('2024-12-31', 'a', 'dinkes'),
      // About no thing, about another's, and by another: none of them counts.
      tested('2024-05-01', undefined, 'dinkes'),
      tested('2024-05-01', 'c', 'dinkes'),
      tested('2024-05-01', 'b', 'disdik'),
      tested('2024-05-01', 'b'),
    ];
    expect(told2({}, { things, events }, '2024-12-31')).toEqual([
      'dinkes a met 2024-01-01..2024-12-31 done 2024-12-31',
      'dinkes b due 2024-01-01..2024-12-31',
      'disdik c due 2024-01-01..2024-12-31',
      'kominfo - not-applicable undated',
    ]);
    expect(told2({}, { things, events }, '2025-01-01')).toContain(
      'dinkes b breached 2024-01-01..2024-12-31 breached 2025-01-01 late 1',
    );
  });

  it('is owed by an office for all, and told beside the office', () => {
    const events = [tested('2024-12-31', 'a', 'kominfo'), tested('2024-12-31', 'c', 'disdik')];
    expect(told2({ bearer: 'diskominfo' }, { things, events }, '2024-12-31')).toEqual([
      'kominfo a met 2024-01-01..2024-12-31 done 2024-12-31',
      'kominfo b due 2024-01-01..2024-12-31',
      'kominfo c due 2024-01-01..2024-12-31',
    ]);
  });

  it('is anybody’s where nobody is named', () => {
    const events = [tested('2024-12-31', 'a', 'disdik'), tested('2024-12-31', 'b')];
    expect(told2({ bearer: null }, { things, events }, '2024-12-31')).toEqual([
      'null a met 2024-01-01..2024-12-31 done 2024-12-31',
      'null b met 2024-01-01..2024-12-31 done 2024-12-31',
      'null c due 2024-01-01..2024-12-31',
    ]);
  });

  it('is answered for the thing that it happened to', () => {
    const duty = {
      type: 'response',
      trigger: 'lan-changed',
      event: 'lan-change-reported',
      within: 'P1M',
    } as const;
    const events = [
      { type: 'lan-changed', id: 'e-1', about: 'a', on: '2024-03-01' },
      { type: 'lan-changed', id: 'e-2', about: 'b', on: '2024-03-01' },
      { type: 'lan-change-reported', unit: 'dinkes', about: 'a', on: '2024-03-05' },
      { type: 'lan-change-reported', unit: 'dinkes', about: 'e-2', on: '2024-03-06' },
    ];
    expect(told2({ duty }, { things, events }, '2024-06-01').map((it) => it.split(' ').slice(0, 3))).toEqual([
      ['dinkes', 'a', 'met'],
      ['dinkes', 'b', 'met'],
      ['disdik', 'c', 'not-applicable'],
      ['kominfo', '-', 'not-applicable'],
    ]);
  });
});

describe('the life of a thing', () => {
  it('begins its duty as an entry into force does: the first whole year after its first day', () => {
    const things = [app('a', { from: '2024-05-10' })];
    expect(told2({}, { things }, '2024-05-09')[0]).toBe('dinkes a not-applicable undated');
    expect(told2({}, { things }, '2024-05-10')[0]).toBe('dinkes a due 2025-01-01..2025-12-31');
    expect(told2({}, { things }, '2026-01-01')[0]).toBe(
      'dinkes a breached 2025-01-01..2025-12-31 breached 2026-01-01 late 1',
    );
  });

  it('ends it: what was not over by its last day never comes due, and what was missed stays so', () => {
    const things = [app('a', { until: '2025-12-30' })];
    expect(told2({}, { things }, '2025-12-30')[0]).toBe(
      'dinkes a breached 2024-01-01..2024-12-31 breached 2025-01-01 late 364',
    );
    expect(told2({}, { things }, '2025-12-31').slice(0, 2)).toEqual([
      'dinkes a breached 2024-01-01..2024-12-31 breached 2025-01-01 late 365',
      'dinkes a not-applicable undated',
    ]);
    // On the last day of the window it is still there: the window comes due.
    const longer = [app('a', { until: '2025-12-31' })];
    expect(told2({}, { things: longer }, '2026-01-01').slice(0, 2)).toEqual([
      'dinkes a breached 2024-01-01..2024-12-31 breached 2025-01-01 late 366',
      'dinkes a breached 2025-01-01..2025-12-31 breached 2026-01-01 late 1',
    ]);
  });

  it('lets an act before its first day count for nothing, and says so', () => {
    const state = stateOf({
      units: UNITS,
      things: [app('a', { from: '2025-02-01' })],
      events: [tested('2024-03-01', 'a', 'dinkes')],
    });
    const { unused } = check(rule(), state, '2026-06-01');
    expect(unused.map(({ about, reason }) => [about, reason])).toEqual([['a', 'not-there']]);
  });
});

describe('what is not recorded of things', () => {
  it('is asked where nobody says whose one is', () => {
    const report = check(rule(), stateOf({ units: UNITS, things: [app('a', { unit: null })] }), '2024-06-01');
    expect(report.findings.filter(({ thing }) => thing === 'a')).toMatchObject([
      { unit: null, status: 'unknown', missing: [{ kind: 'owner', name: 'a' }] },
    ]);
  });

  it('may be that there is one, while nobody says since when the records are complete', () => {
    const state = stateOf({ units: [UNITS[1]], recordsSince: null });
    expect(check(rule(), state, '2024-06-01').findings).toMatchObject([
      { unit: 'dinkes', status: 'unknown', missing: [{ kind: 'records', name: 'recordsSince' }] },
    ]);
  });

  it('is asked of each thing where its facts decide', () => {
    const { obligations, ...rest } = JSON.parse(JSON.stringify(rule()));
    const applies = { '===': [{ var: 'is-public' }, true] };
    const ruleset = parsedOf(
      parseRuleset({ ...rest, vocabulary: VOCABULARY, obligations: [{ ...obligations[0], applies }] }),
    );
    const state = {
      organization: { id: 'kab-contoh' },
      recordsSince: '1945-08-17',
      units: UNITS,
      things: [
        app('a', { facts: { 'is-public': true } }),
        app('b', { facts: { 'is-public': false } }),
        app('c'),
        app('d'),
      ],
    };
    const report = checkCompliance(ruleset, parsedOf(parseState(state, ruleset)), { asOf: '2024-06-01' });
    expect(report.findings.slice(0, 4).map(({ status, thing }) => `${thing} ${status}`)).toEqual([
      'a due',
      'b not-applicable',
      'c unknown',
      'd unknown',
    ]);
    expect(report.unknowns).toMatchObject([{ kind: 'fact', name: 'is-public', things: ['c', 'd'] }]);
  });
});

describe('a state with things', () => {
  const issues = (parts: Loose) =>
    issuesOf(parseState({ organization: { id: 'kab-contoh' }, units: UNITS, ...parts })).map(
      ({ code, path }) => `${code} ${path}`,
    );

  it('names units that are listed, types that are declared, and days in order', () => {
    expect(issues({ things: [app('a', { unit: 'dinkez' })] })).toEqual(['unlisted-unit things[0].unit']);
    expect(issues({ things: [app('a', { type: 'aplikasi' })] })).toEqual(['unknown-thing things[0].type']);
    expect(issues({ things: [app('a', { from: '2024-02-01', until: '2024-01-31' })] })).toEqual([
      'ends-before-it-begins things[0].until',
    ]);
    expect(issues({ things: [app('a'), app('a')] })).toEqual(['duplicate-id things[1].id']);
  });
});
