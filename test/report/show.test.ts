import { describe, expect, it } from 'vitest';
import { summarizeRuleset } from '../../src/engine/summarize-ruleset.ts';
import type { Locale } from '../../src/model/terms.ts';
import { layOutRules } from '../../src/report/ruleset/rules-page.ts';
import { layOutRuleset } from '../../src/report/ruleset/ruleset-page.ts';
import { createTelling } from '../../src/telling/telling.ts';
import { showOn } from '../fixtures/contoh.ts';
import { type NormInput, regulation, YEARLY } from '../fixtures/rulesets.ts';

const show = (norm: NormInput, locale: Locale = 'en') =>
  showOn(layOutRuleset(createTelling(regulation('contoh', [norm]), locale)), 200);

const rules = (norms: readonly NormInput[], locale: Locale = 'en') =>
  showOn(layOutRules([summarizeRuleset(regulation('contoh', norms), 'ab')], locale), 200);

describe('what is shown of a norm', () => {
  it('is everything that it says: to whom, through whom, for each of what, where it applies', () => {
    const text = show({
      bearer: 'diskominfo',
      counterparty: 'kepala-daerah',
      via: 'bappeda',
      per: 'perangkat-daerah',
      see: ['1'],
      applies: { '===': [{ var: 'uses-intra-network' }, true] },
      note: { id: 'Catatan.', en: 'A doubt.' },
    });
    expect(text).toMatch(/To +head of region/);
    expect(text).toMatch(/Through +regional development planning agency/);
    expect(text).toMatch(/For each +regional agency/);
    expect(text).toMatch(/Applies if +uses the intra network is yes/);
    expect(text).toMatch(/See also +Pasal 1/);
    expect(text).toMatch(/Note +A doubt\./);
  });

  it('is within what a permission may be used', () => {
    const text = show({
      strength: 'dapat',
      word: 'dapat',
      proviso: { '===': [{ var: 'uses-intra-network' }, true] },
      duty: { type: 'standing' },
    });
    expect(text).toMatch(/To be used if +uses the intra network is yes/);
  });

  it('is how it is read, what stands against that, and why', () => {
    const text = show({
      duty: { type: 'document-quality', document: 'spbe-architecture', term: 'P5Y' },
      readings: { default: 'whole-years', rivals: ['exact'], reason: { id: 'Lazim.', en: 'As is usual.' } },
    });
    expect(text).toMatch(/Read +to within a day/);
    expect(text).toMatch(/Other readings +to the very day/);
    expect(text).toMatch(/Why so read +As is usual\./);
  });

  it('is each of the prescribed contents, not their number alone', () => {
    const text = show({
      duty: { type: 'document-quality', document: 'spbe-architecture', contents: ['vision', 'budget'] },
    });
    expect(text).toMatch(/Contents +vision and budget/);
  });

  it('is told in a sheet too', () => {
    const { sheet } = layOutRuleset(createTelling(regulation('contoh', [{ per: 'perangkat-daerah' }]), 'en'));
    const column = sheet.columns.findIndex(({ heading }) => heading === 'For each');
    expect(sheet.rows.map((row) => row[column])).toEqual(['regional agency']);
  });
});

describe('a norm with days of its own', () => {
  const later: NormInput = { id: 'nanti', versions: [{ from: '2026-01-01' }] };
  const changed: NormInput = {
    id: 'berubah',
    versions: [
      { until: '2024-12-31', duty: { ...YEARLY, every: 'P2Y', window: 'rolling' }, readings: null },
      { from: '2025-01-01', transition: 'former' },
    ],
  };
  const ended: NormInput = {
    id: 'berakhir',
    versions: [{ until: '2024-12-31' }, { from: '2025-01-01', gap: true }],
  };

  it('that binds from 2026 does not read as binding now', () => {
    expect(show(later)).toMatch(/Binds +from 1 January 2026/);
    expect(show(later, 'id')).toMatch(/Mengikat +sejak 1 Januari 2026/);
    expect(rules([later])).toContain(
      'Norms with days of their own (1): Pasal 1 · nanti (from 1 January 2026)',
    );
  });

  it('that has ended reads as ended', () => {
    expect(show(ended)).toMatch(/Binds +until 31 December 2024/);
    expect(rules([ended], 'id')).toContain('Pasal 1 · berakhir (sampai 31 Desember 2024)');
  });

  it('that was worded otherwise says when and how', () => {
    expect(show(changed)).toContain(
      'until 31 December 2024: When: LAN diagram submitted, at least once in 2 years, read counted from the last time it was done',
    );
    expect(show(changed)).toContain('from 1 January 2025: as stated here');
    expect(rules([changed])).toContain('berubah (no end, 2 wordings)');
  });

  it('is counted among the rulesets; one that has none is not named', () => {
    expect(summarizeRuleset(regulation('contoh', [later, { id: 'biasa' }]), 'ab').dated).toEqual([
      { obligation: 'nanti', cites: ['1'], binds: [{ from: '2026-01-01', to: null }], wordings: 1 },
    ]);
    expect(rules([{ id: 'biasa' }])).not.toContain('days of their own');
  });
});
