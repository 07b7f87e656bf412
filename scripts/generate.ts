/**
 * Turns the law in `rules/` (YAML) into what the library imports: `generated/vocabulary.ts` with literal ids,
 * and one module and one JSON file a regulation. Run before every build, test and type check.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const root = new URL('..', import.meta.url).pathname;
const rules = join(root, 'rules');
const out = join(root, 'generated');

rmSync(join(out, 'rules'), { recursive: true, force: true });
mkdirSync(join(out, 'rules'), { recursive: true });
writeFileSync(
  join(out, 'vocabulary.ts'),
  `export const vocabulary = ${JSON.stringify(parse(readFileSync(join(rules, 'vocabulary.yaml'), 'utf8')), null, 1)} as const;\n`,
);

// The loader imports the vocabulary that was just written.
const { readRuleset } = await import('../src/cli/files.ts');
const { describeIssue } = await import('../src/model/issue.ts');

const ids = readdirSync(rules, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

let failed = false;
for (const id of ids) {
  const loaded = readRuleset(join(rules, id));
  if (!loaded.ok) {
    failed = true;
    console.error(`rules/${id}: ${loaded.issues.length} problem(s)`);
    for (const issue of loaded.issues) console.error(`  ${describeIssue(issue)}`);
    continue;
  }
  const json = JSON.stringify(loaded.value, null, 1);
  writeFileSync(join(out, 'rules', `${id}.json`), `${json}\n`);
  writeFileSync(
    join(out, 'rules', `${id}.ts`),
    [
      "import { markParsed } from '../../src/model/parsed.ts';",
      "import type { Ruleset } from '../../src/model/ruleset.ts';",
      '',
      `export const ruleset: Ruleset = markParsed(${json} as unknown as Ruleset);`,
      '',
    ].join('\n'),
  );
}
if (failed) process.exit(1);

const name = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
writeFileSync(
  join(out, 'rules', 'index.ts'),
  [
    ...ids.map((id) => `import { ruleset as ${name(id)} } from './${id}.ts';`),
    '',
    `export { ${ids.map(name).join(', ')} };`,
    `export const rulesets = [${ids.map(name).join(', ')}] as const;`,
    '',
  ].join('\n'),
);
// The command line loads only the regulation it is asked for.
writeFileSync(
  join(out, 'rules', 'bundled.ts'),
  [
    "import type { Ruleset } from '../../src/model/ruleset.ts';",
    '',
    'export const bundledRulesets: Readonly<Record<string, () => Promise<Ruleset>>> = {',
    ...ids.map((id) => `  '${id}': async () => (await import('./${id}.ts')).ruleset,`),
    '};',
    '',
  ].join('\n'),
);
console.error(`generated: vocabulary and ${ids.length} ruleset(s)`);
