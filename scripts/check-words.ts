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
import { parseCitation } from '../src/model/citation.ts';

type Norm = { id: string; cites: string[]; strength: string; word: string | null };

const [textPath, folder] = process.argv.slice(2);
if (textPath === undefined || folder === undefined)
  throw new Error('usage: check-words <text.txt> <ruleset folder>');

const ayatTexts = readAyat(readFileSync(textPath, 'utf8'));
const { obligations } = parse(readFileSync(join(folder, 'ruleset.yaml'), 'utf8')) as { obligations: Norm[] };

const absent = obligations.filter(
  ({ cites, word }) => word !== null && !textAt(cites[0]).includes(word.toLowerCase()),
);
for (const { id, cites, word } of absent) console.log(`not printed: "${word}" of ${id} at ${cites[0]}`);

const STRENGTHS = ['wajib', 'harus', 'dapat', 'berwenang', 'dilarang'];
let unborne = 0;
for (const [place, text] of ayatTexts) {
  for (const strength of STRENGTHS.filter((word) => new RegExp(`\\b${word}\\b`).test(text))) {
    const here = obligations.filter(({ cites }) => cites.some((cite) => ayatOf(cite) === place));
    if (here.some((norm) => norm.strength === strength)) continue;
    unborne += 1;
    console.log(`look at ${place}: "${strength}" in ... ${around(text, strength)} ...`);
  }
}
console.log(`${obligations.length} words, ${absent.length} not printed; ${unborne} place(s) to look at`);
process.exitCode = absent.length === 0 ? 0 : 1;

function readAyat(text: string): Map<string, string> {
  const found = new Map<string, string>();
  let [pasal, ayat, before] = ['', '', ''];
  for (const line of text
    .split('\n')
    .map((raw) => raw.replace(/\*/g, '').trim())
    .filter(Boolean)) {
    const heading = /^(?:BAB\s.*)?Pasal\s+(\d+[A-Z]?)$/.exec(line)?.[1];
    const number = /\bayat$/i.test(before) ? undefined : /^-?\s*\((\d+)\)\s/.exec(line)?.[1];
    before = line;
    if (heading) [pasal, ayat] = [heading, ''];
    else {
      if (number === '1' && ayat !== '' && ayat !== '1') pasal = String(Number.parseInt(pasal, 10) + 1);
      if (number) ayat = number;
      const place = ayat === '' ? pasal : `${pasal}(${ayat})`;
      if (pasal !== '' && pasal !== '1')
        found.set(place, `${found.get(place) ?? ''} ${line}`.toLowerCase().replace(/\s+/g, ' '));
    }
  }
  return found;
}

function ayatOf(cite: string | undefined): string {
  const parts = parseCitation(cite ?? '');
  if (parts === null) return '';
  return `${parts.pasal}${parts.inserted ?? ''}${parts.ayat === null ? '' : `(${parts.ayat})`}`;
}

function textAt(cite: string | undefined): string {
  return ayatTexts.get(ayatOf(cite)) ?? '';
}

function around(text: string, word: string): string {
  const at = text.search(new RegExp(`\\b${word}\\b`));
  return text.slice(Math.max(0, at - 50), at + 60);
}
