import { readdirSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

const rulesets = readdirSync('rules', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const library = {
  index: 'src/index.ts',
  compare: 'src/compare.ts',
  report: 'src/report.ts',
  testing: 'src/testing.ts',
  'testing/vitest': 'src/testing-vitest.ts',
  'rules/index': 'generated/rules/index.ts',
  // One entry a regulation, so that one imported alone carries none of the others.
  ...Object.fromEntries(rulesets.map((id) => [`rules/${id}`, `generated/rules/${id}.ts`])),
};

const shared: Options = {
  target: 'node20',
  splitting: true,
  // The build script empties dist first: both configurations write to it at the same time.
  clean: false,
};

// TypeScript 6 deprecates an option that the declaration build still sets.
const declarations = { entry: library, compilerOptions: { ignoreDeprecations: '6.0' } };

export default defineConfig([
  { ...shared, entry: { ...library, 'cli/main': 'src/cli/main.ts' }, format: ['esm'], dts: declarations },
  { ...shared, entry: library, format: ['cjs'], dts: declarations },
]);
