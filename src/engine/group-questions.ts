import { scopeOfAnswer } from '../model/fact-scope.ts';
import { LOG_COMPLETE } from '../model/missing.ts';
import type { Unknown } from '../model/report.ts';
import type { Obligation, Ruleset } from '../model/ruleset.ts';

/** Where an answer belongs: since when the log is complete, a fact of the organization, a fact of units, an attestation, the records themselves, or the calendar. */
export const QUESTION_GROUPS = [
  'log',
  'organization',
  'units',
  'attestations',
  'records',
  'calendar',
] as const;
export type QuestionGroup = (typeof QUESTION_GROUPS)[number];

/** Says where the answer to a question belongs. */
export function groupOf(unknown: Unknown, ruleset: Ruleset): QuestionGroup {
  if (unknown.kind === 'attestation') return 'attestations';
  if (unknown.kind === 'records' && unknown.name === LOG_COMPLETE) return 'log';
  if (unknown.kind === 'holidays') return 'calendar';
  if (unknown.kind !== 'fact') return 'records';
  if (scopeOfAnswer(unknown.name, ruleset) === 'organization') return 'organization';
  if (unknown.units.length > 0)
    return unknown.units.every((unit) => unit === null) ? 'organization' : 'units';
  return waitingFor(unknown, ruleset).every(({ bearer }) => bearer === null) ? 'organization' : 'units';
}

/** The obligations that wait for an answer, in the order of the text. */
export function waitingFor({ obligations }: Unknown, ruleset: Ruleset): readonly Obligation[] {
  return ruleset.obligations.filter(({ id }) => obligations.includes(id));
}
