/**
 * Counts Pasal and ayat in the plain text of a regulation, independently of any ruleset, and lays the count
 * beside the extent that a ruleset declares:
 *
 *     npx tsx scripts/count-text.ts path/to/text.txt [ruleset-folder]
 *
 * A Pasal is a line that says nothing but "Pasal N"; an ayat is a line that begins with "(n)" while n is the
 * next number. Headings that a text has lost are found by an ayat (1) that follows a higher ayat.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const [textPath, folder] = process.argv.slice(2);
if (textPath === undefined) throw new Error('usage: count-text <text.txt> [ruleset folder]');

const counts = new Map<string, number>();
let pasal: string | null = null;
let before = '';
for (const line of readFileSync(textPath, 'utf8').split('\n')) {
  const isReference = /\bayat$/i.test(before); // "… dimaksud pada ayat / (1) …" cut by a line break
  if (line.trim() !== '') before = line.trim();
  const heading = /^(?:BAB\s.*)?[\s*]*Pasal\s+(\d+[A-Z]?)[\s*]*$/.exec(line);
  if (heading?.[1]) {
    pasal = heading[1];
    counts.set(pasal, 0);
    continue;
  }
  const ayat = Number(/^[\s-]*\((\d+)\)\s/.exec(line)?.[1] ?? Number.NaN);
  if (pasal === null || isReference || Number.isNaN(ayat)) continue;
  const seen = counts.get(pasal) ?? 0;
  if (ayat === seen + 1) counts.set(pasal, ayat);
  else if (ayat === 1 && seen > 0) {
    pasal = String(Number.parseInt(pasal, 10) + 1);
    console.log(`a heading is missing before an ayat (1): counted as Pasal ${pasal}`);
    counts.set(pasal, 1);
  }
}

const ayats = [...counts.values()].reduce((sum, count) => sum + count, 0);
console.log(`${textPath}: ${counts.size} Pasal, ${ayats} ayat`);

if (folder !== undefined) {
  const { extent } = parse(readFileSync(join(folder, 'provisions.yaml'), 'utf8')) as {
    extent: Record<string, number>;
  };
  const differ = [...new Set([...counts.keys(), ...Object.keys(extent)])].filter(
    (key) => counts.get(key) !== extent[key],
  );
  for (const key of differ)
    console.log(`Pasal ${key}: ${counts.get(key)} in the text, ${extent[key]} in the ruleset`);
  console.log(differ.length === 0 ? 'the ruleset has the same extent' : `${differ.length} difference(s)`);
  process.exitCode = differ.length === 0 ? 0 : 1;
}
