import type { Because } from './because.ts';
import { compareText } from './collections.ts';
import type { Evidence } from './evidence.ts';
import type { Occurrence } from './finding.ts';
import type { Missing } from './missing.ts';
import { type Day, type PlainDate, toDay } from './plain-date.ts';
import type { StateDocument, StateEvent } from './state.ts';

/** Something done or happened on a day: an event, a document on its first day, the breach of an obligation. */
export type Act = {
  readonly kind: 'event' | 'document';
  readonly id: string | null;
  readonly type: string;
  readonly unit: string | null;
  /** Its day, as a number and as it is written. */
  readonly on: Day;
  readonly date: PlainDate;
  readonly about: string | null;
  /** Everything that it names by that: see {@link Name}. */
  readonly names: readonly Name[];
  /** What it covered, of an act with parts; `null` where that is not recorded. */
  readonly covers: StateEvent['covers'];
  /** What it was like; `null` where nothing is recorded of it. */
  readonly facts: StateEvent['facts'];
  /** What a finding says that it fulfils, and one that it calls for. */
  readonly evidence: Evidence;
  readonly ground: Evidence;
  /** The step of reasoning that names it. */
  readonly step: Because;
  /** Of the breach of an obligation: which breach it is. */
  readonly breach?: Extract<Occurrence, { readonly kind: 'breach' }>;
  /** The obligation by which it counts as done though nobody did it; left out of what is recorded. */
  readonly deemedBy?: string;
  /** What would have to be known to say that it counts as done. */
  readonly doubt?: readonly Missing[];
};

/**
 * What an act names: what it is about first; where that is an event, what that is about next, and so on; where that is a
 * unit, those that took over its work. An approval of a request is one of what was requested.
 */
export type Name = {
  readonly id: string;
  /** Of an event its type; `null` of anything else. */
  readonly type: string | null;
  /** Of an event or a thing the unit whose it is, of a unit itself; `null` where nobody's. */
  readonly unit: string | null;
};

/**
 * An event seen as an act.
 *
 * @param names what it names by what it is about
 */
export function actOfEvent(
  { id, type, unit, on, about, covers, facts, evidence }: StateEvent,
  names: readonly Name[] = NO_NAMES,
): Act {
  return {
    kind: 'event',
    id,
    type,
    unit,
    on: toDay(on),
    date: on,
    about,
    names,
    covers,
    facts,
    evidence: Object.freeze({ kind: 'event', as: 'deed', id, type, on, evidence }),
    ground: Object.freeze({ kind: 'event', as: 'ground', id, type, on, evidence }),
    step: Object.freeze({ code: 'act', event: id, type, on }),
  };
}

const NO_NAMES: readonly Name[] = Object.freeze([]);

/** Tells whether an act is about something: by itself, or by an event that it names. */
export function isAbout({ names }: Act, id: string | null): boolean {
  return names.some((name) => name.id === id);
}

/** Tells whether an act is about nothing that anybody knows: it names nothing, or events alone that name nothing. */
export function isAboutNothing({ names }: Act): boolean {
  const last = names.at(-1);
  return last === undefined || last.type !== null;
}

/** What an act is about in the end, a unit as it goes on today; `null` where it names nothing. */
export function matterOf({ names }: Act): string | null {
  return names.at(-1)?.id ?? null;
}

/** Tells whether an act names a unit and no thing. */
export function namesUnitAlone({ names }: Act): boolean {
  const last = names.at(-1);
  return last !== undefined && last.type === null && last.unit === last.id;
}

/** Tells whether an act is about somebody, or a thing of his, who speaks for himself in another act and names no thing in it. */
export function isOfOwner(act: Act, other: Act): boolean {
  const owner = ownerIn(other);
  return owner !== null && act.names.some(({ type, unit }) => type === null && unit === owner);
}

// Whose act is known by its unit alone, or by what it is about where it is recorded for nobody.
function ownerIn(act: Act): string | null {
  const { about, unit } = act;
  if (unit === null) return namesUnitAlone(act) ? about : null;
  return about === null || about === unit ? unit : null;
}

/** A document seen as the act of its coming into being. */
export function actOfDocument({ id, type, from, evidence }: StateDocument): Act {
  return {
    kind: 'document',
    id,
    type,
    unit: null,
    on: toDay(from),
    date: from,
    about: id,
    names: [{ id, type: null, unit: null }],
    covers: null,
    facts: null,
    evidence: Object.freeze({ kind: 'document', as: 'deed', id, type, on: from, evidence }),
    ground: Object.freeze({ kind: 'document', as: 'ground', id, type, on: from, evidence }),
    step: Object.freeze({ code: 'act', event: id, type, on: from }),
  };
}

/** Orders acts by day; acts of one day by what they say, so that the order of the log never matters. */
export function compareActs(a: Act, b: Act): number {
  return (
    a.on - b.on ||
    compareText(a.id ?? '', b.id ?? '') ||
    compareText(a.about ?? '', b.about ?? '') ||
    compareText(a.unit ?? '', b.unit ?? '') ||
    compareText(String(a.covers ?? ''), String(b.covers ?? '')) ||
    compareText(a.evidence.evidence ?? '', b.evidence.evidence ?? '') ||
    compareFacts(a.facts, b.facts)
  );
}

// Most events say nothing of what they were like.
function compareFacts(a: Act['facts'], b: Act['facts']): number {
  return a === b ? 0 : compareText(writeEventFacts(a), writeEventFacts(b));
}

/** What an event was like, in one word: the order in which it is written says nothing. */
export function writeEventFacts(facts: StateEvent['facts']): string {
  if (facts === null) return '';
  return JSON.stringify(Object.entries(facts).sort(([a], [b]) => compareText(a, b)));
}
