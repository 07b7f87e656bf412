import type { Parties } from '../model/ruleset.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { circleCovers, reaches } from './circle.ts';
import type { Effect } from './diff.ts';
import { between, weighOverNone } from './weigh.ts';

/** Who is bound: the wider circle is the stricter. */
export function weighBearers(a: Parties | null, b: Parties | null, vocabulary: Vocabulary): Effect {
  if (a === null || b === null) return 'different';
  return between(circleCovers(b, a, vocabulary), circleCovers(a, b, vocabulary));
}

/** Once for each unit of a role is more acts than once at all. */
export function weighCircle(a: string | null, b: string | null, vocabulary: Vocabulary): Effect {
  return weighOverNone(a, b, (x, y) => weighRoles(x, y, vocabulary));
}

/** An act of the bearer's own, or of anybody, calls for it where no role is named; more roles call for it more often. */
export function weighActors(
  a: readonly string[] | null,
  b: readonly string[] | null,
  vocabulary: Vocabulary,
): Effect {
  if (a === null || b === null) return a === b ? 'none' : 'different';
  const within = (some: readonly string[], all: readonly string[]) =>
    some.every((role) => all.some((other) => reaches(other, role, vocabulary)));
  return between(within(a, b), within(b, a));
}

// The role that more hold is the wider.
function weighRoles(a: string, b: string, vocabulary: Vocabulary): Effect {
  return between(reaches(b, a, vocabulary), reaches(a, b, vocabulary));
}
