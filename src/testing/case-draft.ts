import { entries, field, isMapping, items, type Place, pathOf, rootPlace } from '../load/place.ts';
import type { Trouble } from '../load/problem.ts';
import type { Ruleset } from '../model/ruleset.ts';
import { type LaidState, layState } from './lay-state.ts';

/** A case as it was written, perhaps malformed, with its whole state and its options. */
export type CaseDraft = {
  readonly place: Place;
  readonly laid: LaidState;
  /** The options of the file and those of the case over them, with the day judged. */
  readonly options: Readonly<Record<string, unknown>>;
};

/** A file of cases as it was written: what the cross-checks look at. */
export type CaseFileDraft = {
  readonly root: Place;
  readonly ruleset: Ruleset;
  readonly cases: readonly CaseDraft[];
  /** Backgrounds that no case uses, each as a state by itself. */
  readonly unused: readonly LaidState[];
};

/** A cross-check: named for the truth it demands, it gives what contradicts it, and skips what is malformed. */
export type CaseCheck = (draft: CaseFileDraft) => readonly Trouble[];

/** The background that a case has when it names none. */
export const DEFAULT_BACKGROUND = 'default';

/** Lays out a file of cases for the cross-checks. */
export function draftCaseFile(raw: unknown, ruleset: Ruleset): CaseFileDraft {
  const root = rootPlace(raw);
  const cases = items(field(root, 'cases')).map((place) => draftCase(root, place));
  const used = new Set(cases.map(({ place }) => backgroundName(place)));
  const unused = entries(field(root, 'backgrounds')).filter(({ key }) => !used.has(String(key)));
  return { root, ruleset, cases, unused: unused.map((place) => layState(partAt(place), NOTHING)) };
}

const NOTHING = { value: undefined, path: [] };

function draftCase(root: Place, place: Place): CaseDraft {
  const background = field(field(root, 'backgrounds'), backgroundName(place));
  return {
    place,
    laid: layState(partAt(background), partAt(field(place, 'given'))),
    options: layOptions(
      field(root, 'options').value,
      field(place, 'options').value,
      field(place, 'asOf').value,
    ),
  };
}

/** The name of the background that a case uses. */
export function backgroundName(place: Place): string {
  const { value } = field(place, 'background');
  return typeof value === 'string' ? value : DEFAULT_BACKGROUND;
}

function partAt(place: Place) {
  return { value: place.value, path: pathOf(place) };
}

function layOptions(base: unknown, top: unknown, asOf: unknown): Readonly<Record<string, unknown>> {
  const [shared, own] = [isMapping(base) ? base : {}, isMapping(top) ? top : {}];
  const both = (key: string) => ({ ...mappingIn(shared, key), ...mappingIn(own, key) });
  return { ...shared, ...own, readings: both('readings'), policy: both('policy'), asOf };
}

function mappingIn(holder: Readonly<Record<string, unknown>>, key: string): object {
  const value = holder[key];
  return isMapping(value) ? value : {};
}
