import { describe, expect, it } from 'vitest';
import type { Loose } from '../../fixtures/raw-rulesets.ts';
import { rulesetOf } from '../../fixtures/rulesets.ts';
import { type Act, stateOf, unitOf } from '../../fixtures/states.ts';
import { check, told, verdicts } from '../../fixtures/verdicts.ts';

/*
 * "Setiap orang dilarang memulai pengelolaan data tanpa persetujuan …", in force from 10 July 2023.
 */

const forbidden = (duty: Loose = {}, norm: Loose = {}) =>
  rulesetOf({
    strength: 'dilarang',
    word: 'dilarang',
    bearer: 'perangkat-daerah',
    duty: { type: 'prohibition', event: 'data-management-started', ...duty },
    ...norm,
  });
const ABSOLUTE = forbidden();
const UNLESS = forbidden({ unless: 'data-owner-consented', unlessBy: 'diskominfo' });

const done = (on: string, more: Loose = {}): Act => ({
  id: 'm1',
  type: 'data-management-started',
  unit: 'dinkes',
  about: 'data-1',
  on,
  ...more,
});
const consent = (on: string, more: Loose = {}): Act => ({
  type: 'data-owner-consented',
  unit: 'kominfo',
  about: 'data-1',
  on,
  ...more,
});
const UNITS = [
  unitOf('dinkes', 'perangkat-daerah'),
  unitOf('dinsos', 'perangkat-daerah'),
  unitOf('kominfo', 'diskominfo'),
];
const stateWith = (events: readonly Act[], more: Loose = {}) => stateOf({ units: UNITS, events, ...more });

// The findings of the health office alone.
const ofDinkes = (
  ruleset: ReturnType<typeof forbidden>,
  events: readonly Act[],
  asOf: string,
  more?: Loose,
) =>
  check(ruleset, stateWith(events, more), asOf)
    .findings.filter(({ unit }) => unit === 'dinkes')
    .map(told);

const BREACH = 'breached 2023-07-10..2024-05-10 breached 2024-05-10 late';

describe('what is forbidden, without more', () => {
  it.each([
    ['is kept as long as nobody does it', [], '2030-01-01', ['met undated']],
    ['is kept on the day before', [done('2024-05-10')], '2024-05-09', ['met undated']],
    ['is in breach from the very day', [done('2024-05-10')], '2024-05-10', [`${BREACH} 1`]],
    ['stays so for good', [done('2024-05-10')], '2024-05-20', [`${BREACH} 11`]],
    ['no consent helps', [consent('2024-05-01'), done('2024-05-10')], '2024-05-10', [`${BREACH} 1`]],
    [
      'each time is a breach of its own',
      [done('2024-05-10'), done('2024-06-01', { id: 'm2' })],
      '2024-06-01',
      [`${BREACH} 23`, 'breached 2023-07-10..2024-06-01 breached 2024-06-01 late 1'],
    ],
    [
      'what was done before the entry into force is no breach',
      [done('2023-07-09')],
      '2024-01-01',
      ['met undated'],
    ],
    [
      'what was done on its day is one',
      [done('2023-07-10')],
      '2023-07-10',
      ['breached 2023-07-10..2023-07-10 breached 2023-07-10 late 1'],
    ],
    [
      'another agency answers for itself',
      [done('2024-05-10', { unit: 'dinsos' })],
      '2024-06-01',
      ['met undated'],
    ],
  ] satisfies [string, Act[], string, string[]][])('%s', (_, events, asOf, lines) => {
    expect(ofDinkes(ABSOLUTE, events, asOf)).toEqual(lines);
  });

  it('is not known to be kept from a log that may lack the act, and asks for no more', () => {
    const [finding] = check(ABSOLUTE, stateWith([], { recordsSince: null }), '2024-06-01').findings;
    expect(finding).toMatchObject({
      status: 'unknown',
      missing: [{ kind: 'records', name: 'recordsSince' }],
    });
    expect(ofDinkes(ABSOLUTE, [], '2024-06-01', { recordsSince: '2023-07-11' })).toEqual(['unknown undated']);
    expect(ofDinkes(ABSOLUTE, [], '2024-06-01', { recordsSince: '2023-07-10' })).toEqual(['met undated']);
  });

  it('an act that is recorded is in breach whatever else the log may lack', () => {
    expect(ofDinkes(ABSOLUTE, [done('2024-05-10')], '2024-05-10', { recordsSince: null })).toEqual([
      `${BREACH} 1`,
    ]);
  });

  it('is judged by the facts of the day on which it was done', () => {
    const applies = { '===': [{ var: 'uses-intra-network' }, true] };
    const ruleset = forbidden({}, { applies });
    const facts = {
      'uses-intra-network': [
        { value: true, until: '2024-05-09' },
        { value: false, from: '2024-05-10' },
      ],
    };
    expect(ofDinkes(ruleset, [done('2024-05-09')], '2024-06-01', { facts })[0]).toMatch(/^breached/);
    expect(ofDinkes(ruleset, [done('2024-05-10')], '2024-06-01', { facts })[0]).toMatch(/^not-applicable/);
    expect(ofDinkes(ruleset, [], '2024-06-01')).toEqual(['met undated']);
    expect(ofDinkes(ruleset, [done('2024-05-10')], '2024-06-01')[0]).toMatch(/^unknown/);
  });
});

describe('what is forbidden unless a consent came first', () => {
  const allowed = (on: string) => [`met 2023-07-10..2024-05-10 done ${on}`];

  it.each([
    ['the day before is allowed', [consent('2024-05-09')], allowed('2024-05-09')],
    ['on the same day is allowed', [consent('2024-05-10')], allowed('2024-05-10')],
    ['the day after is too late', [consent('2024-05-11')], [`${BREACH} 23`]],
    ['before the entry into force is allowed', [consent('2020-01-01')], allowed('2020-01-01')],
    ['of the act itself is allowed', [consent('2024-05-01', { about: 'm1' })], allowed('2024-05-01')],
    [
      'for the agency that asked is allowed',
      [consent('2024-05-01', { about: 'dinkes' })],
      allowed('2024-05-01'),
    ],
    ['for another agency is none', [consent('2024-05-01', { about: 'dinsos' })], [`${BREACH} 23`]],
    ['about another thing is none', [consent('2024-05-01', { about: 'data-2' })], [`${BREACH} 23`]],
    [
      'of somebody whom the law does not name is none',
      [consent('2024-05-01', { unit: 'dinsos' })],
      [`${BREACH} 23`],
    ],
    ['of its own is none', [consent('2024-05-01', { unit: 'dinkes' })], [`${BREACH} 23`]],
    ['without a unit is that of the office', [consent('2024-05-01', { unit: null })], allowed('2024-05-01')],
  ] satisfies [string, Act[], string[]][])('a consent %s', (_, consents, lines) => {
    expect(ofDinkes(UNLESS, [...consents, done('2024-05-10')], '2024-06-01')).toEqual(lines);
  });

  it('a consent that does not say for what or whom leaves it open whose it is, and that is asked', () => {
    const report = check(
      UNLESS,
      stateWith([consent('2024-05-01', { about: null }), done('2024-05-10')]),
      '2024-06-01',
    );
    const [finding] = report.findings.filter(({ unit }) => unit === 'dinkes');
    expect(finding).toMatchObject({
      status: 'unknown',
      missing: [{ kind: 'scope', type: 'data-owner-consented', about: null, on: '2024-05-01' }],
    });
    // It may be meant for what came after it only.
    expect(
      ofDinkes(UNLESS, [consent('2024-05-11', { about: null }), done('2024-05-10')], '2024-06-01'),
    ).toEqual([`${BREACH} 23`]);
  });

  it('of an office that alone can have asked it is good for one act', () => {
    const ruleset = forbidden({ unless: 'data-owner-consented' }, { bearer: 'bappeda' });
    const events = [
      consent('2024-05-01', { about: null, unit: null }),
      done('2024-05-10', { unit: null, id: 'a' }),
      done('2024-05-12', { unit: null, id: 'b' }),
    ];
    expect(verdicts(ruleset, stateOf({ events }), '2024-06-01')).toEqual([
      'met 2023-07-10..2024-05-10 done 2024-05-01',
      'breached 2023-07-10..2024-05-12 breached 2024-05-12 late 21',
    ]);
  });

  it('about a thing it is good for every act about it, for the agency that asked for one', () => {
    const twice = [done('2024-05-10'), done('2024-05-12', { id: 'm2' })];
    const both = ofDinkes(UNLESS, [consent('2024-05-01'), ...twice], '2024-06-01');
    expect(both.map((line) => line.split(' ')[0])).toEqual(['met', 'met']);
    const one = ofDinkes(UNLESS, [consent('2024-05-01', { about: 'dinkes' }), ...twice], '2024-06-01');
    expect(one.map((line) => line.split(' ')[0])).toEqual(['met', 'breached']);
  });

  it('a log that may lack the consent leaves it open', () => {
    const since = { recordsSince: '2024-05-01' };
    expect(ofDinkes(UNLESS, [done('2024-05-10')], '2024-06-01', since)).toEqual([
      'unknown 2023-07-10..2024-05-10',
    ]);
    expect(ofDinkes(UNLESS, [consent('2024-05-02'), done('2024-05-10')], '2024-06-01', since)).toEqual(
      allowed('2024-05-02'),
    );
  });

  it('a party outside consents by an act that says what it is about', () => {
    const ruleset = forbidden({ unless: 'data-owner-consented', unlessBy: 'pemilik-data' });
    const given = consent('2024-05-01', { unit: null });
    expect(ofDinkes(ruleset, [given, done('2024-05-10')], '2024-06-01')).toEqual(allowed('2024-05-01'));
    expect(ofDinkes(ruleset, [{ ...given, unit: 'dinkes' }, done('2024-05-10')], '2024-06-01')).toEqual([
      `${BREACH} 23`,
    ]);
  });

  it.each([
    ['a party', forbidden({ unless: 'data-owner-consented', unlessBy: 'pemilik-data' })],
    [
      'a party, to an office that alone can have asked',
      forbidden({ unless: 'data-owner-consented', unlessBy: 'pemilik-data' }, { bearer: 'bappeda' }),
    ],
    ['one of many', forbidden({ unless: 'data-owner-consented', unlessBy: 'perangkat-daerah' })],
    [
      'the other side, which is a party',
      forbidden({ unless: 'data-owner-consented' }, { counterparty: 'pemilik-data' }),
    ],
  ])('a consent of %s that names neither what nor whom leaves it open', (_, ruleset) => {
    const units = [...UNITS, unitOf('bappeda', 'bappeda')];
    const by = ruleset.obligations[0]?.bearer === 'bappeda' ? 'bappeda' : 'dinkes';
    const onTheDay = (on: string) => {
      const events = [consent(on, { unit: null, about: null }), done('2024-05-10', { unit: by })];
      const { findings } = check(ruleset, stateWith(events, { units }), '2024-06-01');
      return findings.filter(({ unit }) => unit === by).map(told);
    };
    expect(onTheDay('2024-05-09')).toEqual(['unknown 2023-07-10..2024-05-10']);
    expect(onTheDay('2024-05-10')).toEqual(['unknown 2023-07-10..2024-05-10']);
    expect(onTheDay('2024-05-11')).toEqual([`${BREACH} 23`]);
  });

  it('where the law names nobody the other side consents, and where it has none anybody but the bearer', () => {
    const other = forbidden({ unless: 'data-owner-consented' }, { counterparty: 'diskominfo' });
    const anybody = forbidden({ unless: 'data-owner-consented' });
    const by = (ruleset: ReturnType<typeof forbidden>, unit: string) =>
      ofDinkes(ruleset, [consent('2024-05-01', { unit }), done('2024-05-10')], '2024-06-01')[0]?.split(
        ' ',
      )[0];
    expect(['kominfo', 'dinsos', 'dinkes'].map((unit) => by(other, unit))).toEqual([
      'met',
      'breached',
      'breached',
    ]);
    expect(['kominfo', 'dinsos', 'dinkes'].map((unit) => by(anybody, unit))).toEqual([
      'met',
      'met',
      'breached',
    ]);
  });

  it('a consent that came too late is told beside the breach', () => {
    const { violations } = check(
      UNLESS,
      stateWith([consent('2024-05-11'), done('2024-05-10')]),
      '2024-06-01',
    );
    expect(violations).toMatchObject([{ nearMisses: [{ type: 'data-owner-consented', on: '2024-05-11' }] }]);
  });
});

describe('what is forbidden to nobody in particular', () => {
  const ruleset = forbidden({}, { bearer: null });
  it('is in breach whoever does it', () => {
    for (const unit of ['dinkes', 'kominfo', null])
      expect(verdicts(ruleset, stateWith([done('2024-05-10', { unit })]), '2024-05-10')).toEqual([
        `${BREACH} 1`,
      ]);
  });
});

describe('an act with parts', () => {
  const ruleset = forbidden({ event: 'ict-audited' }, { bearer: 'diskominfo' });
  const audit = (type: string, more: Loose = {}): Act => ({ id: 'a', type, on: '2024-05-10', ...more });
  const judged = (...events: Act[]) => verdicts(ruleset, stateOf({ events }), '2024-05-10');

  it('is the whole: a part is not yet forbidden, and of an act about one thing of several it is not known', () => {
    expect(judged(audit('ict-audited'))).toEqual([`${BREACH} 1`]);
    expect(judged(audit('infrastructure-audited'))).toEqual(['met undated']);
  });
});
