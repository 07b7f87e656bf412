import type { Severity } from '../../../model/issue.ts';

/** What the views of rulesets say, in one language. */
export type RulesetWords = {
  readonly coverage: {
    readonly counts: (pasal: number, ayat: number) => string;
    readonly entries: (encoded: number, classified: number, obligations: number) => string;
    readonly repealed: (count: number) => string;
    readonly complete: string;
    /** The title of the provisions that stood in the text on some days only. */
    readonly dated: (count: number) => string;
    readonly noExtent: string;
    readonly unaccounted: (count: number) => string;
  };
  /** The title of a list of rulesets. */
  readonly rules: string;
  readonly ruleset: {
    readonly obligations: (count: number) => string;
    /** Norms with days of their own, and how many wordings one of them has had. */
    readonly dated: (count: number) => string;
    readonly wordings: (count: number) => string;
    readonly text: string;
    readonly defects: (count: number) => string;
    readonly enacted: string;
    readonly promulgated: string;
    readonly inForceFrom: string;
    readonly inForceUntil: string;
    readonly basis: string;
    readonly revokes: string;
    readonly weekend: string;
    readonly amendedBy: string;
    readonly since: (amendment: string, date: string) => string;
    /** In a list of rulesets: the last of the amendments. */
    readonly lastAmended: (amendment: string) => string;
    readonly notStated: string;
  };
  readonly lint: {
    readonly title: string;
    readonly clean: (id: string, obligations: number) => string;
    readonly problems: (count: number) => string;
    readonly unaccounted: (count: number) => string;
    /** The title of what is only to be looked at. */
    readonly warnings: (count: number) => string;
    readonly severities: Readonly<Record<Severity, string>>;
  };
  readonly starter: StarterWords;
};

/** The comments of a starter state file, each line without its `#`. */
export type StarterWords = {
  readonly intro: (title: string) => readonly string[];
  readonly recordsSince: readonly string[];
  readonly units: readonly string[];
  readonly severalHolders: string;
  /** Said of what is asked only once something was done. */
  readonly onlyUpon: (happenings: string) => string;
  readonly facts: string;
  readonly attestations: string;
  readonly things: readonly string[];
  readonly documents: readonly string[];
  readonly events: readonly string[];
  readonly organizationFacts: readonly string[];
  /** Of a regulation with terms in working days. */
  readonly holidays: readonly string[];
};
