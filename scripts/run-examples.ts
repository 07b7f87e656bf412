/**
 * Runs every numbered example against the built package by its own name, and compares what it prints with
 * the comment that ends it: what a reader sees in the file is what a run gives. An example for a browser is bundled
 * and run where nothing of Node is; one that is a test has to pass.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { buildSync } from 'esbuild';

type Printed = { readonly output: string; readonly talk: string; readonly good: boolean };

/** How a file is run, by how its name ends; the first that fits. */
const RUNNERS: readonly (readonly [string, (path: string) => Printed])[] = [
  ['-browser.ts', runInBrowser],
  ['.test.ts', (path) => run('npx', 'vitest', 'run', '--config', 'examples/vitest.config.ts', path)],
  ['.ts', (path) => run('npx', 'tsx', path)],
  ['.cjs', (path) => run(process.execPath, path)],
  ['.sh', (path) => run('sh', path)],
  ['.php', (path) => run('php', path)],
];

const examples = readdirSync('examples')
  .filter((file) => /^\d\d-/.test(file))
  .sort();
const failures = examples.filter((file) => !holds(join('examples', file)));
process.exitCode = failures.length === 0 && examples.length > 0 ? 0 : 1;

function holds(path: string): boolean {
  const [, runner] = RUNNERS.find(([ending]) => path.endsWith(ending)) ?? [];
  if (runner === undefined) throw new Error(`nothing runs ${path}`);
  const { good, output, talk } = runner(path);
  const expected = expectedOutput(path);
  const same = good && (expected === null || output.trim() === expected);
  console.log(`${same ? 'ok  ' : 'FAIL'} ${path}`);
  if (!same) console.log(`printed:\n${output}${talk}\nexpected:\n${expected ?? 'success'}`);
  return same;
}

function run(command: string, ...args: readonly string[]): Printed {
  const { error, status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  const missing = error === undefined ? '' : `${command} is not installed: ${error.message}`;
  return { output: stdout ?? '', talk: `${stderr ?? ''}${missing}`, good: status === 0 };
}

function runInBrowser(path: string): Printed {
  const bundle = buildSync({
    entryPoints: [path],
    bundle: true,
    platform: 'browser',
    format: 'iife',
    write: false,
    logLevel: 'silent',
  });
  // What a page has beside the language itself, as far as the library asks for it.
  const lines: string[] = [];
  const console = { log: (line: string) => lines.push(line) };
  runInContext(bundle.outputFiles[0]?.text ?? '', createContext({ console, TextEncoder, URL }));
  return { output: lines.join('\n'), talk: '', good: true };
}

/** What the last comment of an example says that it prints; `null` of a test, which prints nothing of its own. */
function expectedOutput(path: string): string | null {
  if (path.endsWith('.test.ts')) return null;
  const sign = extname(path) === '.sh' ? '#' : '//';
  const [, comment = ''] = readFileSync(path, 'utf8').split(`${sign} Prints:\n`);
  return comment
    .split('\n')
    .map((line) => line.replace(new RegExp(`^${sign} ?`), ''))
    .join('\n')
    .trim();
}
