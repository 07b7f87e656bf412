import { type Act, compareActs, isAbout, isAboutNothing } from '../../model/act.ts';
import type { Day } from '../../model/plain-date.ts';
import type { Paper } from '../../model/state-index.ts';
import type { FactLookup } from '../compile/compile-condition.ts';
import { isAmong } from './actors.ts';
import { lookUpFacts } from './facts.ts';
import type { Run } from './run.ts';
import { actsOfUnit, isOfBefore, lastDayThere } from './taken-over.ts';
import type { Target } from './target.ts';
import { inDoubtWhose, whoseTrigger } from './whose-trigger.ts';

/** What a duty sees of a state when it falls on a target: only what its bearer did, up to the day judged. */
export type Sight = {
  readonly run: Run;
  readonly target: Target;
  /** The roles of the unit. */
  readonly roles: readonly string[];
  readonly facts: FactLookup;
  /** The facts of what the unit would do towards itself; `null` where there are none. */
  readonly towardsItself: ReadonlySet<string> | null;
};

/** Looks at a state from where a target stands. */
export function sightOf(target: Target, run: Run): Sight {
  const towardsItself = factsTowardsItself(target, run, lastDayThere(target, run));
  return {
    run,
    target,
    roles: target.unit === null ? NOTHING : run.holders.rolesOf(target.unit, lastDayThere(target, run)),
    facts: lookUpFacts(target.unit, run.state, run.asOfDate, towardsItself, target.thing),
    towardsItself,
  };
}

/**
 * The facts of what a unit would do towards itself on a day; `null` where there are none. Who holds an office may change,
 * and with it whom something is done to.
 */
export function factsTowardsItself({ unit }: Target, run: Run, day: Day): Sight['towardsItself'] {
  const { factsTowards, holders } = run;
  if (unit === null || factsTowards.length === 0) return null;
  const own = factsTowards.filter(({ role }) => {
    const [only, ...others] = holders.on(role, day);
    return only === unit && others.length === 0;
  });
  return own.length === 0 ? null : new Set(own.map(({ fact }) => fact));
}

const NOTHING: readonly never[] = [];

/** The bearer's acts of the given types up to the day judged, in the order of days. */
export function actsSeen({ run, target }: Sight, types: readonly string[]): readonly Act[] {
  const [only] = types;
  if (types.length === 1 && only !== undefined) return upTo(run.asOf, actsBy(target, only, run));
  return types.flatMap((type) => upTo(run.asOf, actsBy(target, type, run))).sort(compareActs);
}

function actsBy(target: Target, type: string, run: Run): readonly Act[] {
  const { actor, about } = target;
  const acts = run.acts.of(type);
  if (acts === undefined) return NOTHING;
  if (about !== null)
    return acts.all.filter((act) => isByBearer(act, target) && isForPlace(act, target, run.index.unitIds));
  if (actor === 'anyone') return acts.all;
  if (actor === 'unit') return actsOfUnit(acts, target);
  return acts.all.filter((act) => isByBearer(act, target));
}

/** Tells whether an act was done by whoever bears a duty of an office: by a holder, or without a unit; where nobody is named by anybody. */
export function isByBearer({ on, unit }: Act, { actor, holders }: Target): boolean {
  if (unit === null) return actor !== 'unit';
  return actor === 'anyone' || isAmong(holders, unit, on);
}

// Where nobody is named, what a unit did is about that unit, unless it says that it is about another.
function isForPlace(act: Act, target: Target, unitIds: ReadonlySet<string>): boolean {
  if (isAbout(act, target.about)) return true;
  if (target.thing !== null) return false;
  return (
    target.actor === 'anyone' && act.unit === target.about && !act.names.some(({ id }) => unitIds.has(id))
  );
}

/**
 * What happened up to the day judged that the bearer must answer: events of the given types, or documents coming
 * into being. An agency answers for what happened at its own place; an office for what happened anywhere.
 *
 * @param by the roles or parties whose events alone count; `null` where anybody's do
 */
export function triggersSeen(
  { run, target }: Sight,
  types: readonly string[],
  by: readonly string[] | null,
): readonly Act[] {
  const [only] = types;
  if (types.length === 1 && only !== undefined) return upTo(run.asOf, triggersFor(target, only, by, run));
  return types.flatMap((type) => upTo(run.asOf, triggersFor(target, type, by, run))).sort(compareActs);
}

function triggersFor(target: Target, type: string, by: readonly string[] | null, run: Run): readonly Act[] {
  const documents = papersOf(run, type).map(({ act }) => act);
  if (documents.some(({ on }) => on <= run.asOf)) return documents;
  return by === null ? eventsFor(target, type, run) : eventsBy(target, type, by, run);
}

// What somebody did about one unit concerns that unit alone; about anything else, everybody who bears the duty, but no
// unit for which it is owed once: that is concerned by what names it, or what is about it, or nothing at all.
function eventsBy(target: Target, type: string, by: readonly string[], run: Run): readonly Act[] {
  const { about, actor, holders: own, thing, unit } = target;
  const whose = whoseTrigger(by, target, run);
  const place = about ?? (actor === 'unit' && unit !== null ? unit.id : null);
  const isOfNoUnit = (act: Act) => about === null && !act.names.some(({ id }) => run.index.unitIds.has(id));
  const concerns = (act: Act) =>
    place === null ||
    isAbout(act, place) ||
    isAboutNothing(act) ||
    (actor === 'unit' && thing === null && act.names.some(({ id }) => isAmong(own, id, act.on))) ||
    isOfNoUnit(act);
  return (run.acts.of(type)?.all ?? NOTHING).filter(concerns).flatMap((act) => {
    const known = whose(act);
    return known === 'others' ? [] : [known === 'sure' ? act : inDoubtWhose(act)];
  });
}

function eventsFor(target: Target, type: string, run: Run): readonly Act[] {
  const { about, aboutBefore, actor, thing } = target;
  const acts = run.acts.of(type);
  if (acts === undefined) return NOTHING;
  if (thing !== null) return acts.all.filter((act) => isAbout(act, thing.id));
  if (actor === 'unit') return actsOfUnit(acts, target);
  if (about === null) return acts.all;
  return acts.all.filter(
    (act) => act.unit === about || isOfBefore(act.unit, act.on, aboutBefore) || isAbout(act, about),
  );
}

/** The documents of a type that have begun by a day, in the order of their first days. */
export function papersSeen({ run }: Sight, type: string, until: Day): readonly Paper[] {
  const papers = papersOf(run, type);
  const last = papers[papers.length - 1];
  return last === undefined || last.from <= until ? papers : papers.filter(({ from }) => from <= until);
}

function papersOf({ index }: Run, type: string): readonly Paper[] {
  return index.papers.get(type) ?? NOTHING;
}

/** Of acts in the order of days those on or after a day. */
export function since(day: Day, acts: readonly Act[]): readonly Act[] {
  const [first] = acts;
  return first === undefined || first.on >= day ? acts : acts.filter(({ on }) => on >= day);
}

// Of acts in the order of days those on or before a day.
function upTo(day: Day, acts: readonly Act[]): readonly Act[] {
  const last = acts[acts.length - 1];
  return last === undefined || last.on <= day ? acts : acts.filter(({ on }) => on <= day);
}
