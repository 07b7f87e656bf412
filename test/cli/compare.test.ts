import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { run } from '../fixtures/command-line.ts';
import { type NormInput, regulation, YEARLY } from '../fixtures/rulesets.ts';

const folder = mkdtempSync(join(tmpdir(), 'patuh-compare-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, value: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, stringify(value));
  return path;
}

const diagram: NormInput = { id: 'lan-diagram', cites: ['23(1)'] };
const old = write('old.yaml', regulation('contoh', [diagram]));
const amended = write('new.yaml', {
  ...regulation('contoh', [{ ...diagram, duty: { ...YEARLY, every: 'P2Y', window: 'rolling' } }]),
  version: '1.1.0',
});
const renumbered = write('renumbered.yaml', regulation('contoh', [{ ...diagram, cites: ['24(1)'] }]));
const broken = write('broken.yaml', { ...regulation('contoh', [diagram]), version: 'x' });
const state = write('state.yaml', {
  organization: { id: 'kab-contoh' },
  recordsSince: '1945-08-17',
  units: [{ id: 'dinkes', roles: ['perangkat-daerah'] }],
});

describe('patuh diff', () => {
  it('is the change note of an amendment, and ends with 1', async () => {
    const { code, output } = await run('diff', old, amended, '--format', 'markdown', '--locale', 'en');
    expect(code).toBe(1);
    expect(output).toContain('# Change note of');
    expect(output).toContain('## Changed: loosened (1)');
    expect(output).toContain('Frequency: at least once in 1 year → at least once in 2 years (▼ looser)');
  });

  it('ends with 0 when the norms are equal, though a Pasal was renumbered', async () => {
    expect((await run('diff', old, old)).code).toBe(0);
    const { code, output } = await run('diff', old, renumbered);
    expect(code).toBe(0);
    expect(output).toContain('Tetap, berganti nomor (1)');
  });

  it('ends with 2 on bad input, with the problems of both sides', async () => {
    const { code, talk, output } = await run('diff', broken, './nowhere.yaml');
    expect([code, output]).toEqual([2, '']);
    expect(talk).toContain('version');
    expect(talk).toContain('nowhere.yaml');
  });

  it('takes bundled ids and drafts on either side, and gives data as JSON', async () => {
    const { code, output } = await run(
      'diff',
      'batu-bara',
      old,
      '--format',
      'json',
      '--topic',
      'lan-diagram',
    );
    // The draft names no recipient of the diagram.
    expect(code).toBe(1);
    expect(JSON.parse(output)).toMatchObject({
      format: 'patuh/diff/v2',
      topics: [{ topic: 'lan-diagram', relation: 'different', noWitness: 'no-verdict-difference' }],
    });
  });

  it('is short in a terminal, whole where all is asked for and in any other format', async () => {
    const lines = async (...more: string[]) =>
      (await run('diff', 'batu-bara', 'bengkulu', ...more)).output.split('\n').length;
    expect(await lines()).toBeLessThanOrEqual(200);
    expect(await lines('--all')).toBeGreaterThan(200);
    expect(await lines('--format', 'markdown')).toBeGreaterThan(200);
  });

  it('ends with 1 where content was not compared, and can be asked for that alone', async () => {
    const attested = (id: string) => ({ id, topic: 'website', duty: { type: 'standing' } });
    const [first, second] = [
      write('satu.yaml', regulation('satu', [attested('a')])),
      write('dua.yaml', regulation('dua', [attested('b')])),
    ];
    const { code, output } = await run('diff', first, second, '--only', 'uncompared');
    expect(code).toBe(1);
    expect(output).toContain('≈ sebanding, isi tidak dibandingkan');
    expect((await run('diff', first, second, '--only', 'differing')).code).toBe(0);
    expect((await run('diff', first, second, '--only', 'alone')).code).toBe(0);
  });

  it('ends with 1 where an amendment changes the instrument alone', async () => {
    const titled = write('titled.yaml', regulation('contoh', [diagram], { title: 'Lain' }));
    expect((await run('diff', old, titled)).code).toBe(1);
  });

  it('refuses a topic and a chapter that are not there', async () => {
    const { code, talk } = await run('diff', 'batu-bara', 'malra', '--topic', 'lan-digram');
    expect([code, talk]).toEqual([2, expect.stringContaining('Mungkin maksud Anda: lan-diagram')]);
    expect((await run('diff', 'batu-bara', 'malra', '--group', 'audits')).code).toBe(2);
  });
});

describe('patuh compare', () => {
  it('lays all bundled regulations side by side where none is named', async () => {
    const { code, output } = await run('compare', '--timed', '--format', 'json');
    const { format, rulesets, rows } = JSON.parse(output) as {
      format: string;
      rulesets: object[];
      rows: { timed: boolean }[];
    };
    expect([code, format, rulesets.length]).toEqual([0, 'patuh/matrix/v2', 5]);
    expect(rows.every(({ timed }) => timed)).toBe(true);
  });

  it.each(['table', 'markdown', 'html', 'csv'])('can be printed as %s', async (format) => {
    const { code, output } = await run(
      'compare',
      'batu-bara',
      old,
      '--group',
      'audit',
      '--only',
      'differing',
      '--format',
      format,
    );
    expect(code).toBe(0);
    expect(output).toContain('Kabupaten Batu Bara');
  });
});

describe('patuh impact', () => {
  it('tells what an amendment does to a state', async () => {
    const { code, output } = await run(
      'impact',
      old,
      amended,
      state,
      '--as-of',
      '2025-03-01',
      '--locale',
      'en',
    );
    expect(code).toBe(0);
    expect(output).toContain('breaches: 1 to 0');
    expect(output).toContain('First new due dates (1)');
  });

  it.each(['markdown', 'html', 'csv', 'json'])('can be printed as %s', async (format) => {
    const { code, output } = await run(
      'impact',
      old,
      amended,
      state,
      state,
      '--as-of',
      '2025-03-01',
      '--format',
      format,
    );
    expect([code, output.length > 100]).toEqual([0, true]);
  });

  it('ends with 2 where the state or the day is wrong', async () => {
    const wrong = write('wrong.yaml', {
      organization: { id: 'x' },
      recordsSince: '1945-08-17',
      events: [{ type: 'no-such', on: '2025-01-01' }],
    });
    expect((await run('impact', old, amended, wrong)).code).toBe(2);
    const { code, talk } = await run('impact', old, amended, state, '--as-of', '2025-02-30');
    expect([code, talk]).toEqual([2, expect.stringContaining('--as-of')]);
  });
});
