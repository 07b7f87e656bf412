/**
 * Finds the words of every room of `src/` and binds them by language, so that a language is one folder a room and
 * touches nothing else. A room with words has `words/contract.ts`, which exports one type `…Words`, and one folder a
 * language whose `words.ts` exports a value `words` of that type.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

type Write = (path: string, lines: readonly string[]) => void;
/** A folder with words: where it is below `src/`, and the type of its contract. */
type Room = { readonly folder: string; readonly type: string };

/** The language of the law comes first: whatever has no text in another is told in it. */
const FIRST = 'id';

/** Writes `locales.ts` and one module a room; a room that lacks a language of another is refused. */
export function generateWords(src: string, write: Write): void {
  const rooms = findRooms(src);
  const locales = [...new Set(rooms.flatMap(({ folder }) => localesOf(join(src, folder))))];
  const ordered = [FIRST, ...locales.filter((locale) => locale !== FIRST).sort()];
  for (const { folder } of rooms) refuseLacking(src, folder, ordered);
  write('locales.ts', [
    '/** The languages in which everything that a person reads exists; that of the law comes first. */',
    `export const LOCALES = [${ordered.map((locale) => `'${locale}'`).join(', ')}] as const;`,
  ]);
  for (const room of rooms) write(`words/${nameOf(room)}.ts`, moduleOf(room, ordered));
}

function findRooms(src: string): readonly Room[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('words/contract.ts'))
    .sort()
    .map((file) => {
      const [, type] = /export type (\w+Words)\b/.exec(readFileSync(join(src, file), 'utf8')) ?? [];
      if (type === undefined) throw new Error(`src/${file} exports no type that ends in Words`);
      return { folder: dirname(file), type };
    });
}

function localesOf(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

function refuseLacking(src: string, folder: string, locales: readonly string[]): void {
  const present = localesOf(join(src, folder));
  const lacking = locales.filter((locale) => !present.includes(locale));
  if (lacking.length > 0) throw new Error(`src/${folder} lacks the words of: ${lacking.join(', ')}`);
}

// The room is the folder in which the words stand.
function nameOf({ folder }: Room): string {
  return basename(dirname(folder));
}

function moduleOf(room: Room, locales: readonly string[]): readonly string[] {
  const name = nameOf(room);
  return [
    `import type { Locale } from '../../src/model/terms.ts';`,
    `import type { ${room.type} } from '../../src/${room.folder}/contract.ts';`,
    ...locales.map(
      (locale) => `import { words as ${locale} } from '../../src/${room.folder}/${locale}/words.ts';`,
    ),
    '',
    `const WORDS: Readonly<Record<Locale, ${room.type}>> = { ${locales.join(', ')} };`,
    '',
    `/** What is said in \`src/${dirname(room.folder)}\`, in one of the languages. */`,
    `export function ${name}Words(locale: Locale): ${room.type} {`,
    '  return WORDS[locale];',
    '}',
  ];
}
