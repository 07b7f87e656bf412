import { type Act, compareActs } from './act.ts';

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

/** Names a trigger for a finding: its id, or what it is about (else its type) and its day where it has none. */
export function occurrenceOf(trigger: Act, day: string): string {
  return trigger.id ?? `${trigger.about ?? trigger.type}@${day}`;
}
