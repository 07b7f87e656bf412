import { type Day, toDay, toPlainDate } from '../../model/plain-date.ts';
import type { CompiledCondition, Scope } from '../compile/compile-condition.ts';
import { lookUpFacts, recordedOf } from './facts.ts';
import type { Sight } from './sight.ts';

/** Tells whether a condition may come out otherwise on another day: whether one of its facts is dated where a target stands. */
export function isTimed(condition: Pick<CompiledCondition, 'facts'> | null, { run, target }: Sight): boolean {
  const { datedFacts } = run.index;
  if (condition === null || datedFacts.size === 0) return false;
  const isDated = (name: string) =>
    recordedOf(name, target, run.state).some(({ from, until }) => from !== null || until !== null);
  return condition.facts.some((name) => datedFacts.has(name) && isDated(name));
}

/** What a condition sees from where a target stands, as it was on a day. */
export function scopeOn(day: Day, { roles, run, target, towardsItself }: Sight): Scope {
  return { roles, facts: lookUpFacts(target.unit, run.state, toPlainDate(day), towardsItself, target.thing) };
}

/** The days from one to another on which something may be otherwise than the day before: the first, and each on which a fact begins or is over. */
export function momentsBetween(from: Day, to: Day, names: readonly string[], sight: Sight): readonly Day[] {
  const { run, target } = sight;
  const recorded = names.flatMap((name) => recordedOf(name, target, run.state));
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
