import {
  type InputName,
  type Issue,
  type IssueCode,
  type IssueData,
  type Parsed,
  severityOf,
} from '../model/issue.ts';
import {
  formatPath,
  look,
  type PlaceName,
  type Segments,
  type Subject,
  toSegments,
} from '../model/issues/parts.ts';
import { markParsed } from '../model/parsed.ts';
import { LOCALES } from '../model/terms.ts';
import { isMapping, type Place, pathOf } from './place.ts';
import { words as en } from './words/en/words.ts';
import { renderIssue } from './words/render.ts';

/** Trouble of one kind, found at a place by a check. */
export type TroubleOf<Code extends IssueCode> = {
  readonly code: Code;
  readonly data: IssueData[Code];
  readonly segments: Segments;
  readonly subject: Subject;
  /** Whether the key itself is wrong rather than the value under it. */
  readonly atKey: boolean;
};

/** What a check found: no sentence yet, and no place in a file. */
export type Trouble = { readonly [Code in IssueCode]: TroubleOf<Code> }[IssueCode];

/** Trouble, and the check that found it. */
export type Problem = Trouble & { readonly check: string };

/** A value that was looked at: the value if it has the right shape, and everything that is wrong with it. */
export type Inspection<T> = { readonly value: T | null; readonly problems: readonly Problem[] };

/** Describes what is wrong with the value at a place. */
export function problemAt<Code extends IssueCode>(
  place: Place,
  code: Code,
  data: IssueData[Code],
): TroubleOf<Code> {
  const subject = { ...nameOf(place), seen: look(place.value) };
  return { code, data, segments: subject.segments, subject, atKey: false };
}

/** Describes what is wrong with the key of a place. */
export function problemAtKey<Code extends IssueCode>(
  place: Place,
  code: Code,
  data: IssueData[Code],
): TroubleOf<Code> {
  const trouble = problemAt(place, code, data);
  return { ...trouble, subject: { ...trouble.subject, seen: look(String(place.key)) }, atKey: true };
}

/** What is told of a list is what it lacks. */
export function lackingAt(trouble: Trouble): Trouble {
  return { ...trouble, subject: { ...trouble.subject, seen: look(undefined) } };
}

/** Names a place for a sentence: its path, and the id that what holds it bears. */
export function nameOf(place: Place): PlaceName {
  return { segments: toSegments(pathOf(place)), holder: idAbove(holderOf(place)) };
}

/** What holds a place in a sentence: of an entry of a list inside something what has the list. */
function holderOf(place: Place): Place | null {
  const { key, parent } = place;
  if (typeof key !== 'number') return parent;
  const owner = parent?.parent ?? null;
  return owner === null || owner.key === null ? place : owner;
}

function idAbove(place: Place | null): string | null {
  for (let here = place; here !== null && here.key !== null; here = here.parent) {
    const { value } = here;
    if (!isMapping(value) || isBilingual(value)) continue;
    const id = Object.hasOwn(value, 'id') ? value.id : null;
    if (typeof id === 'string') return id;
  }
  return null;
}

// The `id` of a text in several languages is Indonesian.
function isBilingual(value: Readonly<Record<string, unknown>>): boolean {
  return LOCALES.every((locale) => Object.hasOwn(value, locale));
}

/** Runs checks, each under its name, and signs what each finds with it. */
export function runChecks<Input extends readonly unknown[]>(
  checks: Readonly<Record<string, (...input: Input) => readonly Trouble[]>>,
  ...input: Input
): readonly Problem[] {
  return Object.entries(checks).flatMap(([check, run]) => signed(check, run(...input)));
}

/** Signs trouble with the check that found it. */
export function signed(check: string, troubles: readonly Trouble[]): readonly Problem[] {
  return troubles.map((trouble) => ({ ...trouble, check }));
}

/** Turns a problem into an issue, told in English, without a place in a file. */
export function toIssue({ atKey: _, ...problem }: Problem, input: InputName): Issue {
  const severity = severityOf(problem.code);
  return { ...problem, input, severity, path: formatPath(problem.segments), ...renderIssue(en, problem) };
}

/** Ends an inspection: the value, marked and frozen, or every problem as an issue. */
export function concludeInspection<T extends object>(
  { value, problems }: Inspection<T>,
  input: InputName,
): Parsed<T> {
  if (value !== null && problems.length === 0) return { ok: true, value: markParsed(value) };
  return { ok: false, issues: problems.map((problem) => toIssue(problem, input)) };
}
