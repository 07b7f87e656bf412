import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseState } from '../../src/load/parse-state.ts';
import { isParsed } from '../../src/model/parsed.ts';
import { deepFreeze } from '../fixtures/deep-freeze.ts';
import { codesOf, issuesOf } from '../fixtures/parsed.ts';
import { rawObligation } from '../fixtures/raw-rulesets.ts';
import { rulesetWith } from '../fixtures/rulesets.ts';

const organization = { id: 'kab-contoh' };

describe('a state', () => {
  test('with an organization alone is complete: every other field is empty', () => {
    expect(parseState({ organization })).toEqual({
      ok: true,
      value: {
        organization: { id: 'kab-contoh', name: null },
        recordsSince: null,
        units: [],
        documents: [],
        events: [],
        facts: {},
      },
    });
  });

  test('that is accepted is marked and frozen, and the input stays as it was', () => {
    const raw = deepFreeze({
      organization,
      units: [{ id: 'dinkes', roles: ['perangkat-daerah'], facts: { 'uses-official-email': true } }],
      documents: [{ id: 'ars', type: 'spbe-architecture', from: '2022-01-01', contents: ['goals'] }],
      events: [{ type: 'lan-changed', unit: 'dinkes', on: '2024-02-29' }],
      facts: { 'service-desk-staff': { value: 3, from: '2022-01-01', until: '2022-01-01' } },
    });
    const before = JSON.stringify(raw);
    const parsed = parseState(raw);
    expect(issuesOf(parsed)).toEqual([]);
    if (!parsed.ok) return;
    expect(isParsed(parsed.value)).toBe(true);
    expect(Object.isFrozen(parsed.value.units[0]?.facts)).toBe(true);
    expect(JSON.stringify(raw)).toBe(before);
    expect(isParsed(raw)).toBe(false);
    expect(parseState(parsed.value)).toEqual({ ok: true, value: parsed.value });
  });

  test('with six things wrong is refused for all six at once, each with its path', () => {
    const parsed = parseState({
      organization,
      units: [{ id: 'dinkes', roles: ['perangkat-daerah'] }],
      documents: [
        { id: 'ars-2022', type: 'spbe-architecture', from: '2022-01-01', to: '2021-12-31' },
        { id: 'ars-2022', type: 'spbe-roadmap', from: '2022-01-01' },
      ],
      events: [
        { id: 'e1', type: 'lan-changed', unit: 'dinkes', on: '2023-02-30' },
        { id: 'e2', type: 'lan-changed', knd: 'x', on: '2023-02-28' },
        { id: 'e3', type: 'lan-diagram-submited', on: '2023-02-28' },
        { id: 'e4', type: 'lan-changed', unit: 'dinkez', on: '2023-02-28' },
      ],
    });
    expect(codesOf(parsed)).toEqual([
      ['invalid-date', 'events[0].on'],
      ['unknown-key', 'events[1].knd'],
      ['duplicate-id', 'documents[1].id'],
      ['unlisted-unit', 'events[3].unit'],
      ['ends-before-it-begins', 'documents[0].to'],
      ['unknown-event-type', 'events[2].type'],
    ]);
    expect(issuesOf(parsed)).toContainEqual({
      code: 'invalid-date',
      path: 'events[0].on',
      message: '"on" of events[0] ("e1") must be a day of the calendar as YYYY-MM-DD, found "2023-02-30"',
      expected: 'a day of the calendar as YYYY-MM-DD',
      found: '"2023-02-30"',
    });
    expect(issuesOf(parsed)).toContainEqual({
      code: 'unknown-event-type',
      path: 'events[2].type',
      message:
        '"type" of events[2] ("e3") names "lan-diagram-submited", which is not a declared event type, did you mean "lan-diagram-submitted"?',
      expected: 'a declared event type',
      found: '"lan-diagram-submited"',
    });
    expect(issuesOf(parsed)).toContainEqual({
      code: 'unlisted-unit',
      path: 'events[3].unit',
      message: '"unit" of events[3] ("e4") is "dinkez", which is not among the units, did you mean "dinkes"?',
      expected: 'the id of a listed unit',
      found: '"dinkez"',
    });
  });

  test('with a misspelt key is told the near one', () => {
    const parsed = parseState({ organization, event: [], units: [{ id: 'a', role: [] }] });
    expect(issuesOf(parsed).map(({ path, message, found }) => [path, message, found])).toEqual([
      ['units[0].role', '"role" is not a key of units[0] ("a"), did you mean "roles"?', '"role"'],
      ['event', '"event" is not a key of the input, did you mean "events"?', '"event"'],
    ]);
  });

  test('without what is required is told what is missing', () => {
    const parsed = parseState({ events: [{ id: 'e1' }, { type: null, on: null }] });
    expect(codesOf(parsed)).toEqual([
      ['missing-field', 'organization'],
      ['missing-field', 'events[0].type'],
      ['missing-field', 'events[0].on'],
      ['missing-field', 'events[1].type'],
      ['missing-field', 'events[1].on'],
    ]);
    expect(issuesOf(parsed)[2]?.message).toBe(
      '"on" of events[0] ("e1") is missing, expected a day of the calendar as YYYY-MM-DD',
    );
  });

  test.each([null, undefined, 5, 'state', [], () => 1])('that is %o is refused as a whole', (raw) => {
    expect(codesOf(parseState(raw))).toEqual([['wrong-type', '']]);
  });

  test('may not use roles, documents or forms that are not declared', () => {
    const parsed = parseState({
      organization,
      units: [{ id: 'a', roles: ['perangkat-daerah', 'dinas'] }],
      documents: [{ id: 'd', type: 'spbe-map', from: '2022-01-01', form: 'surat-edaran' }],
    });
    expect(codesOf(parsed)).toEqual([
      ['unknown-role', 'units[0].roles[1]'],
      ['unknown-document-type', 'documents[0].type'],
      ['unknown-form', 'documents[0].form'],
    ]);
  });

  test('names units, documents and events once each, but one of each may share an id', () => {
    const parsed = parseState({
      organization,
      units: [{ id: 'x' }, { id: 'x' }],
      documents: [{ id: 'x', type: 'spbe-roadmap', from: '2022-01-01' }],
      events: [
        { id: 'x', type: 'lan-changed', on: '2022-01-01' },
        { type: 'lan-changed', on: '2022-01-01' },
        { type: 'lan-changed', on: '2022-01-01' },
      ],
    });
    expect(codesOf(parsed)).toEqual([['duplicate-id', 'units[1].id']]);
    expect(issuesOf(parsed)[0]?.message).toBe(
      '"id" of units[1] ("x") repeats "x", which "id" of units[0] ("x") bears already',
    );
  });
});

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
    expect(issuesOf(parsed)[0]).toEqual({
      code: 'wrong-fact-type',
      path: 'facts.service-desk-staff',
      message: '"service-desk-staff" of facts must be a number, found "three"',
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
      ['wrong-type', 'facts.uses-intra-network'],
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

describe('whatever is given', () => {
  test('a state is accepted or refused with issues, never thrown at', () => {
    const keys = fc.constantFrom(
      'organization',
      'units',
      'events',
      'documents',
      'facts',
      'id',
      'on',
      'type',
      'unit',
      'value',
      '__proto__',
    );
    const anything = fc.anything({
      key: keys,
      withNullPrototype: true,
      withDate: true,
      withMap: true,
      withBigInt: true,
      withSparseArray: true,
    });
    fc.assert(
      fc.property(anything, (raw) => {
        const parsed = parseState(raw);
        expect(parsed.ok || parsed.issues.length > 0).toBe(true);
      }),
    );
  });
});
