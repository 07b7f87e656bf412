import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { bundledRulesets } from '../../generated/rules/bundled.ts';
import { cliWords } from '../../generated/words/cli.ts';
import { isMapping } from '../load/place.ts';
import { readYaml, type Source } from '../load/yaml-source.ts';
import type { Locale } from '../model/terms.ts';
import { ownEntry } from '../model/vocabulary.ts';
import { readSource } from './files.ts';
import { type Obtained, refuse, refuseIssues } from './outcome.ts';
import { findPackageRoot } from './package-root.ts';

/** Where a ruleset stands (a bundled id or a path) and the files of its cases. */
export type FoundCases = {
  readonly ruleset: string;
  readonly files: readonly Source[];
  readonly equivalents: Source | null;
};

/** Parts of a ruleset folder that are neither rulesets nor cases. */
const OTHERS = ['provisions.yaml', 'vocabulary.yaml'];
const EQUIVALENTS = 'equivalent-mutants.yaml';

/** Every bundled ruleset that has cases. */
export function findBundledCases(locale: Locale): Obtained<readonly FoundCases[]> {
  const withCases = Object.keys(bundledRulesets).filter((id) => existsSync(bundledFolder(id)));
  return joinObtained(withCases.map((id) => findCases(id, locale)));
}

/** Finds what a path stands for: a bundled id, a folder with a ruleset and cases, or one file of cases. */
export function findCases(path: string, locale: Locale): Obtained<FoundCases> {
  if (ownEntry(bundledRulesets, path) !== undefined) return gather(path, path, [bundledFolder(path)], locale);
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return refuse(cliWords(locale).unknownRuleset(path));
  if (!entry.isDirectory()) return findForFile(path, locale);
  const ruleset = findRuleset(isCasesFolder(path) ? dirname(resolve(path)) : path, locale);
  return ruleset.ok ? gather(path, ruleset.value, [path, join(path, 'cases')], locale) : ruleset;
}

/** Joins what was obtained piece by piece; the first piece that is missing ends it. */
export function joinObtained<T>(pieces: readonly Obtained<T>[]): Obtained<readonly T[]> {
  const refused = pieces.flatMap((piece) => (piece.ok ? [] : [piece]));
  const [first] = refused;
  if (first === undefined)
    return { ok: true, value: pieces.flatMap((piece) => (piece.ok ? [piece.value] : [])) };
  return refuse(...refused.flatMap(({ outcome }) => outcome.talk ?? []));
}

function bundledFolder(id: string): string {
  const folder = join(findPackageRoot(), 'rules', id, 'cases');
  const near = relative('', folder);
  return near.startsWith('..') ? folder : near;
}

function findForFile(path: string, locale: Locale): Obtained<FoundCases> {
  const folder = dirname(path);
  const ruleset = findRuleset(isCasesFolder(folder) ? dirname(resolve(folder)) : folder, locale);
  const source = readSource(path, 'cases');
  if (!source.ok) return refuseIssues(source.issues, locale);
  if (!ruleset.ok) return ruleset;
  return { ok: true, value: { ruleset: ruleset.value, files: [source.value], equivalents: null } };
}

function isCasesFolder(folder: string): boolean {
  return basename(resolve(folder)) === 'cases';
}

/** The folder itself when it has a `ruleset.yaml`, else its only file that is a ruleset. */
function findRuleset(folder: string, locale: Locale): Obtained<string> {
  if (existsSync(join(folder, 'ruleset.yaml'))) return { ok: true, value: folder };
  const sources = listSources(folder).flatMap((source) => (source.ok ? [source.value] : []));
  const [first, ...others] = sources.filter((source) => holds(source, 'obligations')).map(({ file }) => file);
  if (first === undefined) return refuse(cliWords(locale).noRuleset(folder));
  return others.length === 0
    ? { ok: true, value: first }
    : refuse(cliWords(locale).severalRulesets(folder, [first, ...others].join(', ')));
}

function gather(
  path: string,
  ruleset: string,
  folders: readonly string[],
  locale: Locale,
): Obtained<FoundCases> {
  const read = folders.flatMap(listSources);
  const issues = read.flatMap((source) => (source.ok ? [] : source.issues));
  if (issues.length > 0) return refuseIssues(issues, locale);
  const sources = read.flatMap((source) => (source.ok ? [source.value] : []));
  // A file in a folder named cases is one, however malformed; elsewhere it must look like one.
  const files = sources.filter(
    (source) =>
      basename(source.file) !== EQUIVALENTS &&
      (isCasesFolder(dirname(source.file)) || holds(source, 'cases')),
  );
  const equivalents = sources.find(({ file }) => basename(file) === EQUIVALENTS) ?? null;
  if (files.length === 0) return refuse(cliWords(locale).noCases(path));
  return { ok: true, value: { ruleset, files, equivalents } };
}

function listSources(folder: string) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.(ya?ml|json)$/.test(name) && !OTHERS.includes(name))
    .sort()
    .map((name) => readSource(join(folder, name), 'cases'));
}

function holds({ text, file }: Source, key: string): boolean {
  const { value } = readYaml(text, file);
  return isMapping(value) && Object.hasOwn(value, key);
}
