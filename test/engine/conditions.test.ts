import fc from 'fast-check';
import jsonLogic, { type RulesLogic } from 'json-logic-js';
import { describe, expect, it } from 'vitest';
import { compileCondition } from '../../src/engine/compile/compile-condition.ts';
import type { Condition } from '../../src/model/condition.ts';
import type { FactValue } from '../../src/model/state-input.ts';
import { LOCALES } from '../../src/model/terms.ts';
import { createTelling } from '../../src/telling/telling.ts';
import { rulesetOf } from '../fixtures/rulesets.ts';
import { actsOn, stateOf } from '../fixtures/states.ts';
import { unchecked } from '../fixtures/unchecked.ts';
import { check, verdicts } from '../fixtures/verdicts.ts';

const lookUp = (facts: Record<string, FactValue>) => (name: string) =>
  Object.hasOwn(facts, name)
    ? { value: facts[name] as FactValue, from: null, until: null, evidence: null }
    : undefined;
const truth = (condition: Condition, facts: Record<string, FactValue>) =>
  compileCondition(condition).judge({ facts: lookUp(facts), roles: [] });

/** What json-logic-js says by itself; its types know more operators than a condition may use. */
const plainly = (condition: Condition, facts: object): unknown =>
  jsonLogic.apply(unchecked<RulesLogic>(condition), facts);

describe('three-valued conditions', () => {
  it('an absent number is unknown, where plain json-logic-js says true', () => {
    const condition: Condition = { '<=': [{ var: 'x' }, 30] };
    expect(plainly(condition, {})).toBe(true);
    expect(truth(condition, {})).toEqual({ value: 'unknown', used: [], missing: ['x'] });
  });
  it('one true operand decides an or, one false operand an and', () => {
    expect(truth({ or: [{ var: 'a' }, { var: 'b' }] }, { b: true })).toMatchObject({
      value: true,
      missing: [],
    });
    expect(truth({ and: [{ var: 'a' }, { var: 'b' }] }, { b: false })).toMatchObject({
      value: false,
      missing: [],
    });
  });
  it('otherwise what is missing is named, each once', () => {
    expect(truth({ and: [{ var: 'a' }, { var: 'b' }, { '!': { var: 'a' } }] }, { b: true })).toMatchObject({
      value: 'unknown',
      missing: ['a'],
    });
  });
  it('never reaches into a prototype', () => {
    expect(truth({ var: 'constructor' }, {})).toMatchObject({ value: 'unknown', missing: ['constructor'] });
  });
  it('sees the roles of the unit', () => {
    expect(
      compileCondition({ in: ['pusat-data', { var: 'roles' }] }).holds({
        facts: lookUp({}),
        roles: ['pusat-data'],
      }),
    ).toBe(true);
  });
});

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom<Condition>({ var: 'p' }, { var: 'q' }, true, false),
  fc
    .tuple(fc.constantFrom('<', '<=', '>', '>='), fc.integer({ min: -2, max: 2 }))
    .map(([op, n]) => ({ [op]: [{ var: 'n' }, n] })),
  fc.constantFrom('a', 'b', 'ab').map((text) => ({ '===': [{ var: 't' }, text] })),
  fc.constantFrom('a', 'b', 'ab').map((text) => ({ '!==': [{ var: 't' }, text] })),
  fc
    .array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: 2 })
    .map((list) => ({ in: [{ var: 't' }, list] })),
  fc.constantFrom('a', 'b').map((text) => ({ in: [text, { var: 't' }] })),
);
const condition: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    leaf,
    tie('node').map((part) => ({ '!': [part] })),
    fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((parts) => ({ and: parts })),
    fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((parts) => ({ or: parts })),
  ),
})).node;
const complete = fc.record({
  p: fc.boolean(),
  q: fc.boolean(),
  n: fc.integer({ min: -2, max: 2 }),
  t: fc.constantFrom('a', 'b', 'ab', ''),
});

describe('the fence around json-logic-js', () => {
  it('on complete facts the result is that of json-logic-js', () => {
    fc.assert(
      fc.property(condition, complete, (rule, facts) => {
        expect(truth(rule, facts).value).toBe(jsonLogic.truthy(plainly(rule, facts)));
      }),
    );
  });
  it('a verdict on incomplete facts is that of every way to complete them', () => {
    fc.assert(
      fc.property(condition, complete, fc.subarray(['p', 'q', 'n', 't']), (rule, facts, kept) => {
        const partial = Object.fromEntries(Object.entries(facts).filter(([name]) => kept.includes(name)));
        const { value } = truth(rule, partial);
        if (value !== 'unknown') expect(value).toBe(jsonLogic.truthy(plainly(rule, facts)));
      }),
    );
  });
});

describe('applicability', () => {
  const duty = { type: 'once', event: 'spbe-policy-adopted', by: null };
  const ruleset = rulesetOf({ applies: { '!': { var: 'own-server-possible' } }, duty });

  it.each([
    ['does not apply', { 'own-server-possible': true }, 'not-applicable undated'],
    ['applies', { 'own-server-possible': false }, 'outstanding undated'],
    ['is not known', {}, 'unknown undated'],
  ])('%s', (_, facts, line) => {
    expect(verdicts(ruleset, stateOf({ facts }), '2024-01-01')).toEqual([line]);
  });
  it('asks once for what is missing, in words', () => {
    const { unknowns } = check(ruleset, stateOf(), '2024-01-01');
    expect(unknowns).toHaveLength(1);
    expect(unknowns[0]).toMatchObject({ kind: 'fact', name: 'own-server-possible' });
    const [first] = unknowns;
    for (const locale of LOCALES)
      expect(first && createTelling(ruleset, locale).say.question(first)).toMatch(/\?$/);
  });
  it.each([
    ['never used', [], { code: 'permission', used: false, lastUsed: null }],
    [
      'last used on 1 September 2023',
      ['2023-09-01'],
      { code: 'permission', used: true, lastUsed: '2023-09-01' },
    ],
  ])('a permission is optional where it applies, and says so when it was %s', (_, days, reason) => {
    const permission = rulesetOf({ strength: 'dapat', word: 'dapat', duty });
    const state = stateOf({ events: actsOn('spbe-policy-adopted', days) });
    expect(check(permission, state, '2024-01-01').findings).toMatchObject([
      { status: 'optional', because: [reason] },
    ]);
  });
});
