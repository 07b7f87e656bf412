/**
 * Measures speed and size: `npm run bench`. Medians and, where two ways are set against each other, their
 * ratio, taken turn by turn so that a machine that drifts drifts for both.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCompliance, compileRuleset, parseRuleset, parseState, type Ruleset } from 'patuh';
import { compareRulesets, diffRulesets } from 'patuh/compare';
import { sampleGovernment, withAttestations } from './sample-government.ts';

const rules = readdirSync('rules', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
const raw = rules.map((id) => JSON.parse(readFileSync(join('dist/rules', `${id}.json`), 'utf8')) as object);

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function time(run: () => unknown): number {
  const started = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - started) / 1e6;
}

function measure(name: string, run: () => unknown, runs = 40, warmUp = 10): number {
  for (let index = 0; index < warmUp; index++) run();
  const times = Array.from({ length: runs }, () => time(run));
  console.log(
    `${name.padEnd(66)} median ${median(times).toFixed(2)} ms  min ${Math.min(...times).toFixed(2)}  max ${Math.max(...times).toFixed(2)}`,
  );
  return median(times);
}

function inFreshProcess(name: string, script: string, runs = 9): string {
  const times = Array.from({ length: runs }, () =>
    Number(
      spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' }).stdout,
    ),
  );
  return `${name.padEnd(66)} median ${median(times).toFixed(2)} ms  min ${Math.min(...times).toFixed(2)}  max ${Math.max(...times).toFixed(2)}`;
}

function pair(name: string, a: () => unknown, b: () => unknown, runs = 30): void {
  for (let index = 0; index < 5; index++) [a, b].map(time);
  const ratios = Array.from({ length: runs }, () => time(a) / time(b));
  console.log(`${name.padEnd(66)} median ratio ${median(ratios).toFixed(2)}`);
}

const years = [2021, 2022, 2023, 2024, 2025];
const parsed = raw
  .map((value) => parseRuleset(structuredClone(value)))
  .flatMap((result) => (result.ok ? [result.value] : []));
const [first] = parsed as [Ruleset, ...Ruleset[]];
const state = withAttestations(sampleGovernment(40, years), first);
const ready = parseState(state, first);
if (!ready.ok) throw new Error(JSON.stringify(ready.issues.slice(0, 3)));
const compiled = compileRuleset(first);
const options = { asOf: '2026-06-30' };

console.log(
  `${first.id}: ${first.obligations.length} obligations; ${state.units?.length} agencies, ${state.events?.length} events`,
);
measure('check, parsed state, compiled ruleset (warm)', () =>
  checkCompliance(compiled, ready.value, options),
);
measure('check, raw state, compiled ruleset', () => checkCompliance(compiled, state, options));
measure('check, raw state, parsed ruleset', () => checkCompliance(first, state, options));
measure('load and compile all rulesets from JSON text', () =>
  raw.map((value) => compileRuleset(JSON.parse(JSON.stringify(value)))),
);
pair(
  'compiled against parsed ruleset',
  () => checkCompliance(compiled, ready.value, options),
  () => checkCompliance(first, ready.value, options),
);

console.log(
  inFreshProcess(
    'loading and compiling the five bundled rulesets, cold',
    `
  const { compileRuleset } = await import('patuh');
  const imported = process.hrtime.bigint();
  const { rulesets } = await import('patuh/rules');
  rulesets.map((ruleset) => compileRuleset(ruleset));
  console.log(Number(process.hrtime.bigint() - imported) / 1e6);
`,
  ),
);

measure('the matrix of the five', () => compareRulesets(parsed), 15, 3);
const pairs = parsed.flatMap((a, index) => parsed.slice(index + 1).map((b) => [a, b] as const));
measure('all ten diffs with their witnesses', () => pairs.map(([a, b]) => diffRulesets(a, b)), 3, 1);

const cli = Array.from({ length: 11 }, () =>
  time(() =>
    spawnSync(process.execPath, [
      'dist/cli/main.js',
      'check',
      'batu-bara',
      'examples/kabupaten-contoh.yaml',
      '--as-of',
      '2026-06-30',
    ]),
  ),
);
console.log(`${'CLI check, start to exit'.padEnd(66)} median ${median(cli).toFixed(0)} ms`);

const cases = Array.from({ length: 3 }, () =>
  time(() => spawnSync(process.execPath, ['dist/cli/main.js', 'test'])),
);
console.log(`${'all cases of the five, start to exit'.padEnd(66)} median ${median(cases).toFixed(0)} ms`);
