import fc from 'fast-check';
import jsonLogic from 'json-logic-js';
import { describe, expect, it } from 'vitest';
import { compileCondition } from '../../src/engine/compile/compile-condition.ts';
import type { Condition } from '../../src/model/condition.ts';
import type { FactValue } from '../../src/model/state.ts';
import { rulesetOf } from '../fixtures/rulesets.ts';
import { stateOf } from '../fixtures/states.ts';
import { check, verdicts } from '../fixtures/verdicts.ts';

const lookUp = (facts: Record<string, FactValue>) => (name: string) =>
  Object.hasOwn(facts, name)
    ? { value: facts[name] as FactValue, from: null, until: null, evidence: null }
    : undefined;
const truth = (condition: Condition, facts: Record<string, FactValue>) =>
  compileCondition(condition).judge({ facts: lookUp(facts), roles: [] });

describe('three-valued conditions', () => {
  it('an absent number is unknown, where plain json-logic-js says true', () => {
    const condition = { '<=': [{ var: 'x' }, 30] } as Condition;
    expect(jsonLogic.apply(condition as never, {})).toBe(true);
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
        expect(truth(rule, facts).value).toBe(jsonLogic.truthy(jsonLogic.apply(rule as never, facts)));
      }),
    );
  });
  it('a verdict on incomplete facts is that of every way to complete them', () => {
    fc.assert(
      fc.property(condition, complete, fc.subarray(['p', 'q', 'n', 't']), (rule, facts, kept) => {
        const partial = Object.fromEntries(Object.entries(facts).filter(([name]) => kept.includes(name)));
        const { value } = truth(rule, partial);
        if (value !== 'unknown') expect(value).toBe(jsonLogic.truthy(jsonLogic.apply(rule as never, facts)));
      }),
    );
  });
});

describe('applicability', () => {
  const duty = { type: 'once', event: 'spbe-policy-adopted', by: null } as never;
  const ruleset = rulesetOf({
    bearer: 'diskominfo',
    applies: { '!': { var: 'own-server-possible' } } as never,
    duty,
  });
  const facts = (values: object) => stateOf({ facts: values as never });

  it('does not apply, applies, or is not known', () => {
    expect(verdicts(ruleset, facts({ 'own-server-possible': true }), '2024-01-01')).toEqual([
      'not-applicable undated',
    ]);
    expect(verdicts(ruleset, facts({ 'own-server-possible': false }), '2024-01-01')).toEqual([
      'outstanding undated',
    ]);
    expect(verdicts(ruleset, facts({}), '2024-01-01')).toEqual(['unknown undated']);
  });
  it('asks once for what is missing, in words', () => {
    const { unknowns } = check(ruleset, facts({}), '2024-01-01');
    expect(unknowns).toHaveLength(1);
    expect(unknowns[0]).toMatchObject({ kind: 'fact', name: 'own-server-possible' });
    expect(unknowns[0]?.question.id).toMatch(/\?$/);
  });
  it('a permission is optional where it applies, and says whether it was used', () => {
    const permission = rulesetOf({ bearer: 'diskominfo', strength: 'dapat', word: 'dapat', duty });
    const used = stateOf({ events: [{ type: 'spbe-policy-adopted', on: '2023-09-01' }] as never });
    expect(check(permission, stateOf(), '2024-01-01').findings).toMatchObject([
      { status: 'optional', because: [{ code: 'permission', used: false, lastUsed: null }] },
    ]);
    expect(check(permission, used, '2024-01-01').findings).toMatchObject([
      { status: 'optional', because: [{ code: 'permission', used: true, lastUsed: '2023-09-01' }] },
    ]);
  });
});
