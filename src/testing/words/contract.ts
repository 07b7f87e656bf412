/** What the matchers say of a report that is not as a test wants it, in one language. */
export type TestingWords = {
  readonly compliant: (asOf: string, violations: number) => string;
  /** Nothing is in breach, but so many findings are unknown. */
  readonly notKnown: (asOf: string, unknown: number) => string;
  readonly noUnit: (unit: string, known: readonly string[]) => string;
  readonly notCompliant: (asOf: string) => string;
  readonly wanted: (place: string, verdict: string, asOf: string) => string;
  readonly unwanted: (place: string, verdict: string, asOf: string) => string;
  readonly violated: string;
  readonly dueOn: (date: string) => string;
  readonly noFindings: (place: string) => string;
  readonly ofUnit: (unit: string) => string;
};
