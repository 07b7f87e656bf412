import type { Status } from '../model/terms.ts';

/** Headings of tables and of CSV columns. */
export type HeadingTexts = Readonly<
  Record<
    | 'citation'
    | 'unit'
    | 'unitId'
    | 'units'
    | 'obligation'
    | 'obligations'
    | 'gist'
    | 'topic'
    | 'status'
    | 'statusCode'
    | 'strength'
    | 'word'
    | 'bearer'
    | 'counterparty'
    | 'windowFrom'
    | 'windowTo'
    | 'occurrence'
    | 'dueOn'
    | 'daysLeft'
    | 'breachedFrom'
    | 'daysLate'
    | 'metOn'
    | 'reading'
    | 'policy'
    | 'otherReadings'
    | 'evidence'
    | 'attested'
    | 'recorded'
    | 'total'
    | 'kind'
    | 'reason'
    | 'name'
    | 'question'
    | 'duty'
    | 'shape'
    | 'entries'
    | 'encoded'
    | 'classified'
    | 'id'
    | 'title'
    | 'jurisdiction'
    | 'version'
    | 'digest'
    | 'inForceFrom'
    | 'supposed'
    | 'file'
    | 'line'
    | 'column'
    | 'place'
    | 'message',
    string
  >
>;

/** Short phrases inside rows and lines of a view. */
export type PhraseTexts = {
  readonly asOf: (date: string) => string;
  readonly today: (zone: string) => string;
  readonly inForceSince: (date: string) => string;
  readonly supposedInForce: (date: string) => string;
  readonly inForceUnknown: string;
  readonly organization: string;
  readonly nobodyNamed: string;
  readonly neverOwed: string;
  readonly since: (date: string) => string;
  readonly sinceUnknown: string;
  /** The number of days, and the same as it is written. */
  readonly daysLate: (days: number, written: string) => string;
  readonly dueBy: (date: string) => string;
  readonly daysLeft: (days: number, written: string) => string;
  readonly doneOn: (date: string) => string;
  readonly readAs: (reading: string) => string;
  readonly otherReading: (reading: string, status: string) => string;
  readonly findingCount: (count: number) => string;
  readonly underPolicy: (period: string) => string;
  readonly andOthers: (count: number) => string;
  readonly unitCount: (count: number) => string;
  readonly yes: string;
  readonly no: string;
  readonly none: string;
};

/** Titles and lines of the views. */
export type ViewTexts = {
  readonly sections: Readonly<Record<Status, (count: number) => string>>;
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
    Record<'fact' | 'attestation' | 'records' | 'holder' | 'document' | 'in-force-date', string>
  >;
  readonly coverage: {
    readonly counts: (pasal: number, ayat: number) => string;
    readonly entries: (encoded: number, classified: number, obligations: number) => string;
    readonly complete: string;
    readonly noExtent: string;
    readonly unaccounted: (count: number) => string;
  };
  /** The title of a list of rulesets. */
  readonly rules: string;
  readonly ruleset: {
    readonly obligations: (count: number) => string;
    readonly text: string;
    readonly defects: (count: number) => string;
    readonly enacted: string;
    readonly promulgated: string;
    readonly inForceFrom: string;
    readonly inForceUntil: string;
    readonly basis: string;
    readonly revokes: string;
    readonly notStated: string;
  };
  readonly explain: Readonly<
    Record<
      | 'bearer'
      | 'counterparty'
      | 'via'
      | 'per'
      | 'topic'
      | 'timing'
      | 'applies'
      | 'see'
      | 'rivals'
      | 'reason'
      | 'note'
      | 'evidence',
      string
    >
  > & { readonly noFindings: string };
  readonly lint: {
    readonly title: string;
    readonly clean: (id: string, obligations: number) => string;
    readonly problems: (count: number) => string;
    readonly unaccounted: (count: number) => string;
  };
};

/** The comments of a starter state file, each line without its `#`. */
export type StarterTexts = {
  readonly intro: (title: string) => readonly string[];
  readonly recordsSince: readonly string[];
  readonly units: readonly string[];
  readonly severalHolders: string;
  readonly facts: string;
  readonly attestations: string;
  readonly documents: readonly string[];
  readonly events: readonly string[];
  readonly organizationFacts: readonly string[];
};
