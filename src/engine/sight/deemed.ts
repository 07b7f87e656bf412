import { type Act, compareActs } from '../../model/act.ts';
import { groupBy } from '../../model/collections.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Finding } from '../../model/finding.ts';
import type { NamesOf } from '../../model/names.ts';
import { type Day, type PlainDate, toDay, toPlainDate } from '../../model/plain-date.ts';
import type { ActsOfType } from '../../model/state-index.ts';
import { isFailed } from '../../model/status.ts';

/** Acts that count as done because nobody answered in time, and those of which nobody knows whether they do. */
export type Deemed = { readonly done: readonly Act[]; readonly possible: readonly Act[] };

/**
 * The acts of a type that count as done: on the day after each term that lapsed unanswered.
 *
 * @param deemers the obligations whose lapse counts as that act
 * @param findingsOf what each of them comes to
 * @param namesOf what an act names that is about something
 */
export function deemedIn(
  type: string,
  deemers: readonly string[],
  findingsOf: (obligation: string) => readonly Finding[],
  namesOf: NamesOf,
): Deemed {
  const actsOf = (finding: Finding, date: PlainDate | null) => deemedBy(type, finding, date, namesOf);
  const findings = deemers.flatMap((id) => findingsOf(id));
  return {
    done: findings.flatMap((it) => (isFailed(it.status) ? actsOf(it, it.breachedFrom) : [])),
    possible: findings.flatMap((it) =>
      it.status === 'unknown' ? actsOf(it, dayAfter(it.dueOn)).map((act) => doubtful(act, it)) : [],
    ),
  };
}

/** Acts of one type with others, in the order of days. */
export function joinActs(acts: ActsOfType | undefined, others: readonly Act[]): ActsOfType {
  const all = [...(acts?.all ?? []), ...others].sort(compareActs);
  return { all, byUnit: groupBy(all, ({ unit }) => unit) };
}

function dayAfter(day: PlainDate | null): PlainDate | null {
  return day === null ? null : toPlainDate(toDay(day) + 1);
}

function doubtful(act: Act, { missing }: Finding): Act {
  return { ...act, doubt: missing };
}

// It is about what it was that called for an answer, or that itself where it was about nothing.
function deemedBy(type: string, finding: Finding, date: PlainDate | null, namesOf: NamesOf): readonly Act[] {
  const { obligation, occurrence, unit } = finding;
  if (date === null || occurrence?.kind !== 'trigger') return [];
  const on: Day = toDay(date);
  const about = occurrence.about ?? occurrence.id;
  const ground = groundOf(finding, occurrence.type) ?? {
    kind: 'event',
    as: 'ground',
    id: null,
    type,
    on: date,
    evidence: null,
  };
  return [
    {
      kind: 'event',
      id: null,
      type,
      unit,
      on,
      date,
      about,
      names: namesOf(about, on),
      covers: null,
      facts: null,
      evidence: ground,
      ground,
      step: { code: 'deemed-act', obligation, type, on: date },
      deemedBy: obligation,
    },
  ];
}

// What is deemed done is recorded nowhere: what called for an answer is what shows it.
function groundOf({ evidence }: Finding, type: string): Evidence | undefined {
  return evidence.find((it) => it.as === 'ground' && it.type === type);
}
