import { type Act, compareActs } from '../../model/act.ts';
import type { Because } from '../../model/because.ts';
import type { Occurrence } from '../../model/finding.ts';

/**
 * Gives each trigger the act that answers it. An act that says what it is about answers the earliest
 * unanswered trigger of that id, or about the same thing; one that says nothing answers the earliest
 * unanswered trigger at all. One act answers one trigger.
 *
 * @param order whether an answer comes `after` its trigger or `before` it; the same day is good for both
 */
export function matchTriggers(
  triggers: readonly Act[],
  answers: readonly Act[],
  order: 'after' | 'before',
): ReadonlyMap<Act, Act> {
  const answered = new Map<Act, Act>();
  const sorted = [...triggers].sort(compareActs);
  // Answers that name their trigger go first, so that a silent one never takes it from them.
  for (const answer of [...answers].sort((a, b) => bySilence(a, b) || compareActs(a, b))) {
    const trigger = sorted.find(
      (candidate) =>
        !answered.has(candidate) && inOrder(candidate, answer, order) && concerns(answer, candidate),
    );
    if (trigger) answered.set(trigger, answer);
  }
  return answered;
}

function bySilence(a: Act, b: Act): number {
  return Number(a.about === null) - Number(b.about === null);
}

function inOrder(trigger: Act, answer: Act, order: 'after' | 'before'): boolean {
  return order === 'after' ? answer.on >= trigger.on : answer.on <= trigger.on;
}

function concerns(answer: Act, trigger: Act): boolean {
  return answer.about === null || answer.about === trigger.id || answer.about === trigger.about;
}

/**
 * Of several events that call for one answer, those about one thing are one occurrence, told by the first,
 * until each of the types has come; then the next begins another (a new version of an application is tested
 * and put into service again). Events that say nothing of what they are about stand alone.
 */
export function firstOfEachOccurrence(triggers: readonly Act[], types: readonly string[]): readonly Act[] {
  const seen = new Map<string, ReadonlySet<string>>();
  return triggers.filter(({ about, type }) => {
    if (about === null || types.length === 1) return true;
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

/** What sets the finding of a trigger apart from those of others. */
export function occurrenceOf({ type, id, about, date }: Act): Occurrence {
  return { kind: 'trigger', type, id, about, on: date };
}
