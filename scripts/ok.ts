/**
 * Runs every check and prints one tally: `npm run ok`. A step that fails shows what it printed;
 * the others go on, so that one run tells everything.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Step = { readonly name: string; readonly command: string };

const results = join(tmpdir(), `patuh-tests-${process.pid}.json`);
const reporters = `--reporter=default --reporter=json --outputFile.json=${results}`;

const STEPS: readonly Step[] = [
  { name: 'rules are valid and generated', command: 'npm run --silent generate' },
  { name: 'comparisons are current', command: 'npx tsx scripts/generate-comparison.ts --check' },
  { name: 'format and lint', command: 'npm run --silent lint' },
  { name: 'tests, in four time zones', command: `npm test --silent -- ${reporters}` },
  { name: 'mutation of the law', command: 'npx tsx scripts/mutate-law.ts' },
  { name: 'build', command: 'npm run --silent build' },
  { name: 'types', command: 'npm run --silent types' },
  { name: 'package checks', command: 'npm run --silent package-checks' },
  { name: 'examples', command: 'npx tsx scripts/run-examples.ts' },
  { name: 'installed package', command: 'npx tsx scripts/check-installed.ts' },
  { name: 'demo', command: 'npx tsx scripts/demo.ts' },
];

let passed = 0;
let failed = 0;
for (const step of STEPS) {
  const started = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(step.command, {
    shell: true,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, TZ: 'UTC', NO_COLOR: '1' },
  });
  const seconds = (Number(process.hrtime.bigint() - started) / 1e9).toFixed(1);
  const good = status === 0;
  if (good) passed += 1;
  else failed += 1;
  console.log(`${good ? 'ok  ' : 'FAIL'} ${step.name} (${seconds} s)`);
  if (!good) console.log(`${stdout}\n${stderr}`);
}

// The steps and the single tests of the suite are counted together.
if (existsSync(results)) {
  const tests = JSON.parse(readFileSync(results, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
  };
  passed += tests.numPassedTests;
  failed += tests.numFailedTests;
  rmSync(results);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
