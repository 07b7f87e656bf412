import { formatCitation } from '../../model/citation.ts';
import type { Finding, Occurrence } from '../../model/finding.ts';
import { type PlainDate, toDay } from '../../model/plain-date.ts';
import type { Deadline } from '../../model/report.ts';
import { tellBecause } from '../../telling/tell-because.ts';
import type { Telling } from '../../telling/telling.ts';
import { calendarYearOf } from '../../telling/write-values.ts';
import type { PageLine } from '../page.ts';
import { STATUS_SIGNS } from '../status-look.ts';

/** The verdict of a finding in the few words of a row. What does not apply is empty. */
export type FindingRow = {
  readonly unit: string;
  /** Since when, by when or on which day. */
  readonly when: string;
  /** Days late or left. */
  readonly days: string;
  /** The calendar year and the occurrence, or the reason where no date decides. */
  readonly where: string;
  /** One line for each rival reading that would change the verdict. */
  readonly rivals: readonly string[];
};

/** Tells a finding in the words of a row. */
export function tellFinding(finding: Finding, asOf: PlainDate, telling: Telling): FindingRow {
  const { phrases } = telling.texts;
  const { say } = telling;
  const late =
    finding.daysLate === null ? '' : phrases.daysLate(finding.daysLate, say.number(finding.daysLate));
  const row = {
    unit: say.unit(finding.unit, finding.bearer),
    where: tellWhere(finding, telling),
    rivals: tellRivals(finding, telling),
  };
  switch (finding.status) {
    case 'breached': {
      const { breachedFrom } = finding;
      const when = breachedFrom === null ? phrases.sinceUnknown : phrases.since(say.date(breachedFrom));
      return { ...row, when, days: late };
    }
    case 'due': {
      const days = finding.dueOn === null ? '' : tellDaysLeft(finding.dueOn, asOf, telling);
      return { ...row, when: phrases.dueBy(say.date(finding.dueOn)), days };
    }
    default: {
      const when = finding.metOn === null ? '' : phrases.doneOn(say.date(finding.metOn));
      return { ...row, when, days: late, where: when === '' ? tellReason(finding, telling) : row.where };
    }
  }
}

/** The place of the norm in full. */
export function tellPlace({ cites }: Pick<Finding, 'cites'>): string {
  return formatCitation(cites[0] ?? '');
}

/** Days from the day judged to the last good day, in words. */
export function tellDaysLeft(dueOn: PlainDate, asOf: PlainDate, { texts, say }: Telling): string {
  const days = toDay(dueOn) - toDay(asOf);
  return texts.phrases.daysLeft(days, say.number(days));
}

/** Tells what sets a finding apart from others of its obligation and unit: its calendar year, its occurrence. */
export function tellWhere(finding: Finding | Deadline, telling: Telling): string {
  const { window } = finding;
  const year = window === null || calendarYearOf(window) === null ? '' : telling.say.window(window);
  return [year, tellOccurrence(finding.occurrence, telling)].filter(Boolean).join(', ');
}

/** Tells under which rival readings a verdict would be of another class, and which. */
export function tellRivals({ contested }: Finding, { texts, say }: Telling): readonly string[] {
  return (contested ?? []).map(({ reading, status }) =>
    texts.phrases.otherReading(
      say.reading(reading),
      `${STATUS_SIGNS[status]} ${texts.terms.statuses[status]}`,
    ),
  );
}

/** Says under a row which rival readings would change it. */
export function rivalNotes(rivals: readonly string[]): readonly PageLine[] {
  return rivals.map((text) => ({ sign: '↔', tone: 'quiet', text }));
}

// A document and the point in its period; the id of a trigger, or else what happened and when.
function tellOccurrence(occurrence: Occurrence | null, { say }: Telling): string {
  if (occurrence === null) return '';
  if (occurrence.kind === 'document') {
    const { document, milestone } = occurrence;
    return milestone === null ? document : `${document}, ${say.milestone(milestone)}`;
  }
  const { about, id, on, type } = occurrence;
  return id ?? `${about ?? say.happening(type)}, ${say.date(on)}`;
}

// The last step is the one that decided.
function tellReason(finding: Finding, telling: Telling): string {
  const last = finding.because[finding.because.length - 1];
  const reason = last === undefined ? '' : tellBecause(last, telling);
  return [tellOccurrence(finding.occurrence, telling), reason].filter(Boolean).join(': ');
}
