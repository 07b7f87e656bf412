import type { Because } from '../../model/because.ts';
import {
  actsOf,
  answerersOf,
  conditionOf,
  documentsOf,
  isAttested,
  namedReading,
  namesIn,
  triggerActorsOf,
  triggersOf,
  whereOf,
} from '../../model/duty.ts';
import type { Obligation } from '../../model/ruleset.ts';
import { isOptional, type ReadingName } from '../../model/terms.ts';
import { topicParts } from '../../model/topic.ts';
import { type CompiledCondition, compileCondition } from './compile-condition.ts';
import { type Segment, segmentsInTime } from './segments.ts';

/** One wording of an obligation, with everything that depends on the law alone. */
export type CompiledNorm = {
  readonly obligation: Obligation;
  readonly matter: string;
  readonly aspect: string | null;
  readonly attested: boolean;
  /** A permission or power: never owed. */
  readonly optional: boolean;
  readonly applies: CompiledCondition | null;
  /** Of a permission: within what it may be used. */
  readonly proviso: CompiledCondition | null;
  /** The condition that a standing duty requires. */
  readonly requires: CompiledCondition | null;
  /** What would be recorded if it was done: types of event, else of document. */
  readonly acts: readonly string[];
  readonly documents: readonly string[];
  /** What spares from it or makes its term longer: types of event. */
  readonly others: readonly string[];
  /** What calls for it, of a duty upon an event. */
  readonly triggers: readonly string[];
  /** The roles or parties whose triggers alone call for it; `null` where the text does not name them. */
  readonly triggerBy: readonly string[] | null;
  /** What a trigger must have been like to call for it; `null` where any does. */
  readonly where: CompiledCondition | null;
  /** The roles or parties whose acts alone fulfil it; `null` where the text does not name them apart from its bearer. */
  readonly answerBy: readonly string[] | null;
  /** The reading that the duty names itself, where its obligation names none. */
  readonly namedReading: ReadingName | null;
  /** Who bears it and for whom it is owed once each, in one word: norms alike in it fall on the same targets. */
  readonly bearing: string;
};

/** A wording with the days between which it binds; `null` norm where it is declared that nothing bound. */
export type CompiledSegment = Omit<Segment, 'obligation'> & {
  readonly norm: CompiledNorm | null;
  /** The step of reasoning that says so, of a gap. */
  readonly gap: Because;
};

/** An obligation with the wordings it had over time; without dated versions there is one, open at both ends. */
export type CompiledObligation = {
  readonly obligation: Obligation;
  readonly norm: CompiledNorm;
  readonly segments: readonly CompiledSegment[];
};

/**
 * Makes an obligation ready: its wordings in time, their conditions as closures.
 *
 * @param hosts the facts that are addresses
 */
export function compileObligation(obligation: Obligation, hosts: ReadonlySet<string>): CompiledObligation {
  const norm = compileNorm(obligation, hosts);
  const segments = segmentsInTime(obligation).map(({ from, until, obligation: wording, transition }) => ({
    from,
    until,
    transition,
    norm: wording === obligation ? norm : wording === null ? null : compileNorm(wording, hosts),
    gap: Object.freeze({ code: 'gap', from, until } as const),
  }));
  return { obligation, norm, segments };
}

function compileNorm(obligation: Obligation, hosts: ReadonlySet<string>): CompiledNorm {
  const { applies, bearer, duty, per, proviso, strength, topic, via } = obligation;
  const [requires, where] = [conditionOf(duty), whereOf(duty)];
  return {
    obligation,
    ...topicParts(topic),
    attested: isAttested(duty),
    optional: isOptional(strength),
    applies: applies === null ? null : compileCondition(applies, hosts),
    proviso: proviso === null ? null : compileCondition(proviso, hosts),
    requires: requires === null ? null : compileCondition(requires, hosts),
    // Steps of reasoning name them, so that reports share them.
    acts: Object.freeze(actsOf(duty)),
    documents: Object.freeze(documentsOf(duty)),
    others: Object.freeze(namesIn(duty, 'exceptions', 'extension')),
    triggers: Object.freeze(triggersOf(duty)),
    triggerBy: freezeOrNull(triggerActorsOf(duty)),
    where: where === null ? null : compileCondition(where, hosts),
    answerBy: freezeOrNull(answerersOf(duty)),
    namedReading: namedReading(duty),
    bearing: JSON.stringify([bearer, per, via]),
  };
}

function freezeOrNull(names: readonly string[] | null): readonly string[] | null {
  return names === null ? null : Object.freeze(names);
}
