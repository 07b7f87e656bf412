import { describe, expect, it } from 'vitest';
import type { Loose } from '../fixtures/raw-rulesets.ts';
import { type NormInput, regulation, YEARLY } from '../fixtures/rulesets.ts';
import { stateOf } from '../fixtures/states.ts';
import { check, verdicts } from '../fixtures/verdicts.ts';

/** A regulation in force from 1 January 2021 with one norm that binds only who uses the intra network. */
const binding = (norm: NormInput) =>
  regulation('contoh', [{ applies: { '===': [{ var: 'uses-intra-network' }, true] }, ...norm }], {
    inForceFrom: '2021-01-01',
  });

type Dated = readonly { readonly value: boolean; readonly from?: string; readonly until?: string }[];

/** An agency that used the network, did not in 2023, and uses it again. */
const EXEMPT_IN_2023: Dated = [
  { value: true, until: '2022-12-31' },
  { value: false, from: '2023-01-01', until: '2023-12-31' },
  { value: true, from: '2024-01-01' },
];

const agency = (uses: Loose | Dated | boolean, parts: Loose = {}, facts: Loose = {}) =>
  stateOf({
    recordsSince: '1945-08-17',
    units: [{ id: 'dinkes', roles: ['perangkat-daerah'], facts: { 'uses-intra-network': uses, ...facts } }],
    ...parts,
  });
const act = (type: string, on: string, more: Loose = {}) => ({ type, on, unit: 'dinkes', ...more });

describe('a yearly duty whose condition comes and goes', () => {
  const yearly = binding({ duty: YEARLY });

  it('keeps for each year the verdict of its last day', () => {
    expect(verdicts(yearly, agency(EXEMPT_IN_2023), '2025-06-01')).toEqual([
      'breached 2021-01-01..2021-12-31 breached 2022-01-01 late 1248',
      'breached 2022-01-01..2022-12-31 breached 2023-01-01 late 883',
      'not-applicable 2023-01-01..2023-12-31',
      'breached 2024-01-01..2024-12-31 breached 2025-01-01 late 152',
      'due 2025-01-01..2025-12-31',
    ]);
  });

  it.each([
    ['the day before the exemption begins', '2022-12-31', 'due 2022-01-01..2022-12-31'],
    ['the day it begins', '2023-01-01', 'not-applicable 2023-01-01..2023-12-31'],
    ['its last day', '2023-12-31', 'not-applicable 2023-01-01..2023-12-31'],
    ['the day after', '2024-01-01', 'due 2024-01-01..2024-12-31'],
  ])('judges the year that runs by the facts of the day: %s', (_, asOf, last) => {
    expect(verdicts(yearly, agency(EXEMPT_IN_2023), asOf).at(-1)).toBe(last);
  });

  it('does not lose three missed years the day after the fact is over', () => {
    const state = agency({ value: true, until: '2023-12-31' });
    const three = (findings: readonly string[]) => findings.slice(0, 3).map((line) => line.split(' ')[0]);
    expect(three(verdicts(yearly, state, '2024-01-01'))).toEqual(['breached', 'breached', 'breached']);
    expect(verdicts(yearly, state, '2024-01-01')[3]).toBe('unknown 2024-01-01..2024-12-31');
    expect(check(yearly, state, '2024-01-01').unknowns).toMatchObject([
      { kind: 'fact', name: 'uses-intra-network', units: ['dinkes'] },
    ]);
  });

  it('says of a year without an answer that it is unknown, and of a year with one what it came to', () => {
    expect(verdicts(yearly, agency([{ value: true, from: '2023-12-31' }]), '2024-01-01')).toEqual([
      'unknown 2021-01-01..2021-12-31',
      'unknown 2022-01-01..2022-12-31',
      'breached 2023-01-01..2023-12-31 breached 2024-01-01 late 1',
      'due 2024-01-01..2024-12-31',
    ]);
  });

  it('keeps as met what was done while it was owed, though the exemption came before the year was over', () => {
    const exemptFromJuly: Dated = [
      { value: true, until: '2021-06-30' },
      { value: false, from: '2021-07-01' },
    ];
    const [june, july] = ['2021-06-30', '2021-07-01'].map((on) =>
      agency(exemptFromJuly, { events: [act('lan-diagram-submitted', on)] }),
    );
    expect(verdicts(yearly, june ?? agency(true), '2022-01-01')[0]).toBe(
      'met 2021-01-01..2021-12-31 done 2021-06-30',
    );
    expect(verdicts(yearly, july ?? agency(true), '2022-01-01')).toEqual(['not-applicable undated']);
  });

  it('tells once, without a window, that it never applied', () => {
    const never: Dated = [
      { value: false, until: '2022-06-30' },
      { value: false, from: '2022-07-01' },
    ];
    expect(verdicts(yearly, agency(never), '2024-01-01')).toEqual(['not-applicable undated']);
    expect(verdicts(yearly, agency(false), '2024-01-01')).toEqual(['not-applicable undated']);
  });

  it('says why, and by the facts of which day', () => {
    const [, , exempt] = check(yearly, agency(EXEMPT_IN_2023), '2025-06-01').findings;
    expect(exempt?.because).toEqual([
      {
        code: 'condition-fails',
        facts: [{ fact: 'uses-intra-network', value: false }],
        on: '2023-12-31',
      },
    ]);
  });

  it('has the same verdicts whatever the order of the list', () => {
    const turned = [...EXEMPT_IN_2023].reverse();
    expect(check(yearly, agency(turned), '2025-06-01')).toEqual(
      check(yearly, agency(EXEMPT_IN_2023), '2025-06-01'),
    );
  });
});

describe('a rolling duty whose condition comes and goes', () => {
  const rolling = binding({ duty: { ...YEARLY, window: 'rolling' } });

  it('opens a new window when it applies again, and is missed a year later', () => {
    const uses: Dated = [
      { value: false, until: '2022-02-14' },
      { value: true, from: '2022-02-15' },
    ];
    expect(verdicts(rolling, agency(uses), '2022-02-14')).toEqual(['not-applicable undated']);
    expect(verdicts(rolling, agency(uses), '2022-02-15')).toEqual([
      'not-applicable 2021-01-01..2021-12-31',
      'due 2022-02-15..2023-02-14',
    ]);
    expect(verdicts(rolling, agency(uses), '2023-02-15')).toEqual([
      'not-applicable 2021-01-01..2021-12-31',
      'breached 2022-02-15..2023-02-14 breached 2023-02-15 late 1',
    ]);
  });

  it('takes an act after that for the new window', () => {
    const uses: Dated = [
      { value: false, until: '2022-02-14' },
      { value: true, from: '2022-02-15' },
    ];
    const state = agency(uses, { events: [act('lan-diagram-submitted', '2022-03-01')] });
    expect(verdicts(rolling, state, '2022-12-31')).toEqual([
      'not-applicable 2021-01-01..2021-12-31',
      'met 2022-02-15..2023-02-14 done 2022-03-01',
      'due 2022-03-01..2023-02-28',
    ]);
  });
});

describe('an answer to a trigger, and what must come before one', () => {
  const response = binding({
    duty: { type: 'response', trigger: 'lan-changed', event: 'lan-change-reported', within: 'P14D' },
  });
  const precondition = binding({
    duty: { type: 'precondition', before: 'application-deployed', requires: 'application-tested' },
  });

  it.each([
    ['the last day of the exemption', '2023-12-31', 'not-applicable'],
    ['the day after', '2024-01-01', 'breached'],
    ['the day before it', '2022-12-31', 'breached'],
    ['its first day', '2023-01-01', 'not-applicable'],
  ])('are judged by the day of the trigger: %s', (_, on, status) => {
    const events = [act('lan-changed', on), act('lan-changed', '2022-05-01', { id: 'lama' })];
    expect(
      check(response, agency(EXEMPT_IN_2023, { events }), '2025-01-01').findings.map((it) => [
        it.occurrence?.kind === 'trigger' && it.occurrence.on,
        it.status,
      ]),
    ).toEqual([
      ['2022-05-01', 'breached'],
      [on, status],
    ]);
    const before = [act('application-deployed', on), act('application-deployed', '2022-05-01')];
    expect(
      check(precondition, agency(EXEMPT_IN_2023, { events: before }), '2025-01-01').findings.map(
        ({ status: it }) => it,
      ),
    ).toEqual(['breached', status]);
  });
});

describe('an act once, points of a document, and a paper that must be there', () => {
  it('judges what is owed by a day by the facts of that day', () => {
    const once = binding({ duty: { type: 'once', event: 'lan-diagram-submitted', by: '2023-01-01' } });
    expect(verdicts(once, agency(EXEMPT_IN_2023), '2022-12-31')).toEqual(['due 2021-01-01..2023-01-01']);
    expect(verdicts(once, agency(EXEMPT_IN_2023), '2023-12-31')).toEqual(['not-applicable undated']);
    // It applies again, and its day is past: it is owed, but no day is named any more.
    expect(verdicts(once, agency(EXEMPT_IN_2023), '2024-01-01')).toEqual([
      'not-applicable 2021-01-01..2023-01-01',
      'outstanding undated',
    ]);
    const late = agency(EXEMPT_IN_2023, { events: [act('lan-diagram-submitted', '2023-06-01')] });
    expect(verdicts(once, late, '2024-01-01')).toEqual([
      'not-applicable 2021-01-01..2023-01-01',
      'met undated done 2023-06-01',
    ]);
  });

  it('judges each point of a document by the last day of its year', () => {
    const review = binding({
      bearer: 'perangkat-daerah',
      duty: {
        type: 'milestones',
        event: 'architecture-reviewed',
        document: 'spbe-architecture',
        at: ['mid-term', 'final-year'],
      },
    });
    const documents = [{ id: 'ars', type: 'spbe-architecture', from: '2021-01-01', to: '2025-12-31' }];
    expect(verdicts(review, agency(EXEMPT_IN_2023, { documents }), '2026-01-01')).toEqual([
      'not-applicable 2023-01-01..2023-12-31',
      'breached 2025-01-01..2025-12-31 breached 2026-01-01 late 1',
    ]);
  });

  it('judges a successor by the last day of the paper before it, and asks for one when it applies again', () => {
    const paper = binding({ duty: { type: 'document', document: 'spbe-architecture' } });
    const documents = [{ id: 'ars', type: 'spbe-architecture', from: '2021-01-01', to: '2023-06-30' }];
    const state = agency(EXEMPT_IN_2023, { documents });
    expect(verdicts(paper, state, '2023-07-01')).toEqual([
      'met undated done 2021-01-01',
      'not-applicable 2021-01-01..2023-06-30',
    ]);
    expect(verdicts(paper, state, '2024-01-01')).toEqual([
      'met undated done 2021-01-01',
      'not-applicable 2021-01-01..2023-06-30',
      'outstanding undated',
    ]);
  });
});

describe('a standing duty', () => {
  const standing = regulation(
    'contoh',
    [{ duty: { type: 'standing', requires: { '===': [{ var: 'data-in-data-centre' }, true] } } }],
    { inForceFrom: '2021-01-01' },
  );
  const history: Dated = [
    { value: true, until: '2022-02-28' },
    { value: false, from: '2022-03-01', until: '2022-03-31' },
    { value: true, from: '2022-04-01' },
  ];
  const placed = (data: Loose | Dated) => agency(true, {}, { 'data-in-data-centre': data });

  it.each([
    ['the day before', '2022-02-28', ['met undated']],
    ['the first day', '2022-03-01', ['breached undated breached 2022-03-01 late 1']],
    ['the last day', '2022-03-31', ['breached undated breached 2022-03-01 late 31']],
    [
      'the day after',
      '2022-04-01',
      ['met undated', 'breached 2022-03-01..2022-03-31 breached 2022-03-01 late 31'],
    ],
  ])('is judged as of the day, and what was in breach stays told: %s', (_, asOf, lines) => {
    expect(verdicts(standing, placed(history), asOf)).toEqual(lines);
  });

  it('keeps a breach when the fact is over and nothing is known after it', () => {
    const state = placed({ value: false, from: '2022-03-01', until: '2022-03-31' });
    expect(verdicts(standing, state, '2022-04-01')).toEqual([
      'unknown undated',
      'breached 2022-03-01..2022-03-31 breached 2022-03-01 late 31',
    ]);
    expect(verdicts(standing, placed({ value: false, until: '2022-03-31' }), '2022-04-01')).toEqual([
      'unknown undated',
      'breached ..2022-03-31',
    ]);
  });

  it('counts one breach where one false value follows another', () => {
    const twice: Dated = [
      { value: false, from: '2022-03-01', until: '2022-03-15' },
      { value: false, from: '2022-03-16' },
    ];
    expect(verdicts(standing, placed(twice), '2022-03-31')).toEqual([
      'breached undated breached 2022-03-01 late 31',
    ]);
  });

  it('is in breach only while it applies', () => {
    const norm = binding({ duty: { type: 'standing' } });
    const state = agency(EXEMPT_IN_2023, {}, { kewajiban: { value: false, from: '2022-12-01' } });
    expect(verdicts(norm, state, '2023-12-31')).toEqual([
      'not-applicable undated',
      'breached 2022-12-01..2022-12-31 breached 2022-12-01 late 31',
    ]);
    expect(verdicts(norm, state, '2024-01-02')).toEqual([
      'breached undated breached 2024-01-01 late 2',
      'breached 2022-12-01..2022-12-31 breached 2022-12-01 late 31',
    ]);
  });

  it('that is attested keeps its history too', () => {
    const attested = regulation('contoh', [{ duty: { type: 'standing' } }], { inForceFrom: '2021-01-01' });
    expect(verdicts(attested, agency(true, {}, { kewajiban: history }), '2022-04-01')).toEqual([
      'met undated',
      'breached 2022-03-01..2022-03-31 breached 2022-03-01 late 31',
    ]);
  });
});

describe('a permission', () => {
  it('applies by the facts of the day judged', () => {
    const permission = binding({ strength: 'dapat', word: 'dapat', duty: { type: 'standing' } });
    const statuses = (asOf: string) => verdicts(permission, agency(EXEMPT_IN_2023), asOf);
    expect(statuses('2022-12-31')).toEqual(['optional undated']);
    expect(statuses('2023-01-01')).toEqual(['not-applicable undated']);
    expect(statuses('2024-01-01')).toEqual(['optional undated']);
  });
});
