import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli/run-cli.ts';
import { terminalOn } from '../fixtures/command-line.ts';

const io = terminalOn('2027-01-01');
const folder = mkdtempSync(join(tmpdir(), 'patuh-cases-'));
afterAll(() => rmSync(folder, { recursive: true }));

const RULESET = `id: contoh
version: 1.0.0
jurisdiction: { name: Kabupaten Contoh, kind: kabupaten, timeZone: Asia/Jakarta }
instrument: { type: Peraturan Bupati, title: Contoh, status: in-force, inForceFrom: 2023-07-10 }
obligations:
  - id: lan-change-report
    topic: lan-change-report
    cites: [5(2)]
    strength: wajib
    word: wajib
    bearer: diskominfo
    gist: { id: Perubahan dilaporkan., en: Changes are reported. }
    duty: { type: response, trigger: lan-changed, event: lan-change-reported, within: null }
provisions: [{ ref: 5(2), kind: duty, obligations: [lan-change-report] }]
`;
const CASES = `cases:
  - title: { id: Tidak ada perubahan, en: No change }
    given: { recordsSince: 2023-01-01 }
    asOf: 2024-01-01
    expect: [{ obligation: lan-change-report, status: not-applicable }]
`;

/** A folder with the given files. */
function write(name: string, files: Readonly<Record<string, string>>): string {
  const path = join(folder, name);
  mkdirSync(join(path, 'cases'), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
  return path;
}

async function run(...args: readonly string[]) {
  const { outcome } = await runCli(['test', '--locale', 'en', ...args], io);
  return { code: outcome.code, output: outcome.output ?? '', talk: (outcome.talk ?? []).join('\n') };
}

const apart = write('apart', { 'ruleset.yaml': RULESET, 'cases/pasal-05.yaml': CASES });
const together = write('together', { 'aturan.yaml': RULESET, 'contoh.yaml': CASES });

describe('patuh test', () => {
  it.each([
    ['a folder with ruleset.yaml and cases/', apart],
    ['a folder with one ruleset of any name and files of cases', together],
    ['the folder of the cases', join(apart, 'cases')],
    ['one file of cases', join(apart, 'cases/pasal-05.yaml')],
    ['one file of cases beside its ruleset', join(together, 'contoh.yaml')],
  ])('runs %s', async (_, path) => {
    const { code, output } = await run(path);
    expect([code, output.split('\n').at(-2)]).toEqual([0, '1 case: 1 passed, 0 failed']);
  });
  it('runs several, as a table, JSON and JUnit', async () => {
    expect((await run(apart, together)).output).toMatch(/2 cases: 2 passed, 0 failed\n$/);
    const json = JSON.parse((await run(apart, together, '--format', 'json')).output);
    expect(json).toMatchObject({ format: 'patuh/cases/v1' });
    expect(json.rulesets).toHaveLength(2);
    expect((await run(apart, '--format', 'junit')).output).toContain(
      '<testsuite name="contoh" tests="1" failures="0">',
    );
  });
  it('ends with 1 when a case fails', async () => {
    const path = write('failing', {
      'ruleset.yaml': RULESET,
      'cases/a.yaml': CASES.replace('not-applicable', 'met'),
    });
    const { code, output } = await run(path);
    expect(code).toBe(1);
    expect(output).toContain('- status: expected met, found not applicable');
    expect((await run(path, '--mutate')).talk).toBe('All cases must pass before the law is mutated.');
  });
  it('ends with 2 and tells every problem of every file with its place', async () => {
    const bad = CASES.replace('not-applicable', 'not-aplicable');
    const path = write('malformed', {
      'ruleset.yaml': RULESET,
      'cases/a.yaml': bad,
      'cases/b.yaml': bad.replace('cases:', 'case:'),
    });
    const { code, talk, output } = await run(path);
    expect([code, output]).toEqual([2, '']);
    expect(talk).toContain('cases/a.yaml:5:55');
    expect(talk).toContain('did you mean "not-applicable"?');
    expect(talk).toMatch(/cases\/b\.yaml:1:1 .*did you mean "cases"\?/);
  });
  it.each([
    ['a name that is nothing', 'tidak-ada', 'unknown ruleset'],
    ['a folder without a ruleset', write('bare', { 'cases/a.yaml': CASES }), 'no ruleset here'],
    ['a folder without cases', write('caseless', { 'ruleset.yaml': RULESET }), 'no cases'],
    [
      'a folder with two rulesets',
      write('two', { 'a.yaml': RULESET, 'b.yaml': RULESET, 'c.yaml': CASES }),
      'more than one ruleset',
    ],
  ])('refuses %s', async (_, path, sentence) => {
    const { code, talk } = await run(path);
    expect(code).toBe(2);
    expect(talk).toContain(sentence);
  });
  it('tells the gaps and the survivors, and ends with 1 for them', async () => {
    const coverage = await run(apart, '--coverage');
    expect(coverage.code).toBe(1);
    expect(coverage.output).toContain('met; failing; fact or record missing');
    expect(JSON.parse((await run(apart, '--coverage', '--format', 'json')).output).rulesets[0]).toMatchObject(
      {
        complete: false,
      },
    );
    const mutation = await run(apart, '--mutate');
    expect(mutation.code).toBe(1);
    expect(mutation.output).toContain('lan-change-report/word-dapat');
    expect(JSON.parse((await run(apart, '--mutate', '--format', 'json')).output).rulesets[0]).toMatchObject({
      passed: false,
    });
  });
  it('gives JUnit for the results of cases only', async () => {
    const { code, talk } = await run(apart, '--coverage', '--format', 'junit');
    expect([code, talk]).toEqual([
      2,
      '--format junit is for the results of cases, not for --coverage and --mutate',
    ]);
  });
  it('takes what is declared to be without effect from beside the cases, and refuses what is no change', async () => {
    const path = write('declared', { 'ruleset.yaml': RULESET });
    cpSync(join(apart, 'cases'), join(path, 'cases'), { recursive: true });
    const declare = (mutant: string) =>
      writeFileSync(
        join(path, 'cases/equivalent-mutants.yaml'),
        `- { mutant: ${mutant}, reason: { id: Sebab., en: Reason. } }\n`,
      );
    declare('lan-change-report/word-dapat');
    const { output } = await run(path, '--mutate');
    expect(output).toContain('= lan-change-report/word-dapat: Reason.');
    expect(output).not.toContain('✗ Pasal 5 ayat (2) · lan-change-report/word-dapat');
    declare('lan-change-report/word-dapatt');
    const refused = await run(path, '--mutate');
    expect(refused.code).toBe(2);
    expect(refused.talk).toContain('equivalent-mutants.yaml:1:13');
  });
});
