import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { deliver } from '../../src/cli/deliver.ts';
import { formatOfName } from '../../src/cli/format-of-name.ts';
import { runCli } from '../../src/cli/run-cli.ts';
import { AMENDED } from '../fixtures/amended-regulations.ts';
import { run, terminalOn } from '../fixtures/command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'patuh-persandingan-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { after, texts } = AMENDED.malra;
const write = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const amended = write('baru.yaml', stringify(after));
const [old, anew] = [write('malra@1.1.0.txt', texts.a), write('malra@9.0.0.txt', texts.b)];
const excerpt = write('kutipan.txt', 'Pasal 1\nSatu.\nBAB II\n(1) Lepas.');

/** The data that the command gives as JSON. */
async function tableOf(...argv: readonly string[]) {
  const { output, talk } = await run('persandingan', 'malra', amended, ...argv, '--format', 'json');
  return { table: JSON.parse(output), talk };
}

describe('patuh persandingan', () => {
  it('lays out the table, whatever became of the text', async () => {
    const { code, output } = await run('persandingan', 'malra', amended, '--format', 'markdown');
    expect(code).toBe(0);
    expect(output).toContain('| Semula (versi 1.1.0) | Menjadi (rancangan versi 9.0.0) | Keterangan |');
  });

  it('takes two texts, or a folder of them, named by regulation and version', async () => {
    const two = await tableOf('--texts', old, anew);
    const both = await tableOf('--texts', folder);
    expect(both.table).toEqual(two.table);
    expect(two.table.share).toMatchObject({ byWording: true, changed: 7 });
    expect(two.talk).toBe('');
  });

  it('takes a text of each regulation by its id alone, and of the parent where there is one', async () => {
    const own = join(folder, 'naskah');
    mkdirSync(own);
    for (const id of ['malra', 'pasuruan', 'bengkulu']) writeFileSync(join(own, `${id}.txt`), texts.a);
    const { output } = await run(
      'persandingan',
      'malra',
      'pasuruan',
      '--parent',
      'bengkulu',
      '--texts',
      own,
      '--format',
      'json',
    );
    const { texts: found, parent } = JSON.parse(output);
    expect([found.a, found.b, found.parent].map((account) => account === null)).toEqual([
      false,
      false,
      false,
    ]);
    expect(parent.id).toBe('bengkulu');
  });

  it('tells beside the table what of a text has no place', async () => {
    const { talk } = await tableOf('--texts', excerpt, anew);
    expect(talk).toContain(
      'Naskah malra 1.1.0: 114 ketentuan tidak ditemukan, 1 baris tidak dapat ditempatkan',
    );
  });

  it.each([
    ['one text alone', ['--texts', old], 'dua berkas'],
    ['three texts', ['--texts', old, anew, excerpt], 'dua berkas'],
    ['a text that is not there', ['--texts', old, join(folder, 'tidak-ada.txt')], 'tidak-ada.txt'],
    [
      'a folder without the texts',
      ['--texts', join(folder, 'kosong')],
      'tidak ada naskah bernama malra@1.1.0.txt',
    ],
    ['a text of no parent', ['--parent-text', old], '--parent-text hanya bersama --parent'],
    ['a parent that is not there', ['--parent', 'batubara'], 'batu-bara'],
    ['docx on the screen', ['--format', 'docx'], '-o persandingan.docx'],
  ])('refuses %s', async (_what, argv, said) => {
    if (!existsSync(join(folder, 'kosong'))) mkdirSync(join(folder, 'kosong'));
    const { code, output, talk } = await run('persandingan', 'malra', amended, ...argv);
    expect([code, output]).toEqual([2, '']);
    expect(talk).toContain(said);
  });

  it('writes the format that the name of the file says, unless another is asked for', async () => {
    const target = (name: string) => join(folder, name);
    const outcomeOf = async (...argv: readonly string[]) =>
      (await runCli(['persandingan', 'malra', amended, ...argv], terminalOn('2026-06-30'))).outcome;
    expect((await outcomeOf('-o', target('x.html'))).output).toMatch(/^<!doctype html>/);
    expect((await outcomeOf('-o', target('x.csv'))).output).toMatch(/^\uFEFFNomor;/);
    expect((await outcomeOf('-o', target('x.html'), '--format', 'markdown')).output).toMatch(/^# Matriks/);
    expect((await outcomeOf('-o', target('x.txt'))).output).toMatch(/^Matriks/);
    const docx = await outcomeOf('-o', target('x.docx'));
    expect(docx.output).toBe(undefined);
    const code = process.exitCode;
    deliver(docx, { locale: 'id', output: target('x.docx') });
    process.exitCode = code;
    expect(readFileSync(target('x.docx')).subarray(0, 2).toString()).toBe('PK');
  });
});

it.each([
  ['a.MD', 'markdown'],
  ['a.htm', 'html'],
  ['a.json', 'json'],
  ['a.b/docx', null],
  ['a', null],
  [undefined, null],
])('the format of %s is %s', (name, format) => {
  expect(formatOfName(name)).toBe(format);
});
