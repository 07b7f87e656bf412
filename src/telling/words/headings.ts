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
    | 'uncounted'
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
    | 'dated'
    | 'days'
    | 'file'
    | 'line'
    | 'column'
    | 'place'
    | 'message'
    | 'severity',
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
  /** What was not done in its time and can no longer be caught up. */
  readonly missed: string;
  /** Of a prohibition: that the act was done. */
  readonly forbidden: string;
  /** For how many days a state has been in breach. */
  readonly daysInBreach: (days: number, written: string) => string;
  /** What must follow a paper that ends, from which day. */
  readonly successorFrom: (date: string) => string;
  readonly dueBy: (date: string) => string;
  readonly daysLeft: (days: number, written: string) => string;
  readonly doneOn: (date: string) => string;
  readonly readAs: (reading: string) => string;
  readonly otherReading: (reading: string, status: string) => string;
  readonly findingCount: (count: number) => string;
  readonly moreFindings: (count: number) => string;
  readonly underPolicy: (period: string) => string;
  readonly andOthers: (count: number) => string;
  readonly unitCount: (count: number) => string;
  readonly yes: string;
  readonly no: string;
  readonly none: string;
};
