import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignCheapest } from '../../src/compare/assignment.ts';
import { diffRulesets } from '../../src/compare/diff-rulesets.ts';
import { effectsOf, onlyTopic } from '../fixtures/diffs.ts';
import { type NormInput, regulation } from '../fixtures/rulesets.ts';

const agency: NormInput = {
  id: 'situs-opd',
  duty: { type: 'standing', requires: { in: ['.go.id', { var: 'website-domain' }] } },
};
const region: NormInput = { ...agency, id: 'situs-daerah', bearer: 'pemerintah-daerah' };
const attested = (id: string, rest: Partial<NormInput> = {}): NormInput => ({
  id,
  duty: { type: 'standing' },
  ...rest,
});

function match(a: readonly NormInput[], b: readonly NormInput[]) {
  const topic = onlyTopic(diffRulesets(regulation('satu', a), regulation('dua', b)));
  return { ...topic, matched: topic.pairs.map((pair) => `${pair.a ?? '-'} ${pair.b ?? '-'}`) };
}

describe('several norms on one topic', () => {
  it('are matched by what they say, not by where they stand', () => {
    const topic = match(
      [region, agency],
      [
        { ...agency, id: 'laman' },
        { ...region, id: 'laman-daerah' },
      ],
    );
    expect([...topic.matched].sort()).toEqual(['situs-daerah laman-daerah', 'situs-opd laman']);
    expect(topic.relation).toBe('equal');
  });

  it('leave over what has no counterpart, which makes the side that has it stricter', () => {
    const topic = match([region, agency], [{ ...agency, id: 'laman' }]);
    expect(topic.matched.sort()).toEqual(['situs-daerah -', 'situs-opd laman']);
    expect([topic.relation, effectsOf(topic)]).toEqual(['looser', ['obligation: looser']]);
  });

  it('whose content is only in words are not guessed to be one', () => {
    const topic = match(
      [attested('akses'), attested('keutuhan')],
      [attested('klasifikasi'), attested('keutuhan')],
    );
    expect(topic.matched.sort()).toEqual(['- klasifikasi', 'akses -', 'keutuhan keutuhan']);
    expect(topic.relation).toBe('different');
  });

  it('are one and the same where each side has only one on the topic', () => {
    const topic = match([attested('akses')], [attested('klasifikasi')]);
    expect([topic.matched, topic.relation, topic.attested]).toEqual([['akses klasifikasi'], 'equal', true]);
  });

  it('never match by position', () => {
    const norms: readonly NormInput[] = [
      agency,
      region,
      attested('akses'),
      attested('keutuhan', { strength: 'dapat' }),
    ];
    const shuffled = fc.shuffledSubarray([...norms], { minLength: norms.length });
    const matched = (a: readonly NormInput[], b: readonly NormInput[]) => match(a, b).matched;
    const renamed = (list: readonly NormInput[]) => list.map((norm) => ({ ...norm, id: `${norm.id}-x` }));
    fc.assert(
      fc.property(shuffled, shuffled, (a, b) => {
        expect(matched(a, renamed(b))).toEqual(matched(norms, renamed(norms)));
      }),
      { numRuns: 30 },
    );
  });
});

describe('the cheapest assignment', () => {
  it('is that of trying them all', () => {
    const matrix = fc.integer({ min: 1, max: 5 }).chain((size) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: size, maxLength: size }), {
        minLength: size,
        maxLength: size,
      }),
    );
    fc.assert(
      fc.property(matrix, (costs) => {
        const columns = assignCheapest(costs);
        expect([...columns].sort()).toEqual(costs.map((_, index) => index).sort());
        expect(sumOf(costs, columns)).toBe(
          Math.min(...permutations(costs.length).map((tried) => sumOf(costs, tried))),
        );
      }),
    );
  });
});

function sumOf(costs: readonly (readonly number[])[], columns: readonly number[]): number {
  return columns.reduce((sum, column, row) => sum + (costs[row]?.[column] ?? 0), 0);
}

function permutations(size: number): number[][] {
  if (size === 0) return [[]];
  return permutations(size - 1).flatMap((shorter) =>
    Array.from({ length: size }, (_, at) => [...shorter.slice(0, at), size - 1, ...shorter.slice(at)]),
  );
}
