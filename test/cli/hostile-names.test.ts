import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { afterAll, describe, expect, it } from 'vitest';
import { visible } from '../../src/model/visible.ts';
import { run, spawn } from '../fixtures/command-line.ts';
import { FAMILY, NAME, RAW, writeHostile } from '../fixtures/hostile.ts';
import { readMarkdown } from '../fixtures/read-markdown.ts';

const folder = mkdtempSync(join(tmpdir(), 'patuh-hostile-'));
afterAll(() => rmSync(folder, { recursive: true }));
const { ruleset, other, state } = writeHostile(folder);

const CHECKS = [
  ['check', ruleset, state],
  ['check', ruleset, state, '--show', 'all'],
  ['deadlines', ruleset, state],
  ['questions', ruleset, state],
  ['explain', ruleset, state, 'lan-diagram'],
  ['explain', ruleset, state, 'website-domain'],
  ['show', ruleset],
  ['coverage', ruleset],
];
const COMPARISONS = [
  ['compare', ruleset, other],
  ['diff', ruleset, other],
  ['impact', ruleset, other, state],
];
const TEXTS = [
  ['rules'],
  ['init', ruleset],
  ['lint', ruleset],
  ['test', ruleset],
  ['test', ruleset, '--coverage'],
];
const DATA = [...CHECKS, ...COMPARISONS];
const LOCALES = ['id', 'en'] as const;

/** Drives a command and gives all that it says, without the family, whose joiners are no disguise. */
async function say(argv: readonly string[]): Promise<string> {
  const { code, output, talk } = await run(...argv);
  expect(code, talk).toBeLessThanOrEqual(1);
  return `${output}\n${talk}`.replaceAll(FAMILY, '');
}

describe.each(LOCALES)('names that try to be more than names, in %s', (locale) => {
  it.each([...DATA, ...TEXTS])('show what they hide in a terminal: %s', async (...argv) => {
    expect(await say([...argv, '--locale', locale])).not.toMatch(RAW);
  });

  it.each(DATA)('are one field each of CSV: %s', async (...argv) => {
    const { output } = await run(...argv, '--locale', locale, '--format', 'csv');
    const rows: string[][] = parse(output, { delimiter: locale === 'id' ? ';' : ',', bom: true });
    expect(rows.flat().filter((cell) => /^\s*[=+@]/.test(cell))).toEqual([]);
    expect(output.replaceAll(FAMILY, '').replace(/^\ufeff|[\t\r]/g, '')).not.toMatch(RAW);
  });

  it.each(DATA)('are data in JSON: %s', async (...argv) => {
    const { output } = await run(...argv, '--locale', locale, '--format', 'json');
    expect(JSON.parse(output)).toBeTruthy();
    expect(output.replaceAll(FAMILY, '')).not.toMatch(RAW);
  });

  it.each(COMPARISONS)('make no element of HTML: %s', async (...argv) => {
    const html = await say([...argv, '--locale', locale, '--format', 'html']);
    const elements = new Set([...html.matchAll(/<([a-z]\w*)/gi)].map(([, name]) => name));
    expect([...elements].filter((name) => ['script', 'img', 'b', 'a', 'del'].includes(name ?? ''))).toEqual(
      [],
    );
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).not.toMatch(RAW);
  });

  it.each(COMPARISONS)('are text in Markdown: %s', async (...argv) => {
    const markdown = await say([...argv, '--locale', locale, '--format', 'markdown']);
    const { text, elements } = readMarkdown(markdown);
    const own = 'br h1 h2 li p strong table tbody td th thead tr ul'.split(' ');
    expect(elements.filter((name) => !own.includes(name))).toEqual([]);
    expect(text).toContain(visible(NAME).replaceAll(FAMILY, '').trim().replace(/\s+/g, ' '));
    expect(markdown).not.toMatch(RAW);
  });

  it('leave JUnit XML well-formed', async () => {
    const { output } = await run('test', ruleset, '--locale', locale, '--format', 'junit');
    expect(XMLValidator.validate(output)).toBe(true);
    expect(output.replaceAll(FAMILY, '')).not.toMatch(RAW);
    const { testsuites } = new XMLParser({ ignoreAttributes: false }).parse(output);
    expect(testsuites.testsuite.testcase['@_name']).toBe(visible(NAME).trim());
  });
});

describe('words that try to be more than words', () => {
  it.each([
    ['check', ruleset, state, '--unit', NAME],
    ['check', NAME, state],
    ['check', ruleset, `./${NAME}`],
    ['explain', ruleset, state, NAME],
    ['check', ruleset, state, '--as-of', NAME],
    ['check', ruleset, state, '--reading', NAME],
    ['check', ruleset, state, '--policy', `${NAME}=x`],
    ['test', NAME],
    ['compare', '--topic', NAME],
    [NAME],
    ['check', '--format', NAME],
  ])('are shown where they are refused: %#', async (...argv) => {
    const { code, talk } = await run(...argv);
    expect(code).toBe(2);
    expect(talk.replaceAll(FAMILY, '')).not.toMatch(RAW);
  });

  it('are shown where an input is refused', async () => {
    const broken = join(folder, 'broken\u001b[2J\nx.yaml');
    writeFileSync(broken, JSON.stringify({ [NAME]: NAME, units: [{ id: NAME, [NAME]: 1 }], events: NAME }));
    const { code, talk } = await run('check', ruleset, broken);
    expect(code).toBe(2);
    expect(talk.replaceAll(FAMILY, '')).not.toMatch(RAW);
    expect(talk.split('\n').every((line) => /^\d+ |broken␛\[2J x\.yaml/.test(line))).toBe(true);
  });

  it('are shown in what is said of a file that is written', () => {
    const path = join(folder, 'out\u001b[2J\u202e.txt');
    expect(spawn('rules', '--output', path).talk).toContain('out␛[2J\\u{202e}.txt');
    expect(spawn('rules', '--output', join(path, 'x\u001b')).talk).not.toMatch(RAW);
  });
});
