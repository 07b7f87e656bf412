import { describe, expect, it } from 'vitest';
import { rulesets } from '../../generated/rules/index.ts';
import { compareRulesets } from '../../src/compare/compare-rulesets.ts';
import type { TopicDiff } from '../../src/compare/diff.ts';
import { diffRulesets } from '../../src/compare/diff-rulesets.ts';
import { LOCALES } from '../../src/model/terms.ts';
import { layOutDiff } from '../../src/report/comparison/lay-out.ts';
import { showOn } from '../fixtures/contoh.ts';
import { rerun } from '../fixtures/diffs.ts';

const ruleset = (id: string) => {
  const found = rulesets.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const [batuBara, pasuruan] = [ruleset('batu-bara'), ruleset('pasuruan')];
const diff = diffRulesets(batuBara, pasuruan);
const topicOf = (name: string): TopicDiff => {
  const topic = diff.topics.find((one) => one.topic === name);
  if (topic === undefined) throw new Error(name);
  return topic;
};

describe('one audit or three', () => {
  it.each(['infrastructure-audit', 'application-audit', 'security-audit'])(
    '%s of Batu Bara lies within the ICT audit of Pasuruan',
    (name) => {
      const topic = topicOf(name);
      expect(topic.relation).toBe('different');
      expect(topic.covered.b).toEqual({ by: 'wider', topics: ['ict-audit'], obligations: ['ict-audit'] });
      expect(topic.noWitness).toBe('in-wider-topic');
      // That the one audit has the other as a part is no difference; who audits is.
      const counted = topic.fields.filter(({ effect }) => effect !== 'none').map(({ field }) => field);
      expect(counted).toContain('bearer');
      expect(counted).not.toContain('event');
    },
  );

  it('the ICT audit stands beside the three, with a witness of both sides', () => {
    const topic = topicOf('ict-audit');
    expect(topic.covered.a?.by).toBe('narrower');
    expect(topic.relation).toBe('different');
    expect(topic.witness?.statusA).not.toBeNull();
    expect(topic.witness?.statusB).not.toBeNull();
    const statuses = rerun(topic, batuBara, pasuruan);
    expect([statuses.a.includes('breached'), statuses.b.includes('breached')].filter(Boolean)).toHaveLength(
      1,
    );
  });

  it('in the matrix nobody stands apart as silent for it', () => {
    const row = compareRulesets(rulesets).rows.find(({ topic }) => topic === 'infrastructure-audit');
    expect(row?.cells.pasuruan).toBeNull();
    expect(row?.covered.pasuruan?.topics).toEqual(['ict-audit']);
    expect(row?.outliers.pasuruan ?? []).not.toContain('silent');
  });
});

describe('a side without obligation', () => {
  it('is told with the provisions that speak of the matter, each with its class', () => {
    const topic = diff.topics.find(({ topic: name }) => name === 'funding');
    expect(topic).toBeUndefined();
    const copyright = diffRulesets(ruleset('malra'), pasuruan);
    const mentioned = copyright.topics.flatMap(({ mentions }) => [...mentions.a, ...mentions.b]);
    expect(mentioned).toContainEqual({ ref: '1', kind: 'definition' });
  });

  it.each(LOCALES)('is never said to leave the matter unruled (%s)', (locale) => {
    const text = showOn(layOutDiff(diff, batuBara, pasuruan, locale), 4000);
    expect(text).not.toMatch(/tidak diatur|tidak mengaturnya|no provision/);
    expect(text).toContain(locale === 'id' ? 'tidak ada kewajiban di sini' : 'no obligation here');
  });
});

describe('the short view of a terminal', () => {
  const pairs = rulesets.flatMap((a, index) => rulesets.slice(index + 1).map((b) => [a, b] as const));

  it.each(LOCALES)('of each pair has at most 200 lines (%s)', (locale) => {
    for (const [a, b] of pairs) {
      const view = layOutDiff(diffRulesets(a, b), a, b, locale, { brief: true });
      expect(showOn(view, 80).split('\n').length).toBeLessThanOrEqual(200);
    }
  });
});
