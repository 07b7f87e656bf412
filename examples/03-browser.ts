// In a browser: nothing of Node is there, and nothing is sent anywhere. A bundler takes the check, one regulation and the words.
import { checkCompliance } from 'patuh';
import { createTelling } from 'patuh/report';
import { ruleset } from 'patuh/rules/malra';

const state = {
  organization: { id: 'kab-contoh' },
  recordsSince: '2021-01-01',
  units: [{ id: 'kominfo', name: 'Dinas Kominfo', roles: ['diskominfo'] }],
};
const report = checkCompliance(ruleset, state, { asOf: '2026-06-30' });
const { say, texts } = createTelling(ruleset, 'id');

for (const { dueOn, obligation, status } of report.violations.slice(0, 2)) {
  console.log(`${texts.terms.statuses[status]} (${say.date(dueOn)}): ${say.gist(obligation)}`);
}

// Prints:
// dilanggar (31 Desember 2022): Setiap tahun Dinas memantau dan mengevaluasi Arsitektur SPBE.
// dilanggar (31 Desember 2023): Setiap tahun Dinas memantau dan mengevaluasi Arsitektur SPBE.
