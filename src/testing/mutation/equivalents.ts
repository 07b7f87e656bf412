import * as z from 'zod';
import { demandWord, type Words } from '../../load/checks/declared.ts';
import { demandUnique } from '../../load/checks/unique.ts';
import { concludeReading, locateProblem } from '../../load/located-issue.ts';
import { field, items, rootPlace } from '../../load/place.ts';
import { signed } from '../../load/problem.ts';
import { inspectShape } from '../../load/shape-problems.ts';
import { readYaml, type Source } from '../../load/yaml-source.ts';
import type { Parsed } from '../../model/issue.ts';
import { bilingual, words } from '../../model/schema-parts.ts';

const equivalents = z.array(z.strictObject({ mutant: words, reason: bilingual }));

/** A change of the law that its drafter declares to be without effect, and why. */
export type Equivalent = z.output<typeof equivalents>[number];

/**
 * Reads the list of changes that are declared to be without effect.
 *
 * @param source the text, and the name of its file for the issues
 * @param mutants the ids of all changes that are made to the ruleset
 * @returns the list, or everything wrong with it at once, each with file, line and column
 */
export function parseEquivalents(source: Source, mutants: readonly string[]): Parsed<readonly Equivalent[]> {
  const yaml = readYaml(source.text, source.file, 'equivalents');
  if (!yaml.readable) return { ok: false, issues: yaml.issues };
  const known = new Set(mutants);
  const made: Words = {
    code: 'unknown-mutant',
    kind: 'mutant',
    is: (id) => known.has(id),
    all: () => mutants,
  };
  const { value, problems } = inspectShape(equivalents, yaml.value);
  const entries = items(rootPlace(yaml.value));
  const all = [
    ...problems,
    ...signed('changesAreDeclaredOnce', demandUnique(entries, 'mutant')),
    ...signed(
      'changesAreMade',
      entries.flatMap((entry) => demandWord(field(entry, 'mutant'), made)),
    ),
  ];
  return concludeReading({ value, problems: all }, yaml.issues, (problem) =>
    locateProblem(problem, { input: 'equivalents', file: source.file, yaml }),
  );
}
