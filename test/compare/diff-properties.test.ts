import { describe, expect, it } from 'vitest';
import { rulesets } from '../../generated/rules/index.ts';
import { alignRulesets } from '../../src/compare/align-rulesets.ts';
import { diffRulesets } from '../../src/compare/diff-rulesets.ts';
import { prepareArena } from '../../src/compare/witness/arena.ts';
import { chooseInForceDays } from '../../src/compare/witness/in-force-days.ts';
import { searchWitness } from '../../src/compare/witness/search-witness.ts';
import { compileLaw, narrowLaw } from '../../src/engine/compile/compile-ruleset.ts';
import { rerun } from '../fixtures/diffs.ts';
import { mirror } from '../fixtures/mirror.ts';
import { isOutstanding } from '../fixtures/outstanding.ts';

const compiled = rulesets.map((ruleset) => compileLaw(ruleset));
const pairs = compiled.flatMap((a, index) =>
  compiled.slice(index + 1).map((b) => ({ a, b, diff: diffRulesets(a, b) })),
);
const name = ({ a, b }: (typeof pairs)[number]) => `${a.ruleset.id} and ${b.ruleset.id}`;

describe('a ruleset compared with itself', () => {
  it.each(compiled.map((ruleset) => [ruleset.ruleset.id, ruleset] as const))(
    '%s is equal throughout',
    (_id, ruleset) => {
      const { topics } = diffRulesets(ruleset, ruleset);
      expect(new Set(topics.map(({ relation }) => relation))).toEqual(new Set(['equal']));
      expect(topics.flatMap(({ fields }) => fields)).toEqual([]);
    },
  );

  it('finds each obligation again under another id, and claims no equality of content in words', () => {
    for (const { ruleset } of compiled) {
      const { topics } = diffRulesets(ruleset, { ...ruleset, id: 'salinan' });
      for (const { attested, pairs: matched, relation } of topics) {
        expect(relation).toBe(attested ? 'comparable' : 'equal');
        for (const { a, b } of matched) expect(a).toBe(b);
      }
    }
  });
});

describe.each(pairs.map((pair) => [name(pair), pair] as const))('%s', (_name, { a, b, diff }) => {
  it('mirror one another', () => {
    expect(mirror(diff)).toEqual(JSON.parse(JSON.stringify(diffRulesets(b, a))));
  });

  it('have every obligation of both sides exactly once', () => {
    const ids = (side: 'a' | 'b') => diff.topics.flatMap((topic) => topic[side]).sort();
    const paired = (side: 'a' | 'b') =>
      diff.topics.flatMap(({ pairs: all }) => all.flatMap((pair) => pair[side] ?? [])).sort();
    for (const [side, { ruleset }] of [
      ['a', a],
      ['b', b],
    ] as const) {
      const all = ruleset.obligations.map(({ id }) => id).sort();
      expect(ids(side)).toEqual(all);
      expect(paired(side)).toEqual(all);
    }
  });

  it('disagree on every witness when they are run', () => {
    const witnessed = diff.topics.filter(({ witness }) => witness !== null);
    expect(witnessed.length).toBeGreaterThan(3);
    for (const topic of witnessed) {
      const { witness } = topic;
      const statuses = rerun(topic, a, b);
      if (witness?.statusA) expect(statuses.a).toContain(witness.statusA);
      if (witness?.statusB) expect(statuses.b).toContain(witness.statusB);
      expect(witness?.statusA).not.toBe(witness?.statusB);
      expect([statuses.a.includes('breached'), statuses.b.includes('breached')].filter(Boolean)).toHaveLength(
        1,
      );
    }
  });

  it('give a reason wherever there is no witness', () => {
    for (const { witness, noWitness } of diff.topics) expect(witness === null).toBe(noWitness !== null);
  });

  it('claim stricter and looser only where no state says otherwise', () => {
    const { common } = chooseInForceDays({ a, b });
    const ordered = diff.topics.filter(
      ({ relation, timed }) => timed && (relation === 'stricter' || relation === 'looser'),
    );
    const aligned = alignRulesets(a, b);
    for (const { topic, relation, pairs: matched } of ordered) {
      const sides = aligned.find((candidate) => candidate.topic === topic);
      if (sides === undefined) throw new Error(topic);
      const arena = prepareArena({ rulesets: { a, b }, norms: sides, pairs: matched }, [
        { a: common, b: common },
      ]);
      const looser = relation === 'stricter' ? 'a' : 'b';
      const ids = new Set([...sides.a, ...sides.b].map(({ id }) => id));
      const stricter = narrowLaw(looser === 'a' ? b : a, ids);
      const contrary = searchWitness(
        arena,
        (hit) => hit.failing === looser && !isOutstanding(stricter, hit, common),
      );
      expect(contrary.hit).toBeNull();
    }
  });
});
