import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const ALL = ['test/**/*.test.ts'];

/**
 * What reckons with days, and must say the same wherever the machine stands: the calendar, every temporal shape, every
 * timed duty of a regulation, and the days that are read and written. Whatever else there is gets its days from these;
 * test/time-zones.test.ts lays whole reports side by side, byte for byte.
 */
const DAYS = [
  'test/{model,rules}/**/*.test.ts',
  'test/engine/{shapes/*,in-force,fan-out}.test.ts',
  'test/load/{parse-state,parse-facts,parse-options}.test.ts',
  'test/report/{golden,locale}.test.ts',
  'test/compare/{impact,schedule}.test.ts',
  'test/testing/lay-state.test.ts',
];

/** The tests of one zone. Each zone is a group of its own, so that its workers are kept from file to file. */
function zone(TZ: string, include: string[], groupOrder: number): TestProjectInlineConfiguration {
  return { extends: true, test: { name: TZ, include, env: { TZ }, sequence: { groupOrder } } };
}

export default defineConfig({
  test: {
    // A process of its own obeys TZ; a thread does not.
    pool: 'forks',
    // No test changes what another sees, and reading the sources anew for each file costs most of the time.
    isolate: false,
    maxWorkers: 2,
    // A loaded machine is no failure.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      zone('UTC', ALL, 0),
      zone('Asia/Jakarta', DAYS, 1),
      zone('Asia/Jayapura', DAYS, 2),
      zone('America/New_York', DAYS, 3),
    ],
  },
});
