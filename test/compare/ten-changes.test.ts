import { describe, expect, it } from 'vitest';
import { rulesets } from '../../generated/rules/index.ts';
import { diffRulesets } from '../../src/compare/diff-rulesets.ts';
import { parseRuleset } from '../../src/load/parse-ruleset.ts';
import type { Obligation, Ruleset } from '../../src/model/ruleset.ts';
import { LOCALES } from '../../src/model/terms.ts';
import { layOutDiff } from '../../src/report/comparison/lay-out.ts';
import { showOn } from '../fixtures/contoh.ts';
import { parsedOf } from '../fixtures/parsed.ts';
import type { Loose } from '../fixtures/raw-rulesets.ts';

/** The obligations that an amendment of ten kinds of change touches. */
type Touched = Readonly<
  Record<'period' | 'word' | 'bearer' | 'condition' | 'deleted' | 'dated' | 'wording', string>
>;

const GIST = { id: 'Rumusan baru.', en: 'A new wording.' };
const DAY = '2027-01-01';

/** Amends a regulation once in each kind: nine changes of content, and one of wording alone. */
function amend(old: Ruleset, touched: Touched): Ruleset {
  const change = (id: string, changes: (obligation: Obligation) => Loose) => (obligation: Loose) =>
    obligation.id === id ? { ...obligation, ...changes(obligation as unknown as Obligation) } : obligation;
  const changed = [
    change(touched.period, ({ duty }) => ({ duty: { ...duty, every: 'P4Y' }, gist: GIST })),
    change(touched.word, () => ({ strength: 'dapat', word: 'dapat', gist: GIST })),
    change(touched.bearer, () => ({ bearer: 'bappeda' })),
    change(touched.condition, () => ({ applies: { '===': [{ var: 'uses-intra-network' }, true] } })),
    change(touched.dated, ({ duty }) => ({
      versions: [
        { until: '2026-12-31' },
        { from: DAY, transition: 'former', duty: { ...duty, every: 'P4Y', window: 'rolling' } },
      ],
    })),
    change(touched.wording, () => ({ gist: GIST })),
  ].reduce<readonly Loose[]>((list, one) => list.map(one), old.obligations);
  const inserted = {
    ...old.obligations.find(({ id }) => id === touched.period),
    id: 'sisipan',
    cites: ['9A'],
    counterparts: [],
    versions: [{ from: DAY }],
  };
  const provisions = old.provisions
    .map((entry) => (entry.ref === '1' ? { ...entry, reason: GIST } : entry))
    .map((entry) => ({ ...entry, obligations: entry.obligations.filter((id) => id !== touched.deleted) }))
    .map((entry) =>
      entry.obligations.length === 0 && entry.reason === null
        ? { ...entry, kind: 'scope', reason: GIST }
        : entry,
    );
  const at = provisions.findIndex(({ ref }) => Number.parseInt(ref, 10) > 9);
  return parsedOf(
    parseRuleset({
      ...old,
      version: '9.0.0',
      extent: null,
      instrument: { ...old.instrument, basis: [...old.instrument.basis, 'Undang-Undang 1/2026'] },
      obligations: [...changed.filter(({ id }) => id !== touched.deleted), inserted],
      provisions: [
        ...provisions.slice(0, at),
        { ref: '9A', kind: 'duty', obligations: ['sisipan'], from: DAY },
        ...provisions.slice(at),
      ],
      editorial: { since: old.version, obligations: [touched.wording] },
    }),
  );
}

const TOUCHED: Readonly<Record<string, Touched>> = {
  'batu-bara': {
    period: 'lan-diagram',
    word: 'lan-change-report',
    bearer: 'data-backup',
    condition: 'website',
    deleted: 'data-format',
    dated: 'infrastructure-audit',
    wording: 'data-provision',
  },
  bengkulu: {
    period: 'infrastructure-audit',
    word: 'lan-diagram',
    bearer: 'data-backup',
    condition: 'website',
    deleted: 'data-format',
    dated: 'application-audit',
    wording: 'data-provision',
  },
};

describe.each(Object.keys(TOUCHED))('ten changes of %s', (id) => {
  const old = rulesets.find((ruleset) => ruleset.id === id);
  const touched = TOUCHED[id];
  if (old === undefined || touched === undefined) throw new Error(id);
  const amended = amend(old, touched);
  const diff = diffRulesets(old, amended);
  const changes = new Map(
    diff.topics.flatMap(({ pairs }) => pairs.map((pair) => [pair.b ?? pair.a ?? '', pair] as const)),
  );

  it('are told once each, in their kinds, and the tenth alone as wording', () => {
    const told = [...changes].filter(([, { change }]) => change !== 'unchanged');
    expect(Object.fromEntries(told.map(([name, { change }]) => [name, change]))).toEqual({
      [touched.period]: 'loosened',
      [touched.word]: 'loosened',
      [touched.bearer]: 'moved',
      [touched.condition]: 'loosened',
      sisipan: 'added',
      [touched.deleted]: 'repealed',
      [touched.dated]: 'loosened',
      [touched.wording]: 'reworded',
    });
    expect(diff.instrument.basis).toEqual({ a: [], b: ['Undang-Undang 1/2026'] });
    const provisions = diff.text?.provisions.map(({ ref, change }) => [ref, change]);
    expect(provisions).toContainEqual(['1', 'rewritten']);
    expect(provisions).toContainEqual(['9A', 'added']);
  });

  it('have their days', () => {
    expect(changes.get('sisipan')?.firstDay).toBe(DAY);
    expect(changes.get(touched.dated)?.firstDay).toBe(DAY);
    expect(changes.get(touched.dated)?.timeline.at(-1)).toEqual({ from: DAY, to: null, relation: 'looser' });
  });

  it.each(LOCALES)('stand in the note in the words of drafters (%s)', (locale) => {
    const text = showOn(layOutDiff(diff, old, amended, locale), 200);
    const titles =
      locale === 'id'
        ? ['Disisipkan (1)', 'Dihapus (1)', 'Diubah: diperlonggar (4)', 'Tetap isinya, diubah rumusannya (1)']
        : ['Inserted (1)', 'Repealed (1)', 'Changed: loosened (4)', 'Kept in content, reworded (1)'];
    for (const title of titles) expect(text).toContain(title);
  });
});
