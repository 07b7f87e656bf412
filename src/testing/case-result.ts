import type { Finding } from '../model/finding.ts';
import type { PlainDate } from '../model/plain-date.ts';
import type { Case, CaseFile } from './case.ts';
import type { Absence, Expectation, ExpectedDeadline } from './case-schema.ts';

/** The fields of a finding or a norm that a case may compare. */
export type ExpectedField =
  | 'status'
  | 'dueOn'
  | 'breachedFrom'
  | 'daysLate'
  | 'metOn'
  | 'reading'
  | 'policy'
  | 'proviso'
  | 'contested'
  | 'missing'
  | 'evidence'
  | 'strength'
  | 'word'
  | 'bearer'
  | 'counterparty'
  | 'via';

/** A field in which a finding is not what was expected. */
export type Difference = {
  readonly field: CheckedField;
  readonly expected: unknown;
  readonly found: unknown;
};

/** The fields that an expectation may compare. */
export type CheckedField = Exclude<
  keyof Expectation,
  'obligation' | 'unit' | 'thing' | 'window' | 'occurrence'
>;

/** What became of an expected finding. */
export type FindingCheck = {
  readonly kind: 'finding';
  readonly passed: boolean;
  readonly expected: Expectation;
  /** The one finding that it is about; `null` when there is none, there are several, or none was looked for. */
  readonly finding: Finding | null;
  /** Why there is not one finding, when one was looked for. */
  readonly trouble: 'none' | 'several' | null;
  /** The findings that fit; when none does, those that the obligation has instead. */
  readonly candidates: readonly Finding[];
  readonly differences: readonly Difference[];
};

/** What became of one demand of a case. */
export type Check =
  | FindingCheck
  | {
      readonly kind: 'absence';
      readonly passed: boolean;
      readonly expected: Absence;
      readonly found: readonly Finding[];
    }
  | {
      readonly kind: 'deadline';
      readonly passed: boolean;
      readonly expected: ExpectedDeadline;
      readonly found: readonly PlainDate[];
    }
  | {
      readonly kind: 'unknown';
      readonly passed: boolean;
      readonly name: string;
      readonly found: readonly string[];
    }
  | {
      readonly kind: 'silence';
      readonly passed: boolean;
      readonly topic: string;
      /** The obligations that the regulation has on the topic. */
      readonly found: readonly string[];
    };

/** What became of a case. */
export type CaseResult = {
  readonly case: Case;
  readonly passed: boolean;
  readonly checks: readonly Check[];
};

/** What became of a file of cases. */
export type CaseFileResult = {
  readonly file: CaseFile;
  readonly passed: boolean;
  readonly results: readonly CaseResult[];
};
