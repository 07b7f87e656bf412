import { describe, expect, it, test } from 'vitest';
import { requiredFacts } from '../../src/engine/required-facts.ts';
import { parseState } from '../../src/load/parse-state.ts';
import { sharedVocabulary } from '../../src/model/vocabulary.ts';
import { codesOf } from '../fixtures/parsed.ts';
import { regulation } from '../fixtures/rulesets.ts';
import { stateOf } from '../fixtures/states.ts';
import { check, verdicts } from '../fixtures/verdicts.ts';

const standard = { '===': [{ var: 'national-standard-available' }, true] };
const UNITS = [
  { id: 'dinkes', roles: ['perangkat-daerah'] },
  { id: 'disdik', roles: ['perangkat-daerah'] },
];

test('every fact of the shared vocabulary says whose it is', () => {
  expect(Object.values(sharedVocabulary.facts).map(({ scope }) => scope)).not.toContain(undefined);
});

describe('a fact of the organization', () => {
  const ruleset = regulation('contoh', [{ applies: standard, duty: { type: 'standing' } }]);

  it('is asked once, of the organization, however many units wait for it', () => {
    const { unknowns } = check(ruleset, stateOf({ units: UNITS }), '2024-01-01');
    expect(unknowns).toMatchObject([{ name: 'national-standard-available', units: [null] }]);
  });

  it('is refused on a unit, with its place', () => {
    const facts = { 'national-standard-available': true };
    const raw = {
      organization: { id: 'a' },
      units: [{ id: 'dinkes', roles: ['perangkat-daerah'], facts }],
    };
    expect(codesOf(parseState(raw, ruleset))).toEqual([
      ['fact-of-the-organization', 'units[0].facts.national-standard-available'],
    ]);
    expect(codesOf(parseState({ organization: { id: 'a' }, facts, units: UNITS }, ruleset))).toEqual([]);
  });
});

describe('the yes or no of an attested duty', () => {
  it.each([
    ['an agency: of each unit', { bearer: 'perangkat-daerah' }, []],
    ['an office: of whoever holds it', { bearer: 'diskominfo' }, []],
    ['each of several: of each unit', { bearer: { each: ['diskominfo', 'perangkat-daerah'] } }, []],
    ['nobody: of the organization', { bearer: null }, ['fact-of-the-organization']],
    [
      'several together: of the organization',
      { bearer: { jointly: ['diskominfo', 'bappeda'] } },
      ['fact-of-the-organization'],
    ],
    ['one for each agency: of each unit', { bearer: 'diskominfo', per: 'perangkat-daerah' }, []],
  ])('has the scope of its bearer; %s', (_, norm, codes) => {
    const ruleset = regulation('contoh', [{ ...norm, duty: { type: 'standing' } }]);
    const facts = { kewajiban: true };
    const raw = { organization: { id: 'a' }, units: [{ id: 'dinkes', roles: ['diskominfo'], facts }] };
    expect(codesOf(parseState(raw, ruleset)).map(([code]) => code)).toEqual(codes);
    expect(codesOf(parseState({ organization: { id: 'a' }, facts }, ruleset))).toEqual([]);
  });
});

describe('an answer given once for all agencies', () => {
  const ruleset = regulation('contoh', [{ duty: { type: 'standing' } }]);
  const [dinkes, disdik] = UNITS;
  const state = stateOf({
    units: [dinkes, { ...disdik, facts: { kewajiban: false } }],
    facts: { kewajiban: true },
  });

  it('holds for each but those that answer for themselves, and the finding says so', () => {
    expect(verdicts(ruleset, state, '2024-01-01')).toEqual(['met undated', 'breached undated']);
    const [general, own] = check(ruleset, state, '2024-01-01').findings;
    expect(general?.because).toEqual([
      { code: 'attested', fact: 'kewajiban', value: true },
      { code: 'answered-for-all', fact: 'kewajiban' },
    ]);
    expect(own?.because).toEqual([{ code: 'attested', fact: 'kewajiban', value: false }]);
  });

  it('is told of a condition too, but not of a fact of the organization', () => {
    const norm = { applies: { or: [standard, { var: 'uses-intra-network' }] }, duty: { type: 'standing' } };
    const told = (facts: object) =>
      check(regulation('contoh', [norm]), stateOf({ units: UNITS, facts }), '2024-01-01').findings.map(
        ({ because }) => because.some(({ code }) => code === 'answered-for-all'),
      );
    expect(told({ 'uses-intra-network': true, kewajiban: true })).toEqual([true, true]);
    expect(told({ 'national-standard-available': true })).toEqual([false, false]);
  });
});

test('without a state the facts of a regulation are listed with nobody to ask', () => {
  const ruleset = regulation('contoh', [{ applies: standard, duty: { type: 'standing' } }]);
  expect(requiredFacts(ruleset)).toMatchObject([{ name: 'national-standard-available', units: [] }, {}]);
});
