import { describe, expect, it } from 'vitest';
import { rulesets } from '../../generated/rules/index.ts';
import { compareRulesets } from '../../src/compare/compare-rulesets.ts';
import { diffRulesets } from '../../src/compare/diff-rulesets.ts';
import { filterDiff, filterMatrix } from '../../src/compare/filter-comparison.ts';
import { effectsOf, onlyTopic } from '../fixtures/diffs.ts';
import type { Loose } from '../fixtures/raw-rulesets.ts';
import { type NormInput, regulation } from '../fixtures/rulesets.ts';

const attested: NormInput = { id: 'situs', topic: 'website', duty: { type: 'standing' } };
const WHY = { id: 'Dibaca berdampingan.', en: 'Read side by side.' };
const states = (content: string | null, more: Loose = {}) => ({
  counterparts: [{ ruleset: 'dua', obligation: 'laman', content, because: WHY, ...more }],
});
const theirs: NormInput = { ...attested, id: 'laman' };

function compare(a: readonly NormInput[], b: readonly NormInput[]) {
  return diffRulesets(regulation('satu', a), regulation('dua', b));
}

describe('content that stands in words alone', () => {
  it('is comparable where no field differs, and never called equal', () => {
    const topic = onlyTopic(compare([attested], [theirs]));
    expect(topic).toMatchObject({ relation: 'comparable', fields: [], noWitness: 'comparable' });
    expect(topic.pairs).toMatchObject([{ relation: 'comparable', content: 'words', because: null }]);
  });

  it('is equal where a reader of both texts states it, on either side', () => {
    const stated = onlyTopic(compare([{ ...attested, ...states('same') }], [theirs]));
    expect(stated).toMatchObject({ relation: 'equal', pairs: [{ content: 'same', because: WHY }] });
    const back = [{ ruleset: 'satu', obligation: 'situs', content: 'same', because: WHY }];
    expect(onlyTopic(compare([attested], [{ ...theirs, counterparts: back }])).relation).toBe('equal');
  });

  it('is equal where it is stated to be the same and one side alone is judged by records', () => {
    const recorded: NormInput = { ...theirs, duty: { type: 'once', event: 'lan-diagram-submitted' } };
    const stated = { ...attested, ...states('same') };
    expect(onlyTopic(compare([stated], [recorded])).relation).toBe('equal');
    expect(onlyTopic(compare([attested], [recorded])).relation).toBe('different');
    // Of what stands beside the content the statement says nothing.
    expect(onlyTopic(compare([stated], [{ ...recorded, bearer: 'bappeda' }])).relation).toBe('different');
  });

  it('is different where a reader finds it other, typed or not', () => {
    const topic = onlyTopic(compare([{ ...attested, ...states('other') }], [theirs]));
    expect([topic.relation, effectsOf(topic)]).toEqual(['different', ['content: different']]);
    const typed = { id: 'situs', ...states('other') };
    const other = onlyTopic(compare([typed], [{ id: 'laman' }]));
    expect([other.relation, other.noWitness]).toEqual(['different', 'no-verdict-difference']);
  });

  it('is equal in typed fields without any statement', () => {
    expect(onlyTopic(compare([{}], [{}]))).toMatchObject({
      relation: 'equal',
      pairs: [{ content: 'typed', confidence: 'certain' }],
    });
  });

  it('makes a topic comparable as a whole where one of its pairs is', () => {
    const other: NormInput = {
      id: 'isi',
      topic: 'website',
      gist: { id: 'Isi situs dimuat.', en: 'Sites hold contents.' },
    };
    const mine = {
      ...attested,
      gist: { id: 'Rapat diadakan.', en: 'Meetings are held.' },
      ...states('same'),
    };
    const pair = [
      { ...mine, id: 'laman', counterparts: [] },
      { ...other, duty: attested.duty },
    ];
    const topic = onlyTopic(compare([mine, { ...other, duty: attested.duty }], pair));
    expect(topic.pairs.map(({ relation }) => relation).sort()).toEqual(['comparable', 'equal']);
    expect(topic.relation).toBe('comparable');
  });
});

describe('statements of pairs', () => {
  it('pin a pair without a content, whatever the topics', () => {
    const elsewhere = { ...theirs, topic: 'lan', bearer: 'diskominfo' };
    const topic = onlyTopic(compare([{ ...attested, ...states(null, { because: null }) }], [elsewhere]));
    expect(topic.pairs).toMatchObject([{ a: 'situs', b: 'laman', confidence: 'certain', content: 'words' }]);
  });

  it('that contradict one another do not count, and are told', () => {
    const back = [{ ruleset: 'satu', obligation: 'situs', content: 'other', because: WHY }];
    const diff = compare([{ ...attested, ...states('same') }], [{ ...theirs, counterparts: back }]);
    expect(onlyTopic(diff).relation).toBe('comparable');
    expect(diff.notices).toEqual([{ code: 'contradictory-contents', a: 'situs', b: 'laman' }]);
    const third = { ...attested, id: 'ketiga' };
    const torn = [{ ruleset: 'satu', obligation: 'ketiga' }];
    const pairs = compare([{ ...attested, ...states('same') }, third], [{ ...theirs, counterparts: torn }]);
    expect(pairs.notices.map(({ code }) => code)).toEqual([
      'contradictory-counterparts',
      'contradictory-counterparts',
    ]);
  });

  it('of an obligation that is not there are told', () => {
    const diff = compare([{ ...attested, ...states('same', { obligation: 'tiada' }) }], [theirs]);
    expect(diff.notices).toEqual([{ code: 'unknown-counterpart', a: 'situs', b: null, named: 'tiada' }]);
  });

  it('of the five regulations all count', () => {
    for (const a of rulesets)
      for (const b of rulesets) if (a.id < b.id) expect(diffRulesets(a, b).notices).toEqual([]);
  });
});

describe('a narrowed comparison', () => {
  const diff = compare([attested, { topic: 'lan' }], [{ ...theirs }, { id: 'lain', topic: 'wan' }]);

  it('tells what differs apart from silence and from what nobody compared', () => {
    const topics = (filter: object) => filterDiff(diff, filter).topics.map(({ topic }) => topic);
    expect(topics({ differing: true })).toEqual([]);
    expect(topics({ alone: true })).toEqual(['wan', 'lan']);
    expect(topics({ uncompared: true })).toEqual(['website']);
  });

  it('does so in a matrix too', () => {
    const matrix = compareRulesets([
      regulation('satu', [attested, { topic: 'lan' }]),
      regulation('dua', [theirs, { bearer: 'diskominfo', topic: 'lan', id: 'lain' }]),
      regulation('tiga', [{ topic: 'wan' }]),
    ]);
    const topics = (filter: object) => filterMatrix(matrix, filter).rows.map(({ topic }) => topic);
    expect(topics({ differing: true })).toEqual(['lan']);
    expect(topics({ alone: true })).toEqual(['wan']);
    expect(topics({ uncompared: true })).toEqual(['website']);
  });
});
