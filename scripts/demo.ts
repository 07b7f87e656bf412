/** The demo of the README: a sample government laid upon a real regulation. A breach is its point, not its failure. */
import { spawnSync } from 'node:child_process';

const args = [
  'check',
  'batu-bara',
  'examples/kabupaten-contoh.yaml',
  '--as-of',
  '2026-06-30',
  ...process.argv.slice(2),
];
const { status } = spawnSync(process.execPath, ['dist/cli/main.js', ...args], { stdio: 'inherit' });
process.exitCode = status === 1 ? 0 : (status ?? 70);
