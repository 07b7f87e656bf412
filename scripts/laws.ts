/**
 * Holds the properties of the engine against many states, under the five regulations and random ones: what a nightly
 * run does. `npm run laws` makes 5,000 trials each; `npm run laws -- 20000 7000` makes 20,000, from seed 7000 on.
 */
import { spawnSync } from 'node:child_process';

const [runs = '5000', from = '0'] = process.argv.slice(2);
const HOURS = 3_600_000;

const { status } = spawnSync(`npx vitest run --project UTC --testTimeout=${6 * HOURS} test/engine/laws`, {
  shell: true,
  stdio: 'inherit',
  env: { ...process.env, PATUH_RUNS: runs, PATUH_FROM: from },
});
process.exitCode = status ?? 1;
