import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cliWords } from '../../generated/words/cli.ts';
import type { PersandinganOptions } from '../compare/persandingan/lay-persandingan.ts';
import type { Issue } from '../model/issue.ts';
import type { Ruleset } from '../model/ruleset.ts';
import type { Locale } from '../model/terms.ts';
import type { Settings } from './command-options.ts';
import { readSource } from './files.ts';
import { type Obtained, refuse, refuseIssues } from './outcome.ts';

type Texts = NonNullable<PersandinganOptions['texts']>;
type Side = keyof Texts;

/** The rulesets of which texts may be given. */
export type SidesOfTexts = { readonly a: Ruleset; readonly b: Ruleset; readonly parent: Ruleset | undefined };

/** Reads the texts of a matriks persandingan: two files, the older first, or a folder with one file a regulation. */
export function openTexts(
  { texts = [], parentText }: Pick<Settings, 'texts' | 'parentText'>,
  rulesets: SidesOfTexts,
  locale: Locale,
): Obtained<Texts> {
  const words = cliWords(locale);
  const [first, second, ...more] = texts;
  const isFolder = first !== undefined && isDirectory(first);
  if (
    more.length > 0 ||
    (isFolder && second !== undefined) ||
    (first !== undefined && !isFolder && second === undefined)
  )
    return refuse(words.textsAreTwo);
  if (parentText !== undefined && rulesets.parent === undefined) return refuse(words.parentTextAlone);
  const found = isFolder ? findIn(first, rulesets) : { a: first, b: second };
  const lacking = isFolder ? (['a', 'b'] as const).filter((side) => found[side] === undefined) : [];
  if (isFolder && lacking.length > 0)
    return refuse(...lacking.map((side) => words.noTextIn(first, namesOf(rulesets[side], rulesets))));
  return readAll({ ...found, ...(parentText === undefined ? {} : { parent: parentText }) }, locale);
}

function findIn(folder: string, rulesets: SidesOfTexts): Readonly<Partial<Record<Side, string>>> {
  const find = (ruleset: Ruleset | undefined) =>
    ruleset === undefined
      ? undefined
      : namesOf(ruleset, rulesets)
          .map((name) => join(folder, name))
          .find((path) => existsSync(path));
  const found = { a: find(rulesets.a), b: find(rulesets.b), parent: find(rulesets.parent) };
  return Object.fromEntries(Object.entries(found).filter(([, path]) => path !== undefined));
}

// Two versions of one regulation have two texts: a name without the version would be that of both.
function namesOf({ id, version }: Ruleset, { a, b }: SidesOfTexts): readonly string[] {
  const isOne = a.id === b.id && id === a.id;
  return [`${id}@${version}`, ...(isOne ? [] : [id])].flatMap((name) => [`${name}.txt`, `${name}.md`]);
}

function readAll(
  paths: Readonly<Partial<Record<Side, string | undefined>>>,
  locale: Locale,
): Obtained<Texts> {
  const issues: Issue[] = [];
  const texts: { -readonly [Each in Side]?: string } = {};
  for (const side of ['a', 'b', 'parent'] as const) {
    const path = paths[side];
    if (path === undefined) continue;
    const read = readSource(path, 'options');
    if (read.ok) texts[side] = read.value.text;
    else issues.push(...read.issues);
  }
  return issues.length > 0 ? refuseIssues(issues, locale) : { ok: true, value: texts };
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
