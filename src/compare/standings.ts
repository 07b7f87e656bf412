import type { CompiledLaw } from '../engine/compile/compile-ruleset.ts';
import { type AlignedTopic, alignRulesets } from './align-rulesets.ts';
import type { Relation } from './diff.ts';
import type { ComparedNorm } from './norm.ts';
import { relateTopic } from './relate-topic.ts';

/** How the regulations that speak of a topic stand to one another, and what some of them say of it under another topic. */
export type Standings = {
  /** The relation of each two that both speak. */
  readonly relations: readonly Relation[];
  readonly elsewhere: ReadonlyMap<CompiledLaw, readonly ComparedNorm[]>;
};

/** Gives the standings on a topic. */
export type StandingsOn = (topic: string) => Standings;

/** Compares each two of several regulations, topic by topic. */
export function standingsAmong(laws: readonly CompiledLaw[]): StandingsOn {
  const pairs = laws.flatMap((a, index) =>
    laws.slice(index + 1).map((b) => {
      const aligned = new Map(alignRulesets(a, b).map((topic) => [topic.topic, topic]));
      return { a, b, aligned, relate: relateTopic(a, b) };
    }),
  );
  return (topic) => {
    const found = pairs.flatMap(({ a, b, aligned, relate }) => {
      const sides = aligned.get(topic);
      return sides === undefined ? [] : [{ a, b, sides, relation: relate(sides).compared.relation }];
    });
    return {
      relations: found.flatMap(({ relation }) => (relation.startsWith('only-in') ? [] : [relation])),
      elsewhere: elsewhereIn(topic, found),
    };
  };
}

type Found = { readonly a: CompiledLaw; readonly b: CompiledLaw; readonly sides: AlignedTopic };

// What was paired across two topics stands under the first of them.
function elsewhereIn(topic: string, found: readonly Found[]): Standings['elsewhere'] {
  const moved = new Map<CompiledLaw, ComparedNorm[]>();
  for (const { a, b, sides } of found) {
    for (const [law, norms] of [
      [a, sides.a],
      [b, sides.b],
    ] as const) {
      const known = moved.get(law) ?? [];
      const others = norms.filter((norm) => norm.topic !== topic && !known.some(({ id }) => id === norm.id));
      if (others.length > 0) moved.set(law, [...known, ...others]);
    }
  }
  return moved;
}
