import type { ProvisoOutcome } from '../../../model/outside-proviso.ts';
import type { ExpectedField } from '../../../testing/case-result.ts';
import type { CoverageRow } from '../../../testing/coverage/required-points.ts';
import type { MutationKind } from '../../../testing/mutation/mutant.ts';

/** What the results of cases, their completeness and the mutants of the law say, in one language. */
export type CasesWords = {
  readonly results: string;
  readonly passed: string;
  readonly failed: string;
  readonly wholeRegulation: string;
  readonly tally: (passed: number, failed: number) => string;
  readonly fields: Readonly<Record<ExpectedField, string>>;
  /** How a permission that was used stands to its proviso. */
  readonly proviso: Readonly<Record<ProvisoOutcome, string>>;
  readonly differs: (field: string, expected: string, found: string) => string;
  readonly noFinding: string;
  readonly severalFindings: (count: number) => string;
  readonly found: string;
  readonly mustBeAbsent: string;
  readonly deadline: (expected: string, found: string) => string;
  readonly notAsked: (name: string) => string;
  readonly notSilent: (topic: string, obligations: string) => string;
  readonly reasoning: string;
  readonly undated: string;
  readonly coverage: {
    readonly rows: Readonly<Record<CoverageRow, string>>;
    readonly title: string;
    readonly complete: (obligations: number, rows: number) => string;
    readonly gaps: (gaps: number, rows: number) => string;
    readonly silenceGap: string;
    readonly headings: Readonly<Record<'points' | 'shown' | 'gaps', string>>;
  };
  readonly mutation: {
    readonly kinds: Readonly<Record<MutationKind, string>>;
    readonly title: string;
    readonly score: (killed: number, total: number, percent: string) => string;
    readonly survivors: (count: number) => string;
    readonly equivalents: (count: number) => string;
    readonly change: (from: string, to: string) => string;
    readonly killedThough: string;
    readonly headings: Readonly<Record<'mutants' | 'killed' | 'score', string>>;
  };
};
