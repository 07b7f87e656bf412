import { describe, expect, it } from 'vitest';
import { diffRulesets } from '../../src/compare/diff-rulesets.ts';
import type { Locale } from '../../src/model/terms.ts';
import { layOutDiff } from '../../src/report/comparison/lay-out.ts';
import { showOn } from '../fixtures/contoh.ts';
import { amend, effectsOf, rerun } from '../fixtures/diffs.ts';
import { type NormInput, regulation, YEARLY } from '../fixtures/rulesets.ts';

const always: NormInput = { id: 'lan-diagram' };
const from = (day: string): NormInput => ({ ...always, versions: [{ from: day }] });
const until = (day: string): NormInput => ({ ...always, versions: [{ until: day }] });

/** How a comparison of two regulations is told. */
function tell(a: NormInput, b: NormInput, ids: readonly [string, string], locale: Locale = 'en'): string {
  const [first, second] = [regulation(ids[0], [a]), regulation(ids[1], [b])];
  return showOn(layOutDiff(diffRulesets(first, second), first, second, locale), 2000);
}

describe('the days on which norms bind', () => {
  it.each([
    ['that begins later binds less', always, from('2026-01-01'), ['versions: looser']],
    ['that has ended binds less', always, until('2024-12-31'), ['versions: looser']],
    ['that begins earlier binds more', from('2026-01-01'), from('2025-01-01'), ['versions: stricter']],
    ['of other days is another', until('2024-12-31'), from('2026-01-01'), ['versions: different']],
  ])('a norm %s', (_how, a, b, effects) => {
    expect(effectsOf(amend([a], [b]))).toEqual(effects);
  });

  it('are the same whether they stand in one wording or in two that adjoin', () => {
    const two = {
      ...always,
      versions: [{ until: '2024-12-31' }, { from: '2025-01-01', transition: 'former' }],
    };
    expect(amend([always], [two]).relation).toBe('equal');
  });

  it('are not merely reworded: a norm put off to 2026 is loosened, and the note says from when', () => {
    const topic = amend([always], [from('2026-01-01')]);
    expect(topic.pairs[0]?.change).toBe('loosened');
    expect(tell(always, from('2026-01-01'), ['contoh', 'contoh'])).toContain('from 1 January 2026');
  });
});

describe('what is told of a norm beside another', () => {
  it('is its newest wording, which is what is compared', () => {
    const changed = {
      ...always,
      versions: [
        { until: '2024-12-31' },
        { from: '2025-01-01', transition: 'former', duty: { ...YEARLY, every: 'P2Y', window: 'rolling' } },
      ],
    };
    const text = tell(always, changed, ['satu', 'dua']);
    expect(text).toContain('at least once in 2 years');
  });

  it('is to whom, for each of what, and where it applies', () => {
    const told = {
      ...always,
      counterparty: 'diskominfo',
      per: 'perangkat-daerah',
      applies: { '===': [{ var: 'uses-intra-network' }, true] },
    };
    const text = tell(always, told, ['satu', 'dua'], 'id');
    expect(text).toMatch(/Kepada: .*Untuk setiap: .*Berlaku bila: /);
  });
});

const LOOSER = { ...YEARLY, every: 'P2Y', window: 'rolling' };
const dated: NormInput = {
  ...always,
  versions: [{ until: '2025-12-31' }, { from: '2026-01-01', transition: 'former', duty: LOOSER }],
};

describe('the line of time', () => {
  it('says what holds from when', () => {
    const topic = amend([always], [dated]);
    expect(topic.relation).toBe('looser');
    expect(topic.pairs).toMatchObject([
      {
        change: 'loosened',
        firstDay: '2026-01-01',
        timeline: [
          { from: '2023-07-10', to: '2025-12-31', relation: 'equal' },
          { from: '2026-01-01', to: null, relation: 'looser' },
        ],
      },
    ]);
    expect(tell(always, dated, ['contoh', 'contoh'])).toContain('from 1 January 2026 ▼ looser');
  });

  it('weighs what an older wording asked on its own days', () => {
    const always2 = { ...always, duty: LOOSER };
    const topic = amend([always2], [dated]);
    expect([topic.relation, effectsOf(topic)]).toEqual(['stricter', ['versions: stricter']]);
    expect(topic.witness).not.toBeNull();
  });

  it('begins on the day on which both regulations bind', () => {
    expect(amend([always], [from('2020-01-01')]).relation).toBe('equal');
    expect(amend([always], [from('2023-07-10')]).relation).toBe('equal');
    expect(amend([always], [from('2023-07-11')]).relation).toBe('looser');
  });

  it.each([
    ['2026-01-01', '2026-01-01', '2026-12-31'],
    ['2026-01-02', '2027-01-01', '2027-12-31'],
    ['2023-07-09', '2024-01-01', '2024-12-31'],
  ])(
    'lays the first window of a wording from %s in the year that it begins or follows',
    (day, first, last) => {
      const topic = amend([{ ...always, duty: LOOSER }], [{ ...from(day), duty: YEARLY }]);
      const window = topic.fields.find(({ field }) => field === 'firstWindow');
      expect(window?.b).toEqual({ from: first, to: last });
    },
  );

  it('finds the state on which a wording far ahead parts, and says never of none that the engine parts', () => {
    const late: NormInput = {
      ...always,
      versions: [{ until: '2034-12-31' }, { from: '2035-01-01', transition: 'former', duty: LOOSER }],
    };
    const topic = amend([always], [late]);
    expect([topic.relation, topic.noWitness]).toEqual(['looser', null]);
    const { a, b } = rerun(topic, regulation('contoh', [always]), regulation('contoh', [late]));
    expect([a.includes('breached'), b.includes('breached')]).toEqual([true, false]);
  });

  it('shows the first day and the first window of what is inserted', () => {
    const inserted: NormInput = { ...from('2026-03-01'), id: 'salinan', cites: ['9A'] };
    const topic = amend([always], [always, inserted]);
    expect(topic.pairs.find(({ change }) => change === 'added')).toMatchObject({
      b: 'salinan',
      firstDay: '2026-03-01',
      firstWindow: { from: '2027-01-01', to: '2027-12-31' },
    });
    const [a, b] = [regulation('contoh', [always]), regulation('contoh', [always, inserted])];
    const text = showOn(layOutDiff(diffRulesets(a, b), a, b, 'id'), 2000);
    expect(text).toContain('Hari pertama mengikat: 1 Maret 2026.');
    expect(text).toContain('Jangka waktu pertama: tahun 2027.');
  });
});
