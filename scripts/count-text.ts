/**
 * Counts Pasal and ayat in the plain text of a regulation, independently of any ruleset, and lays the count
 * beside the extent that a ruleset declares:
 *
 *     npx tsx scripts/count-text.ts path/to/text.txt [ruleset-folder]
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { compareExtents, measureExtent } from '../src/load/text/measure-extent.ts';
import { readProvisions } from '../src/load/text/read-provisions.ts';

const [textPath, folder] = process.argv.slice(2);
if (textPath === undefined) throw new Error('usage: count-text <text.txt> [ruleset folder]');

const provisions = readProvisions(readFileSync(textPath, 'utf8'));
for (const { pasal } of provisions.filter(({ headingLost }) => headingLost))
  console.log(`a heading is missing before an ayat (1): counted as Pasal ${pasal}`);

const extent = measureExtent(provisions);
const ayats = [...extent.values()].reduce((sum, count) => sum + count, 0);
console.log(`${textPath}: ${extent.size} Pasal, ${ayats} ayat`);

if (folder !== undefined) {
  const file = parse(readFileSync(join(folder, 'provisions.yaml'), 'utf8')) as {
    extent: Record<string, number>;
  };
  const differ = compareExtents(extent, file.extent);
  for (const { pasal, inText, declared } of differ)
    console.log(`Pasal ${pasal}: ${inText} in the text, ${declared} in the ruleset`);
  console.log(differ.length === 0 ? 'the ruleset has the same extent' : `${differ.length} difference(s)`);
  process.exitCode = differ.length === 0 ? 0 : 1;
}
