import type { Parsed } from '../model/issue.ts';
import type { Ruleset } from '../model/ruleset.ts';
import { concludeReading, type LocatedText, locateProblem } from './located-issue.ts';
import { inspectRuleset } from './parse-ruleset.ts';
import { entries, isMapping, type Place, rootPlace } from './place.ts';
import { nameOf, type Problem, problemAt, problemAtKey, signed, type Trouble } from './problem.ts';
import { readYaml, type Source } from './yaml-source.ts';

/** The files of a ruleset: one with everything, or a folder's three. */
export type RulesetSources = {
  readonly ruleset: Source;
  /** `extent` and `provisions`. */
  readonly provisions?: Source | undefined;
  /** The words of its own: the whole file is the ruleset's `vocabulary`. */
  readonly vocabulary?: Source | undefined;
};

const PROVISION_KEYS: readonly string[] = ['extent', 'provisions'];

/** A part of a ruleset that stands in a file of its own, and the key under which that file as a whole belongs. */
type SourcePart = LocatedText & {
  readonly value: unknown;
  readonly keys: readonly string[];
  readonly under: string | null;
};

/**
 * Reads and validates a ruleset from YAML or JSON, in one file or several.
 *
 * @returns the ruleset, or everything that is wrong at once, each with file, line and column; of files that are
 *   not well-formed only what makes them so
 */
export function parseRulesetSources(sources: RulesetSources): Parsed<Ruleset> {
  const { main, others } = readParts(sources);
  const texts = [main, ...others].map(({ yaml }) => yaml);
  const writing = texts.flatMap(({ issues }) => issues);
  if (!texts.every(({ readable }) => readable)) return { ok: false, issues: writing };
  const inspection = inspectRuleset(mergeParts(main, others));
  const strays = others.flatMap((part) => findStrays(main, part));
  return concludeReading(inspection, [...writing, ...strays], (problem) =>
    locateInParts(problem, main, others),
  );
}

/** The parts of a ruleset: the main one, and those that stand in files of their own. */
type SourceParts = { readonly main: SourcePart; readonly others: readonly SourcePart[] };

/** Reads the files of a ruleset as YAML or JSON. */
export function readParts({ ruleset, provisions, vocabulary }: RulesetSources): SourceParts {
  return {
    main: { ...readPart(ruleset), keys: [], under: null },
    others: [
      ...(provisions ? [{ ...readPart(provisions), keys: PROVISION_KEYS, under: null }] : []),
      ...(vocabulary ? [{ ...readPart(vocabulary), keys: ['vocabulary'], under: 'vocabulary' }] : []),
    ],
  };
}

function readPart({ file, text }: Source): LocatedText & { readonly value: unknown } {
  const yaml = readYaml(text, file, 'ruleset');
  return { input: 'ruleset', file, yaml, value: yaml.value };
}

/** Puts the parts together. */
export function mergeParts(main: SourcePart, others: readonly SourcePart[]): unknown {
  if (!isMapping(main.value)) return main.value;
  return Object.fromEntries([main.value, ...others.map(contentOf)].flatMap((part) => Object.entries(part)));
}

/** What a part gives to the whole; a key that does not belong into its file is reported and left out. */
function contentOf({ value, keys, under }: SourcePart): Readonly<Record<string, unknown>> {
  if (under !== null) return { [under]: value };
  if (!isMapping(value)) return {};
  return Object.fromEntries(Object.entries(value).filter(([key]) => keys.includes(key)));
}

/** What does not belong into the file of a part, and what the main file says as well. */
function findStrays(main: SourcePart, part: SourcePart) {
  const root = rootPlace(part.value);
  const twice = entries(rootPlace(main.value)).filter(({ key }) =>
    Object.hasOwn(contentOf(part), String(key)),
  );
  const foreign = part.under === null ? findForeign(root, part) : [];
  return [
    ...signed(
      'nothingIsGivenTwice',
      twice.map((place) => describeTwice(place, part.file)),
    ).map((problem) => locateProblem(problem, main)),
    ...signed('filesHoldTheirParts', foreign).map((problem) => locateProblem(problem, part)),
  ];
}

function describeTwice(place: Place, otherFile: string): Trouble {
  return problemAtKey(place, 'given-twice', { otherFile });
}

function findForeign(root: Place, { keys }: SourcePart): readonly Trouble[] {
  if (!isMapping(root.value)) {
    const expected = { is: 'mapping', keys } as const;
    return [problemAt(root, 'wrong-type', { expected, nearest: null, unquoted: false, wholeFile: true })];
  }
  const owner = nameOf(root);
  return entries(root)
    .filter(({ key }) => !keys.includes(String(key)))
    .map((place) => {
      const data = { key: String(place.key), owner, known: keys, nearest: null, misplaced: true };
      return problemAtKey(place, 'unknown-key', data);
    });
}

/** Turns a problem of the whole into an issue in the file of its part. */
export function locateInParts(problem: Problem, main: SourcePart, others: readonly SourcePart[]) {
  const [first, ...rest] = problem.segments;
  const part = others.find(({ keys }) => keys.includes(String(first)));
  if (part === undefined) return locateProblem(problem, main);
  return locateProblem(problem, part, part.under === null ? problem.segments : rest);
}
