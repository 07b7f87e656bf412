import { type Act, compareActs, isAbout, isOfOwner, matterOf, namesUnitAlone } from '../../model/act.ts';
import type { Because } from '../../model/because.ts';
import type { Occurrence } from '../../model/finding.ts';
import type { Day } from '../../model/plain-date.ts';

/**
 * Gives each trigger the act that answers it. An act that says what it is about answers the trigger of that id, else the
 * earliest unanswered one about the same thing; one that says nothing answers the earliest unanswered trigger at all.
 * One act answers one trigger, or all that are open about the one thing that it names.
 *
 * Answers are given out in the order of days, so that a later act never takes what an earlier one has
 * answered. Of one day those that name their trigger go first: a silent one never takes it from them.
 *
 * @param place the unit that bears it, or for which it is owed once: what is about it alone names nothing of its own
 * @param firstDayOf the first day on which an answer to a trigger counts
 * @param lastDayOf the last one
 */
export function matchAnswers(
  triggers: readonly Act[],
  answers: readonly Act[],
  place: string | null,
  firstDayOf: (trigger: Act) => Day = dayOf,
  lastDayOf: (trigger: Act) => Day = never,
): ReadonlyMap<Act, Act> {
  const answered = new Map<Act, Act>();
  const sorted = [...triggers].sort(compareActs);
  const inOrder = (a: Act, b: Act) =>
    a.on - b.on || silenceOf(a, place) - silenceOf(b, place) || compareActs(a, b);
  for (const answer of [...answers].sort(inOrder)) {
    const open = namedAmong(answer, sorted, place).filter(
      (candidate) =>
        firstDayOf(candidate) <= answer.on && answer.on <= lastDayOf(candidate) && !answered.has(candidate),
    );
    const [first] = open;
    if (first === undefined) continue;
    answered.set(first, answer);
    for (const trigger of open)
      if (isSameMatter(trigger, first, answer, place)) answered.set(trigger, answer);
  }
  return answered;
}

/**
 * Gives each trigger the act that came before it, on the same day at the latest. Triggers choose in the order
 * of days, so that a later one never takes what an earlier one rested on: each takes the act that names it,
 * else one about the same thing, else a silent one. Each act is good for one.
 */
export function matchForerunners(
  triggers: readonly Act[],
  acts: readonly Act[],
  { countsFor, place }: Forerunning,
): ReadonlyMap<Act, Act> {
  const matched = new Map<Act, Act>();
  const free = new Set([...acts].sort(compareActs));
  for (const trigger of [...triggers].sort(compareActs)) {
    const before = [...free].filter((act) => countsFor(act, trigger) && concerns(act, trigger, place));
    const first =
      before.find(({ about }) => about !== null && about === trigger.id) ??
      before.find((act) => silenceOf(act, place) === 0) ??
      before.find(({ about }) => about !== null) ??
      before[0];
    if (first === undefined) continue;
    matched.set(trigger, first);
    free.delete(first);
  }
  return matched;
}

// Who was asked twice about one thing, and does it, has answered both; an answer to one of them by its name is to that one.
// What happened at the same place twice happened twice.
function isSameMatter(trigger: Act, first: Act, answer: Act, place: string | null): boolean {
  const matter = matterOf(first);
  if (matter === null || matterOf(trigger) !== matter) return false;
  if (isPlace(first, place) && first.unit === place) return false;
  return answer.about !== first.id && answer.about !== trigger.id && isAbout(answer, matter);
}

/** How acts come before others. */
export type Forerunning = {
  /** The unit that bears it, or for which it is owed once: what is about it alone names nothing of its own. */
  readonly place: string | null;
  /** Whether an act came early enough for a trigger, and not too early. */
  readonly countsFor: (act: Act, trigger: Act) => boolean;
};

function dayOf({ on }: Act): Day {
  return on;
}

function never(): Day {
  return Number.POSITIVE_INFINITY;
}

// What names a trigger says most, what names the unit alone less, what says nothing least.
function silenceOf(act: Act, place: string | null): number {
  return act.about === null ? 2 : isPlace(act, place) ? 1 : 0;
}

function isPlace(act: Act, place: string | null): boolean {
  return place !== null && namesUnitAlone(act) && act.names[0]?.type === null && isAbout(act, place);
}

/**
 * Of triggers those that an act may be meant for. One that names a trigger by its id is for no other that is merely about
 * the same thing.
 *
 * @param place the unit that bears it, or for which it is owed once: what is about it alone names nothing of its own
 */
export function namedAmong(act: Act, triggers: readonly Act[], place: string | null = null): readonly Act[] {
  const { about } = act;
  const isExact = about !== null && triggers.some(({ id }) => id === about);
  return triggers.filter((trigger) =>
    isExact ? about === trigger.id || about === trigger.about : concerns(act, trigger, place),
  );
}

function concerns(act: Act, trigger: Act, place: string | null): boolean {
  if (act.about === null || isNamed(act, trigger, place)) return true;
  // Who did something about whoever must answer it, and named nothing else, is answered by whatever that one does.
  return trigger.unit !== place && isPlace(trigger, place);
}

/**
 * Tells whether an act that is about something names a trigger: its id, what it was about, or whose breach of what it is;
 * or an event about the same. One that names another event of the kind of the trigger, or of what that names, is meant
 * for that one.
 *
 * @param place the unit that bears it, or for which it is owed once
 */
export function isNamed(act: Act, trigger: Act, place: string | null = null): boolean {
  const { about } = act;
  const { breach, id, names, type, unit } = trigger;
  if (about === null) return false;
  if (about === id || about === trigger.about || about === place) return true;
  if (isOfOwner(act, trigger) || isOfOwner(trigger, act)) return true;
  if (breach !== undefined)
    return [id, trigger.about, breach.unit, breach.obligation].some((it) => isAbout(act, it));
  // Most name one thing and no event: whether they name the same has been seen.
  if (act.names.length === 1 && names.length < 2) return false;
  const events = id === null ? names : [{ id, type, unit }, ...names];
  const shared = events.filter((name) => isAbout(act, name.id));
  if (shared.some((name) => name.type !== null)) return true;
  const types = [type, ...names.map((name) => name.type)];
  if (act.names.some((name) => name.type !== null && types.includes(name.type))) return false;
  return shared.length > 0 || isAbout(act, place);
}

/**
 * Of several events that call for one answer, those about one thing are one occurrence, told by the first,
 * until each of the types has come; then the next begins another (a new version of an application is tested
 * and put into service again). Events that say nothing of what they are about stand alone, and so does each breach.
 */
export function firstOfEachOccurrence(triggers: readonly Act[], types: readonly string[]): readonly Act[] {
  const seen = new Map<string, ReadonlySet<string>>();
  return triggers.filter((trigger) => {
    const { type } = trigger;
    const about = types.length < 2 ? null : matterOf(trigger);
    if (about === null) return true;
    const before = seen.get(about) ?? new Set();
    const isFirst = before.size === 0 || before.size === types.length;
    seen.set(about, new Set(isFirst ? [type] : [...before, type]));
    return isFirst;
  });
}

/** The step of reasoning that names a trigger. */
export function stepOfTrigger({ type, id, date }: Act): Because {
  return { code: 'trigger', trigger: type, id, on: date };
}

/** Triggers that nothing but their proof tells apart are one: the same thing, of the same unit, on the same day. */
export function distinctTriggers(triggers: readonly Act[]): readonly Act[] {
  const days = new Set(triggers.map(({ on }) => on));
  if (days.size === triggers.length) return triggers;
  const seen = new Set<string>();
  return triggers.filter(({ type, id, about, unit, on, breach }) => {
    const key = JSON.stringify([type, id, about, unit, on, breach]);
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

/** What sets the finding of a trigger apart from those of others. */
export function occurrenceOf({ about, breach, date, id, type, unit }: Act): Occurrence {
  return breach ?? { kind: 'trigger', type, id, about, unit, on: date };
}
