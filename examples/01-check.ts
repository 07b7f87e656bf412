// A sample government laid upon a regulation: what is in breach, of which Pasal, since when.
import { readFileSync } from 'node:fs';
import { checkCompliance, formatCitation } from 'patuh';
import { ruleset } from 'patuh/rules/batu-bara';
import { parse } from 'yaml';

const state = parse(readFileSync(new URL('./kabupaten-contoh.yaml', import.meta.url), 'utf8'));
const report = checkCompliance(ruleset, state, { asOf: '2026-06-30' });

for (const { cites, unit, breachedFrom, daysLate } of report.violations) {
  const [place = ''] = cites.map(formatCitation);
  console.log(`${place}: ${unit}, in breach from ${breachedFrom}, ${daysLate} days late`);
}

// Prints:
// Pasal 14 ayat (7): dpupr, in breach from 2024-08-05, 695 days late
// Pasal 21 ayat (2): dishub, in breach from 2025-02-10, 506 days late
// Pasal 23 ayat (1): dinsos, in breach from 2024-01-01, 912 days late
// Pasal 23 ayat (1): dishub, in breach from 2025-01-01, 546 days late
// Pasal 23 ayat (1): distan, in breach from 2026-01-01, 181 days late
// Pasal 23 ayat (1): satpolpp, in breach from 2024-01-01, 912 days late
// Pasal 23 ayat (1): satpolpp, in breach from 2025-01-01, 546 days late
// Pasal 23 ayat (1): setda, in breach from 2023-01-01, 1277 days late
// Pasal 27 ayat (1): dinsos, in breach from 2024-02-12, 870 days late
