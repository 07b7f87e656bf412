import { describe, expect, test } from 'vitest';
import { parseRuleset } from '../../src/load/parse-ruleset.ts';
import { parseRulesetSources } from '../../src/load/ruleset-sources.ts';
import { countReads } from '../fixtures/count-reads.ts';
import { deepFreeze } from '../fixtures/deep-freeze.ts';
import { codesOf } from '../fixtures/parsed.ts';
import { withObligation } from '../fixtures/raw-rulesets.ts';

const deep = Array.from({ length: 10_000 }).reduce<unknown>((inner) => ({ '!': [inner] }), true);
const shared = Array.from({ length: 9 }).reduce<unknown>(
  (part) => Array.from({ length: 90 }, () => part),
  true,
);
const ownPrototype: unknown = JSON.parse('{"__proto__": [{"var": "uses-official-email"}]}');

// The depth of ten thousand alone would be read twenty thousand times, the value that grows a billion times.
const MOST_READS = 5_000;

describe('a hostile ruleset is refused at load, after few readings and in place', () => {
  test.each([
    [
      'an unknown operator',
      { method: ['x', 'toString'] },
      'unknown-operator',
      'obligations[0].applies.method',
    ],
    ['the path __proto__', { var: '__proto__' }, 'unknown-fact', 'obligations[0].applies.var'],
    ['the path constructor.name', { var: 'constructor.name' }, 'unknown-fact', 'obligations[0].applies.var'],
    ['an own key __proto__', ownPrototype, 'unknown-operator', 'obligations[0].applies.__proto__'],
    ['two operators in one object', { or: [true], var: 'x' }, 'not-one-operator', 'obligations[0].applies'],
    ['a depth of ten thousand', deep, 'condition-too-deep', 'obligations[0].applies.![0].![0].![0].![0].!'],
    [
      'a value that grows without end when copied',
      { and: shared },
      'invalid-operand',
      'obligations[0].applies.and[0]',
    ],
  ])('%s', (_, applies, code, path) => {
    const { value, reads } = countReads(applies);
    const codes = codesOf(parseRuleset(withObligation({ applies: value })));
    expect(codes[0]).toEqual([code, path]);
    expect(reads()).toBeLessThan(MOST_READS);
  });

  test('the same in what a standing duty requires, and in a dated version', () => {
    const raw = withObligation({
      duty: { type: 'standing', requires: { log: 1 } },
      versions: [
        { until: '2023-12-31', applies: { var: 'constructor' } },
        { from: '2024-01-01', transition: 'former' },
      ],
    });
    expect(codesOf(parseRuleset(raw))).toEqual([
      ['unknown-operator', 'obligations[0].duty.requires.log'],
      ['unknown-fact', 'obligations[0].versions[0].applies.var'],
    ]);
  });

  test('as a text of ten thousand brackets, without ending the process', () => {
    const text = `obligations: ${'['.repeat(10_000)}${']'.repeat(10_000)}`;
    const parsed = parseRulesetSources({ ruleset: { file: 'ruleset.yaml', text } });
    expect(codesOf(parsed)).toEqual([['yaml-too-deep', '']]);
  });

  test('as an own key __proto__ wherever a key may be chosen freely', () => {
    const raw = JSON.parse(
      JSON.stringify(withObligation({})).replace(
        '"extent":{',
        '"vocabulary":{"facts":{"__proto__":{}}},"extent":{"__proto__":1,',
      ),
    );
    expect(codesOf(parseRuleset(raw))).toEqual([
      ['invalid-key', 'vocabulary.facts.__proto__'],
      ['invalid-key', 'extent.__proto__'],
    ]);
  });

  test('and an honest condition is copied, so that the frozen ruleset shares nothing with its input', () => {
    const applies = { and: [{ var: 'uses-official-email' }] };
    const raw = deepFreeze(withObligation({ applies }));
    const parsed = parseRuleset(raw);
    expect(codesOf(parsed)).toEqual([]);
    if (!parsed.ok) return;
    expect(parsed.value.obligations[0]?.applies).toEqual(applies);
    expect(parsed.value.obligations[0]?.applies).not.toBe(applies);
  });
});
