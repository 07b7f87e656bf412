// From a report to sentences in three lines: bind a language, lay a view out once, write it in any format.

import { readFileSync } from 'node:fs';
import { checkCompliance, requiredFacts } from 'patuh';
import { diffRulesets } from 'patuh/compare';
import {
  createTelling,
  filterReport,
  layOutCoverage,
  layOutDeadlines,
  layOutDiff,
  layOutExplanation,
  layOutQuestions,
  layOutReport,
  layOutRuleset,
  measureCoverage,
  render,
  type View,
} from 'patuh/report';
import { ruleset } from 'patuh/rules/batu-bara';
import { ruleset as other } from 'patuh/rules/malra';
import { parse } from 'yaml';

const state = parse(readFileSync(new URL('./kabupaten-contoh.yaml', import.meta.url), 'utf8'));
const report = filterReport(checkCompliance(ruleset, state, { asOf: '2026-06-30' }), 'dishub');

const telling = createTelling(ruleset, 'en', state);
const view = layOutReport(report, telling, { show: 'breached' });
console.log(render(view, 'markdown'));

// Every other view goes the same way, and every view has every format.
const views: Readonly<Record<string, View>> = {
  deadlines: layOutDeadlines(report, telling),
  questions: layOutQuestions(requiredFacts(ruleset), telling),
  explanation: layOutExplanation(ruleset.obligations.slice(0, 2), report, telling),
  ruleset: layOutRuleset(telling),
  coverage: layOutCoverage(measureCoverage(ruleset), telling),
  diff: layOutDiff(diffRulesets(ruleset, other), ruleset, other, 'en'),
};
for (const [name, { page, sheet }] of Object.entries(views)) {
  console.log(`${name}: ${page.sections.length} sections, ${sheet.rows.length} rows`);
}

// Prints:
// # Peraturan Bupati Nomor 81 Tahun 2021 tentang Sistem Pemerintahan Berbasis Elektronik dalam Penyelenggaraan Pemerintahan Daerah di Kabupaten Batu Bara
//
// ✗ Supposed in force from 31 August 2021: 2 in breach · 1 due · 10 unknown for want of facts or records · 43 not answered yes or no
//
// Kabupaten Contoh · As of 30 June 2026
//
// ! supposed to be in force from 31 August 2021 (assumption of the ruleset): Pasal 53 ties entry into force to promulgation, but that date is blank. The regional gazette number of 2021 shows that it was promulgated in that year, and promulgation cannot precede signing; so the day of signing is supposed, the earliest day possible.
//
// ## In breach (2)
//
// - ✗ **Pasal 21 ayat (2)** · Every agency uses the government intra network.
//   - Dinas Perhubungan · since 10 February 2025 · 506 days in breach
// - ✗ **Pasal 23 ayat (1)** · Every agency submits an up-to-date diagram of its LAN infrastructure to Diskominfo at least once a year.
//   - read by calendar year
//   - Dinas Perhubungan · since 1 January 2025 · missed · year 2024
//     - · LAN diagram submitted on 3 March 2024 by Pusat Data Kabupaten: not counted, because it was not done by the one who owes it
//     - ↔ if read by years since entry into force: ✓ met
//
// ## Summary of 79 findings
//
// | Status | Recorded | Attested | Total |
// | --- | ---: | ---: | ---: |
// | ✓ met | 5 | 0 | 5 |
// | → due | 1 | 0 | 1 |
// | ✗ breached | 2 | 0 | 2 |
// | ○ outstanding | 5 | 0 | 5 |
// | ? unknown | 5 | 48 | 53 |
// | – not applicable | 1 | 2 | 3 |
// | ◇ optional, never owed | 0 | 10 | 10 |
// | Total | 19 | 60 | 79 |
//
// Recorded: judged by events, documents and facts. Attested: judged by a yes or no, and may wait for a fact as well.
//
// deadlines: 1 sections, 1 rows
// questions: 3 sections, 155 rows
// explanation: 4 sections, 0 rows
// ruleset: 2 sections, 196 rows
// coverage: 2 sections, 225 rows
// diff: 12 sections, 278 rows
