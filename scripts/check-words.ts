/**
 * Lays the operative words of a ruleset beside the text: every `word` must be printed in the ayat of
 * `cites[0]`, in the strength it claims; and every wajib, harus, dapat, berwenang, dilarang of the text should
 * be borne by an obligation there. What the second part lists is to be looked at, not always wrong.
 *
 *     npx tsx scripts/check-words.ts path/to/text.txt ruleset-folder
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { findUnborneWords, findUnprintedWords, type WordedNorm } from '../src/load/text/operative-words.ts';
import { readProvisions } from '../src/load/text/read-provisions.ts';

const [textPath, folder] = process.argv.slice(2);
if (textPath === undefined || folder === undefined)
  throw new Error('usage: check-words <text.txt> <ruleset folder>');

const provisions = readProvisions(readFileSync(textPath, 'utf8'));
const { obligations } = parse(readFileSync(join(folder, 'ruleset.yaml'), 'utf8')) as {
  obligations: WordedNorm[];
};

const absent = findUnprintedWords(provisions, obligations);
for (const { id, cites, word } of absent) console.log(`not printed: "${word}" of ${id} at ${cites[0]}`);

const unborne = findUnborneWords(provisions, obligations);
for (const { ref, word, around } of unborne) console.log(`look at ${ref}: "${word}" in ... ${around} ...`);

console.log(
  `${obligations.length} words, ${absent.length} not printed; ${unborne.length} place(s) to look at`,
);
process.exitCode = absent.length === 0 ? 0 : 1;
