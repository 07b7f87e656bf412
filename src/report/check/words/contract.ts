import type { Status } from '../../../model/terms.ts';

/** What the views of a report say, in one language. */
export type CheckWords = {
  /** The line that leads: each count, and the same as it is written. */
  readonly verdict: Readonly<
    Record<'breached' | 'due' | 'unknown' | 'unanswered', (count: number, written: string) => string>
  > & {
    readonly clear: string;
    readonly mustSuppose: string;
    readonly notBinding: string;
    readonly supposing: (date: string) => string;
  };
  readonly sections: Readonly<Record<Status, (count: number) => string>>;
  /** The title of the permissions that were used outside their provisos. */
  readonly usedOutside: (count: number) => string;
  readonly dependsOnReading: (count: number) => string;
  readonly nothing: Readonly<Record<'deadlines' | 'questions', string>>;
  /** Where no date is ahead though something is unknown that may bring one. */
  readonly noDateKnown: (findings: number) => string;
  readonly awaitingAttestation: (findings: number, attestations: number) => string;
  readonly awaitingFacts: (findings: number) => string;
  /** How many findings wait for an answer. */
  readonly waiting: (findings: number) => string;
  readonly seeQuestions: (command: string) => string;
  readonly seeAll: string;
  /** What the two columns of the summary count. */
  readonly columns: string;
  readonly unused: (count: string) => string;
  readonly unusedMore: (count: string) => string;
  readonly uncounted: string;
  readonly summary: (count: number, written: string) => string;
  readonly deadlines: (count: number) => string;
  readonly questions: Readonly<
    Record<
      'log' | 'organization' | 'units' | 'attestations' | 'records' | 'calendar',
      (count: number) => string
    >
  >;
  readonly unknownKinds: Readonly<
    Record<
      | 'fact'
      | 'attestation'
      | 'records'
      | 'holder'
      | 'owner'
      | 'document'
      | 'scope'
      | 'event-fact'
      | 'in-force-date'
      | 'instrument-date'
      | 'holidays',
      string
    >
  >;
  readonly explain: { readonly evidence: string; readonly noFindings: string };
};
