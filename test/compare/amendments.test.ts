import { describe, expect, it } from 'vitest';
import { diffRulesets } from '../../src/compare/diff-rulesets.ts';
import { amend, amendEditorially, effectsOf, rerun } from '../fixtures/diffs.ts';
import { type NormInput, regulation, YEARLY } from '../fixtures/rulesets.ts';

/** One Pasal of a regulation, before and after an amendment of one kind. */
const diagram: NormInput = { id: 'lan-diagram', cites: ['23(1)'] };
const everyTwoYears = { ...YEARLY, every: 'P2Y', window: 'rolling' };

describe('an amendment of a regulation', () => {
  it('that halves the frequency loosens the duty', () => {
    const topic = amend([diagram], [{ ...diagram, duty: everyTwoYears }]);
    expect(topic.relation).toBe('looser');
    expect(effectsOf(topic)).toEqual(['frequency: looser']);
    expect(topic.pairs).toMatchObject([
      { a: 'lan-diagram', b: 'lan-diagram', relation: 'looser', change: 'loosened', confidence: 'certain' },
    ]);
    expect(topic.fields.find(({ field }) => field === 'frequency')).toMatchObject({
      a: { every: 'P1Y', atLeast: 1 },
      b: { every: 'P2Y', atLeast: 1 },
    });
  });

  it('that doubles the frequency tightens it', () => {
    const topic = amend([{ ...diagram, duty: everyTwoYears }], [diagram]);
    expect([topic.relation, topic.pairs[0]?.change]).toEqual(['stricter', 'tightened']);
  });

  it('that turns wajib into dapat loosens it, though a frequency stays beside the permission', () => {
    const topic = amend([diagram], [{ ...diagram, strength: 'dapat', word: 'dapat' }]);
    expect(topic.relation).toBe('looser');
    expect(effectsOf(topic)).toEqual(['strength: looser']);
    expect(topic.witness).toMatchObject({ statusA: 'breached', statusB: 'optional' });
  });

  it('that turns wajib into harus changes the word and neither tightens nor loosens', () => {
    const topic = amend([diagram], [{ ...diagram, strength: 'harus', word: 'harus' }]);
    expect([topic.relation, topic.pairs[0]?.change]).toEqual(['different', 'changed']);
    expect(topic.noWitness).toBe('no-verdict-difference');
  });

  it.each([
    ['from one office to another', 'diskominfo', 'bappeda'],
    ['from every agency to one office', 'perangkat-daerah', 'diskominfo'],
    ['from somebody to nobody', 'diskominfo', null],
  ])('that moves the duty %s is told as moved to another bearer', (_how, from, to) => {
    const topic = amend([{ ...diagram, bearer: from }], [{ ...diagram, bearer: to }]);
    expect([topic.relation, topic.pairs[0]?.change]).toEqual(['different', 'moved']);
    expect(effectsOf(topic)).toEqual(['bearer: different']);
  });

  it('that renumbers a Pasal changes no relation', () => {
    const topic = amend([diagram], [{ ...diagram, cites: ['24(1)'] }]);
    expect([topic.relation, topic.pairs[0]?.change]).toEqual(['equal', 'renumbered']);
    expect(topic.fields).toEqual([
      {
        field: 'cites',
        a: ['23(1)'],
        b: ['24(1)'],
        effect: 'none',
        obligations: { a: 'lan-diagram', b: 'lan-diagram' },
      },
    ]);
  });

  it('that says it in other words changes the content, unless it is declared to be wording alone', () => {
    const reworded = { ...diagram, gist: { id: 'Lain.', en: 'Other.' } };
    const topic = amend([diagram], [reworded]);
    expect([topic.relation, topic.pairs[0]?.change]).toEqual(['different', 'changed']);
    expect(effectsOf(topic)).toEqual(['gist: different']);
    expect(amendEditorially([diagram], [reworded])).toMatchObject({
      relation: 'equal',
      pairs: [{ change: 'reworded' }],
    });
  });

  it.each([
    ['word', { word: 'harus' }],
    ['note', { note: { id: 'Catatan.', en: 'Note.' } }],
  ])('that changes the %s alone changes the content', (field, change) => {
    const topic = amend([diagram], [{ ...diagram, ...change }]);
    expect([effectsOf(topic), topic.pairs[0]?.change]).toEqual([[`${field}: different`], 'changed']);
    expect(amendEditorially([diagram], [{ ...diagram, ...change }]).pairs[0]?.change).toBe('reworded');
  });

  it('that declares an obligation editorial hides no change of its fields', () => {
    const changed = { ...diagram, duty: everyTwoYears, gist: { id: 'Lain.', en: 'Other.' } };
    expect(amendEditorially([diagram], [changed]).pairs[0]?.change).toBe('loosened');
  });

  it('whose gist changes with a field is told by the field', () => {
    const changed = { ...diagram, duty: everyTwoYears, gist: { id: 'Lain.', en: 'Other.' } };
    const topic = amend([diagram], [changed]);
    expect([topic.pairs[0]?.change, effectsOf(topic)]).toEqual(['loosened', ['frequency: looser']]);
    expect(topic.fields.map(({ field }) => field)).toContain('gist');
  });

  it('keeps an obligation one under another id, where it says the same or the newer text names it', () => {
    const renamed = { ...diagram, id: 'diagram-lan' };
    expect(amend([diagram], [renamed]).pairs).toMatchObject([{ a: 'lan-diagram', b: 'diagram-lan' }]);
    const changed = { ...renamed, duty: everyTwoYears };
    expect(amend([diagram], [changed]).pairs).toHaveLength(2);
    const counterparts = [{ ruleset: 'contoh', obligation: 'lan-diagram' }];
    expect(amend([diagram], [{ ...changed, counterparts }]).pairs).toMatchObject([{ change: 'loosened' }]);
  });

  it('that repeals the duty leaves it on the old side alone', () => {
    const other: NormInput = {
      id: 'website',
      topic: 'website',
      cites: ['24(4)'],
      duty: { type: 'standing' },
    };
    const { topics } = diffRulesets(regulation('contoh', [diagram, other]), regulation('contoh', [other]));
    expect(topics.map(({ topic, relation, pairs }) => [topic, relation, pairs[0]?.change])).toEqual([
      ['lan-diagram', 'only-in-a', 'repealed'],
      ['website', 'equal', 'unchanged'],
    ]);
    expect(topics[0]?.witness).toMatchObject({
      statusA: 'breached',
      statusB: null,
      obligation: { a: 'lan-diagram', b: null },
    });
  });

  it('that adds a condition loosens the duty; that takes it away tightens it', () => {
    const conditional = { ...diagram, applies: { var: 'uses-intra-network' } };
    expect(amend([diagram], [conditional])).toMatchObject({
      relation: 'looser',
      pairs: [{ change: 'loosened' }],
    });
    expect(amend([conditional], [diagram])).toMatchObject({
      relation: 'stricter',
      pairs: [{ change: 'tightened' }],
    });
    expect(effectsOf(amend([diagram], [conditional]))).toEqual(['applies: looser']);
  });

  it('that inserts Pasal 9A is an addition, on its own topic or beside the norms of another', () => {
    const inserted: NormInput = { id: 'lan-diagram-copy', cites: ['9A'], bearer: 'pusat-data' };
    const beside = amend([diagram], [diagram, inserted].reverse());
    expect(beside.relation).toBe('stricter');
    expect(beside.pairs).toMatchObject([
      { a: 'lan-diagram', b: 'lan-diagram', relation: 'equal', change: 'unchanged' },
      { a: null, b: 'lan-diagram-copy', relation: 'only-in-b', change: 'added', firstDay: '2023-07-10' },
    ]);
    expect(effectsOf(beside)).toEqual(['obligation: stricter']);
    const alone = diffRulesets(
      regulation('contoh', [diagram]),
      regulation('contoh', [{ ...inserted, topic: 'lan' }, diagram]),
    );
    expect(alone.topics.map(({ topic, relation }) => [topic, relation])).toEqual([
      ['lan', 'only-in-b'],
      ['lan-diagram', 'equal'],
    ]);
  });

  it('that puts an obligation under another topic keeps it one', () => {
    const topic = amend([diagram], [{ ...diagram, topic: 'lan' }]);
    expect(topic).toMatchObject({ topic: 'lan', relation: 'equal', a: ['lan-diagram'], b: ['lan-diagram'] });
  });

  it('whose effects pull apart is different, not stricter nor looser', () => {
    const topic = amend([diagram], [{ ...diagram, duty: everyTwoYears, bearer: 'unit-kerja' }]);
    expect(effectsOf(topic)).toEqual(['bearer: stricter', 'frequency: looser']);
    expect([topic.relation, topic.pairs[0]?.change]).toEqual(['different', 'changed']);
  });

  it('gives a witness that disagrees when both texts are run', () => {
    const [before, after] = [
      regulation('contoh', [diagram]),
      regulation('contoh', [{ ...diagram, duty: everyTwoYears }]),
    ];
    const [topic] = diffRulesets(before, after).topics;
    if (topic === undefined) throw new Error('no topic');
    // In force 10 July 2023: the first full calendar year is 2024; two years run to 9 July 2025.
    expect(topic.witness).toEqual({
      state: {
        organization: { id: 'contoh' },
        recordsSince: '1945-08-17',
        units: [{ id: 'unit-1', roles: ['perangkat-daerah'] }],
      },
      asOf: '2025-01-01',
      inForceFrom: { a: '2023-07-10', b: '2023-07-10' },
      supposed: { a: false, b: false },
      obligation: { a: 'lan-diagram', b: 'lan-diagram' },
      statusA: 'breached',
      statusB: 'due',
      dueOn: { a: '2024-12-31', b: '2025-07-09' },
      exhaustive: true,
    });
    expect(rerun(topic, before, after)).toEqual({ a: ['breached', 'due'], b: ['due'] });
  });
});
