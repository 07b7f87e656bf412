import { tellBecause } from '../locale/tell-because.ts';
import type { Telling } from '../locale/telling.ts';
import { formatCitation } from '../model/citation.ts';
import { type PlainDate, toDay } from '../model/plain-date.ts';
import type { Finding } from '../model/report.ts';
import { STATUS_SIGNS } from './painter.ts';

/** The verdict of a finding in the few words of a row. What does not apply is empty. */
export type TellingRow = {
  readonly unit: string;
  /** Since when, by when or on which day. */
  readonly when: string;
  /** Days late or left. */
  readonly days: string;
  /** The window and occurrence, or the reason where no date decides. */
  readonly where: string;
  /** One line for each rival reading that would change the verdict. */
  readonly rivals: readonly string[];
};

/** Tells a finding in the words of a row. */
export function tellFinding(finding: Finding, asOf: PlainDate, telling: Telling): TellingRow {
  const { texts, say } = telling;
  const late = finding.daysLate === null ? '' : texts.phrases.daysLate(finding.daysLate);
  const unit = say.unit(finding.unit, finding.bearer);
  const rivals = tellRivals(finding, telling);
  const row = { unit, days: '', where: whereOf(finding, telling), rivals };
  switch (finding.status) {
    case 'breached': {
      const { sinceUnknown, since } = texts.phrases;
      const when = finding.breachedFrom === null ? sinceUnknown : since(say.date(finding.breachedFrom));
      return { ...row, when, days: late };
    }
    case 'due':
      return {
        ...row,
        when: texts.phrases.dueBy(say.date(finding.dueOn)),
        days: daysLeft(finding, asOf, telling),
      };
    case 'met':
    case 'met-late': {
      const when = finding.metOn === null ? '' : texts.phrases.doneOn(say.date(finding.metOn));
      return { ...row, when, days: late, where: when === '' ? reasonOf(finding, telling) : row.where };
    }
    default:
      return {
        ...row,
        when: '',
        where: [occurrenceOf(finding), reasonOf(finding, telling)].filter(Boolean).join(': '),
      };
  }
}

/** The place of the norm in full. */
export function tellPlace(finding: Pick<Finding, 'cites'>): string {
  return formatCitation(finding.cites[0] ?? '');
}

/** Tells under which rival readings a verdict would be of another class, and which. */
export function tellRivals(finding: Finding, { texts, say }: Telling): readonly string[] {
  return (finding.contested ?? []).map(({ reading, status }) =>
    texts.phrases.otherReading(
      say.reading(reading),
      `${STATUS_SIGNS[status]} ${texts.terms.statuses[status]}`,
    ),
  );
}

function daysLeft(finding: Finding, asOf: PlainDate, { texts }: Telling): string {
  return finding.dueOn === null ? '' : texts.phrases.daysLeft(toDay(finding.dueOn) - toDay(asOf));
}

function whereOf(finding: Finding, { ruleset, say }: Telling): string {
  const duty = ruleset.obligations.find(({ id }) => id === finding.obligation)?.duty;
  // The window of a precondition reaches back to the entry into force and says nothing.
  const window = finding.window === null || duty?.type === 'precondition' ? '' : say.window(finding.window);
  return [window, occurrenceOf(finding)].filter(Boolean).join(', ');
}

function occurrenceOf({ occurrence }: Finding): string {
  return occurrence ?? '';
}

// The last step is the one that decided.
function reasonOf({ because }: Finding, telling: Telling): string {
  const last = because[because.length - 1];
  return last === undefined ? '' : tellBecause(last, telling);
}
