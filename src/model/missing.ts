import type { PlainDate } from './plain-date.ts';

/** A field of a document that a duty may ask for. */
export type DocumentField = 'to' | 'form' | 'contents';

/** The name under which it is asked since when the log of events is complete: a question of its own, asked once and first. */
export const LOG_COMPLETE = 'recordsSince';

/** Something that would have to be known for a verdict. */
export type Missing =
  | {
      /** A fact of the vocabulary, the attestation of an obligation, records that may be missing, who holds a role, whose a thing is, the day in force, another day of the regulation, the holidays of a year. */
      readonly kind:
        | 'fact'
        | 'attestation'
        | 'records'
        | 'holder'
        | 'owner'
        | 'in-force-date'
        | 'instrument-date'
        | 'holidays';
      /** The fact, obligation, event type, role, thing, day of the regulation or year; `recordsSince` where nobody says since when the log is complete. */
      readonly name: string;
    }
  | {
      readonly kind: 'document';
      /** The id of the document. */
      readonly name: string;
      /** The field of it that is not recorded. */
      readonly field: DocumentField;
    }
  | {
      readonly kind: 'scope';
      /** The act that does not say what it covered: its id, or its type where it has none. */
      readonly name: string;
      /** The type of the act, what it was about, and its day. */
      readonly type: string;
      readonly about: string | null;
      readonly on: PlainDate;
    }
  | {
      readonly kind: 'event-fact';
      /** A fact of the vocabulary that is of events. */
      readonly name: string;
      /** The event that does not say it: its id (`null` where it has none), its type, what it was about, and its day. */
      readonly event: string | null;
      readonly type: string;
      readonly about: string | null;
      readonly on: PlainDate;
    };
