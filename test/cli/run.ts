import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Io } from '../../src/cli/io.ts';
import { runCli } from '../../src/cli/run-cli.ts';
import type { PlainDate } from '../../src/model/plain-date.ts';
import { plainPainter } from '../../src/report/painter.ts';

const root = resolve(import.meta.dirname, '../..');

/** The invented regulation and government of these tests, as they are named on the command line. */
export const CONTOH = resolve(import.meta.dirname, 'fixtures/contoh');
export const STATE = resolve(import.meta.dirname, 'fixtures/state.yaml');

/** A terminal of 100 columns on 30 June 2025. */
export const io: Io = { width: 100, painter: plainPainter, today: () => '2025-06-30' as PlainDate };

/** Runs the command line within this process; nothing is printed. */
export async function run(...argv: readonly string[]) {
  const { outcome } = await runCli(argv, io);
  return { code: outcome.code, output: outcome.output ?? '', talk: (outcome.talk ?? []).join('\n') };
}

/** The built command line, as it is published; `npm test` builds it first. */
export const MAIN = resolve(root, 'dist/cli/main.js');

/** Runs the built command line as a process of its own. */
export function spawn(...argv: readonly string[]) {
  const child = spawnSync(process.execPath, [MAIN, ...argv], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', COLUMNS: '100' },
  });
  return { code: child.status, output: child.stdout, talk: child.stderr };
}
