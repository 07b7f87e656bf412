import { checkCompliance } from '../../src/engine/check-compliance.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { OptionsInput } from '../../src/model/options.ts';
import type { Report } from '../../src/model/report.ts';
import type { RulesetInput } from '../../src/model/ruleset.ts';
import type { StateInput } from '../../src/model/state.ts';

type ObligationInput = RulesetInput['obligations'][number];

/** A regulation with one obligation, in force from a day; nothing else about it matters. */
export function rulesetOf(
  obligation: Partial<ObligationInput> & Pick<ObligationInput, 'duty'>,
  instrument: Partial<RulesetInput['instrument']> = {},
): RulesetInput {
  return {
    id: 'contoh',
    version: '1.0.0',
    jurisdiction: { name: 'Kabupaten Contoh', kind: 'kabupaten', code: '99.01', timeZone: 'Asia/Jakarta' },
    instrument: {
      type: 'Peraturan Bupati',
      title: 'Contoh',
      status: 'in-force',
      inForceFrom: '2023-07-10',
      ...instrument,
    } as never,
    obligations: [
      {
        id: 'kewajiban',
        topic: 'lan-diagram',
        cites: ['5(1)'],
        strength: 'wajib',
        word: 'wajib',
        bearer: 'diskominfo',
        gist: { id: 'Contoh kewajiban.', en: 'A sample duty.' },
        ...obligation,
      } as ObligationInput,
    ],
    provisions: [{ ref: '5(1)', kind: 'duty', obligations: ['kewajiban'] }] as never,
  };
}

type StatePart = Partial<Omit<StateInput, 'organization'>>;

/** A government with nothing recorded but what a test says. */
export function stateOf(part: StatePart = {}): StateInput {
  return { organization: { id: 'kab-contoh', name: 'Kabupaten Contoh' }, ...part };
}

/** Acts of one type on the given days. */
export function actsOn(
  type: string,
  days: readonly string[],
  rest: object = {},
): NonNullable<StateInput['events']> {
  return days.map((on, index) => ({ id: `${type}-${index + 1}`, type, on, ...rest })) as never;
}

export function check(ruleset: RulesetInput, state: StateInput, asOf: string, options: object = {}): Report {
  return checkCompliance(ruleset, state, { asOf, ...options } as OptionsInput);
}

/** A finding in one line: what it comes to, and the days that matter. */
export function told(finding: Finding): string {
  const { status, window, dueOn, breachedFrom, daysLate, metOn } = finding;
  const span = window === null ? 'undated' : `${window.from ?? ''}..${window.to ?? ''}`;
  const late = breachedFrom === null ? '' : ` breached ${breachedFrom} late ${daysLate}`;
  const done = metOn === null ? '' : ` done ${metOn}`;
  if (dueOn !== null && dueOn !== window?.to)
    throw new Error('the last good day must be the end of the window');
  return `${status} ${span}${late}${done}`;
}

/** All findings of a check, each in one line. */
export function verdicts(
  ruleset: RulesetInput,
  state: StateInput,
  asOf: string,
  options: object = {},
): string[] {
  return check(ruleset, state, asOf, options).findings.map(told);
}
