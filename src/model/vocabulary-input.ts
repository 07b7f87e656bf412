import type { Bilingual, Extent } from './terms.ts';

type LabelInput = {
  /** What people call it. */
  readonly label: Bilingual;
};

type RoleInput = LabelInput & {
  /** `many`: a duty falls on each unit that holds it; `one`: there is one office; `all`: every unit holds it, without being told. */
  readonly holders: 'many' | 'one' | 'all';
  /** The roles that whoever holds it holds too. */
  readonly implies?: readonly string[] | null | undefined;
};

type FormInput = LabelInput & {
  /** The forms that it also is. */
  readonly implies?: readonly string[] | null | undefined;
};

type EventInput = LabelInput & {
  /** The acts of which it consists: done by an act of its own, or by all of them. */
  readonly parts?: readonly string[] | null | undefined;
  /** `several`: it is done to several things, and an act about one covers that one alone. */
  readonly extent?: Extent | null | undefined;
};

type FactDeclarationInput = LabelInput & {
  /** What its value is: yes or no, a number, a text, an address of which the host name counts, or one of the `values`. */
  readonly type: 'boolean' | 'number' | 'text' | 'host' | 'choice';
  /** Whose it is: of the `organization` as a whole, of each `unit`, which is what is supposed, of each `thing`, or of an `event`, with which it is recorded. */
  readonly scope?: 'organization' | 'unit' | 'thing' | 'event' | undefined;
  /** Of a yes or no: the role towards which it is done. Of the office that holds it, it is as good as done. */
  readonly counterparty?: string | null | undefined;
  /** How it is asked. */
  readonly question: Bilingual;
  /** What may be chosen, of a `choice`. */
  readonly values?: readonly string[] | undefined;
};

type TopicInput = LabelInput & {
  /** The chapter under which it is listed. */
  readonly group: string;
  /** The topic of which it is a kind or a part: who speaks of that speaks of it too. */
  readonly within?: string | null | undefined;
};

type PartyInput = LabelInput & {
  /** Whether it is whoever owns the thing that an act is about: what another does about it is no act of this party. */
  readonly owner?: boolean | undefined;
};

type Entries<Entry> = Readonly<Record<string, Entry>> | undefined;

/** The words that a ruleset brings itself, as a drafter writes them. */
export type VocabularyInput = {
  /** Who may bear duties. */
  readonly roles?: Entries<RoleInput>;
  /** Who else may stand on the other side of a duty. */
  readonly parties?: Entries<PartyInput>;
  /** Types of papers with a period. */
  readonly documents?: Entries<LabelInput>;
  /** Forms in which papers are adopted. */
  readonly forms?: Entries<FormInput>;
  /** Types of things done or happening on a day. */
  readonly events?: Entries<EventInput>;
  /** Types of things that carry duties and have a life of their own: an application, a permit. */
  readonly things?: Entries<LabelInput>;
  /** What may be so of a unit, of the organization or of a thing. */
  readonly facts?: Entries<FactDeclarationInput>;
  /** The chapters of comparison. */
  readonly groups?: Entries<LabelInput>;
  /** What may be an aspect of any matter, such as its report. */
  readonly aspects?: Entries<LabelInput>;
  /** The matters by which obligations of different regulations are aligned. */
  readonly topics?: Entries<TopicInput>;
};
