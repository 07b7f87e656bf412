import { describe, expect, test } from 'vitest';
import { parseState } from '../../src/load/parse-state.ts';
import { codesOf, contractOf, issuesOf } from '../fixtures/parsed.ts';
import { rawObligation } from '../fixtures/raw-rulesets.ts';
import { rulesetWith } from '../fixtures/rulesets.ts';

const organization = { id: 'kab-contoh' };

describe('a fact', () => {
  const ruleset = rulesetWith([
    rawObligation(),
    rawObligation({
      id: 'email',
      topic: 'official-email',
      duty: { type: 'standing', requires: { var: 'uses-official-email' } },
    }),
  ]);

  test('is of the type that is declared', () => {
    const parsed = parseState({
      organization,
      facts: { 'service-desk-staff': 'three', 'website-domain': 4, 'uses-official-email': { value: 'yes' } },
    });
    expect(codesOf(parsed)).toEqual([
      ['wrong-fact-type', 'facts.service-desk-staff'],
      ['wrong-fact-type', 'facts.website-domain'],
      ['wrong-fact-type', 'facts.uses-official-email'],
    ]);
    expect(contractOf(parsed)[0]).toEqual({
      code: 'wrong-fact-type',
      path: 'facts.service-desk-staff',
      message: '"service-desk-staff" of facts must be a number, found "three"; what is not known is left out',
      expected: 'a number',
      found: '"three"',
    });
  });

  test('of a choice is one of its values', () => {
    const label = { id: 'x', en: 'y' };
    const vocabulary = {
      facts: { tier: { type: 'choice', values: ['one', 'two'], label, question: label } },
    };
    const own = rulesetWith([rawObligation()], { vocabulary });
    expect(codesOf(parseState({ organization, facts: { tier: 'two' } }, own))).toEqual([]);
    expect(issuesOf(parseState({ organization, facts: { tier: 'three' } }, own))[0]?.expected).toBe(
      'one of one, two',
    );
  });

  test('does not end before it begins', () => {
    const fact = { value: true, from: '2023-01-02', until: '2023-01-01' };
    const parsed = parseState({ organization, units: [{ id: 'a', facts: { 'uses-official-email': fact } }] });
    expect(codesOf(parsed)).toEqual([['ends-before-it-begins', 'units[0].facts.uses-official-email.until']]);
  });

  test('may attest an obligation of the ruleset that rests on a yes or no, and no other', () => {
    const facts = { 'internet-access': true };
    expect(codesOf(parseState({ organization, facts }, ruleset))).toEqual([]);
    expect(codesOf(parseState({ organization, facts: { 'internet-access': 'yes' } }, ruleset))).toEqual([
      ['wrong-fact-type', 'facts.internet-access'],
    ]);
    expect(codesOf(parseState({ organization, facts: { email: true } }, ruleset))).toEqual([
      ['unknown-fact', 'facts.email'],
    ]);
    expect(
      issuesOf(parseState({ organization, facts: { 'internet-acess': true } }, ruleset))[0]?.message,
    ).toBe(
      '"internet-acess" of facts is neither a declared fact nor an attested obligation, did you mean "internet-access"?',
    );
  });

  test('without a ruleset may be undeclared if it is a yes or no, and is checked when laid on a ruleset', () => {
    const parsed = parseState({ organization, facts: { email: false, 'internet-access': true } });
    expect(codesOf(parsed)).toEqual([]);
    expect(codesOf(parseState({ organization, facts: { email: 'yes' } }))).toEqual([
      ['unknown-fact', 'facts.email'],
    ]);
    if (parsed.ok)
      expect(codesOf(parseState(parsed.value, ruleset))).toEqual([['unknown-fact', 'facts.email']]);
  });

  test('is a value, or a value with its days', () => {
    const parsed = parseState({
      organization,
      facts: {
        'uses-official-email': { value: true, form: '2022-01-01' },
        'uses-intra-network': [true],
        'data-in-data-centre': null,
        'service-desk-staff': { from: '2022-13-01' },
        'website-domain': { value: { value: 'x' } },
      },
    });
    expect(codesOf(parsed)).toEqual([
      ['unknown-key', 'facts.uses-official-email.form'],
      ['wrong-type', 'facts.uses-intra-network[0]'],
      ['missing-field', 'facts.data-in-data-centre'],
      ['missing-field', 'facts.service-desk-staff.value'],
      ['invalid-date', 'facts.service-desk-staff.from'],
      ['wrong-type', 'facts.website-domain.value'],
    ]);
    expect(issuesOf(parsed)[0]?.message).toContain('did you mean "from"?');
  });

  test('never bears the name of a prototype', () => {
    const raw = JSON.parse(`{"organization":{"id":"a"},"facts":{"__proto__":true,"constructor":5}}`);
    expect(codesOf(parseState(raw))).toEqual([
      ['unknown-fact', 'facts.__proto__'],
      ['unknown-fact', 'facts.constructor'],
    ]);
    expect(codesOf(parseState(JSON.parse('{"organization":{"id":"a"},"__proto__":{"x":1}}')))).toEqual([
      ['unknown-key', '__proto__'],
    ]);
  });
});
