import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../fixtures/command-line.ts';
import { CONTOH, STATE } from '../fixtures/paths.ts';

const folder = mkdtempSync(join(tmpdir(), 'patuh-usage-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('a mistake on the command line ends with 2 and says', () => {
  it.each([
    [['chek'], 'perintah chek tidak dikenal\nMungkin maksud Anda: check'],
    [['check', CONTOH], 'argumen state belum diberikan'],
    [['check', CONTOH, STATE, 'x'], 'terlalu banyak argumen'],
    [
      ['check', CONTOH, STATE, '--asof', '2025-01-01'],
      'pilihan --asof tidak dikenal\nMungkin maksud Anda: --as-of',
    ],
    [['check', CONTOH, STATE, '--as-of'], 'pilihan --as-of <date> memerlukan nilai'],
    [
      ['rules', '--format', 'xml'],
      'nilai pilihan -f, --format <format> tidak dapat diterima: xml\nYang dikenal: table, markdown',
    ],
    [['check', CONTOH, STATE, '--policy', 'data-backup'], '--policy data-backup: seharusnya kunci=nilai'],
    [
      ['check', CONTOH, STATE, '--reading', 'x=rolling', '--reading', 'x=rolling'],
      '--reading x diberikan dua kali',
    ],
    [['check', CONTOH, STATE, '--unit', 'dinke'], 'Mungkin maksud Anda: dinkes'],
    [['show', 'batu-bra'], 'Mungkin maksud Anda: batu-bara\nYang dikenal: batu-bara, '],
    [['show', './nowhere'], 'berkas "./nowhere" tidak ada'],
  ])('%j: %s', async (argv, said) => {
    const { code, output, talk } = await run(...argv);
    expect(code).toBe(2);
    expect(output).toBe('');
    expect(talk).toContain(said);
  });

  it('prints its help on stderr when no command is given', async () => {
    const { code, output, talk } = await run();
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(talk).toContain('Pemakaian: patuh');
  });

  it('speaks the language asked for', async () => {
    expect((await run('chek', '--locale', 'en')).talk).toBe('unknown command chek\nDid you mean: check');
    expect((await run('--help', '--locale=en')).output).toContain('Usage: patuh');
  });
});

describe('help and version are no mistakes', () => {
  it.each([['--help'], ['check', '--help'], ['help', 'lint'], ['--version']])('%s %s', async (...argv) => {
    const { code, output, talk } = await run(...argv.filter(Boolean));
    expect({ code, talk }).toEqual({ code: 0, talk: '' });
    expect(output).not.toBe('');
  });
});

describe('an input that is wrong', () => {
  it('is refused with every problem at once, those of the options too, each with its place', async () => {
    const path = write(
      'state.yaml',
      'organization: { id: x }\nunits:\n  - { id: a, roles: [perangkat-daera] }\nevents:\n  - { type: lan-changed, on: 2025-02-30, unit: b }\n',
    );
    const { code, talk } = await run('check', CONTOH, path, '--as-of', '2025-13-01');
    const places = talk.split('\n').map((line) => line.replace(folder, '').split(': ')[0]);
    expect(code).toBe(2);
    expect(places).toEqual([
      '4 masalah pada berkas atau perintah:',
      '--as-of',
      expect.stringMatching(/^\/state.yaml:3:22 units\[0\].roles\[0\]/),
      expect.stringMatching(/^\/state.yaml:5:\d+ events\[0\]/),
      expect.stringMatching(/^\/state.yaml:5:\d+ events\[0\]/),
    ]);
  });

  it('names the option under which a key was typed', async () => {
    const { talk } = await run('check', CONTOH, STATE, '--reading', 'lan-diagrm=rolling');
    expect(talk).toContain('--reading lan-diagrm: ');
  });
});

describe('patuh lint', () => {
  const ruleset = [
    'id: x',
    'version: 1.0.0',
    'jurisdiction: { name: X, kind: kabupaten, timeZone: Asia/Jakarta }',
    'instrument: { type: Peraturan, title: X, status: in-force }',
    'extent: { 1: 2 }',
    'obligations: []',
    'provisions:',
    '  - { ref: 1(1), kind: principal, reason: { id: a, en: b } }',
  ].join('\n');

  it('tells what is wrong with its line and column, then what is unaccounted for', async () => {
    const path = write('ruleset.yaml', ruleset);
    const { code, output } = await run('lint', path, '--locale', 'en');
    expect(code).toBe(2);
    expect(output).toMatch(
      /^Problems \(1\)\n.*ruleset.yaml:8:24 provisions\[0\].kind: .*\n\nUnaccounted for \(1\)\n.*Pasal 1 ayat \(2\)/,
    );
  });

  it('tells what is to be looked at, and does not fail for it', async () => {
    const looked = [
      ...ruleset.split('\n').slice(0, 4),
      'obligations:',
      '  - { id: a, topic: lan-diagram, cites: [1(1)], strength: wajib,',
      '      gist: { id: Setahun sekali., en: Once a year. }, duty: { type: standing } }',
      'provisions: [{ ref: 1(1), kind: duty, obligations: [a] }]',
    ].join('\n');
    const { code, output } = await run('lint', write('looked.yaml', looked), '--locale', 'en');
    expect(code).toBe(0);
    expect(output).toMatch(/^✓ x: no problems/);
    expect(output).toMatch(
      /\n\nTo be looked at \(1\)\n.*looked.yaml:7:19 obligations\[0\].gist.id: .*"setahun"/i,
    );
    const json = await run('lint', write('again.yaml', looked), '--format', 'json');
    const { issues } = JSON.parse(json.output) as { issues: { code: string; severity: string }[] };
    expect(issues.map(({ code: found, severity }) => [found, severity])).toEqual([
      ['length-not-in-duty', 'warning'],
    ]);
  });

  it('gives the same as JSON', async () => {
    const { output } = await run('lint', write('again.yaml', ruleset), '--format', 'json');
    const { issues } = JSON.parse(output) as { issues: { code: string }[] };
    expect(issues.map(({ code }) => code)).toContain('unaccounted-provision');
  });
});
