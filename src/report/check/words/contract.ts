import type { Status } from '../../../model/terms.ts';

/** What the views of a report say, in one language. */
export type CheckWords = {
  readonly sections: Readonly<Record<Status, (count: number) => string>>;
  /** The title of the permissions that were used outside their provisos. */
  readonly usedOutside: (count: number) => string;
  readonly dependsOnReading: (count: number) => string;
  readonly nothing: Readonly<Record<'breached' | 'deadlines' | 'questions', string>>;
  readonly awaitingAttestation: (findings: number, attestations: number) => string;
  readonly awaitingFacts: (findings: number) => string;
  readonly seeQuestions: (command: string) => string;
  readonly seeAll: string;
  readonly summary: (count: number, written: string) => string;
  readonly deadlines: (count: number) => string;
  readonly questions: Readonly<
    Record<'organization' | 'units' | 'attestations' | 'records', (count: number) => string>
  >;
  readonly unknownKinds: Readonly<
    Record<'fact' | 'attestation' | 'records' | 'holder' | 'document' | 'scope' | 'in-force-date', string>
  >;
  readonly explain: Readonly<
    Record<
      | 'bearer'
      | 'counterparty'
      | 'via'
      | 'per'
      | 'topic'
      | 'timing'
      | 'applies'
      | 'proviso'
      | 'see'
      | 'rivals'
      | 'reason'
      | 'note'
      | 'evidence',
      string
    >
  > & { readonly noFindings: string };
};
