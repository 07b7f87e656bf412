import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { layPersandingan } from '../../src/compare/persandingan/lay-persandingan.ts';
import { layOutPersandingan } from '../../src/report/comparison/lay-out.ts';
import { renderPageDocx } from '../../src/report/format/page-docx.ts';
import type { Page } from '../../src/report/page.ts';
import { AMENDED } from '../fixtures/amended-regulations.ts';

const folder = mkdtempSync(join(tmpdir(), 'patuh-docx-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The Python that has python3-docx; CI installs it, and there its absence is a failure. */
const PYTHON = ['/usr/bin/python3', 'python3'].find(
  (name) => spawnSync(name, ['-c', 'import docx']).status === 0,
);

type Read = {
  readonly title: string;
  readonly paper: readonly number[];
  readonly landscape: boolean;
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly repeated: readonly (readonly boolean[])[];
  readonly underlined: readonly string[];
  readonly struck: readonly string[];
  readonly paragraphs: readonly string[];
};

async function readBack(page: Page): Promise<Read> {
  const path = join(folder, 'page.docx');
  writeFileSync(path, await renderPageDocx(page));
  const reader = resolve(import.meta.dirname, '../fixtures/read-docx.py');
  const { stdout, stderr, status } = spawnSync(PYTHON ?? 'python3', [reader, path], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

const { before, after, texts } = AMENDED.pasuruan;
const view = layOutPersandingan(layPersandingan(before, after, { texts }), before, after, null, 'id');

it('a Word document is a zip archive', async () => {
  const bytes = await renderPageDocx(view.page);
  expect([...bytes.slice(0, 2)]).toEqual([...Buffer.from('PK')]);
});

it('without the package docx it is said how to install it', async () => {
  const failing = () => Promise.reject(new Error('not found'));
  await expect(renderPageDocx(view.page, failing)).rejects.toMatchObject({
    code: 'ERR_DOCX_MISSING',
    message: expect.stringContaining('npm install docx'),
  });
});

describe.runIf(PYTHON !== undefined || process.env['CI'] !== undefined)(
  'a Word document, read by another',
  () => {
    it('is A4 laid on its side, with its title', async () => {
      const { title, paper, landscape } = await readBack(view.page);
      expect([title, paper, landscape]).toEqual([view.page.title, [297, 210], true]);
    });

    it('has a row for every provision beneath headings that are repeated on every sheet', async () => {
      const { tables, repeated } = await readBack(view.page);
      const [head = [], ...rows] = tables.at(-1) ?? [];
      expect(head).toEqual(['Semula (versi 1.1.0)', 'Menjadi (rancangan versi 9.0.0)', 'Keterangan']);
      expect(rows).toHaveLength(after.provisions.length);
      expect(repeated.at(-1)).toEqual([true, ...rows.map(() => false)]);
      const inserted = rows.find(([, now]) => now?.startsWith('Pasal 9A\n'));
      expect(inserted?.[0]).toBe('–');
      expect(inserted?.[2]).toMatch(/^Disisipkan\n/);
    });

    it('underlines what was put in and strikes through what was taken out', async () => {
      const { underlined, struck } = await readBack(view.page);
      expect(underlined).toContain('dengan baik');
      expect(underlined.filter((text) => text === 'Kini')).not.toEqual([]);
      expect(struck.join('')).toContain('pengertian');
    });

    it('has every kind of block, upright where tables are narrow, and no character that XML forbids', async () => {
      const page: Page = {
        locale: 'en',
        title: 'A & <B>\u0001',
        lines: [{ text: 'Warned', sign: '!', tone: 'warning' }],
        sections: [
          {
            title: 'One',
            blocks: [
              {
                kind: 'list',
                items: [
                  {
                    lead: 'Lead',
                    text: 'said',
                    notes: ['noted'],
                    blocks: [{ kind: 'paragraph', line: 'under' }],
                  },
                ],
              },
            ],
          },
          {
            title: null,
            blocks: [
              {
                kind: 'table',
                columns: [
                  { heading: '', width: 1 },
                  { heading: '', width: 2 },
                ],
                rows: [{ cells: ['x', ['y', '']], notes: ['z'] }],
              },
            ],
          },
          { title: 'Sub', sub: true, blocks: [{ kind: 'heading', line: 'Head' }] },
        ],
      };
      const { paper, landscape, tables, repeated, paragraphs } = await readBack(page);
      expect([paper, landscape]).toEqual([[210, 297], false]);
      expect(tables).toEqual([[['x', 'y\nz']]]);
      expect(repeated).toEqual([[false]]);
      expect(paragraphs.filter(Boolean)).toEqual([
        'A & <B>␁',
        '! Warned',
        'One',
        'Lead · said',
        'noted',
        'under',
        'Sub',
        'Head',
      ]);
    });
  },
);
