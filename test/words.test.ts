import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { tellIssue, translateIssue } from '../src/load/tell-issue.ts';
import type { Issue, IssueCode } from '../src/model/issue.ts';
import type { Locale } from '../src/model/terms.ts';
import { PROVOKED } from './fixtures/provoked-issues.ts';

const src = resolve(import.meta.dirname, '../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

/** Files that hold style sheets, which are no sentences. */
const STYLE_SHEETS = ['report/format/html-style.ts', 'report/format/docx-style.ts'];

/** The pieces of text in a file, each as it stands between its quotes or holes. */
function textsIn(name: string, code: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || isForProgrammers(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true));
  return texts;
}

/** What a program throws at its programmer, and what an editor shows of a schema, is documentation in English. */
function isForProgrammers(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return /^(Type)?Error$/.test(node.expression.getText());
  return ts.isPropertyAssignment(node) && node.name.getText() === 'description';
}

/** Two words with a space between them, or one with spaces on both sides: somebody is being told something. */
function isProse(text: string): boolean {
  if (/^patuh \w+ ?$/.test(text)) return false;
  const said = text.replace(/<[^>]*>?|\b[\w-]+="[^"]*"?/g, '');
  return /[a-z]{2,}[,:;]? [a-z]{2,}/i.test(said) || /^ [a-z]{2,} $/i.test(said);
}

describe('prose', () => {
  it('stands in the words rooms alone', () => {
    const told = files
      .filter((file) => !file.includes('/words/') && !STYLE_SHEETS.includes(file))
      .flatMap((file) => textsIn(file, readFileSync(join(src, file), 'utf8')).map((text) => [file, text]))
      .filter(([, text = '']) => isProse(text));
    expect(told).toEqual([]);
  });

  it.each([
    "refuse('the day is missing')",
    'const it = `\x24{place} must be \x24{expected}`',
    'a(`\x24{x} is \x24{y}`)',
    '`<b>not found</b> \x24{x}`',
  ])('that is planted is found: %s', (code) => {
    expect(textsIn('x.ts', code).filter(isProse)).not.toEqual([]);
  });

  it.each(["f('unknown-role', 'asOf')", "import { x } from 'a b c'", "const path = 'events[0].on'"])(
    'is not found in names: %s',
    (code) => {
      expect(textsIn('x.ts', code).filter(isProse)).toEqual([]);
    },
  );
});

/** Terms of the law and of writing that are the same in both languages, and names of fields and examples. */
const SHARED = new Set([
  ...'pasal ayat ruleset unit folder status operator alias tab true false null'.split(' '),
  ...'yaml json jsonlogic iso iana asia jakarta utf- lan-diagram'.split(' '),
  ...'from until gap expect absent deadlines unknowns topicsabsent'.split(' '),
]);

const issues = (Object.keys(PROVOKED) as readonly IssueCode[]).flatMap((code) =>
  PROVOKED[code].flatMap((provoke) => provoke().find((issue) => issue.code === code) ?? []),
);

/** Every text in the data of an issue: names, values and places, which no language translates. */
function namesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(namesIn) : [];
}

function wordsOf(issue: Issue, locale: Locale): readonly string[] {
  const { message, expected, found } = translateIssue(issue, locale);
  const names = new Set([...namesIn(issue.data), ...namesIn(issue.subject), issue.path].flatMap(split));
  const said = [message, expected, found].join(' ').replace(/"[^"]*"|\{[^}]*\}|[\w-]+\.[\w.[\]-]+/g, ' ');
  return split(said).filter((word) => !names.has(word) && !SHARED.has(word));
}

function split(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^a-z-]+/)
    .filter((word) => word.length > 1);
}

describe('issues are told in one language at a time', () => {
  const spoken = (locale: Locale) => new Set(issues.flatMap((issue) => wordsOf(issue, locale)));
  const [english, indonesian] = [spoken('en'), spoken('id')];

  it('with no word that the other language uses', () => {
    expect([...english].filter((word) => indonesian.has(word))).toEqual([]);
  });

  it('with no common word of English in Indonesian, nor the other way round', () => {
    const common =
      'the of is are must be found not and or in with has have an expected which that did you mean';
    const umum = 'yang dan atau pada dari tidak harus berupa bukan dengan ditemukan seharusnya apakah maksud';
    expect(common.split(' ').filter((word) => indonesian.has(word))).toEqual([]);
    expect(umum.split(' ').filter((word) => english.has(word))).toEqual([]);
  });

  it('and differently in each', () => {
    expect(issues.filter((issue) => tellIssue(issue, 'id') === tellIssue(issue, 'en'))).toEqual([]);
  });
});
