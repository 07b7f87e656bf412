/**
 * Measures speed and size: `npm run bench`. Medians and, where two ways are set against each other, their
 * ratio, taken turn by turn so that a machine that drifts drifts for both.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkCompliance, compileRuleset, parseRuleset, parseState, type Ruleset } from 'patuh';
import { parse } from 'yaml';
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

const yaml = rules.map((id) => readFileSync(join('rules', id, 'ruleset.yaml'), 'utf8'));
measure('reading the YAML of all rulesets', () => yaml.map((text) => parse(text)), 5, 1);

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

for (const file of ['index.js', ...rules.map((id) => `rules/${id}.js`)]) {
  console.log(`dist/${file}: ${(statSync(join('dist', file)).size / 1024).toFixed(1)} kB`);
}
