import { readdirSync } from 'node:fs';
import { defineConfig } from 'tsup';

const rulesets = readdirSync('rules', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const library = {
  index: 'src/index.ts',
  report: 'src/report/index.ts',
  'rules/index': 'generated/rules/index.ts',
  // One entry a regulation, so that one imported alone carries none of the others.
  ...Object.fromEntries(rulesets.map((id) => [`rules/${id}`, `generated/rules/${id}.ts`])),
};

export default defineConfig([
  {
    entry: library,
    format: ['esm', 'cjs'],
    target: 'node20',
    splitting: true,
    clean: true,
    // TypeScript 6 deprecates an option that the declaration build still sets.
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  {
    entry: { 'cli/main': 'src/cli/main.ts' },
    format: ['esm'],
    target: 'node20',
    splitting: true,
    outDir: 'dist',
  },
]);
