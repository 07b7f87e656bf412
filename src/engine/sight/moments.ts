import { type Day, toDay, toPlainDate } from '../../model/plain-date.ts';
import type { CompiledCondition, Scope } from '../compile/compile-condition.ts';
import { lookUpFacts, recordedOf } from './facts.ts';
import type { Sight } from './sight.ts';

/** Tells whether a condition may come out otherwise on another day: whether one of its facts is dated. */
export function isTimed(condition: Pick<CompiledCondition, 'facts'> | null, { run }: Sight): boolean {
  const { datedFacts } = run.index;
  return condition !== null && datedFacts.size > 0 && condition.facts.some((name) => datedFacts.has(name));
}

/** What a condition sees from where a target stands, as it was on a day. */
export function scopeOn(day: Day, { roles, run, target }: Sight): Scope {
  return { roles, facts: lookUpFacts(target.unit, run.state, toPlainDate(day)) };
}

/** The days from one to another on which something may be otherwise than the day before: the first, and each on which a fact begins or is over. */
export function momentsBetween(from: Day, to: Day, names: readonly string[], sight: Sight): readonly Day[] {
  const { run, target } = sight;
  const recorded = names.flatMap((name) => recordedOf(name, target.unit, run.state));
  const turns = recorded.flatMap((fact) => [
    ...(fact.from === null ? [] : [toDay(fact.from)]),
    ...(fact.until === null ? [] : [toDay(fact.until) + 1]),
  ]);
  const inside = turns.filter((day) => day > from && day <= to);
  return from > to ? [] : [...new Set([from, ...inside])].sort((a, b) => a - b);
}

/** The first of the days from one to another on which a condition holds; `null` where it holds on none. */
export function firstDayHolding(condition: CompiledCondition, from: Day, to: Day, sight: Sight): Day | null {
  const moments = momentsBetween(from, to, condition.facts, sight);
  return moments.find((day) => condition.holds(scopeOn(day, sight)) === true) ?? null;
}
