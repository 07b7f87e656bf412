import { describe, expect, it } from 'vitest';
import { diffRulesets } from '../../src/compare/diff-rulesets.ts';
import { measureCoverage } from '../../src/engine/measure-coverage.ts';
import { summarizeRuleset } from '../../src/engine/summarize-ruleset.ts';
import { parseRuleset } from '../../src/load/parse-ruleset.ts';
import { layOutDiff } from '../../src/report/comparison/lay-out.ts';
import { layOutCoverage } from '../../src/report/ruleset/coverage-page.ts';
import { layOutRules } from '../../src/report/ruleset/rules-page.ts';
import { layOutRuleset } from '../../src/report/ruleset/ruleset-page.ts';
import { createTelling } from '../../src/telling/telling.ts';
import { showOn } from '../fixtures/contoh.ts';
import { parsedOf } from '../fixtures/parsed.ts';
import { GIST, type Loose, rawObligation, rawRuleset } from '../fixtures/raw-rulesets.ts';

/*
 * Peraturan Bupati Contoh 1/2023, of three Pasal. Peraturan Bupati 5/2024 deletes Pasal 3 and inserts Pasal 2A from
 * 1 May 2024.
 */
const DUTY = { ref: '2', kind: 'duty', obligations: ['internet-access'] };
const HEAD = { ref: '1', kind: 'definition', reason: GIST };
const norm = rawObligation({ cites: ['2'] });
const second = rawObligation({ id: 'servis', topic: 'service-desk', cites: ['2A'] });

const before = parsedOf(
  parseRuleset(
    rawRuleset({
      extent: { 1: 0, 2: 0, 3: 0 },
      obligations: [norm],
      provisions: [HEAD, DUTY, { ref: '3', kind: 'scope', reason: GIST }],
    }),
  ),
);
const after = parsedOf(
  parseRuleset(
    rawRuleset({
      version: '1.1.0',
      instrument: {
        ...(rawRuleset() as { readonly instrument: Loose }).instrument,
        amendedBy: [{ type: 'Peraturan Bupati', number: 5, year: 2024, from: '2024-05-01' }],
      },
      extent: { 1: 0, 2: 0, '2A': 0, 3: 0 },
      obligations: [norm, { ...second, versions: [{ from: '2024-05-01' }] }],
      provisions: [
        HEAD,
        DUTY,
        { ref: '2A', kind: 'duty', from: '2024-05-01', obligations: ['servis'] },
        { ref: '3', kind: 'repealed', from: '2024-05-01' },
      ],
    }),
  ),
);

describe('a regulation that was amended', () => {
  it('is shown with its amendment and the provisions that it changed', () => {
    const text = showOn(layOutRuleset(createTelling(after, 'en')), 120);
    expect(text).toMatch(/Amended by +Peraturan Bupati Nomor 5 Tahun 2024, from 1 May 2024/);
    expect(text).toMatch(/Provisions with days of their own \(2\)/);
    expect(text).toMatch(/Pasal 2A +duty +from 1 May 2024/);
    expect(text).toMatch(/Pasal 3 +repealed +from 1 May 2024/);
  });

  it('is listed with its last amendment', () => {
    const text = showOn(layOutRules([summarizeRuleset(after, 'ab')], 'id'), 160);
    expect(text).toContain('terakhir diubah dengan Peraturan Bupati Nomor 5 Tahun 2024, sejak 1 Mei 2024');
    expect(showOn(layOutRules([summarizeRuleset(before, 'ab')], 'id'), 160)).not.toContain('diubah');
  });

  it('is accounted for with what is no longer in it', () => {
    const view = layOutCoverage(measureCoverage(after), createTelling(after, 'en'));
    expect(showOn(view, 120)).toContain('1 entry is repealed.');
    const { sheet } = view;
    const days = sheet.columns.findIndex(({ heading }) => heading === 'Days');
    expect(sheet.rows.map((row) => row[days])).toEqual([null, null, 'from 1 May 2024', 'from 1 May 2024']);
  });

  it('has a change note that says what is new and what was repealed, and by what', () => {
    const diff = diffRulesets(before, after);
    expect(diff.text).toMatchObject({
      amendments: { a: [], b: [{ type: 'Peraturan Bupati', number: 5, year: 2024, from: '2024-05-01' }] },
      provisions: [
        { ref: '2A', change: 'added', a: null, b: { kind: 'duty', from: '2024-05-01', until: null } },
        {
          ref: '3',
          change: 'repealed',
          a: { kind: 'scope', from: null, until: null },
          b: { kind: 'repealed', from: '2024-05-01', until: null },
        },
      ],
    });
    const note = showOn(layOutDiff(diff, before, after, 'en'), 160);
    expect(note).toContain('Amended by: Peraturan Bupati Nomor 5 Tahun 2024 (from 1 May 2024).');
    expect(note).toContain('Pasal 2A · inserted (duty from 1 May 2024)');
    expect(note).toContain('Pasal 3 · repealed (scope → repealed from 1 May 2024)');
  });

  it('has a note that turns round with its sides', () => {
    const { text } = diffRulesets(after, before);
    expect(text?.provisions.map(({ change }) => change)).toEqual(['removed', 'restored']);
    expect(diffRulesets(after, after).text).toEqual({
      amendments: { a: [], b: [] },
      provisions: [],
      defects: [],
      words: [],
    });
  });

  it('is not laid Pasal by Pasal beside another regulation', () => {
    const other = parsedOf(parseRuleset(rawRuleset({ id: 'lain' })));
    expect(diffRulesets(before, other).text).toBeNull();
  });
});
