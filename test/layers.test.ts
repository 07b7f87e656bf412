import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = resolve(import.meta.dirname, '../src');
const generated = resolve(src, '../generated');
const LAYERS = ['model', 'load', 'engine', 'compare', 'telling', 'testing', 'report', 'cli'];

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const importsOf = new Map(files.map((file) => [file, localImports(file)]));

function localImports(file: string): string[] {
  const text = readFileSync(join(src, file), 'utf8');
  const specifiers = [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map((match) => match[1] ?? '');
  return specifiers.map((specifier) => relative(src, throughWords(resolve(src, dirname(file), specifier))));
}

// What binds the words of a room by language is generated; to import it is to import the words themselves.
function throughWords(path: string): string {
  if (!path.startsWith(join(generated, 'words/'))) return path;
  const [, contract = ''] = /from '..\/..\/src\/(.+contract\.ts)'/.exec(readFileSync(path, 'utf8')) ?? [];
  return join(src, contract);
}

function layerOf(file: string): number {
  return LAYERS.indexOf(file.split('/')[0] ?? '');
}

describe('the layers of src', () => {
  // The files at the root of src are the public entries: they import from everywhere and nothing imports them.
  it('import only downwards or in their own folder', () => {
    const upward = [...importsOf].flatMap(([file, imports]) =>
      imports
        .filter((target) => !target.startsWith('..') && file.includes('/') && layerOf(target) > layerOf(file))
        .map((target) => `${file} -> ${target}`),
    );
    expect(upward).toEqual([]);
  });

  it('know every folder', () => {
    const unknown = files.filter((file) => file.includes('/') && layerOf(file) < 0);
    expect(unknown).toEqual([]);
  });

  it('never import a public entry', () => {
    const entries = files.filter((file) => !file.includes('/'));
    const back = [...importsOf].filter(([, imports]) => imports.some((target) => entries.includes(target)));
    expect(back.map(([file]) => file)).toEqual([]);
  });

  it('have no cycle', () => {
    expect(files.flatMap((file) => findCycle(file, []))).toEqual([]);
  });

  it('reach disk, clock and process only in the CLI', () => {
    const impure = files
      .filter((file) => !file.startsWith('cli/'))
      .filter((file) =>
        /node:|process\.|Date\.now|new Date\(\)|Math\.random|toLocale|localeCompare/.test(
          readFileSync(join(src, file), 'utf8'),
        ),
      );
    expect(impure).toEqual([]);
  });

  it('name no regulation: the law belongs in rules/', () => {
    const named = files.filter((file) =>
      /batu-?bara|oku-?timur|pasuruan|malra|bengkulu/i.test(readFileSync(join(src, file), 'utf8')),
    );
    expect(named).toEqual([]);
  });

  it('stand in stages within the engine', () => {
    const stages = ['compile', 'sight', 'duties', 'prepare', 'judge'].map((stage) => `engine/${stage}/`);
    const stageOf = (file: string) => stages.findIndex((stage) => file.startsWith(stage));
    const back = [...importsOf].flatMap(([file, imports]) =>
      imports
        .filter(
          (target) => stageOf(file) >= 0 && target.startsWith('engine/') && stageOf(target) > stageOf(file),
        )
        .map((target) => `${file} -> ${target}`),
    );
    expect(back).toEqual([]);
  });

  it('have no language in the engine', () => {
    const talking = files.filter(
      (file) =>
        file.startsWith('engine/') &&
        /Bilingual|\b(?:id|en): ['"`]/.test(readFileSync(join(src, file), 'utf8')),
    );
    expect(talking).toEqual([]);
  });

  it('need no library for days or conditions', () => {
    const users = files.filter((file) =>
      /from '(json-logic-js|date-fns|@date-fns)/.test(readFileSync(join(src, file), 'utf8')),
    );
    expect(users).toEqual([]);
  });
});

const clean = new Set<string>();

function findCycle(file: string, path: readonly string[]): string[] {
  if (path.includes(file)) return [[...path.slice(path.indexOf(file)), file].join(' -> ')];
  if (clean.has(file)) return [];
  const found = (importsOf.get(file) ?? []).flatMap((target) => findCycle(target, [...path, file]));
  clean.add(file);
  return found.slice(0, 1);
}
