import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { spawn } from '../fixtures/command-line.ts';
import { CONTOH, MAIN, STATE } from '../fixtures/paths.ts';

const folder = mkdtempSync(join(tmpdir(), 'patuh-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('as a process', () => {
  it('ends with 1 when something is in breach; data on stdout, nothing on stderr', () => {
    const { code, output, talk } = spawn('check', CONTOH, STATE, '--as-of', '2025-06-30');
    expect(code).toBe(1);
    expect(output).toContain('Dilanggar (2)');
    expect(talk).toBe('');
  });

  it('ends with 0 when nothing is, and keeps the talk off the data', () => {
    const { code, output, talk } = spawn('check', CONTOH, STATE, '--as-of', '2023-12-31', '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ format: 'patuh/report/v2', violations: [] });
    expect(talk).toBe('Keadaan per 31 Desember 2023\n');
  });

  it('ends with 2 on a mistake, and prints no verdict', () => {
    const { code, output, talk } = spawn('check', CONTOH, STATE, '--as-of', 'kemarin');
    expect(code).toBe(2);
    expect(output).toBe('');
    expect(talk).toContain('--as-of');
  });

  it('writes to a file, and never over a state that was filled in', () => {
    const path = join(folder, 'state.yaml');
    expect(spawn('init', CONTOH, '-o', path)).toEqual({ code: 0, output: '', talk: `Ditulis ke ${path}\n` });
    expect(readFileSync(path, 'utf8')).toContain('organization: { id: kabupaten-contoh');
    expect(spawn('init', CONTOH, '-o', path)).toMatchObject({
      code: 2,
      talk: `${path} sudah ada dan tidak ditimpa\n`,
    });
    expect(spawn('check', CONTOH, path, '--as-of', '2023-12-31').code).toBe(0);
  });

  it('ends quietly when the reader closes the pipe', () => {
    const command = `"${process.execPath}" "${MAIN}" show batu-bara --format json | head -c 10`;
    const { stderr } = spawnSync('sh', ['-c', command], {
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    });
    expect(stderr).toBe('');
  });
});
