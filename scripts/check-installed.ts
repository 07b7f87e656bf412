/**
 * Packs the library, installs it in an empty folder and uses it there as a stranger would: through `import`
 * and `require`, with types, as JSON, and through its command.
 */
import { execSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hoverTexts } from './hover-texts.ts';

const root = process.cwd();
const home = mkdtempSync(join(tmpdir(), 'patuh-installed-'));
const run = (command: string, cwd = home) =>
  execSync(command, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

const USE = `
const report = checkCompliance(ruleset, { organization: { id: 'kab-contoh' } }, { asOf: '2026-06-30' });
if (report.format !== 'patuh/report/v2' || report.findings.length < 100) throw new Error('not a report');
if (formatCitation('23(1)a') !== 'Pasal 23 ayat (1) huruf a') throw new Error('not a citation');
`;

try {
  const [packed] = JSON.parse(run(`npm pack --json --ignore-scripts --pack-destination ${home}`, root)) as {
    filename: string;
  }[];
  writeFileSync(join(home, 'package.json'), '{ "name": "stranger", "private": true }');
  run(`npm install --no-audit --no-fund --prefer-offline ./${packed?.filename}`);
  writeFileSync(
    join(home, 'use.mjs'),
    `import { checkCompliance, formatCitation } from 'patuh';\nimport { ruleset } from 'patuh/rules/batu-bara';\nimport json from 'patuh/rules/batu-bara.json' with { type: 'json' };\n${USE}\nif (json.id !== ruleset.id) throw new Error('not the JSON');`,
  );
  writeFileSync(
    join(home, 'use.cjs'),
    `const { checkCompliance, formatCitation } = require('patuh');\nconst { ruleset } = require('patuh/rules/batu-bara');\n${USE}`,
  );
  writeFileSync(
    join(home, 'use.ts'),
    `import { checkCompliance, formatCitation, type Report } from 'patuh';\nimport { ruleset } from 'patuh/rules/batu-bara';\nconst typed: Report = checkCompliance(ruleset, { organization: { id: 'x' } }, { asOf: '2026-06-30' });\nexport const days: (number | null)[] = typed.findings.map((finding) => finding.daysLate);\nformatCitation('1');`,
  );
  run('npm install --no-audit --no-fund --prefer-offline @types/node@20');
  run('node use.mjs');
  run('node use.cjs');
  run(
    `${join(root, 'node_modules/.bin/tsc')} --noEmit --strict --module nodenext --target es2022 --skipLibCheck false --types node use.ts`,
  );
  const entry = join(home, 'node_modules/patuh/dist/index.d.ts');
  const inputs = ['StateInput', 'OptionsInput', 'RulesetInput'];
  const silent = hoverTexts(inputs.map((name) => [entry, name])).filter(([, text]) => text === '');
  if (silent.length > 0) throw new Error(`no text to hover: ${silent.map(([path]) => path).join(', ')}`);
  const shown = JSON.parse(run('npx patuh show batu-bara --format json')) as { id: string };
  if (shown.id !== 'batu-bara') throw new Error('the command does not answer');
  // The package that writes Word documents is a stranger's own choice.
  const asked = spawnSync('npx patuh persandingan malra malra -o x.docx', {
    cwd: home,
    encoding: 'utf8',
    shell: true,
  });
  if (asked.status !== 2 || !asked.stderr.includes('npm install docx')) throw new Error(asked.stderr);
  console.log('ok   import, require, types, JSON and the command, from an empty folder');
} finally {
  rmSync(home, { recursive: true, force: true });
}
