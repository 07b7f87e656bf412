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

const ACCESS = { id: 'Akses pengguna dibatasi.', en: 'Access of users is restricted.' };
const WHOLENESS = { id: 'Keutuhan data dijaga.', en: 'The integrity of data is kept.' };
const told = (id: string, gist: object, rest: Partial<NormInput> = {}) => attested(id, { gist, ...rest });

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

  it('are known by their gists, whatever their ids, and strangers are left alone', () => {
    const topic = match(
      [told('akses', ACCESS), told('keutuhan', WHOLENESS)],
      [told('a', WHOLENESS), told('b', { id: 'Buku tamu disimpan.', en: 'The guest book is kept.' })],
    );
    expect([...topic.matched].sort()).toEqual(['- b', 'akses -', 'keutuhan a']);
    expect(topic.relation).toBe('different');
    expect(topic.pairs.find(({ a, b }) => a && b)).toMatchObject({ confidence: 'certain', content: 'words' });
  });

  it('are one matter where each side has only one on the topic, surely or not', () => {
    const topic = match([told('akses', ACCESS)], [told('klasifikasi', WHOLENESS)]);
    expect([topic.matched, topic.relation, topic.attested]).toEqual([
      ['akses klasifikasi'],
      'comparable',
      true,
    ]);
    expect(topic.pairs[0]?.confidence).toBe('doubtful');
  });

  it('are laid beside their twins, though those stand under a neighbouring topic', () => {
    const domain = {
      id: 'Pemerintah daerah memakai nama domain go.id.',
      en: 'The government uses a go.id domain name.',
    };
    const site = { id: 'Perangkat daerah mengelola situs sendiri.', en: 'Agencies run a site of their own.' };
    const { topics } = diffRulesets(
      regulation('satu', [told('domain', domain, { topic: 'website' })]),
      regulation('dua', [
        told('situs', site, { topic: 'website' }),
        told('nama', domain, { topic: 'website-domain', cites: ['2'] }),
      ]),
    );
    const matched = topics.flatMap(({ pairs }) => pairs.map(({ a, b }) => `${a ?? '-'} ${b ?? '-'}`));
    expect(matched.sort()).toEqual(['- situs', 'domain nama']);
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
