/** The fields of a finding or a norm that a case may compare. */
export type ExpectedField =
  | 'status'
  | 'dueOn'
  | 'breachedFrom'
  | 'daysLate'
  | 'metOn'
  | 'reading'
  | 'policy'
  | 'contested'
  | 'missing'
  | 'evidence'
  | 'strength'
  | 'word'
  | 'bearer'
  | 'counterparty'
  | 'via';

/** What the cases of an obligation must show. */
export type CoverageRow =
  | 'met'
  | 'failing'
  | 'last-good-day'
  | 'day-after'
  | 'unknown'
  | 'not-applicable'
  | 'rival'
  | 'optional'
  | 'silence';

/** What is changed in a ruleset to see whether its cases notice. */
export type MutationKind =
  | 'period'
  | 'count'
  | 'strength'
  | 'word'
  | 'bearer'
  | 'recipient'
  | 'via'
  | 'event'
  | 'trigger'
  | 'milestone'
  | 'window'
  | 'first-window'
  | 'condition'
  | 'requirement'
  | 'document'
  | 'form'
  | 'contents'
  | 'per';

/** What the running of cases says: results, completeness and mutants. */
export type TestTexts = {
  /** The title of the results of cases. */
  readonly results: string;
  readonly passed: string;
  readonly failed: string;
  readonly wholeRegulation: string;
  readonly tally: (passed: number, failed: number) => string;
  readonly fields: Readonly<Record<ExpectedField, string>>;
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
  readonly noRuleset: (path: string) => string;
  readonly severalRulesets: (path: string, files: string) => string;
  readonly noCases: (path: string) => string;
  readonly junitForResults: string;
  readonly coverage: {
    readonly rows: Readonly<Record<CoverageRow, string>>;
    readonly title: string;
    readonly complete: (obligations: number, rows: number) => string;
    readonly gaps: (gaps: number, rows: number) => string;
    readonly failing: string;
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
    readonly casesFail: string;
  };
  /** Sentences of the matchers, for a report that is not as a test wants it. */
  readonly matchers: {
    readonly compliant: (asOf: string, violations: number) => string;
    readonly notCompliant: (asOf: string) => string;
    readonly wanted: (place: string, verdict: string, asOf: string) => string;
    readonly unwanted: (place: string, verdict: string, asOf: string) => string;
    readonly violated: string;
    readonly dueOn: (date: string) => string;
    readonly noFindings: (place: string) => string;
    readonly ofUnit: (unit: string) => string;
  };
};
