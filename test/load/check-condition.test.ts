import { describe, expect, test } from 'vitest';
import { checkCondition } from '../../src/load/check-condition.ts';
import { lexiconOf } from '../../src/load/lexicon.ts';
import { rootPlace } from '../../src/load/place.ts';
import { CONDITION_LIMITS } from '../../src/model/condition.ts';
import { formatPath } from '../../src/model/issues/parts.ts';
import { countReads } from '../fixtures/count-reads.ts';

const label = { id: 'x', en: 'y' };
const fact = (type: string, values?: readonly string[]) => ({
  type,
  label,
  question: label,
  ...(values && { values }),
});
const lexicon = lexiconOf({
  facts: { yes: fact('boolean'), n: fact('number'), t: fact('text'), tier: fact('choice', ['one', 'two']) },
});

/** Code and path of each problem of a condition. */
function check(condition: unknown) {
  return checkCondition(rootPlace(condition), lexicon).map(({ code, segments }) => [
    code,
    formatPath(segments),
  ]);
}

describe('a condition', () => {
  test.each([
    [true],
    [{ var: 'yes' }],
    [{ '!': { var: 'yes' } }],
    [{ '!': [{ var: 'yes' }] }],
    [{ and: [{ var: 'yes' }, { '>=': [{ var: 'n' }, 3] }] }],
    [{ or: [{ '<': [1, { var: 'n' }] }, { '!==': [{ var: 't' }, 'x'] }] }],
    [{ '===': [{ var: 'tier' }, 'one'] }],
    [{ '===': ['one', { var: 'tier' }] }],
    [{ '===': [{ var: 'yes' }, false] }],
    [{ in: [{ var: 't' }, ['a', 'b']] }],
    [{ in: [{ var: 'tier' }, ['two']] }],
    [{ in: ['go.id', { var: 't' }] }],
    [{ in: ['perangkat-daerah-mandiri-tik', { var: 'roles' }] }],
  ])('that is well typed is accepted: %j', (condition) => {
    expect(check(condition)).toEqual([]);
  });

  test.each([
    ['is a number', { var: 'n' }, [['condition-not-boolean', '']]],
    ['is a text', 'x', [['condition-not-boolean', '']]],
    ['is the list of roles', { var: 'roles' }, [['condition-not-boolean', '']]],
    ['is a list', [true], [['invalid-operand', '']]],
    ['is null', null, [['invalid-operand', '']]],
    ['is a day', new Date(0), [['not-one-operator', '']]],
    ['compares with null', { '===': [{ var: 't' }, null] }, [['invalid-operand', '===[1]']]],
    ['compares with no number', { '<': [{ var: 'n' }, Number.NaN] }, [['invalid-operand', '<[1]']]],
    ['has no operator', {}, [['not-one-operator', '']]],
    ['has two operators', { and: [true], or: [true] }, [['not-one-operator', '']]],
    ['loops', { map: [{ var: 'roles' }, true] }, [['unknown-operator', 'map']]],
    ['prints', { log: 'x' }, [['unknown-operator', 'log']]],
    ['adds', { '<': [{ '+': ['5 days'] }, 6] }, [['unknown-operator', '<[0].+']]],
    ['reads a default', { var: ['n', 1] }, [['invalid-variable', 'var']]],
    ['reads everything', { var: '' }, [['unknown-fact', 'var']]],
    ['reads a path', { var: 'tier.length' }, [['unknown-fact', 'var']]],
    ['reads a prototype', { var: 'constructor' }, [['unknown-fact', 'var']]],
    ['reads another prototype', { var: '__proto__' }, [['unknown-fact', 'var']]],
    ['reads through a condition', { var: { var: 't' } }, [['invalid-variable', 'var']]],
    ['joins nothing', { and: [] }, [['wrong-operand-count', 'and']]],
    ['compares three', { '<': [1, { var: 'n' }, 3] }, [['wrong-operand-count', '<']]],
    ['compares one', { '===': { var: 'n' } }, [['wrong-operand-count', '===']]],
    ['denies two', { '!': [{ var: 'yes' }, true] }, [['wrong-operand-count', '!']]],
    ['joins a number', { or: [{ var: 'yes' }, { var: 'n' }] }, [['wrong-operand-type', 'or[1]']]],
    ['denies a text', { '!': { var: 't' } }, [['wrong-operand-type', '!']]],
    [
      'orders texts',
      { '>': [{ var: 't' }, 'a'] },
      [
        ['wrong-operand-type', '>[0]'],
        ['wrong-operand-type', '>[1]'],
      ],
    ],
    ['equates two types', { '===': [{ var: 'n' }, '3'] }, [['wrong-operand-type', '===[1]']]],
    ['equates roles', { '===': [{ var: 'roles' }, 'x'] }, [['wrong-operand-type', '===[0]']]],
    ['names no value of a choice', { '===': [{ var: 'tier' }, 'three'] }, [['unknown-choice', '===[1]']]],
    [
      'lists no value of a choice',
      { in: [{ var: 'tier' }, ['one', 'three']] },
      [['unknown-choice', 'in[1][1]']],
    ],
    ['looks for a number', { in: [{ var: 'n' }, ['3']] }, [['wrong-operand-type', 'in[0]']]],
    ['looks into numbers', { in: [{ var: 't' }, [3]] }, [['wrong-operand-type', 'in[1][0]']]],
    ['looks into nothing', { in: [{ var: 't' }, []] }, [['wrong-operand-type', 'in[1]']]],
    ['looks into a written-out text', { in: ['a', 'abc'] }, [['wrong-operand-type', 'in[1]']]],
    ['looks into a choice', { in: ['on', { var: 'tier' }] }, [['wrong-operand-type', 'in[1]']]],
    ['looks for a fact in a text', { in: [{ var: 't' }, { var: 't' }] }, [['wrong-operand-type', 'in[0]']]],
    ['asks for an undeclared role', { in: ['dinas', { var: 'roles' }] }, [['unknown-role', 'in[0]']]],
  ])('that %s is refused', (_, condition, expected) => {
    expect(check(condition)).toEqual(expected);
  });

  test('says what was probably meant', () => {
    const [problem] = checkCondition(rootPlace({ var: 'uses-oficial-email' }), lexicon);
    expect(problem?.data).toEqual({
      name: 'uses-oficial-email',
      kind: 'read-fact',
      nearest: 'uses-official-email',
    });
  });

  test('reports every problem, not only the first', () => {
    expect(check({ and: [{ var: 'a' }, { xor: [] }, { '!': 5 }] })).toEqual([
      ['unknown-fact', 'and[0].var'],
      ['unknown-operator', 'and[1].xor'],
      ['wrong-operand-type', 'and[2].!'],
    ]);
  });
});

describe('the limits of a condition', () => {
  const nest = (times: number): unknown =>
    Array.from({ length: times }).reduce<unknown>((inner) => ({ '!': inner }), { var: 'yes' });

  test('let through what is nested as deep as allowed, and nothing deeper', () => {
    expect(check(nest(CONDITION_LIMITS.depth))).toEqual([]);
    expect(check(nest(CONDITION_LIMITS.depth + 1)).map(([code]) => code)).toEqual(['condition-too-deep']);
  });

  test('let through as many parts as allowed, and none more', () => {
    const joined = (parts: number) => ({ and: Array.from({ length: parts }, () => true) });
    expect(check(joined(CONDITION_LIMITS.nodes - 2))).toEqual([]);
    expect(check(joined(CONDITION_LIMITS.nodes - 1))).toEqual([['condition-too-large', 'and']]);
  });

  test('stop the walk through a hostile value after few readings', () => {
    const wide = { and: Array.from({ length: 1_000_000 }, () => true) };
    const list = { in: [{ var: 't' }, Array.from({ length: 1_000_000 }, () => 'x')] };
    const shared = Array.from({ length: 30 }).reduce<unknown>((part) => ({ or: [part, part, part, part] }), {
      var: 'yes',
    });
    const cyclic: { and: unknown[] } = { and: [] };
    cyclic.and.push(cyclic, cyclic);
    const hostile = countReads([wide, list, nest(10_000), shared, cyclic]);
    const [first, second, ...deep] = hostile.value as readonly unknown[];
    expect(check(first)).toEqual([['condition-too-large', 'and']]);
    expect(check(second)).toEqual([['condition-too-large', 'in[1]']]);
    for (const each of deep) expect(check(each).map(([code]) => code)).toEqual(['condition-too-deep']);
    expect(deep).toHaveLength(3);
    expect(hostile.reads()).toBeLessThan(5_000);
  });
});
