// A regulation of one's own as data: validated with every problem at once, then judged like the bundled ones.
import { checkCompliance, parseRuleset, type RulesetInput } from 'patuh';

const draft: RulesetInput = {
  id: 'kabupaten-contoh',
  version: '0.1.0',
  jurisdiction: { name: 'Kabupaten Contoh', kind: 'kabupaten', timeZone: 'Asia/Jakarta' },
  instrument: {
    type: 'Peraturan Bupati',
    number: 12,
    year: 2023,
    title: 'Sistem Pemerintahan Berbasis Elektronik',
    inForceFrom: '2023-07-10',
    status: 'in-force',
  },
  extent: { 1: 0 },
  obligations: [
    {
      id: 'ict-audit',
      topic: 'ict-audit',
      cites: ['1'],
      strength: 'wajib',
      word: 'wajib',
      bearer: 'diskominfo',
      gist: { id: 'Audit TIK sekurangnya sekali dua tahun.', en: 'An ICT audit at least once in two years.' },
      duty: { type: 'recurring', event: 'ict-audited', every: 'P2Y', window: 'rolling' },
    },
  ],
  provisions: [{ ref: '1', kind: 'duty', obligations: ['ict-audit'] }],
};

const faulty = parseRuleset({ ...draft, extent: { 1: 0, 2: 1 }, version: 'one' });
if (!faulty.ok) for (const { path, code } of faulty.issues) console.log(`refused: ${path} (${code})`);

const report = checkCompliance(
  draft,
  { organization: { id: 'kab-contoh' }, recordsSince: '2023-01-01' },
  { asOf: '2025-07-10' },
);
console.log(report.findings.map(({ status, breachedFrom }) => `${status} from ${breachedFrom}`).join());

// Prints:
// refused: version (invalid-version)
// refused: provisions (unaccounted-provision)
// breached from 2025-07-10
