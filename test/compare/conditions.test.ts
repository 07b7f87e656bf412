import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareConditions } from '../../src/compare/weigh-condition.ts';
import { compileCondition } from '../../src/engine/compile/compile-condition.ts';
import type { Condition } from '../../src/model/condition.ts';

const a = { var: 'uses-intra-network' };
const b = { var: 'data-in-data-centre' };
const staff = { var: 'service-desk-staff' };

describe('two conditions', () => {
  it.each<readonly [string, Condition | null, Condition | null, string]>([
    ['none and none', null, null, 'same'],
    ['none and one', null, a, 'narrower'],
    ['a fact, and that it is true', a, { '===': [true, a] }, 'same'],
    ['a fact, and that it is not false', a, { '!==': [a, false] }, 'same'],
    ['not false and false', { '!': a }, { '===': [a, false] }, 'same'],
    ['one and both', a, { and: [b, a] }, 'narrower'],
    ['one and either', a, { or: [b, a] }, 'wider'],
    ['one and another', a, b, 'unrelated'],
    ['De Morgan', { '!': { and: [a, b] } }, { or: [{ '!': a }, { '!': b }] }, 'same'],
    ['at least two, and more than two', { '>=': [staff, 2] }, { '>': [staff, 2] }, 'narrower'],
    ['at least two, and two at most', { '>=': [staff, 2] }, { '<=': [2, staff] }, 'same'],
    ['more than two, and at least three', { '>': [staff, 2] }, { '>=': [staff, 3] }, 'narrower'],
    [
      'a text, and the same text',
      { in: ['.go.id', { var: 'website-domain' }] },
      { in: ['.go.id', { var: 'website-domain' }] },
      'same',
    ],
    [
      'a text, and another',
      { in: ['.go.id', { var: 'website-domain' }] },
      { in: ['.id', { var: 'website-domain' }] },
      'unrelated',
    ],
    [
      'a text, and not that text',
      { '===': [{ var: 'x' }, 'ya'] },
      { '!': { '!==': [{ var: 'x' }, 'ya'] } },
      'same',
    ],
  ])('%s', (_what, first, second, implication) => {
    expect(compareConditions(first, second)).toBe(implication);
  });

  it('are never called the same, wider or narrower against what evaluating them says', () => {
    const leaf = fc.constantFrom<Condition>(
      a,
      b,
      { '===': [b, false] },
      { '>=': [staff, 2] },
      { '<': [staff, 3] },
      { '===': [staff, 2] },
    );
    const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
      condition: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.tuple(tie('condition'), tie('condition')).map((and) => ({ and })),
        fc.tuple(tie('condition'), tie('condition')).map((or) => ({ or })),
        tie('condition').map((part) => ({ '!': part })),
      ),
    }));
    const facts = fc.record({
      a: fc.boolean(),
      b: fc.boolean(),
      staff: fc.double({ min: 0, max: 5, noNaN: true }),
    });
    fc.assert(
      fc.property(condition, condition, facts, (first, second, known) => {
        const value: Record<string, boolean | number> = {
          'uses-intra-network': known.a,
          'data-in-data-centre': known.b,
          'service-desk-staff': known.staff,
        };
        const lookUp = (name: string) => {
          const found = value[name];
          return found === undefined ? undefined : { value: found, from: null, until: null, evidence: null };
        };
        const [x, y] = [first, second].map((part) =>
          compileCondition(part).holds({ facts: lookUp, roles: [] }),
        );
        const implication = compareConditions(first, second);
        if (implication === 'same') expect(x).toBe(y);
        if (implication === 'narrower' && y === true) expect(x).toBe(true);
        if (implication === 'wider' && x === true) expect(y).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
