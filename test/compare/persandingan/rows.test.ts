import { describe, expect, it } from 'vitest';
import { rulesets } from '../../../generated/rules/index.ts';
import { layPersandingan } from '../../../src/compare/persandingan/lay-persandingan.ts';
import type { Persandingan } from '../../../src/compare/persandingan/persandingan.ts';
import { splitText } from '../../../src/compare/persandingan/split-text.ts';
import { placesOf } from '../../../src/compare/persandingan/text-node.ts';
import { parseRuleset } from '../../../src/load/parse-ruleset.ts';
import type { Ruleset } from '../../../src/model/ruleset.ts';
import { parsedOf } from '../../fixtures/parsed.ts';
import { printText, wordingsOf } from '../../fixtures/plain-text.ts';
import { type NormInput, regulation, YEARLY } from '../../fixtures/rulesets.ts';

/** Each row as status and the places of both sides. */
function told({ rows }: Persandingan): readonly string[] {
  return rows.map(({ status, a, b }) => `${status} ${a?.ref ?? '–'} ${b?.ref ?? '–'}`);
}

/** A norm that is attested, under a topic of its own. */
function norm(id: string, cite: string, topic: string): NormInput {
  return {
    id,
    cites: [cite],
    topic,
    duty: { type: 'standing' },
    gist: { id: `Isi ${id}.`, en: `Gist ${id}.` },
  };
}

/** A real regulation with every Pasal from a certain one on moved by one, and a new one in its place. */
function shifted(ruleset: Ruleset, from: number): Ruleset {
  const move = <Ref extends string>(ref: Ref) =>
    ref.replace(/^\d+/, (digits) => String(Number(digits) + (Number(digits) >= from ? 1 : 0)));
  const extent = Object.entries(ruleset.extent ?? {}).map(([pasal, count]) => [move(pasal), count]);
  const inserted = { ref: `${from}`, kind: 'purpose', reason: { id: 'Maksud baru.', en: 'A new aim.' } };
  const moved = ruleset.provisions.map((entry) => ({ ...entry, ref: move(entry.ref) }));
  const at = moved.findIndex(({ ref }) => Number.parseInt(ref, 10) > from);
  return parsedOf(
    parseRuleset({
      ...ruleset,
      version: '9.0.0',
      extent: { ...Object.fromEntries(extent), [from]: 0 },
      obligations: ruleset.obligations.map((each) => ({
        ...each,
        cites: each.cites.map(move),
        see: each.see.map((ref) => move(ref)),
      })),
      provisions: [...moved.slice(0, at), inserted, ...moved.slice(at)],
      defects: [],
    }),
  );
}

describe('two versions', () => {
  it.each(rulesets.map((ruleset) => [ruleset.id, ruleset] as const))(
    'of %s that are one have nothing to tell',
    (_id, ruleset) => {
      const table = layPersandingan(ruleset, ruleset);
      expect(new Set(table.rows.map(({ status }) => status))).toEqual(new Set(['kept']));
      expect(table.rows).toHaveLength(ruleset.provisions.length);
      expect(table.share).toMatchObject({ changed: 0, inserted: 0, deleted: 0, aboveHalf: false });
      expect(table.head.map(({ status }) => status)).toEqual(['kept', 'kept']);
    },
  );

  it.each(rulesets.map((ruleset) => [ruleset.id, ruleset] as const))(
    'of %s with a new Pasal 10 find every later one again, one further on',
    (_id, ruleset) => {
      const table = layPersandingan(ruleset, shifted(ruleset, 10));
      const wrong = table.rows.filter(({ status, changed, a, b }) => {
        if (b?.ref === '10') return status !== 'inserted';
        const isLater = Number.parseInt(a?.ref ?? '0', 10) >= 10;
        const one = Number.parseInt(b?.ref ?? '0', 10) - Number.parseInt(a?.ref ?? '0', 10);
        return changed || status !== (isLater ? 'moved' : 'kept') || one !== (isLater ? 1 : 0);
      });
      expect(wrong.map(({ status, a, b }) => `${status} ${a?.ref} ${b?.ref}`)).toEqual([]);
      expect(table.rows).toHaveLength(ruleset.provisions.length + 1);
    },
  );

  it('have what is gone where it stood, and what followed it under its new number', () => {
    const before = regulation('contoh', [
      norm('satu', '4(1)', 'website'),
      norm('dua', '4(2)', 'data-backup'),
      norm('tiga', '4(3)', 'data-use'),
    ]);
    const after = regulation('contoh', [
      norm('satu', '4(1)', 'website'),
      norm('tiga', '4(2)', 'data-use'),
      norm('baru', '9A', 'internet-access'),
    ]);
    expect(told(layPersandingan(before, after))).toEqual([
      'kept 4(1) 4(1)',
      'deleted 4(2) –',
      'moved 4(3) 4(2)',
      'inserted – 9A',
    ]);
    expect(told(layPersandingan(after, before))).toEqual([
      'kept 4(1) 4(1)',
      'inserted – 4(2)',
      'moved 4(2) 4(3)',
      'deleted 9A –',
    ]);
  });

  it('tell a norm that moved and changed as both', () => {
    const yearly: NormInput = { id: 'lan-diagram', cites: ['5'] };
    const after = { ...yearly, cites: ['6'], duty: { ...YEARLY, every: 'P2Y', window: 'rolling' } };
    const [row] = layPersandingan(regulation('contoh', [yearly]), regulation('contoh', [after])).rows;
    expect(row).toMatchObject({ status: 'moved', changed: true });
    expect(row?.pairs[0]).toMatchObject({ told: true, change: 'loosened', relation: 'looser' });
  });

  it('that change more than half say so: on the half not yet', () => {
    const ids = ['website', 'data-backup', 'data-use', 'internet-access'];
    const norms = ids.map((topic, index) => norm(topic, `${index + 1}`, topic));
    const change = (count: number) =>
      regulation(
        'contoh',
        norms.map((each, index) => (index < count ? { ...each, bearer: 'diskominfo' } : each)),
      );
    const shareOf = (count: number) => layPersandingan(regulation('contoh', norms), change(count)).share;
    expect(shareOf(2)).toMatchObject({ of: 4, changed: 2, aboveHalf: false });
    expect(shareOf(3)).toMatchObject({ of: 4, changed: 3, aboveHalf: true });
  });

  it('decide by the wording where both are given: the same words are kept whatever a ruleset records', () => {
    const [before, after] = [
      regulation('contoh', [norm('satu', '1', 'website')]),
      regulation('contoh', [{ ...norm('satu', '1', 'website'), bearer: 'diskominfo' }]),
    ];
    const text = 'Pasal 1\nSitus dikelola.';
    expect(layPersandingan(before, after, { texts: { a: text, b: text } }).rows[0]).toMatchObject({
      status: 'kept',
      changed: false,
    });
    expect(layPersandingan(before, after).rows[0]).toMatchObject({ status: 'changed' });
  });
});

describe('the wording of a provision', () => {
  const ruleset = regulation('contoh', [
    norm('satu', '4(1)', 'website'),
    norm('dua', '4(1)b', 'data-backup'),
  ]);
  const text = [
    'Pasal 3',
    'Asing.',
    'Pasal 4',
    '(1) Terdiri atas:',
    'a. ini;',
    'b. itu;',
    'c. lain.',
    '(2) Tambahan.',
    'Pasal 5',
    '(1) Juga.',
  ].join('\n');
  const table = layPersandingan(ruleset, ruleset, { texts: { a: text, b: text } });

  it('leaves out what has a row of its own; what no provision names has one too', () => {
    expect(table.rows.map(({ b }) => [b?.ref, b?.text])).toEqual([
      ['3', 'Asing.'],
      ['4(1)', 'Terdiri atas:\na. ini;\nc. lain.'],
      ['4(1)b', 'itu;'],
      ['4(2)', 'Tambahan.'],
      ['5', '(1) Juga.'],
    ]);
    expect(table.texts.b?.missing).toEqual([]);
  });

  it('is told as missing where the text has not that place', () => {
    const { texts, rows } = layPersandingan(ruleset, ruleset, {
      texts: { a: text, b: 'Pasal 4\n(1) Lain.' },
    });
    expect(texts.b?.missing).toEqual(['4(1)b']);
    expect(rows.find(({ b }) => b?.ref === '4(1)b')?.b?.text).toBe(null);
  });
});

const pairs = rulesets.flatMap((a, index) =>
  rulesets.slice(index + 1).map((b) => [a.id, b.id, a, b] as const),
);

describe.each(pairs)('%s beside %s', (_a, _b, a, b) => {
  const texts = { a: printText(wordingsOf(a), a), b: printText(wordingsOf(b), b) };
  const table = layPersandingan(a, b, { texts });

  it('has every provision of either in exactly one row: in the order of the first, then what only the second has', () => {
    const of = (side: 'a' | 'b') => table.rows.flatMap((row) => row[side]?.ref ?? []);
    expect(of('a')).toEqual(a.provisions.map(({ ref }) => ref));
    expect([...of('b')].sort()).toEqual(b.provisions.map(({ ref }) => ref).sort());
    const first = table.rows.findIndex((row) => row.a === null);
    expect(table.rows.slice(first).every((row) => row.a === null)).toBe(true);
  });

  it('tells each pair of norms once, and says of no provision that nothing answers to it where something does', () => {
    const toldOnce = table.rows
      .flatMap((row) => row.pairs.filter((pair) => pair.told))
      .map((pair) => `${pair.a}|${pair.b}`);
    expect(new Set(toldOnce).size).toBe(toldOnce.length);
    const ids = (side: 'a' | 'b') =>
      new Set(table.rows.flatMap(({ pairs: all }) => all.flatMap((pair) => pair[side] ?? [])));
    expect(ids('a').size).toBe(a.obligations.length);
    expect(ids('b').size).toBe(b.obligations.length);
    for (const { status, pairs: all } of table.rows.filter((row) => row.status.startsWith('only-in')))
      expect(`${status} ${all.some((pair) => pair.a !== null && pair.b !== null)}`).toBe(`${status} false`);
    expect([table.share, table.head]).toEqual([null, []]);
  });

  it('finds every provision in its text', () => {
    expect([table.texts.a?.missing, table.texts.b?.missing]).toEqual([[], []]);
    const written = table.rows
      .flatMap((row) => row.a?.text ?? [])
      .join('')
      .replace(/\W/g, '').length;
    const printed = placesOf(splitText(texts.a).pasal)
      .map(({ text }) => text)
      .join('')
      .replace(/\W/g, '').length;
    expect(written).toBeGreaterThanOrEqual(printed);
  });
});

it('a parent regulation stands beside the norms that speak of the same', () => {
  const [a, b, parent] = ['satu', 'dua', 'induk'].map((id) =>
    regulation(id, [norm(`${id}-situs`, '7', 'website'), norm(`${id}-data`, '8', 'data-use')]),
  );
  if (a === undefined || b === undefined || parent === undefined)
    throw new Error('three regulations were made');
  const {
    rows,
    parent: above,
    texts,
  } = layPersandingan(a, b, { parent, texts: { parent: 'Pasal 7\nInduk situs.' } });
  expect(rows.map((row) => row.parent.map(({ ref, text }) => [ref, text]))).toEqual([
    [['7', 'Induk situs.']],
    [['8', null]],
  ]);
  expect(above).toMatchObject({ id: 'induk', status: 'in-force' });
  expect(texts.parent?.missing).toEqual(['8']);
});
