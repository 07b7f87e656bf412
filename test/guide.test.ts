import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runCli } from '../src/cli/run-cli.ts';
import { checkCompliance } from '../src/engine/check-compliance.ts';
import { parseState } from '../src/load/parse-state.ts';
import type { StateEventInput } from '../src/model/state-input.ts';
import { terminalOn } from './fixtures/command-line.ts';
import {
  ENGLISH,
  type Example,
  findExamples,
  findFiles,
  findPrinted,
  findRows,
  findState,
  findWords,
  INDONESIAN,
  type Line,
} from './fixtures/guide-examples.ts';
import { holdLine, rulesetOfExample } from './fixtures/hold-example.ts';
import { parsedOf } from './fixtures/parsed.ts';
import { later } from './fixtures/trials.ts';

/*
 * The encoding guide, in both languages: each block marked `yaml example` is read as a regulation of its own, and each
 * line of days beneath it is held against the engine on its first and last good day, the day before and the day after.
 */

const docs = join(import.meta.dirname, '../docs');
const guides = [
  { name: 'encoding-guide.md', locale: 'en', language: ENGLISH },
  { name: 'encoding-guide.id.md', locale: 'id', language: INDONESIAN },
].map(({ name, locale, language }) => {
  const text = readFileSync(join(docs, name), 'utf8');
  return {
    name,
    locale,
    words: findWords(text),
    files: findFiles(text),
    lint: findPrinted(text, 'lint'),
    hint: findPrinted(text, 'hint'),
    excerpt: findPrinted(text, 'excerpt'),
    unaccounted: findPrinted(text, 'unaccounted'),
    state: findState(text),
    text,
    examples: findExamples(text, language),
    rows: findRows(text, language),
  };
});

/** The names and values in the pieces of code of a row. */
function wordsWritten(row: string): readonly string[] {
  return [...row.matchAll(/`([^`]+)`/g)].flatMap(([, code = '']) => code.match(/[\w-]+/g) ?? []);
}

/** The same line with its first or its last day a day too early or too late. */
function daysOff({ said, given, outcome }: Line): readonly Line[] {
  return (['from', 'to'] as const).flatMap((end) => {
    const day = outcome[end];
    if (day === null) return [];
    return [-1, 1].map((by) => ({
      said: `${said} (${end} ${by})`,
      given,
      outcome: { ...outcome, [end]: later(day, by) },
    }));
  });
}

function passes(hold: () => void): boolean {
  try {
    hold();
    return true;
  } catch {
    return false;
  }
}

describe.each(guides)('the examples of docs/$name', ({ examples, rows, words }) => {
  it('are numbered in their order, each with its phrase and its days', () => {
    expect(examples.map(({ number }) => number)).toEqual(examples.map((_, index) => `${index + 1}`));
    expect(examples.filter(({ phrase, lines }) => phrase === '' || lines.length === 0)).toEqual([]);
  });

  describe.each(examples)('example $number: $phrase', (example) => {
    it.each(example.lines)('$said', (line) => {
      expect(rulesetOfExample(example, words, line.given).obligations.length).toBeGreaterThan(0);
      holdLine(example, line, words);
    });
  });

  it('stand in the table of phrases, with the days that they tell', () => {
    const told = examples.map(({ number, lines }) => [number, lines.map(({ said }) => said)] as const);
    const days = new Map(told);
    expect(rows.filter(({ number, line }) => !days.get(number)?.includes(line.said))).toEqual([]);
    const texts = new Map(examples.map(({ number, text }) => [number, text]));
    const unwritten = rows.flatMap(({ number, written }) =>
      wordsWritten(written)
        .filter((word) => !texts.get(number)?.includes(word))
        .map((word) => `${number}: ${word}`),
    );
    expect(unwritten).toEqual([]);
    const listed = new Set(rows.map(({ number }) => number));
    expect(examples.filter(({ number }) => !listed.has(number))).toEqual([]);
  });
});

it('the examples hold to the day: with a day off each is found out', () => {
  const [{ examples, words } = { examples: [], words: {} }] = guides;
  const off = examples.flatMap((example) =>
    example.lines.flatMap((line) => daysOff(line).map((wrong) => ({ example, wrong }))),
  );
  const unseen = off.filter(({ example, wrong }) => passes(() => holdLine(example, wrong, words)));
  expect(unseen.map(({ example, wrong }) => `${example.number}: ${wrong.said}`)).toEqual([]);
});

describe('the table of whom a trigger calls upon', () => {
  const [{ examples, words } = { examples: [], words: {} }] = guides;
  const exampleOf = (phrase: string) => examples.find((each) => each.phrase.includes(phrase)) as Example;
  const units = [
    { id: 'dinkes', roles: ['perangkat-daerah'] },
    { id: 'dispora', roles: ['perangkat-daerah'] },
    { id: 'bupati', roles: ['kepala-daerah'] },
  ];
  const calledBy = (phrase: string, event: Omit<StateEventInput, 'id' | 'on'>) => {
    const given = [{ kind: 'in-force', on: '2023-07-10' } as const];
    const { findings, unused } = checkCompliance(
      rulesetOfExample(exampleOf(phrase), words, given),
      {
        organization: { id: 'kab' },
        recordsSince: '1945-08-17',
        units,
        events: [{ id: 'e', on: '2024-03-01', ...event }],
      },
      { asOf: '2024-03-02' },
    );
    return {
      called: findings.filter(({ status }) => status !== 'not-applicable').map(({ unit }) => unit),
      unused: unused.map(({ id }) => id),
    };
  };

  it.each([
    ['terhitung sejak', { type: 'lan-changed', unit: 'dinkes' }, ['dinkes'], []],
    ['terhitung sejak', { type: 'lan-changed' }, [], ['e']],
    ['terhitung sejak', { type: 'lan-changed', unit: 'dinkes', about: 'dispora' }, ['dinkes'], []],
    ['sejak perintah', { type: 'cut-ordered', unit: 'bupati', about: 'dispora' }, ['dispora'], []],
    ['perintah Bupati', { type: 'cut-ordered', unit: 'bupati', about: 'dinkes' }, ['dinkes'], []],
    ['perintah Bupati', { type: 'cut-ordered', unit: 'bupati' }, ['dinkes', 'dispora'], []],
    ['perintah Bupati', { type: 'cut-ordered', unit: 'dinkes' }, [], ['e']],
  ] as const)('%s: %j', (phrase, event, called, unused) => {
    expect(calledBy(phrase, event)).toEqual({ called, unused });
  });
});

describe.each(guides)('the state in one page in docs/$name', ({ examples, state, words }) => {
  it('is one that every example can be judged by', () => {
    const [example] = examples;
    const ruleset = rulesetOfExample(example as Example, words, [{ kind: 'in-force', on: '2023-07-10' }]);
    expect(parsedOf(parseState(state, ruleset)).events.map(({ id }) => id)).toEqual(['a1']);
  });
});

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

describe.each(guides)(
  'the regulation of four Pasal in docs/$name',
  ({ files, lint, hint, excerpt, unaccounted, locale }) => {
    const linted = async (change: (text: string) => string) => {
      const folder = mkdtempSync(join(tmpdir(), 'patuh-guide-'));
      folders.push(folder);
      for (const { path, text } of files) writeFileSync(join(folder, path), change(text));
      const { outcome } = await runCli(['lint', folder, '--locale', locale], terminalOn('2026-01-01'));
      return { code: outcome.code, output: outcome.output?.replaceAll(`${folder}/`, '') };
    };

    it('passes, and lint says so', async () => {
      expect(await linted((text) => text)).toEqual({ code: 0, output: lint });
    });

    const withoutTwo = (text: string) => text.replace(/^ *- \{ ref: "[14]", .*\n/gm, '');

    it('passes as an excerpt where it does not say how far the text goes', async () => {
      const asExcerpt = (text: string) => withoutTwo(text).replace(/^extent: .*\n/m, '');
      expect(await linted(asExcerpt)).toEqual({ code: 0, output: excerpt });
    });

    it('is told once of what is unaccounted for', async () => {
      expect(await linted(withoutTwo)).toEqual({ code: 2, output: unaccounted });
    });

    it('is told of working days written as days', async () => {
      const asDays = (text: string) => text.replace('within: { days: 14, count: working }', 'within: P14D');
      expect(await linted(asDays)).toEqual({ code: 0, output: hint });
    });
  },
);

describe.each(guides)('the links of docs/$name', ({ text }) => {
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);

  it('lead to headings of its own', () => {
    const inner = links.filter((link) => link.startsWith('#')).map((link) => link.slice(1));
    expect(inner.filter((anchor) => !headings.includes(anchor))).toEqual([]);
  });

  it('and to files that are there', () => {
    const files = links.filter((link) => !link.startsWith('#'));
    expect(files.filter((file) => !existsSync(join(docs, file)))).toEqual([]);
  });
});

/** The anchor that GitHub gives to a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\d\s-]/gu, '')
    .replace(/\s/g, '-');
}

it('both languages hold the same examples, days and words', () => {
  const [english, indonesian] = guides.map(({ examples, files, rows, words }) => ({
    words,
    files: files.map(({ path, text }) => ({ path, written: parse(text) })),
    examples: examples.map(({ number, phrase, written, lines }) => ({
      number,
      phrase,
      written,
      lines: lines.map(({ given, outcome }) => ({ given, outcome })),
    })),
    rows: rows.map(({ number, line: { given, outcome } }) => ({ number, given, outcome })),
  }));
  expect(indonesian).toEqual(english);
});
