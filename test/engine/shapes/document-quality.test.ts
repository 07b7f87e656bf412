import { describe, expect, it } from 'vitest';
import type { Loose } from '../../fixtures/raw-rulesets.ts';
import { rulesetOf } from '../../fixtures/rulesets.ts';
import { stateOf } from '../../fixtures/states.ts';
import { check, told } from '../../fixtures/verdicts.ts';

const asked = (duty: Loose, norm: Loose = {}) =>
  rulesetOf({
    bearer: 'kepala-daerah',
    duty: { type: 'document-quality', document: 'spbe-master-plan', ...duty },
    ...norm,
  });
const FIVE_YEARS = asked({ term: 'P5Y' }, { readings: { default: 'whole-years', rivals: ['exact'] } });
const CONTENTS = asked({ contents: ['visi', 'strategi'] });
const REGULATION = asked({ form: 'peraturan-kepala-daerah' });

function judge(ruleset: ReturnType<typeof asked>, documents: readonly Loose[], asOf: string) {
  const state = stateOf({
    documents: documents.map((document, index) => ({
      id: `ri-${index + 1}`,
      type: 'spbe-master-plan',
      ...document,
    })),
  });
  return check(ruleset, state, asOf);
}
const verdicts = (ruleset: ReturnType<typeof asked>, documents: readonly Loose[], asOf: string) =>
  judge(ruleset, documents, asOf).findings.map(told);

describe('the length of a paper', () => {
  const plan = (to: string | undefined) => [{ from: '2024-01-01', to }];

  it.each([
    ['three years are never met', '2026-12-31', 'breached undated breached 2024-01-01 late 1'],
    ['two days less are not five years', '2028-12-29', 'breached undated breached 2024-01-01 late 1'],
    ['a day less is five years as people write them', '2028-12-30', 'met undated'],
    ['five years to the day', '2028-12-31', 'met undated'],
    ['a day more is five years as people write them', '2029-01-01', 'met undated'],
    ['two days more are not five years', '2029-01-02', 'breached undated breached 2024-01-01 late 1'],
    ['an end that is not recorded is unknown', undefined, 'unknown undated'],
  ])('%s', (_, to, line) => {
    expect(verdicts(FIVE_YEARS, plan(to), '2024-01-01')).toEqual([line]);
  });

  it.each([
    ['2028-12-30', [{ reading: 'exact', status: 'breached' }]],
    ['2028-12-31', null],
    ['2029-01-01', [{ reading: 'exact', status: 'breached' }]],
    ['2029-01-02', null],
  ])('counted to the very day, to %s is contested: %j', (to, contested) => {
    expect(judge(FIVE_YEARS, plan(to), '2024-01-01').findings).toMatchObject([{ contested }]);
  });

  it.each([
    ['2026-12-31', 'breached undated breached 2024-01-01 late 1096'],
    ['2027-01-01', 'breached 2024-01-01..2026-12-31 breached 2024-01-01 late 1096'],
    ['2030-01-01', 'breached 2024-01-01..2026-12-31 breached 2024-01-01 late 1096'],
  ])('a paper that is not as it has to be is in breach as long as it runs: on %s', (asOf, line) => {
    expect(verdicts(FIVE_YEARS, plan('2026-12-31'), asOf)).toEqual([line]);
  });

  it('the verdict stays when the paper has run out, and its own days are told', () => {
    for (const asOf of ['2026-12-31', '2027-01-01', '2040-01-01']) {
      const [finding] = judge(FIVE_YEARS, [{ from: '2022-01-01', to: '2026-12-31' }], asOf).findings;
      expect(finding).toMatchObject({
        status: 'met',
        occurrence: { document: 'ri-1' },
        because: [{ code: 'document-of-term', from: '2022-01-01', to: '2026-12-31', term: 'P5Y' }],
      });
    }
  });

  it('an end that is not recorded is asked for', () => {
    expect(judge(FIVE_YEARS, plan(undefined), '2024-01-01').unknowns).toMatchObject([
      { kind: 'document', name: 'ri-1', field: 'to' },
    ]);
  });
});

describe('what a paper has to be', () => {
  it('without any there is nothing to judge', () => {
    expect(verdicts(FIVE_YEARS, [], '2040-01-01')).toEqual(['not-applicable undated']);
    expect(judge(CONTENTS, [{ from: '2024-01-02' }], '2024-01-01').findings.map(told)).toEqual([
      'not-applicable undated',
    ]);
  });

  it('each paper is judged by itself, from the day of its adoption', () => {
    const papers = [
      { from: '2024-01-01', contents: ['visi', 'strategi', 'lain'] },
      { from: '2024-03-01', contents: ['visi'] },
      { from: '2024-03-02', contents: null },
    ];
    expect(verdicts(CONTENTS, papers, '2024-02-29')).toEqual(['met undated']);
    expect(verdicts(CONTENTS, papers, '2024-03-01')).toEqual([
      'met undated',
      'breached undated breached 2024-03-01 late 1',
    ]);
    expect(verdicts(CONTENTS, papers, '2024-03-02')).toEqual([
      'met undated',
      'breached undated breached 2024-03-01 late 2',
      'unknown undated',
    ]);
  });

  it('a wrong form is a breach, a form that is not recorded is unknown', () => {
    const form = (written: string | null) =>
      verdicts(REGULATION, [{ from: '2024-01-01', form: written }], '2024-01-01');
    expect(form('peraturan-kepala-daerah')).toEqual(['met undated']);
    expect(form('keputusan-kepala-daerah')).toEqual(['breached undated breached 2024-01-01 late 1']);
    expect(form(null)).toEqual(['unknown undated']);
    // In what form the head of region adopted it, this does not say.
    expect(form('penetapan-kepala-daerah')).toEqual(['unknown undated']);
  });

  it('what is lacking is a breach whatever is unknown of the rest', () => {
    const both = asked({ contents: ['visi'], form: 'peraturan-kepala-daerah' });
    const report = judge(both, [{ from: '2024-01-01', contents: [] }], '2024-01-01');
    expect(report.findings).toMatchObject([{ status: 'breached', missing: [] }]);
  });

  it('a paper from before the norm binds is in breach from the day it binds, one that had run out is passed over', () => {
    const old = (to: string) => [{ from: '2010-01-01', to, contents: ['visi'] }];
    expect(verdicts(CONTENTS, old('2030-01-01'), '2024-01-01')[0]).toMatch(
      /^breached undated breached 20(?!10)/,
    );
    expect(verdicts(CONTENTS, old('2012-12-31'), '2024-01-01')).toEqual(['not-applicable undated']);
  });
});
