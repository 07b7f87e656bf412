import { describe, expect, it } from 'vitest';
import type { Diff } from '../../src/compare/diff.ts';
import { diffRulesets } from '../../src/compare/diff-rulesets.ts';
import { saysTheSame } from '../../src/compare/says-the-same.ts';
import { parseRuleset } from '../../src/load/parse-ruleset.ts';
import { LOCALES } from '../../src/model/terms.ts';
import { layOutDiff } from '../../src/report/comparison/lay-out.ts';
import { showOn } from '../fixtures/contoh.ts';
import { parsedOf } from '../fixtures/parsed.ts';
import type { Loose } from '../fixtures/raw-rulesets.ts';
import { regulation } from '../fixtures/rulesets.ts';

const GIST = { id: 'Menerangkan istilah.', en: 'Explains terms.' };
const OTHER = { id: 'Menerangkan istilah lain.', en: 'Explains other terms.' };
const base = parsedOf(
  parseRuleset({
    ...regulation('contoh', [{ cites: ['2'] }], { basis: ['UU 1/2000'], revokes: ['Perbup 1/2010'] }),
    provisions: [
      { ref: '1', kind: 'definition', reason: GIST },
      { ref: '2', kind: 'duty', obligations: ['kewajiban'] },
      { ref: '3', kind: 'funding', reason: GIST },
    ],
    defects: [{ ref: '2', kind: 'unclear-wording', note: GIST }],
  }),
);

function amended(changes: Loose): Diff {
  return diffRulesets(base, parsedOf(parseRuleset({ ...base, version: '1.1.0', ...changes })));
}
const instrument = (changes: Loose) => amended({ instrument: { ...base.instrument, ...changes } });
const provisions = (changed: Loose, at: number) =>
  amended({
    provisions: base.provisions.map((entry, index) => (index === at ? { ...entry, ...changed } : entry)),
  });

describe('what an amendment changes beside the norms', () => {
  it('is nothing where nothing changes', () => {
    const diff = amended({});
    expect(saysTheSame(diff)).toBe(true);
    expect(diff.text).toEqual({ amendments: { a: [], b: [] }, provisions: [], defects: [], words: [] });
    expect(diff.instrument).toEqual({ fields: [], basis: { a: [], b: [] }, revokes: { a: [], b: [] } });
  });

  it.each<[string, Diff, string]>([
    ['the title', instrument({ title: 'Lain' }), 'Contoh → Lain'],
    ['the number', instrument({ number: 7 }), '7'],
    ['the day in force', instrument({ inForceFrom: '2024-01-01' }), '1 Januari 2024'],
    ['the basis', instrument({ basis: ['UU 2/2001'] }), 'UU 2/2001'],
    ['what is revoked', instrument({ revokes: [] }), 'Perbup 1/2010'],
    ['a definition', provisions({ reason: OTHER }, 0), 'Menerangkan istilah. → Menerangkan istilah lain.'],
    ['the class of a provision', provisions({ kind: 'scope' }, 0), 'diubah jenisnya'],
    ['the funding', provisions({ reason: OTHER }, 2), 'Pasal 3'],
    ['a remark on the text', amended({ defects: [] }), 'tidak lagi ada'],
    [
      'a word of its own',
      amended({
        vocabulary: { roles: { satgas: { label: { id: 'Satgas', en: 'task force' }, holders: 'one' } } },
      }),
      'Satgas',
    ],
  ])('is told: %s', (_what, diff, told) => {
    expect(diff.topics.map(({ relation }) => relation)).toEqual(['equal']);
    expect(saysTheSame(diff)).toBe(false);
    const next = parsedOf(parseRuleset({ ...base, version: '1.1.0' }));
    expect(
      showOn(
        layOutDiff(diff, base, { ...next, instrument: { ...next.instrument, ...after(diff) } }, 'id'),
        400,
      ),
    ).toContain(told);
  });

  it('of readings is their reason', () => {
    const reading = (reason: object) => [
      {
        id: 'a',
        duty: { type: 'recurring', event: 'lan-diagram-submitted', every: 'P1Y', window: 'calendar-year' },
        readings: { default: 'calendar-year', rivals: [], reason },
      },
    ];
    const [topic] = diffRulesets(
      regulation('contoh', reading(GIST)),
      regulation('contoh', reading(OTHER)),
    ).topics;
    expect(topic?.fields).toMatchObject([{ field: 'reason', effect: 'different' }]);
  });

  it('is nothing where provisions only bear other numbers', () => {
    const moved = amended({
      obligations: base.obligations.map((one) => ({ ...one, cites: ['4'] })),
      provisions: [
        { ref: '4', kind: 'duty', obligations: ['kewajiban'] },
        { ref: '5', kind: 'definition', reason: GIST },
        { ref: '6', kind: 'funding', reason: GIST },
      ],
      defects: base.defects,
    });
    expect(moved.topics[0]?.pairs[0]?.change).toBe('renumbered');
    expect(saysTheSame(moved)).toBe(true);
  });
});

// The new instrument as the diff tells it, so that a page reads what it compares.
function after({ instrument: { fields } }: Diff): Loose {
  return Object.fromEntries(fields.map(({ field, b }) => [field, b]));
}

describe('editorial changes', () => {
  it('since another version than the one compared with do not count, and that is told', () => {
    const editorial = { since: '0.9.0', obligations: ['kewajiban'] };
    const obligations = base.obligations.map((one) => ({ ...one, gist: OTHER }));
    const diff = amended({ editorial, obligations });
    expect(diff.topics[0]?.pairs[0]?.change).toBe('changed');
    expect(diff.notices).toEqual([{ code: 'editorial-since-another', since: '0.9.0', a: null, b: null }]);
  });

  it.each(LOCALES)('leave no change of content (%s)', (locale) => {
    const editorial = { since: '1.0.0', obligations: ['kewajiban'] };
    const obligations = base.obligations.map((one) => ({ ...one, gist: OTHER }));
    const diff = amended({ editorial, obligations });
    expect(saysTheSame(diff)).toBe(true);
    const next = parsedOf(parseRuleset({ ...base, version: '1.1.0', editorial, obligations }));
    expect(showOn(layOutDiff(diff, base, next, locale), 200)).toContain(
      locale === 'id' ? 'Tetap isinya, diubah rumusannya (1)' : 'Kept in content, reworded (1)',
    );
  });
});
