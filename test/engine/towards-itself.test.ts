import { describe, expect, it } from 'vitest';
import { type NormInput, regulation, YEARLY } from '../fixtures/rulesets.ts';
import { stateOf } from '../fixtures/states.ts';
import { check } from '../fixtures/verdicts.ts';

const UNITS = [
  { id: 'bappeda', roles: ['perangkat-daerah', 'bappeda'] },
  { id: 'dinkes', roles: ['perangkat-daerah'] },
  { id: 'kominfo', roles: ['diskominfo'] },
];

const told = (norm: NormInput, units: readonly object[] = UNITS) =>
  check(
    regulation('contoh', [norm]),
    stateOf({ units, recordsSince: '2020-01-01' }),
    '2024-06-01',
  ).findings.map(
    ({ because, status, unit }) =>
      [unit, status, because.filter(({ code }) => code.endsWith('towards-itself'))] as const,
  );
const step = (code: string, ...roles: readonly string[]) => [{ code, roles }];

describe('a duty of an office towards itself', () => {
  it('is settled: who would hand over to the ICT office is the ICT office', () => {
    expect(told({ counterparty: 'diskominfo', duty: YEARLY })).toEqual([
      ['bappeda', 'due', []],
      ['dinkes', 'due', []],
      ['kominfo', 'not-applicable', step('towards-itself', 'diskominfo')],
    ]);
  });

  it('is settled for its own time: an agency that became the office answers for what it owed to another before', () => {
    const units = [
      { id: 'lama', roles: [{ role: 'diskominfo', until: '2024-12-31' }] },
      { id: 'baru', roles: ['perangkat-daerah', { role: 'diskominfo', from: '2025-01-01' }] },
    ];
    const report = check(
      regulation('contoh', [{ counterparty: 'diskominfo', duty: YEARLY }]),
      stateOf({ units, recordsSince: '2020-01-01' }),
      '2026-06-01',
    );
    const lines = report.findings.map(({ status, unit, window }) => [unit, status, window?.to ?? null]);
    expect(lines.filter(([unit]) => unit === 'baru')).toEqual([
      ['baru', 'breached', '2024-12-31'],
      ['baru', 'not-applicable', '2025-12-31'],
      ['baru', 'not-applicable', '2026-12-31'],
    ]);
    expect(lines.filter(([unit]) => unit === 'lama')).toEqual([['lama', 'not-applicable', null]]);
  });

  it('is settled without asking anything: neither its condition nor its yes or no', () => {
    const norm = {
      bearer: 'diskominfo',
      counterparty: 'diskominfo',
      applies: { var: 'uses-intra-network' },
      duty: { type: 'standing' },
    };
    expect(check(regulation('contoh', [norm]), stateOf({ units: UNITS }), '2024-06-01').unknowns).toEqual([]);
    expect(told(norm, [])).toEqual([[null, 'not-applicable', step('towards-itself', 'diskominfo')]]);
  });

  it('is settled for a permission too', () => {
    const norm = { counterparty: 'diskominfo', strength: 'dapat', word: 'dapat', duty: { type: 'standing' } };
    expect(told(norm).map(([, status]) => status)).toEqual(['optional', 'optional', 'not-applicable']);
  });

  it('stays towards the others where there are several on the other side', () => {
    const both = { counterparty: { each: ['diskominfo', 'bappeda'] }, duty: { type: 'standing' } };
    expect(told(both)).toEqual([
      ['bappeda', 'unknown', step('partly-towards-itself', 'bappeda')],
      ['dinkes', 'unknown', []],
      ['kominfo', 'unknown', step('partly-towards-itself', 'diskominfo')],
    ]);
    const any = { counterparty: { any: ['diskominfo', 'bappeda'] }, duty: { type: 'standing' } };
    expect(told(any).map(([, , steps]) => steps)).toEqual([[], [], []]);
  });

  it('is settled where one unit holds every role on the other side', () => {
    const units = [{ id: 'kominfo', roles: ['diskominfo', 'bappeda'] }];
    const both = { counterparty: { each: ['diskominfo', 'bappeda'] }, duty: { type: 'standing' } };
    expect(told(both, units)).toEqual([
      ['kominfo', 'not-applicable', step('towards-itself', 'diskominfo', 'bappeda')],
    ]);
  });

  it('is none towards agencies, of which there are others, listed or not', () => {
    const norm = { bearer: 'diskominfo', counterparty: 'perangkat-daerah', duty: { type: 'standing' } };
    expect(told(norm)).toEqual([['kominfo', 'unknown', []]]);
    expect(told(norm, [{ id: 'kominfo', roles: ['diskominfo'] }])).toEqual([['kominfo', 'unknown', []]]);
  });

  it('is one where it is owed once for each agency, and this one is the office itself', () => {
    const norm = {
      bearer: 'diskominfo',
      per: 'perangkat-daerah',
      counterparty: 'perangkat-daerah',
      duty: { type: 'standing' },
    };
    expect(told(norm).map(([unit, status]) => [unit, status])).toEqual([
      ['bappeda', 'unknown'],
      ['dinkes', 'unknown'],
      ['kominfo', 'not-applicable'],
    ]);
  });

  it('is none of several offices together', () => {
    const norm = {
      bearer: { jointly: ['diskominfo', 'inspektorat'] },
      counterparty: 'diskominfo',
      duty: { type: 'standing' },
    };
    const units = [...UNITS, { id: 'inspektorat', roles: ['inspektorat'] }];
    expect(told(norm, units)).toEqual([[null, 'unknown', []]]);
  });
});

describe('a fact of what is done towards an office', () => {
  const norm = {
    applies: { var: 'third-party-use-coordinated' },
    strength: 'dapat',
    word: 'dapat',
    duty: { type: 'standing' },
  };
  const ruleset = regulation('contoh', [norm]);
  const statuses = (units: readonly object[]) =>
    check(ruleset, stateOf({ units }), '2024-06-01').findings.map(({ status, unit }) => [unit, status]);

  it('is not asked of that office', () => {
    const { findings, unknowns } = check(ruleset, stateOf({ units: UNITS }), '2024-06-01');
    expect(unknowns).toMatchObject([{ name: 'third-party-use-coordinated', units: ['bappeda', 'dinkes'] }]);
    expect(findings[2]).toMatchObject({ unit: 'kominfo', status: 'optional' });
    expect(findings[2]?.because).toContainEqual({
      code: 'fact-towards-itself',
      fact: 'third-party-use-coordinated',
    });
  });

  it('counts as it is recorded, where it is', () => {
    const facts = { 'third-party-use-coordinated': false };
    expect(statuses([{ id: 'kominfo', roles: ['diskominfo'], facts }])).toEqual([
      ['kominfo', 'not-applicable'],
    ]);
  });

  it('is asked where two units hold the role', () => {
    const two = ['a', 'b'].map((id) => ({ id, roles: ['diskominfo'] }));
    expect(statuses(two)).toEqual([
      ['a', 'unknown'],
      ['b', 'unknown'],
    ]);
  });
});
