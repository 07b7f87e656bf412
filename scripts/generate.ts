/**
 * Turns the law in `rules/` (YAML) into what the library imports: `generated/vocabulary.ts` with literal ids,
 * and one module and one JSON file a regulation; and binds the words of each room by language. Run before every
 * build, test and type check.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { generateWords } from './generate-words.ts';

const root = new URL('..', import.meta.url).pathname;
const rules = join(root, 'rules');
const out = join(root, 'generated');

const ids = readdirSync(rules, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

for (const folder of ['rules', 'words']) mkdirSync(join(out, folder), { recursive: true });
generateWords(join(root, 'src'), write);
const vocabulary = parse(readFileSync(join(rules, 'vocabulary.yaml'), 'utf8')) as Record<string, object>;
write('vocabulary.ts', [
  '/** The ids of the shared vocabulary, as literal types. */',
  'export type SharedIds = {',
  ...Object.entries(vocabulary).map(
    ([part, entries]) => `  readonly ${part}: ${union(Object.keys(entries))};`,
  ),
  '};',
  '',
  `export const vocabulary: object = ${JSON.stringify(vocabulary, null, 1)};`,
]);

// The loader imports the vocabulary that was just written.
const { readRuleset } = await import('../src/cli/files.ts');
const { describeIssue } = await import('../src/model/issue.ts');

const refused = ids.filter((id) => !generateRuleset(id));
writeIndex();
writeBundled();
removeStale();
console.error(`generated: vocabulary and ${ids.length - refused.length} of ${ids.length} ruleset(s)`);
process.exitCode = refused.length === 0 ? 0 : 1;

function generateRuleset(id: string): boolean {
  const loaded = readRuleset(join(rules, id));
  if (!loaded.ok) {
    console.error(`rules/${id}: ${loaded.issues.length} problem(s)`);
    for (const issue of loaded.issues) console.error(`  ${describeIssue(issue)}`);
    return false;
  }
  const json = JSON.stringify(loaded.value, null, 1);
  write(`rules/${id}.json`, [json]);
  write(`rules/${id}.ts`, [
    "import { markParsed } from '../../src/model/parsed.ts';",
    "import type { Ruleset } from '../../src/model/ruleset.ts';",
    '',
    '/** The regulation as validated, frozen data. */',
    `export const ruleset: Ruleset = markParsed(${json} as unknown as Ruleset);`,
  ]);
  return true;
}

function writeIndex(): void {
  const name = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  write('rules/index.ts', [
    ...ids.map((id) => `import { ruleset as ${name(id)} } from './${id}.ts';`),
    '',
    `export { ${ids.map(name).join(', ')} };`,
    '/** All bundled regulations, in the order of their ids. */',
    `export const rulesets = [${ids.map(name).join(', ')}] as const;`,
  ]);
}

// The command line loads only the regulation it is asked for.
function writeBundled(): void {
  write('rules/bundled.ts', [
    "import type { Ruleset } from '../../src/model/ruleset.ts';",
    '',
    'export const bundledRulesets: Readonly<Record<string, () => Promise<Ruleset>>> = {',
    ...ids.map((id) => `  '${id}': async () => (await import('./${id}.ts')).ruleset,`),
    '};',
  ]);
}

function removeStale(): void {
  const kept = new Set(['index.ts', 'bundled.ts', ...ids.flatMap((id) => [`${id}.ts`, `${id}.json`])]);
  for (const file of readdirSync(join(out, 'rules'))) if (!kept.has(file)) rmSync(join(out, 'rules', file));
}

function union(ids: readonly string[]): string {
  return ids.map((id) => `'${id}'`).join(' | ');
}

// What has not changed is left alone, so that nothing that watches or reads it at the moment is disturbed.
function write(path: string, lines: readonly string[]): void {
  const file = join(out, path);
  const text = `${lines.join('\n')}\n`;
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}
