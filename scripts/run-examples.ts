/**
 * Runs every numbered example against the built package by its own name, and compares what it prints with
 * the comment that ends it: what a reader sees in the file is what a run gives.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const examples = readdirSync('examples')
  .filter((file) => /^\d\d-.*\.ts$/.test(file))
  .sort();
const failures = examples.filter((file) => {
  const path = join('examples', file);
  const { stdout, stderr } = spawnSync('npx', ['tsx', path], { encoding: 'utf8' });
  const same = stdout.trim() === expectedOutput(path);
  console.log(`${same ? 'ok  ' : 'FAIL'} ${path}`);
  if (!same) console.log(`printed:\n${stdout}${stderr}\nexpected:\n${expectedOutput(path)}`);
  return !same;
});
process.exitCode = failures.length === 0 && examples.length > 0 ? 0 : 1;

function expectedOutput(path: string): string {
  const [, comment = ''] = readFileSync(path, 'utf8').split('// Prints:\n');
  return comment
    .split('\n')
    .map((line) => line.replace(/^\/\/ ?/, ''))
    .join('\n')
    .trim();
}
