import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli/run-cli.ts';
import { terminalOn } from '../fixtures/command-line.ts';

const io = terminalOn('2027-01-01');
const home = process.cwd();
const folders: string[] = [];
afterAll(() => {
  process.chdir(home);
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** The last section of a guide: the files that it tells to write, and what it says is printed. */
function readGuide(name: string) {
  const text = readFileSync(join(home, 'docs', name), 'utf8').split('\n## 7. ')[1] ?? '';
  const blocks = (kind: string) =>
    [...text.matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)\`\`\``, 'gm'))].map(([, body = '']) => body);
  const files = blocks('yaml').map((block) => {
    const [head = '', ...lines] = block.split('\n');
    return { path: head.replace('# ', ''), text: lines.join('\n') };
  });
  return { files, printed: blocks('text') };
}

async function test(...args: readonly string[]) {
  const { outcome } = await runCli(['test', '.', ...args], io);
  return { code: outcome.code, output: outcome.output };
}

describe.each([
  ['case-guide.md', ['--locale', 'en']],
  ['case-guide.id.md', []],
])("a drafter's path in docs/%s", (name, args) => {
  const { files, printed } = readGuide(name);

  it('holds: an empty folder, a ruleset of one duty, two cases, one failing, then fixed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'patuh-draft-'));
    folders.push(folder);
    for (const { path, text } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    expect(files.map(({ path }) => path)).toEqual(['ruleset.yaml', 'cases/pasal-03.yaml']);
    expect(files[0]?.text.trim().split('\n').length).toBeLessThanOrEqual(10);
    process.chdir(folder);
    expect(await test(...args)).toEqual({ code: 1, output: printed[0] });
    const fixed = files[1]?.text.replace('breachedFrom: 2027-07-02', 'breachedFrom: 2027-07-01') ?? '';
    writeFileSync(join(folder, 'cases/pasal-03.yaml'), fixed);
    expect(await test(...args)).toEqual({ code: 0, output: printed[1] });
    expect((await test('--coverage')).code).toBe(1);
    expect((await test('--mutate')).code).toBe(1);
  });
});
