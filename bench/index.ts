/**
 * Measures speed and size: `npm run bench`. Medians and, where two ways are set against each other, their
 * ratio, taken turn by turn so that a machine that drifts drifts for both. With another built checkout,
 * `npm run bench -- path/to/it`, the check of forty agencies is also set against that one's; with a bench of
 * other engines, known by its `run-engines.mjs`, whole reports are also set against its hand-written code.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkCompliance, compileRuleset, parseRuleset, parseState, type Ruleset } from 'patuh';
import { compareRulesets, diffRulesets } from 'patuh/compare';
import { measureAgainstHand } from './against-hand.ts';
import { measure, ratioOf, tell, tellTimes } from './measure.ts';
import { sampleGovernment, withAttestations } from './sample-government.ts';

const rules = readdirSync('rules', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
const raw = rules.map((id) => JSON.parse(readFileSync(join('dist/rules', `${id}.json`), 'utf8')) as object);
const parsed = raw
  .map((value) => parseRuleset(structuredClone(value)))
  .flatMap((result) => (result.ok ? [result.value] : []));
const [first] = parsed as [Ruleset, ...Ruleset[]];
const state = withAttestations(sampleGovernment(40, [2021, 2022, 2023, 2024, 2025]), first);
const options = { asOf: '2026-06-30' };
const PEERS = 'run-engines.mjs';

measureAgainstHand();
measureForty();
for (const path of process.argv.slice(2)) {
  if (existsSync(join(path, PEERS))) measurePeers(path);
  else await setAgainst(path);
}
measureLoading();
measureComparison();
measureCommands();

function measureForty(): void {
  const ready = parseState(state, first);
  if (!ready.ok) throw new Error(JSON.stringify(ready.issues.slice(0, 3)));
  const compiled = compileRuleset(first);
  tell(
    `${first.id}: ${first.obligations.length} obligations`,
    `${state.units?.length} agencies, ${state.events?.length} events`,
  );
  measure('check, parsed state', () => checkCompliance(compiled, ready.value, options));
  measure('check, raw state', () => checkCompliance(compiled, state, options));
  measure('check and report as JSON, parsed state', () =>
    JSON.stringify(checkCompliance(compiled, ready.value, options)),
  );
}

/** Runs a bench of other engines on this checkout: hand-written code and whole reports, in one run. */
function measurePeers(bench: string): void {
  const env = { ...process.env, PATUH: process.cwd() };
  execFileSync(process.execPath, [join(bench, PEERS), '5', 'a,q'], { env, stdio: 'inherit' });
}

async function setAgainst(checkout: string): Promise<void> {
  type Library = Pick<typeof import('patuh'), 'checkCompliance' | 'compileRuleset' | 'parseState'>;
  const load = async (home: string) =>
    (await import(pathToFileURL(resolve(home, 'dist/index.js')).href)) as Library;
  // Each judges by the ruleset that it was built with: another version may know other fields.
  const rulesetOf = (home: string) =>
    JSON.parse(readFileSync(resolve(home, 'dist/rules', `${first.id}.json`), 'utf8')) as Ruleset;
  const check = (library: Library, home: string) => {
    const compiled = library.compileRuleset(rulesetOf(home));
    const ready = library.parseState(state, compiled.ruleset);
    if (!ready.ok) throw new Error(JSON.stringify(ready.issues.slice(0, 3)));
    return () => library.checkCompliance(compiled, ready.value, options);
  };
  const ratio = ratioOf(check(await load('.'), '.'), check(await load(checkout), checkout), 60, 20);
  tell('check, parsed state, against the other checkout', `median ratio ${ratio.toFixed(2)}`);
}

function measureLoading(): void {
  measure('load and compile all rulesets from JSON text', () =>
    raw.map((value) => compileRuleset(JSON.parse(JSON.stringify(value)))),
  );
  const script = `
  const { compileRuleset } = await import('patuh');
  const imported = process.hrtime.bigint();
  const { rulesets } = await import('patuh/rules');
  rulesets.map((ruleset) => compileRuleset(ruleset));
  console.log(Number(process.hrtime.bigint() - imported) / 1e6);
`;
  const times = Array.from({ length: 9 }, () =>
    Number(
      spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' }).stdout,
    ),
  );
  tellTimes('loading and compiling the five bundled rulesets, cold', times);
}

function measureComparison(): void {
  measure('the matrix of the five', () => compareRulesets(parsed), 15, 3);
  const pairs = parsed.flatMap((a, index) => parsed.slice(index + 1).map((b) => [a, b] as const));
  measure('all ten diffs with their witnesses', () => pairs.map(([a, b]) => diffRulesets(a, b)), 3, 1);
}

function measureCommands(): void {
  const elapsed = (args: readonly string[], runs: number) =>
    Array.from({ length: runs }, () => {
      const started = process.hrtime.bigint();
      spawnSync(process.execPath, ['dist/cli/main.js', ...args]);
      return Number(process.hrtime.bigint() - started) / 1e6;
    });
  const check = ['check', 'batu-bara', 'examples/kabupaten-contoh.yaml', '--as-of', '2026-06-30'];
  tellTimes('CLI check, start to exit', elapsed(check, 11), 0);
  tellTimes('all cases of the five, start to exit', elapsed(['test'], 3), 0);
}
