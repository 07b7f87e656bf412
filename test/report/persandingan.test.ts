import { describe, expect, it } from 'vitest';
import { layPersandingan } from '../../src/compare/persandingan/lay-persandingan.ts';
import { LOCALES } from '../../src/model/terms.ts';
import { layOutPersandingan } from '../../src/report/comparison/lay-out.ts';
import { render } from '../../src/report/format/formats.ts';
import type { PageTable } from '../../src/report/page.ts';
import type { View } from '../../src/report/view.ts';
import { AMENDED } from '../fixtures/amended-regulations.ts';
import { readCsv } from '../fixtures/read-csv.ts';
import { type NormInput, regulation } from '../fixtures/rulesets.ts';

const { before, after, texts } = AMENDED.malra;
const worded = layPersandingan(before, after, { texts });
const bare = layPersandingan(before, after);

/** The table of the body: the last but for what is told of the texts. */
function bodyOf({ page }: View): PageTable {
  const tables = page.sections.flatMap(({ blocks = [] }) => blocks.filter((block) => block.kind === 'table'));
  const [body] = tables.filter(({ rowHeader }) => rowHeader === null).slice(-1);
  if (body === undefined) throw new Error('there is no table');
  return body;
}

/** The remarks of the row whose newer side is a place, as lines. */
function remarksAt(view: View, place: string): readonly string[] {
  const row = bodyOf(view).rows.find(({ cells }) =>
    [cells[1]].flat().some((line) => typeof line === 'object' && line.text === place),
  );
  return [row?.cells.at(-1) ?? []].flat().map((line) => (typeof line === 'string' ? line : line.text));
}

describe.each(LOCALES)('a matriks persandingan in %s', (locale) => {
  const id = locale === 'id';
  const views = {
    worded: layOutPersandingan(worded, before, after, null, locale),
    bare: layOutPersandingan(bare, before, after, null, locale),
  };

  it('has a row for every provision, and three columns that name both texts, a draft as one', () => {
    for (const view of Object.values(views)) {
      const { columns, rows } = bodyOf(view);
      expect(columns.map(({ heading }) => heading)).toEqual(
        id
          ? ['Semula (versi 1.1.0)', 'Menjadi (rancangan versi 9.0.0)', 'Keterangan']
          : ['Before (version 1.1.0)', 'After (draft version 9.0.0)', 'Remarks'],
      );
      expect(rows).toHaveLength(after.provisions.length);
      expect(view.sheet.rows).toHaveLength(after.provisions.length);
      expect(view.page.title).toContain(id ? 'Rancangan Peraturan Bupati' : 'Draft Peraturan Bupati');
    }
  });

  it('tells what became of a provision, in the words of drafting', () => {
    expect(remarksAt(views.worded, 'Pasal 17 ayat (1)')).toEqual([id ? 'Tetap' : 'Kept']);
    expect(remarksAt(views.worded, 'Pasal 9A')[0]).toBe(id ? 'Disisipkan' : 'Inserted');
    expect(remarksAt(views.worded, 'Pasal 22 ayat (5)').slice(0, 2)).toEqual(
      id ? ['Dihapus', 'Dihapus mulai 1 Juli 2026.'] : ['Deleted', 'Deleted as from 1 July 2026.'],
    );
    expect(remarksAt(views.worded, 'Pasal 25 ayat (2)')).toEqual(
      id
        ? ['Diubah', 'Naskahnya berubah; ruleset tidak mencatat perbedaan norma di sini.']
        : ['Changed', 'The wording changed; the ruleset records no difference of norm here.'],
    );
  });

  it('tells differences in words, what is stricter, a witness, and from when something is due', () => {
    const remarks = remarksAt(views.bare, 'Pasal 18').join('\n');
    expect(remarks).toContain(id ? 'Diperketat (▲ lebih ketat)' : 'Tightened (▲ stricter)');
    expect(remarks).toContain(id ? '1 kali dalam 1 tahun → ' : 'once in 1 year → ');
    expect(remarks).toContain(id ? 'Andaikan satu unit (Pusat Data)' : 'Take one unit (data centre)');
    expect(remarks).toContain(
      id
        ? 'Jatuh tempo pertama: 31 Desember 2026 (jangka waktu semester II 2026).'
        : 'First due: 31 December 2026 (window: the second half of 2026).',
    );
  });

  it('states the share that changes', () => {
    expect(render(views.worded, 'markdown')).toContain(
      id
        ? '9 dibanding 115 ketentuan naskah lama (8%): 7 diubah, 1 disisipkan, 1 dihapus.'
        : '9 against 115 provisions of the older text (8%): 7 changed, 1 inserted, 1 deleted.',
    );
    expect(render(views.worded, 'markdown')).not.toContain('237');
  });

  it('asks for a new act above half', () => {
    const [old, anew] = [
      regulation('x', [{ id: 'satu' }]),
      regulation('x', [{ id: 'satu', bearer: 'diskominfo' }]),
    ];
    const view = layOutPersandingan(layPersandingan(old, anew), old, anew, null, locale);
    expect(render(view, 'markdown')).toContain('UU 12/2011, Lampiran II angka 237');
  });

  it('marks words in every format that is read', () => {
    const marked = { html: '<ins>dengan baik</ins>', markdown: '<ins>dengan baik</ins>' } as const;
    for (const format of ['html', 'markdown'] as const)
      expect(render(views.worded, format)).toContain(marked[format]);
    expect(render(views.worded, 'html')).toContain('<del>Dua puluh dua pengertian');
    expect(render(views.worded, 'table').replace(/\s+/g, ' ')).toContain('{+Kini+}');
    // Without texts only the legal basis has words to mark.
    expect(render(views.bare, 'html').match(/<(?:ins|del)>[^<]*/g)).toEqual([
      '<ins>Peraturan Presiden 132/2022',
    ]);
  });

  it('is an HTML file of its own with headings that stay, on paper laid on its side', () => {
    const html = render(views.worded, 'html');
    expect(html).not.toMatch(/<script|<link|<img|src=|href=|https?:/i);
    expect(html).toContain('@page { size: A4 landscape');
    expect(html).toContain('position: sticky');
    expect(html).not.toMatch(/undefined|\[object|NaN/);
  });

  it('is a sheet to filter: status, places and the first day, each in its column', () => {
    const csv = render(views.worded, 'csv');
    const rows = readCsv(csv.replace(/^\uFEFF/, ''), id ? ';' : ',');
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([11]));
    const row = rows.find(([, , , , , place]) => place === 'Pasal 18');
    expect([row?.[1], row?.[3], row?.[8], row?.[9], row?.[10]]).toEqual([
      'changed',
      'Pasal 18',
      'stricter',
      'tightened',
      '2026-12-31',
    ]);
  });

  it('lets no text be taken for markup', () => {
    const nasty = '<script>alert("x")</script> | b\n=1+1';
    const norm: NormInput = { id: 'satu', cites: ['1'], gist: { id: nasty, en: nasty } };
    const old = regulation('x', [norm]);
    const table = layPersandingan(old, old, {
      texts: { a: 'Pasal 1\n<b>Satu</b> dua.', b: 'Pasal 1\n<b>Satu</b> | tiga.\nBAB II\n(1) <i>Lepas.</i>' },
    });
    const view = layOutPersandingan(table, old, old, null, locale);
    const [html, markdown] = [render(view, 'html'), render(view, 'markdown')];
    for (const text of [html, markdown]) expect(text).not.toMatch(/<script|<b>|<i>/);
    expect(html).toContain('&lt;b&gt;Satu&lt;/b&gt; ');
    expect(markdown).toContain(id ? 'baris 4' : 'line 4');
    const bareView = layOutPersandingan(layPersandingan(old, old), old, old, null, locale);
    expect(render(bareView, 'html')).not.toContain('<script');
  });

  it('says of two regulations which has no counterpart where, and never what became of it', () => {
    const [a, b] = [
      regulation('satu', [{ id: 'x' }, { id: 'situs', topic: 'website' }]),
      regulation('dua', [{ id: 'y' }], { status: 'draft', inForceFrom: null }),
    ];
    const parent = regulation('induk', [{ id: 'z', cites: ['5'] }]);
    const view = layOutPersandingan(layPersandingan(a, b, { parent }), a, b, parent, locale);
    expect(bodyOf(view).columns.map(({ heading }) => heading)).toEqual(
      id
        ? [
            'Kabupaten Contoh (satu)',
            'Rancangan Kabupaten Contoh (dua)',
            'Peraturan induk (Kabupaten Contoh)',
            'Keterangan',
          ]
        : [
            'Kabupaten Contoh (satu)',
            'Draft Kabupaten Contoh (dua)',
            'Parent regulation (Kabupaten Contoh)',
            'Remarks',
          ],
    );
    const markdown = render(view, 'markdown');
    expect(markdown).toContain(
      id
        ? 'Padanan di rancangan Kabupaten Contoh (dua) tidak ditemukan'
        : 'No counterpart found in draft Kabupaten Contoh (dua)',
    );
    expect(markdown).toContain('Pasal 5');
    expect(markdown).not.toMatch(/Tetap|Dihapus|Kept|Deleted/);
  });
});
