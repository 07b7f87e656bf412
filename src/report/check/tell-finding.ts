import { formatCitation } from '../../model/citation.ts';
import { breachKindOf, readAs } from '../../model/duty.ts';
import type { Finding } from '../../model/finding.ts';
import { type PlainDate, toDay, toPlainDate } from '../../model/plain-date.ts';
import type { Deadline } from '../../model/report.ts';
import type { Ruleset } from '../../model/ruleset.ts';
import { tellBecause } from '../../telling/tell-because.ts';
import type { Telling } from '../../telling/telling.ts';
import { calendarSpanOf } from '../../telling/write-values.ts';
import type { PageLine } from '../page.ts';
import { STATUS_SIGNS } from '../status-look.ts';
import { tellNearMisses } from './unused-list.ts';
import { sayReading, wordingOf } from './wording-of.ts';

/** The verdict of a finding in the few words of a row. What does not apply is empty. */
export type FindingRow = {
  readonly unit: string;
  /** Since when, by when or on which day. */
  readonly when: string;
  /** Days late or left. */
  readonly days: string;
  /** The year, quarter or month and the occurrence, or the reason where no date decides. */
  readonly where: string;
  /** One line for each rival reading that would change the verdict. */
  readonly rivals: readonly string[];
  /** One line for each act that came near and did not count. */
  readonly nearMisses: readonly string[];
};

/** Tells a finding in the words of a row. */
export function tellFinding(finding: Finding, asOf: PlainDate, telling: Telling): FindingRow {
  const { phrases } = telling.texts;
  const { say } = telling;
  const row = {
    unit: say.unit(finding.unit, finding.bearer),
    where: tellWhere(finding, telling),
    rivals: tellRivals(finding, telling),
    nearMisses: tellNearMisses(finding, telling),
  };
  switch (finding.status) {
    case 'breached': {
      const { breachedFrom } = finding;
      const when = breachedFrom === null ? phrases.sinceUnknown : phrases.since(say.date(breachedFrom));
      return { ...row, when, days: tellBreach(finding, telling) };
    }
    case 'due': {
      const days = finding.dueOn === null ? '' : tellDaysLeft(finding.dueOn, asOf, telling);
      return { ...row, when: phrases.dueBy(say.date(finding.dueOn)), days };
    }
    default: {
      const when = finding.metOn === null ? '' : phrases.doneOn(say.date(finding.metOn));
      return {
        ...row,
        when,
        days: tellLate(finding, telling),
        where: when === '' ? tellReason(finding, telling) : row.where,
      };
    }
  }
}

function tellLate({ daysLate }: Finding, { texts, say }: Telling): string {
  return daysLate === null ? '' : texts.phrases.daysLate(daysLate, say.number(daysLate));
}

// Only what can still be done is late; a window that is over is missed, what is forbidden was done, and a state goes on.
function tellBreach(finding: Finding, telling: Telling): string {
  const { daysLate, reading } = finding;
  const { say, texts } = telling;
  const duty = wordingOf(finding, telling)?.duty;
  const kind = duty === undefined ? 'late' : breachKindOf(duty, reading ?? readAs(duty));
  if (kind === 'late' || daysLate === null) return tellLate(finding, telling);
  if (kind === 'missed') return texts.phrases.missed;
  if (kind === 'done') return texts.phrases.forbidden;
  return texts.phrases.daysInBreach(daysLate, say.number(daysLate));
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

/** Tells what sets a finding apart from others of its obligation and unit: its year, quarter or month, its occurrence. */
export function tellWhere(finding: Finding | Deadline, telling: Telling): string {
  const { window } = finding;
  const span = window === null || calendarSpanOf(window) === null ? '' : telling.say.window(window);
  return [
    tellThing(finding, telling),
    span,
    tellOccurrence(finding, telling),
    tellSuccessor(finding, telling),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Tells under which rival readings a verdict would be of another class, and which. */
export function tellRivals(finding: Finding, telling: Telling): readonly string[] {
  const { texts } = telling;
  return (finding.contested ?? []).map(({ reading, status }) =>
    texts.phrases.otherReading(
      sayReading(reading, finding, telling),
      `${STATUS_SIGNS[status]} ${texts.terms.statuses[status]}`,
    ),
  );
}

/** Says under a row which acts came near, and which rival readings would change it. */
export function rowNotes({ nearMisses, rivals }: FindingRow): readonly PageLine[] {
  return [...nearMisses.map((text): PageLine => ({ sign: '·', tone: 'quiet', text })), ...rivalNotes(rivals)];
}

/** Says which rival readings would change a verdict. */
export function rivalNotes(rivals: readonly string[]): readonly PageLine[] {
  return rivals.map((text) => ({ sign: '↔', tone: 'quiet', text }));
}

function tellThing({ thing }: Finding | Deadline, { say }: Telling): string {
  return thing === undefined ? '' : say.thing(thing);
}

// Of a paper that ends: what has to be done about it, and from which day.
function tellSuccessor({ dueOn, occurrence }: Finding | Deadline, { texts, say }: Telling): string {
  if (occurrence?.kind !== 'document' || occurrence.milestone !== null || dueOn === null) return '';
  return texts.phrases.successorFrom(say.date(toPlainDate(toDay(dueOn) + 1)));
}

/**
 * Tells an occurrence: a document and the point in its period; the id of a trigger, or else what happened and when; the norm
 * that was breached. At which unit it happened is told where that is not the unit of the finding.
 */
export function tellOccurrence({ occurrence, unit }: Finding | Deadline, { ruleset, say }: Telling): string {
  if (occurrence === null) return '';
  if (occurrence.kind === 'document') {
    const { document, milestone } = occurrence;
    return milestone === null ? document : `${document}, ${say.milestone(milestone)}`;
  }
  if (occurrence.kind === 'period') return say.window(occurrence);
  if (occurrence.kind === 'trigger' && occurrence.id !== null) return occurrence.id;
  const whose = occurrence.unit === null || occurrence.unit === unit ? '' : say.unit(occurrence.unit, null);
  const what =
    occurrence.kind === 'trigger' ? (occurrence.about ?? say.happening(occurrence.type)) : occurrence.of;
  const norm = occurrence.kind === 'breach' ? placeIn(ruleset, occurrence.obligation) : '';
  const day = occurrence.on === null ? '' : say.date(occurrence.on);
  return [whose, what, norm, day].filter(Boolean).join(', ');
}

function placeIn({ obligations }: Ruleset, obligation: string): string {
  const found = obligations.find(({ id }) => id === obligation);
  return found === undefined ? obligation : tellPlace(found);
}

// The last step is the one that decided.
function tellReason(finding: Finding, telling: Telling): string {
  const last = finding.because[finding.because.length - 1];
  const reason = last === undefined ? '' : tellBecause(last, telling);
  const what = [tellThing(finding, telling), tellOccurrence(finding, telling)].filter(Boolean);
  return [what.join(', '), reason].filter(Boolean).join(': ');
}
