import { describe, expect, it } from 'vitest';
import { rulesets } from '../../generated/rules/index.ts';
import { compareRulesets } from '../../src/compare/compare-rulesets.ts';
import { diffRulesets } from '../../src/compare/diff-rulesets.ts';
import { filterDiff, filterMatrix } from '../../src/compare/filter-comparison.ts';
import { PatuhInputError } from '../../src/model/issue.ts';
import { type NormInput, regulation, YEARLY } from '../fixtures/rulesets.ts';

const website: NormInput = { id: 'website', topic: 'website', cites: ['9A'], duty: { type: 'standing' } };
const satu = regulation('satu', [{}, website]);
const dua = regulation('dua', [{}, website]);
const tiga = regulation('tiga', [{ duty: { ...YEARLY, every: null, window: null } }]);

describe('the matrix', () => {
  const matrix = compareRulesets([satu, dua, tiga]);

  it('has a row for each topic in the order of the vocabulary, and a cell for each regulation', () => {
    expect(matrix.format).toBe('patuh/matrix/v2');
    expect(matrix.rulesets.map(({ key, id, title }) => [key, id, title])).toEqual([
      ['satu', 'satu', 'Contoh'],
      ['dua', 'dua', 'Contoh'],
      ['tiga', 'tiga', 'Contoh'],
    ]);
    expect(matrix.rows.map(({ topic, group }) => [topic, group])).toEqual([
      ['lan-diagram', 'infrastructure'],
      ['website', 'infrastructure'],
    ]);
  });

  it('says in each cell the word, the bearer, the duty and the Pasal, or nothing', () => {
    expect(matrix.rows[1]?.cells).toEqual({
      satu: [
        {
          obligation: 'website',
          strength: 'wajib',
          bearer: 'perangkat-daerah',
          duty: { type: 'standing', upon: null, where: null, triggerBy: null, since: null, requires: null },
          cites: ['9A'],
        },
      ],
      dua: [
        {
          obligation: 'website',
          strength: 'wajib',
          bearer: 'perangkat-daerah',
          duty: { type: 'standing', upon: null, where: null, triggerBy: null, since: null, requires: null },
          cites: ['9A'],
        },
      ],
      tiga: null,
    });
  });

  it('marks what differs, what has a date, and who stands apart in what', () => {
    expect(matrix.rows.map(({ differs, timed, outliers }) => [differs, timed, outliers])).toEqual([
      [true, true, { tiga: ['duty'] }],
      [false, false, { tiga: ['silent'] }],
    ]);
    expect(matrix.rows.map(({ uncompared, alone }) => [uncompared, alone])).toEqual([
      [false, false],
      [true, false],
    ]);
  });

  it('of two marks nobody as standing apart', () => {
    expect(compareRulesets([satu, tiga]).rows.map(({ outliers }) => outliers)).toEqual([{}, {}]);
  });

  it('is not different where only the place differs', () => {
    const moved = regulation('dua', [{ cites: ['99'] }, website]);
    expect(compareRulesets([satu, moved]).rows.map(({ differs }) => differs)).toEqual([false, false]);
  });

  it('names the columns of one id by their versions', () => {
    const later = { ...satu, version: '2.0.0' };
    expect(compareRulesets([satu, later, later]).rulesets.map(({ key }) => key)).toEqual([
      'satu@1.0.0',
      'satu@2.0.0',
      'satu@2.0.0#2',
    ]);
  });

  it('can be narrowed to what differs, what has a date, a chapter, or a topic with its aspects', () => {
    const topics = (filter: object) => filterMatrix(matrix, filter).rows.map(({ topic }) => topic);
    expect(topics({ timed: true })).toEqual(['lan-diagram']);
    expect(topics({ group: 'audit' })).toEqual([]);
    expect(topics({ topic: 'website' })).toEqual(['website']);
    expect(filterMatrix(compareRulesets([satu, dua]), { differing: true }).rows).toEqual([]);
    expect(filterDiff(diffRulesets(satu, dua), { differing: true }).topics).toEqual([]);
  });

  it('takes regulations raw, parsed and compiled, and refuses all that are malformed at once', () => {
    expect(() => compareRulesets([{ ...satu, version: 'x' }, dua, { ...tiga, id: 'T' }])).toThrow(
      PatuhInputError,
    );
    try {
      compareRulesets([{ ...satu, version: 'x' }, dua, { ...tiga, id: 'T' }]);
    } catch (error) {
      const issues = error instanceof PatuhInputError ? error.issues : [];
      expect(issues.map(({ path }) => path)).toEqual(['rulesets[0].version', 'rulesets[2].id']);
    }
  });

  it('of the five accounts for every obligation once', () => {
    const { rows } = compareRulesets(rulesets);
    for (const { id, obligations } of rulesets) {
      const listed = rows.flatMap(({ cells }) => (cells[id] ?? []).map(({ obligation }) => obligation));
      expect(listed.sort()).toEqual(obligations.map((obligation) => obligation.id).sort());
    }
  });
});

describe('a diff of malformed rulesets', () => {
  it('is refused with the problems of both, each under its side', () => {
    try {
      diffRulesets({ ...satu, version: 'x' }, { ...dua, id: 'D' });
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof PatuhInputError)) throw error;
      expect(error.issues.map(({ path }) => path)).toEqual(['a.version', 'b.id']);
    }
  });
});
