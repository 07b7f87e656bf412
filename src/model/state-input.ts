import type { DocumentType, EventType, FactName, FormId, RoleId, ThingType } from './vocabulary.ts';

/** A value that a fact may have. */
export type FactValue = boolean | number | string;

/** A fact as a person writes it: a value, a value with its days and its proof, or several of these one after another. */
export type FactInput = FactValue | DatedFactInput | readonly DatedFactInput[];

/** A fact with the days between which it holds. */
export type DatedFactInput = {
  /** What is so: yes or no, a number, or a text. */
  readonly value: FactValue;
  /** The first day on which it is so, as YYYY-MM-DD; left out where nobody has recorded one. */
  readonly from?: string | null | undefined;
  /** The last day on which it is so; left out while it goes on. */
  readonly until?: string | null | undefined;
  /** What proves it, in words: a letter, a minute, a link. */
  readonly evidence?: string | null | undefined;
};

/** Facts by their names. An editor offers those of the shared vocabulary; a ruleset of one's own may declare others. */
export type FactsInput = { readonly [Name in FactName]?: FactInput };

/** What an event was like: facts of the vocabulary that are of an event, each a value without days. */
export type EventFactsInput = { readonly [Name in FactName]?: FactValue };

/** A role with the days between which a unit holds it. */
export type DatedRoleInput = {
  /** The role, such as `diskominfo`. */
  readonly role: RoleId;
  /** The first day on which it is held, as YYYY-MM-DD; left out where it always was. */
  readonly from?: string | null | undefined;
  /** The last day on which it is held; left out while it goes on. */
  readonly until?: string | null | undefined;
};

/** An agency or office as a person writes it. */
export type UnitInput = {
  /** The id under which events name it: anything short without spaces. */
  readonly id: string;
  /** Its name for people; without one it is told by its id. */
  readonly name?: string | null | undefined;
  /** The roles that it holds, such as `diskominfo`; a role may imply others. */
  readonly roles?: readonly (RoleId | DatedRoleInput)[] | null | undefined;
  /** The first day on which it is there, as YYYY-MM-DD; left out where it always was. */
  readonly from?: string | null | undefined;
  /** The last day on which it is there; left out while it goes on. */
  readonly until?: string | null | undefined;
  /** The units whose work it took over on its first day, by their ids: their acts count for it. */
  readonly successorOf?: readonly string[] | null | undefined;
  /** What is so of this unit; its own answer goes before that of the organization. */
  readonly facts?: FactsInput | null | undefined;
};

/** A thing that carries duties while it lives, as a person writes it: an application, a permit. */
export type ThingInput = {
  /** The id under which events name it as what they are about. */
  readonly id: string;
  /** What it is, such as `application`. */
  readonly type: ThingType;
  /** The unit whose it is; left out where it is nobody's, or that is not recorded. */
  readonly unit?: string | null | undefined;
  /** Its name for people; without one it is told by its id. */
  readonly name?: string | null | undefined;
  /** The first day on which it is there, as YYYY-MM-DD; left out where it always was. */
  readonly from?: string | null | undefined;
  /** The last day on which it is there; left out while it goes on. */
  readonly until?: string | null | undefined;
  /** What is so of it. */
  readonly facts?: FactsInput | null | undefined;
};

/** A paper with a period as a person writes it. */
export type StateDocumentInput = {
  /** The id under which events and findings name it. */
  readonly id: string;
  /** The type of paper, such as `spbe-architecture`. */
  readonly type: DocumentType;
  /** Its first day, as YYYY-MM-DD. */
  readonly from: string;
  /** Its last day; left out where it is not recorded. */
  readonly to?: string | null | undefined;
  /** The form in which it was adopted; left out where it is not recorded. */
  readonly form?: FormId | null | undefined;
  /** What stands in it, by the ids of the ruleset; left out where it is not recorded. */
  readonly contents?: readonly string[] | null | undefined;
  /** What proves it, in words. */
  readonly evidence?: string | null | undefined;
};

/** Something done or happening on a day, as a person writes it. */
export type StateEventInput = {
  /** An id, where other events must name it. */
  readonly id?: string | null | undefined;
  /** What was done or happened, such as `lan-diagram-submitted`. */
  readonly type: EventType;
  /** The unit that acted; left out for an act of an office or of the organization. */
  readonly unit?: string | null | undefined;
  /** The day, as YYYY-MM-DD. */
  readonly on: string;
  /** What it is about: an application, a document, another event. It need not be declared. */
  readonly about?: string | null | undefined;
  /** What it covered, of an act with parts or done to several things: `all` of it, or some of its parts. */
  readonly covers?: 'all' | readonly EventType[] | null | undefined;
  /** What it was like, by facts that are of an event: what an audit found, how grave an incident was. */
  readonly facts?: EventFactsInput | null | undefined;
  /** What proves it, in words. */
  readonly evidence?: string | null | undefined;
};

/** A state as a person writes it: what is not known may be left out. */
export type StateInput = {
  /** Whose state it is. */
  readonly organization: {
    /** An id without spaces. */
    readonly id: string;
    /** Its name for people. */
    readonly name?: string | null | undefined;
  };
  /** From this day the log of events is complete: an absence is an omission, before it is unknown. Left out, nobody says that it is complete, and every absence is unknown. */
  readonly recordsSince?: string | null | undefined;
  /** The agencies and offices, with the roles they hold. */
  readonly units?: readonly UnitInput[] | null | undefined;
  /** What carries duties of its own: applications, permits. */
  readonly things?: readonly ThingInput[] | null | undefined;
  /** Papers with a period. */
  readonly documents?: readonly StateDocumentInput[] | null | undefined;
  /** What was done and what happened, each on its day, in any order. */
  readonly events?: readonly StateEventInput[] | null | undefined;
  /** What is so of the organization as a whole. */
  readonly facts?: FactsInput | null | undefined;
};
