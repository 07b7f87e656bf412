import { describe, expect, it } from 'vitest';
import type { Loose } from '../../fixtures/raw-rulesets.ts';
import { rulesetOf } from '../../fixtures/rulesets.ts';
import { stateOf } from '../../fixtures/states.ts';
import { check, verdicts } from '../../fixtures/verdicts.ts';

const connected = rulesetOf({
  bearer: 'perangkat-daerah',
  duty: { type: 'standing', requires: { var: 'uses-intra-network' } },
});
const attested = rulesetOf({ bearer: 'perangkat-daerah', duty: { type: 'standing' } });
const unitWith = (facts: Loose) => stateOf({ units: [{ id: 'dinkes', roles: ['perangkat-daerah'], facts }] });

describe('a condition that holds at every moment, on 1 January 2024', () => {
  it.each([
    ['holds', { 'uses-intra-network': true }, 'met undated'],
    [
      'fails since the day of the fact',
      { 'uses-intra-network': { value: false, from: '2023-12-31' } },
      'breached undated breached 2023-12-31 late 2',
    ],
    [
      'fails since the entry into force where the fact is older',
      { 'uses-intra-network': { value: false, from: '2020-01-01' } },
      'breached undated breached 2023-07-10 late 176',
    ],
    ['fails since a day that nobody recorded', { 'uses-intra-network': false }, 'breached undated'],
    ['is not known where no fact is recorded', {}, 'unknown undated'],
    [
      'is not known where the fact has run out',
      { 'uses-intra-network': { value: true, until: '2023-12-31' } },
      'unknown undated',
    ],
  ] satisfies [string, Loose, string][])('%s', (_, facts, line) => {
    expect(verdicts(connected, unitWith(facts), '2024-01-01')).toEqual([line]);
  });
});

describe('where the law gives nothing to test, a condition rests on a yes or no', () => {
  it.each([
    ['not asked yet', {}, 'unknown undated'],
    ['yes', { kewajiban: true }, 'met undated'],
    ['no', { kewajiban: false }, 'breached undated'],
  ] satisfies [string, Loose, string][])('%s', (_, facts, line) => {
    expect(verdicts(attested, unitWith(facts), '2024-01-01')).toEqual([line]);
  });
  it('which is asked for', () => {
    expect(check(attested, unitWith({}), '2024-01-01').unknowns).toMatchObject([
      { kind: 'attestation', name: 'kewajiban', units: ['dinkes'] },
    ]);
  });
});
