import type { ChangedShare, RowStatus } from '../../../compare/persandingan/persandingan.ts';
import type { HeadPart } from '../../../compare/persandingan/text-node.ts';

/** Everything that a person reads of a matriks persandingan beside what any comparison says, in one language. */
export type PersandinganWords = {
  readonly titles: {
    readonly versions: (instrument: string, before: string, after: string) => string;
    readonly regulations: (a: string, b: string) => string;
    readonly summary: string;
    readonly head: string;
    readonly rows: string;
    readonly texts: string;
    readonly unplaced: (name: string, count: number) => string;
  };
  readonly headings: Readonly<
    Record<
      | 'before'
      | 'after'
      | 'remarks'
      | 'number'
      | 'status'
      | 'statusCode'
      | 'relationCodes'
      | 'changeCodes'
      | 'firstDue'
      | 'count',
      string
    >
  >;
  /** The head of a column: what it is, and of which text. */
  readonly column: (heading: string, name: string) => string;
  readonly parent: (name: string) => string;
  readonly statuses: Readonly<Record<RowStatus, string>>;
  readonly unmatchedIn: (name: string) => string;
  readonly movedFrom: (place: string) => string;
  readonly andChanged: string;
  readonly parts: Readonly<Record<HeadPart, string>>;
  readonly repealed: string;
  readonly notInText: string;
  readonly ruleOf: (kind: string) => string;
  readonly kind: (change: string) => string;
  readonly days: (change: string) => string;
  readonly deletedFrom: (day: string) => string;
  readonly describedOtherwise: string;
  readonly onlyWording: string;
  readonly onlyNorms: string;
  /** Where a norm is told that rests on several provisions. */
  readonly see: (places: string) => string;
  readonly counterpart: (place: string) => string;
  readonly firstDue: (window: string, day: string) => string;
  /** How words are marked: between versions, and between regulations. */
  readonly marks: Readonly<Record<'versions' | 'regulations', string>>;
  /** Of provisions laid side by side that carry no norm. */
  readonly notCompared: string;
  readonly share: (share: ChangedShare, percent: string) => string;
  readonly shareBasis: Readonly<Record<'wording' | 'norms', string>>;
  readonly aboveHalf: string;
  readonly found: (name: string, count: number) => string;
  readonly missing: (name: string, places: string) => string;
  readonly inferred: (name: string, places: string) => string;
  readonly setAside: (name: string, parts: string) => string;
  readonly asideParts: Readonly<
    Record<'headings' | 'closing' | 'explanation' | 'annex' | 'aside', (count: number) => string>
  >;
  readonly line: (number: number) => string;
};
