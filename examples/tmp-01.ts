// A sample government laid upon a regulation: what is in breach, of which Pasal, since when.
import { readFileSync } from 'node:fs';
import { checkCompliance, formatCitation } from '../src/index.ts';
import { ruleset } from '../generated/rules/batu-bara.ts';
import { parse } from 'yaml';

const state = parse(readFileSync(new URL('./kabupaten-contoh.yaml', import.meta.url), 'utf8'));
const report = checkCompliance(ruleset, state, { asOf: '2026-06-30' });

for (const { cites, unit, breachedFrom, daysLate } of report.violations) {
  const [place = ''] = cites.map(formatCitation);
  console.log(`${place}: ${unit}, in breach from ${breachedFrom}, ${daysLate} days late`);
}
// Prints:
