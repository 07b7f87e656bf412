import type { UsedFact } from '../model/because.ts';
import type { Condition } from '../model/condition.ts';
import type { DueDay } from '../model/due-day.ts';
import type { Window } from '../model/evidence.ts';
import type { Length } from '../model/length.ts';
import type { Missing } from '../model/missing.ts';
import type { Period } from '../model/period.ts';
import type { PlainDate } from '../model/plain-date.ts';
import type { Point } from '../model/point.ts';
import type { Base, NamedDay } from '../model/relative-day.ts';
import type { Parties } from '../model/ruleset.ts';
import type { FactValue } from '../model/state-input.ts';
import type { Term } from '../model/term.ts';
import type { ReadingName } from '../model/terms.ts';

/** What is known of the windows that a reading lays: how long they are, and the day from which they are counted. */
export type WindowsRead = {
  readonly every?: Period | null | undefined;
  /** `null` is the entry into force of the regulation. */
  readonly since?: PlainDate | null | undefined;
};

/** How the ids, days and values of a ruleset and a state are said in one language. */
export type Wording = {
  /** `31 Desember 2025`; a missing day is the locale's word for an open end. */
  readonly date: (date: PlainDate | null) => string;
  /** A day that the law names: a day of the calendar, or `2 years after its promulgation`. */
  readonly namedDay: (day: NamedDay) => string;
  /** A day of a year, or of every month: `15 December`. */
  readonly dueDay: (day: DueDay) => string;
  /** A day of the regulation: `its promulgation`. */
  readonly base: (base: Base) => string;
  readonly number: (value: number) => string;
  /** `2 tahun`, `14 days`. */
  readonly period: (period: Period) => string;
  /** `5 tahun`, `less than 5 years`. */
  readonly length: (length: Length) => string;
  /** `14 hari kerja`, `24 hours`, `1 month`. */
  readonly term: (term: Term) => string;
  /** `tahun 2024`, `triwulan II 2024`, `April 2024`, else both days. */
  readonly window: (window: Window) => string;
  /** The label of an event type or a document type. */
  readonly happening: (type: string) => string;
  /** The label of an event type, with its parts where it has any. */
  readonly act: (type: string) => string;
  readonly form: (form: string) => string;
  /** A role or a party. */
  readonly party: (id: string) => string;
  readonly parties: (parties: Parties | null) => string;
  readonly topic: (topic: string) => string;
  /** The label of a declared fact; an attestation is told by the gist of its obligation. */
  readonly fact: (name: string) => string;
  readonly value: (value: FactValue) => string;
  readonly usedFacts: (facts: readonly UsedFact[]) => string;
  readonly condition: (condition: Condition) => string;
  /** How a phrase is read; of windows with their length, and the day from which they are counted. */
  readonly reading: (reading: ReadingName, windows?: WindowsRead) => string;
  /** The name of a month, January being 1. */
  readonly month: (month: number) => string;
  readonly milestone: (milestone: Point) => string;
  readonly gist: (obligation: string) => string;
  /** Asks for something missing, such as an entry of `unknowns`. */
  readonly question: (missing: Missing, asked?: string | null) => string;
  /** The name of a unit, or the office or organization that bears a duty without one. */
  readonly unit: (unit: string | null, bearer: Parties | null) => string;
  /** The name of a thing. */
  readonly thing: (thing: string) => string;
  /** `a, b dan c` */
  readonly all: (items: readonly string[]) => string;
  /** `a, b atau c` */
  readonly any: (items: readonly string[]) => string;
};
