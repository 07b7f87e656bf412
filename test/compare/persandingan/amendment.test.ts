import { describe, expect, it } from 'vitest';
import { layPersandingan } from '../../../src/compare/persandingan/lay-persandingan.ts';
import type {
  Persandingan,
  PersandinganRow,
  RowPair,
} from '../../../src/compare/persandingan/persandingan.ts';
import { AMENDED } from '../../fixtures/amended-regulations.ts';

const refOf = ({ a, b }: PersandinganRow) => b?.ref ?? a?.ref ?? '';
const rowAt = ({ rows }: Persandingan, ref: string) => rows.find((row) => refOf(row) === ref);
const notKept = ({ rows }: Persandingan) =>
  Object.fromEntries(rows.filter(({ status }) => status !== 'kept').map((row) => [refOf(row), row.status]));
const isTold = ({ told, change }: RowPair) => told && change !== 'unchanged';

describe.each(Object.entries(AMENDED))('an amendment of ten kinds of change to %s', (_id, amended) => {
  const { before, after, texts, statuses, fields, wordingAlone, twiceAYear } = amended;
  const bare = layPersandingan(before, after);
  const worded = layPersandingan(before, after, { texts });

  it('has every provision of either side in exactly one row', () => {
    for (const { rows } of [bare, worded]) {
      const of = (side: 'a' | 'b') => rows.flatMap((row) => row[side]?.ref ?? []).sort();
      expect(of('a')).toEqual(before.provisions.map(({ ref }) => ref).sort());
      expect(of('b')).toEqual(after.provisions.map(({ ref }) => ref).sort());
    }
  });

  it('has with the texts each change at its place, the wording alone too, and nothing else', () => {
    expect(notKept(worded)).toEqual({ ...statuses, [wordingAlone]: 'changed' });
    expect(worded.share).toMatchObject({
      changed: 7,
      inserted: 1,
      deleted: 1,
      byWording: true,
      aboveHalf: false,
    });
    expect(worded.share?.of).toBe(before.provisions.length);
  });

  it('has without texts the same but for the wording, and where a changed norm rests on more, those too', () => {
    const found = notKept(bare);
    expect(found).toMatchObject(statuses);
    for (const ref of Object.keys(found).filter((each) => statuses[each] === undefined)) {
      const row = rowAt(bare, ref);
      expect(row?.pairs.some(({ told, change }) => !told && change !== 'unchanged')).toBe(true);
      expect(row?.pairs.filter(isTold)).toEqual([]);
    }
    expect(rowAt(bare, wordingAlone)?.status).toBe('kept');
  });

  it('tells every pair of norms once, each change in its field', () => {
    const told = bare.rows.flatMap(({ pairs }) =>
      pairs.filter((pair) => pair.told).map(({ a, b }) => `${a}|${b}`),
    );
    expect(new Set(told).size).toBe(told.length);
    const ids = new Set([...before.obligations, ...after.obligations].map(({ id }) => id));
    expect(told).toHaveLength(ids.size);
    for (const [ref, field] of Object.entries(fields)) {
      const differing = rowAt(bare, ref)?.pairs.filter(isTold) ?? [];
      expect(differing).toHaveLength(1);
      expect(differing[0]?.fields.map((each) => each.field)).toContain(field);
    }
    const changes = bare.rows.flatMap(({ pairs }) => pairs.filter(isTold)).map(({ change }) => change);
    expect(changes).toHaveLength(7);
    expect(changes.filter((change) => change === 'added' || change === 'repealed').sort()).toEqual([
      'added',
      'repealed',
    ]);
  });

  it('marks the words of what is changed, and of nothing else', () => {
    const marked = worded.rows.filter(({ marks }) => marks !== null).map(refOf);
    const expected = Object.keys(statuses).filter((ref) => statuses[ref] === 'changed');
    expect(marked.sort()).toEqual([...expected, wordingAlone].sort());
    const only = rowAt(worded, wordingAlone)?.marks;
    expect(only?.a.filter((span) => span.marked)).toEqual([]);
    expect(only?.b.filter((span) => span.marked).map((span) => span.text.trim())).toEqual(['dengan baik']);
  });

  it('says from when something new is due', () => {
    const due = bare.rows.flatMap(({ pairs }) =>
      pairs.flatMap(({ b, firstDue }) => (firstDue ? [[b, firstDue.to]] : [])),
    );
    // Supposed in force from 1 July 2026: the half-year ends with it, the first whole calendar year is 2027.
    expect(due).toEqual(
      expect.arrayContaining([
        ['help-desk', '2027-12-31'],
        [twiceAYear, '2026-12-31'],
      ]),
    );
    expect(due).toHaveLength(2);
  });

  it('lays the legal basis beside each other', () => {
    const basis = ({ head }: Persandingan) => head.find(({ part }) => part === 'basis');
    expect(basis(bare)?.status).toBe('changed');
    const inserted = basis(worded)?.marks?.b.filter((span) => span.marked) ?? [];
    expect(inserted.map(({ text }) => text).join('')).toContain('Peraturan Presiden 132/2022');
    expect(bare.head.find(({ part }) => part === 'title')?.status).toBe('kept');
  });

  it('loses nothing of the texts', () => {
    for (const account of [worded.texts.a, worded.texts.b]) {
      expect(account).toMatchObject({ missing: [], unplaced: [], inferred: [] });
      expect(account?.explanation.map(({ text }) => text)).toEqual(['PENJELASAN', 'Pasal 1', 'Cukup jelas.']);
    }
  });
});
