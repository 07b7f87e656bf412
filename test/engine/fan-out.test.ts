import { describe, expect, it } from 'vitest';
import type { Loose } from '../fixtures/raw-rulesets.ts';
import { rulesetOf, YEARLY } from '../fixtures/rulesets.ts';
import { type Act, actsOn, stateOf, unitOf } from '../fixtures/states.ts';
import { check } from '../fixtures/verdicts.ts';

const once = { type: 'once', event: 'spbe-policy-adopted', by: null };
const act = (by?: string, about?: string): Act => ({
  type: 'spbe-policy-adopted',
  on: '2023-08-01',
  ...(by && { unit: by }),
  ...(about && { about }),
});

const KOMINFO = unitOf('kominfo', 'diskominfo');
const BAPPEDA = unitOf('bappeda', 'bappeda');
const [DINKES, DISDIK] = [unitOf('dinkes', 'perangkat-daerah'), unitOf('disdik', 'perangkat-daerah')];
const CENTRES = [KOMINFO, unitOf('dinkes', 'pusat-data'), unitOf('disdik', 'pusat-data')];

type Case = {
  readonly says: string;
  readonly norm: Loose;
  readonly units: readonly Loose[];
  readonly acts?: readonly Act[];
  /** On whom it falls, and what it comes to. */
  readonly on: readonly (readonly [unit: string | null, status: string])[];
};

const CASES: readonly Case[] = [
  {
    says: 'on each unit of a role with many holders, each judged by its own acts',
    norm: { bearer: 'perangkat-daerah' },
    units: [DISDIK, DINKES],
    acts: [act('dinkes')],
    on: [
      ['dinkes', 'met'],
      ['disdik', 'outstanding'],
    ],
  },
  {
    says: 'on a unit whose role implies the one that is named',
    norm: { bearer: 'perangkat-daerah' },
    units: [KOMINFO, unitOf('bapenda', 'perangkat-daerah-mandiri-tik')],
    on: [
      ['bapenda', 'outstanding'],
      ['kominfo', 'outstanding'],
    ],
  },
  {
    says: 'on an office even if no unit is listed for it',
    norm: { bearer: 'diskominfo' },
    units: [],
    on: [[null, 'outstanding']],
  },
  {
    says: 'on an office, counting acts without a unit',
    norm: { bearer: 'diskominfo' },
    units: [],
    acts: [act()],
    on: [[null, 'met']],
  },
  {
    says: 'on an office, counting acts by its holder',
    norm: { bearer: 'diskominfo' },
    units: [KOMINFO, DINKES],
    acts: [act('kominfo')],
    on: [['kominfo', 'met']],
  },
  {
    says: 'on an office, not counting acts by another unit',
    norm: { bearer: 'diskominfo' },
    units: [KOMINFO, DINKES],
    acts: [act('dinkes')],
    on: [['kominfo', 'outstanding']],
  },
  {
    says: 'on several offices jointly: one finding, any of their acts',
    norm: { bearer: { jointly: ['diskominfo', 'bappeda'] } },
    units: [KOMINFO, BAPPEDA, DINKES],
    acts: [act('bappeda')],
    on: [[null, 'met']],
  },
  {
    says: 'on any of several offices: one finding, and no act of another',
    norm: { bearer: { any: ['diskominfo', 'bappeda'] } },
    units: [KOMINFO, BAPPEDA, DINKES],
    acts: [act('dinkes')],
    on: [[null, 'outstanding']],
  },
  {
    says: 'on each of several: a unit that holds two of the roles owes it once',
    norm: { bearer: { each: ['diskominfo', 'perangkat-daerah'] } },
    units: [KOMINFO, DINKES],
    on: [
      ['kominfo', 'outstanding'],
      ['dinkes', 'outstanding'],
    ],
  },
  {
    says: 'on the organization when the text names nobody: anybody’s act counts',
    norm: { bearer: null },
    units: [DINKES],
    acts: [act('dinkes')],
    on: [[null, 'met']],
  },
  {
    says: 'once for each unit of another role: the act says which unit it is about',
    norm: { bearer: 'diskominfo', per: 'pusat-data' },
    units: CENTRES,
    acts: [act('kominfo', 'dinkes')],
    on: [
      ['dinkes', 'met'],
      ['disdik', 'outstanding'],
    ],
  },
  {
    says: 'once for each unit, nobody being named: what a unit did is about that unit',
    norm: { bearer: null, per: 'pusat-data' },
    units: CENTRES,
    acts: [act('dinkes')],
    on: [
      ['dinkes', 'met'],
      ['disdik', 'outstanding'],
    ],
  },
  {
    says: 'once for each unit, nobody being named: what a unit did about another is about the other',
    norm: { bearer: null, per: 'pusat-data' },
    units: CENTRES,
    acts: [act('dinkes', 'disdik')],
    on: [
      ['dinkes', 'outstanding'],
      ['disdik', 'met'],
    ],
  },
  {
    says: 'once for each unit, nobody being named: what a unit did about some thing is done at that unit',
    norm: { bearer: null, per: 'pusat-data' },
    units: CENTRES,
    acts: [act('dinkes', 'app-1'), act('kominfo', 'disdik')],
    on: [
      ['dinkes', 'met'],
      ['disdik', 'met'],
    ],
  },
  {
    says: 'once for each unit, whoever of many holders does it: no second finding says otherwise',
    norm: { bearer: 'perangkat-daerah', per: 'pusat-data' },
    units: [KOMINFO, unitOf('bapenda', 'perangkat-daerah'), ...CENTRES.slice(1)],
    acts: [act('bapenda', 'dinkes')],
    on: [
      ['dinkes', 'met'],
      ['disdik', 'outstanding'],
    ],
  },
  {
    says: 'on an agency, whose duty needs its unit: an act without one is nobody’s',
    norm: { bearer: 'perangkat-daerah' },
    units: [DINKES],
    acts: [act()],
    on: [['dinkes', 'outstanding']],
  },
];

describe('on whom a duty falls', () => {
  it.each(CASES)('$says', ({ norm, units, acts: events = [], on }) => {
    const { findings } = check(rulesetOf({ duty: once, ...norm }), stateOf({ units, events }), '2024-01-01');
    expect(findings.map(({ unit, status }) => [unit, status])).toEqual(on);
  });
  it('unknown, never silent, when no listed unit holds a many-holder role', () => {
    const ruleset = rulesetOf({ bearer: 'pusat-data', duty: once });
    const report = check(ruleset, stateOf({ units: [DINKES] }), '2024-01-01');
    expect(report.findings.map(({ unit, status, because }) => [unit, status, because])).toEqual([
      [null, 'unknown', [{ code: 'no-holder', roles: ['pusat-data'] }]],
    ]);
    expect(report.unknowns).toMatchObject([
      { kind: 'holder', name: 'pusat-data', obligations: ['kewajiban'] },
    ]);
  });
});

describe('the order of the state', () => {
  it('of units, events and documents never matters', () => {
    const units = ['c', 'a', 'b'].map((id) => unitOf(id, 'perangkat-daerah'));
    const events = actsOn('lan-diagram-submitted', ['2024-02-01', '2024-02-01', '2025-03-01'], { unit: 'a' });
    const ruleset = rulesetOf({ bearer: 'perangkat-daerah', duty: YEARLY });
    const forward = check(ruleset, stateOf({ units, events }), '2026-01-01');
    const turned = stateOf({ units: [...units].reverse(), events: [...events].reverse() });
    expect(JSON.stringify(check(ruleset, turned, '2026-01-01'))).toBe(JSON.stringify(forward));
  });
});
