import { canonicalJson } from '../engine/compile/digest.ts';
import { compareText } from '../model/collections.ts';
import type { Counterpart, StatedContent } from '../model/counterpart.ts';
import type { Ruleset } from '../model/ruleset.ts';
import type { Bilingual } from '../model/terms.ts';
import type { DiffNotice } from './diff.ts';

/** What readers of two rulesets state of a pair of their norms; `content` is `null` where only the pair is stated. */
export type Statement = {
  readonly a: string;
  readonly b: string;
  readonly content: StatedContent | null;
  readonly because: Bilingual | null;
};

/** The statements that count, and what is wrong with those that do not. */
export type Statements = {
  readonly pairs: readonly Statement[];
  readonly notices: readonly DiffNotice[];
};

/** Collects what either of two rulesets states of pairs with the other; what contradicts itself does not count. */
export function readStatements(a: Ruleset, b: Ruleset): Statements {
  const all = [
    ...statedBy(a, b).map(({ own, other, ...said }) => ({ a: own, b: other, ...said })),
    ...statedBy(b, a).map(({ own, other, ...said }) => ({ a: other, b: own, ...said })),
  ];
  const [known, unknown] = [all.filter(isKnown(a, b)), all.filter((it) => !isKnown(a, b)(it))];
  const merged = mergeAlike(known);
  const torn = merged.filter((pair) => merged.some((other) => other !== pair && meets(pair, other)));
  const contradictory = merged.filter(({ contradictory }) => contradictory);
  return {
    pairs: merged.filter((pair) => !torn.includes(pair)).map(({ contradictory: _, ...pair }) => pair),
    notices: [
      ...contradictory.map(({ a: x, b: y }) => ({ code: 'contradictory-contents' as const, a: x, b: y })),
      ...torn.map(({ a: x, b: y }) => ({ code: 'contradictory-counterparts' as const, a: x, b: y })),
      // What another version has no longer, or not yet, is nothing to tell.
      ...(a.id === b.id ? [] : unknown.map((pair) => tellUnknown(pair, a))),
    ],
  };
}

type Said = Pick<Statement, 'content' | 'because'>;

function statedBy({ obligations }: Ruleset, { id }: Ruleset) {
  return obligations.flatMap((obligation) =>
    obligation.counterparts
      .filter(({ ruleset }) => ruleset === id)
      .map((said: Counterpart) => ({
        own: obligation.id,
        other: said.obligation,
        content: said.content,
        because: said.because,
      })),
  );
}

function isKnown(a: Ruleset, b: Ruleset): (pair: Statement) => boolean {
  const [ofA, ofB] = [a, b].map(({ obligations }) => new Set(obligations.map(({ id }) => id)));
  return (pair) => ofA?.has(pair.a) === true && ofB?.has(pair.b) === true;
}

type Merged = Statement & { readonly contradictory: boolean };

// Both sides may state one pair; the order of the sides says nothing.
function mergeAlike(pairs: readonly Statement[]): readonly Merged[] {
  const byPair = new Map<string, Statement[]>();
  for (const pair of pairs) {
    const key = JSON.stringify([pair.a, pair.b]);
    byPair.set(key, [...(byPair.get(key) ?? []), pair]);
  }
  return [...byPair.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const contents = new Set(group.flatMap(({ content }) => content ?? []));
    const contradictory = contents.size > 1;
    const telling = [...group].sort(byWeight)[0] ?? first;
    const said: Said = contradictory ? { content: null, because: null } : telling;
    return [{ a: first.a, b: first.b, content: said.content, because: said.because, contradictory }];
  });
}

// A stated content before a mere pair.
function byWeight(x: Said, y: Said): number {
  return (
    Number(x.content === null) - Number(y.content === null) || compareText(canonicalJson(x), canonicalJson(y))
  );
}

function meets(x: Statement, y: Statement): boolean {
  return x.a === y.a || x.b === y.b;
}

function tellUnknown(pair: Statement, a: Ruleset): DiffNotice {
  const isOfA = a.obligations.some(({ id }) => id === pair.a);
  const code = 'unknown-counterpart';
  return isOfA ? { code, a: pair.a, b: null, named: pair.b } : { code, a: null, b: pair.b, named: pair.a };
}
