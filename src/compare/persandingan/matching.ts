import { type Citation, compareCitations, pasalOf } from '../../model/citation.ts';

/** Matches places one to one: each stage takes what the stages before it have left. */
export class Matching {
  private readonly toB = new Map<Citation, Citation>();
  private readonly toA = new Map<Citation, Citation>();

  join(a: Citation, b: Citation): void {
    if (this.toB.has(a) || this.toA.has(b)) return;
    this.toB.set(a, b);
    this.toA.set(b, a);
  }

  of(a: Citation): Citation | null {
    return this.toB.get(a) ?? null;
  }

  isFree(side: 'a' | 'b', ref: Citation): boolean {
    return !(side === 'a' ? this.toB : this.toA).has(ref);
  }

  /** The Pasal into which most of a Pasal has gone; `null` where nothing of it is matched yet. */
  pasalOf(pasal: string): string | null {
    const votes = new Map<string, number>();
    for (const [a, b] of this.toB)
      if (pasalOf(a) === pasal) votes.set(pasalOf(b), (votes.get(pasalOf(b)) ?? 0) + 1);
    return best(votes);
  }

  entries(): readonly (readonly [Citation, Citation])[] {
    return [...this.toB];
  }
}

function best(votes: ReadonlyMap<string, number>): string | null {
  return [...votes].sort((p, q) => q[1] - p[1] || compareCitations(p[0], q[0]))[0]?.[0] ?? null;
}
