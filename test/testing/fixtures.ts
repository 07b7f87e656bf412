import { parseRuleset } from '../../src/load/parse-ruleset.ts';
import { PatuhInputError } from '../../src/model/issue.ts';
import type { Ruleset } from '../../src/model/ruleset.ts';
import type { CaseFile } from '../../src/testing/case.ts';
import { parseCaseFile } from '../../src/testing/parse-case-file.ts';

type Loose = Record<string, unknown>;

const gist = { id: 'Intinya.', en: 'The gist.' };

/** An obligation as raw data: a diagram once a year, by every agency, to the ICT office. */
export function diagramDuty(changes: Loose = {}): Loose {
  return {
    id: 'lan-diagram',
    topic: 'lan-diagram',
    cites: ['5(1)'],
    strength: 'wajib',
    word: 'wajib',
    bearer: 'perangkat-daerah',
    counterparty: 'diskominfo',
    gist: { id: 'Diagram diserahkan sekali setahun.', en: 'A diagram is given once a year.' },
    duty: { type: 'recurring', event: 'lan-diagram-submitted', every: 'P1Y', window: 'calendar-year' },
    readings: { default: 'calendar-year', rivals: ['rolling', 'pro-rata'] },
    ...changes,
  };
}

/** A change is reported, without a period; typed and attested standing duties; a permission. */
export const OTHERS: readonly Loose[] = [
  {
    id: 'lan-change-report',
    topic: 'lan-change-report',
    cites: ['5(2)'],
    strength: 'wajib',
    word: 'wajib',
    bearer: 'perangkat-daerah',
    gist,
    duty: { type: 'response', trigger: 'lan-changed', event: 'lan-change-reported', within: null },
  },
  {
    id: 'service-desk',
    topic: 'service-desk',
    cites: ['6'],
    strength: 'indikatif',
    bearer: 'perangkat-daerah',
    gist,
    duty: { type: 'standing', requires: { '>=': [{ var: 'service-desk-staff' }, 2] } },
  },
  {
    id: 'internet-access',
    topic: 'internet-access',
    cites: ['7'],
    strength: 'indikatif',
    bearer: 'diskominfo',
    gist,
    duty: { type: 'standing' },
  },
  {
    id: 'own-server',
    topic: 'own-server',
    cites: ['8'],
    strength: 'dapat',
    word: 'dapat',
    bearer: 'perangkat-daerah',
    gist,
    duty: { type: 'standing' },
  },
];

/** A regulation in force from 10 July 2023 with the given obligations. */
export function rulesetWith(...obligations: readonly Loose[]): Ruleset {
  const parsed = parseRuleset({
    id: 'contoh',
    version: '1.0.0',
    jurisdiction: { name: 'Kabupaten Contoh', kind: 'kabupaten', code: '99.01', timeZone: 'Asia/Jakarta' },
    instrument: { type: 'Peraturan Bupati', title: 'Contoh', status: 'in-force', inForceFrom: '2023-07-10' },
    obligations,
    provisions: ['5(1)', '5(2)', '6', '7', '8'].map((ref) => ({
      ref,
      kind: 'duty',
      obligations: obligations.flatMap(({ id, cites }) => ((cites as string[])[0] === ref ? [id] : [])),
      reason: gist,
    })),
  });
  if (!parsed.ok) throw new PatuhInputError(parsed.issues);
  return parsed.value;
}

export const SAMPLE = rulesetWith(diagramDuty(), ...OTHERS);

/** The head of a file of cases: one ICT office and one other agency. */
export const HEAD = `backgrounds:
  default:
    units:
      - { id: kominfo, roles: [diskominfo] }
      - { id: dinkes, roles: [perangkat-daerah] }
cases:
`;

/** Cases written as the entries of the list `cases`, parsed; what is wrong with them fails the test. */
export function casesOf(entries: string, ruleset: Ruleset = SAMPLE): CaseFile {
  const parsed = parseCaseFile({ file: 'pasal-05.yaml', text: `${HEAD}${entries}` }, ruleset);
  if (!parsed.ok) throw new PatuhInputError(parsed.issues);
  return parsed.value;
}

/** A case with a title that nobody reads. */
export function caseOf(body: string): string {
  return `  - { title: { id: Contoh, en: Example }, ${body} }\n`;
}
