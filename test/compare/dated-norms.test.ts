import { describe, expect, it } from 'vitest';
import { diffRulesets } from '../../src/compare/diff-rulesets.ts';
import type { Locale } from '../../src/model/terms.ts';
import { layOutDiff } from '../../src/report/comparison/lay-out.ts';
import { showOn } from '../fixtures/contoh.ts';
import { amend, effectsOf } from '../fixtures/diffs.ts';
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
