import type { Window } from '../../model/evidence.ts';
import type { Provision } from '../../model/provision.ts';
import type { InstrumentStatus } from '../../model/terms.ts';
import type { Change, Diff, FieldDifference, Relation, RulesetRef } from '../diff.ts';
import type { Sides, Witness } from '../witness/witness.ts';
import type { Span } from './mark-words.ts';
import type { TextAccount } from './text-account.ts';
import type { HeadPart } from './text-node.ts';

/**
 * What became of a provision between versions: kept, changed, inserted, deleted, or moved to another place. Between two
 * regulations nothing becomes of anything: a provision has a counterpart, or its norms have theirs in other provisions, or
 * none was found.
 */
export const ROW_STATUSES = [
  'kept',
  'changed',
  'inserted',
  'deleted',
  'moved',
  'matched',
  'matched-elsewhere',
  'only-in-a',
  'only-in-b',
] as const;
export type RowStatus = (typeof ROW_STATUSES)[number];

/** A provision of one side; what no entry of its ruleset says is `null`. */
export type Place = Pick<Provision, 'ref' | 'from' | 'until' | 'reason'> & {
  readonly kind: Provision['kind'] | null;
  /** The obligations that rest on it, in the order of the ruleset. */
  readonly obligations: readonly string[];
  /** Its wording in the text that was given, without those parts that have a row of their own. */
  readonly text: string | null;
};

/** Two norms of a row, or one without a counterpart. */
export type RowPair = {
  readonly topic: string;
  readonly a: string | null;
  readonly b: string | null;
  readonly relation: Relation;
  readonly change: Change;
  /** Whether it is told in this row: each pair is told once, where its norm stands first. */
  readonly told: boolean;
  /** In what the norms differ; empty where it is told elsewhere. */
  readonly fields: readonly FieldDifference[];
  /** The witness of the topic, beside the norm that it is about. */
  readonly witness: Witness | null;
  /** The first window in which the second side owes it, where an amendment has changed what is owed. */
  readonly firstDue: Window | null;
};

/** A row: what was, what becomes, and what is to be said of it. */
export type PersandinganRow = Sides<Place | null> & {
  readonly status: RowStatus;
  /** Whether its content changed; of a moved provision that too may be so. */
  readonly changed: boolean;
  /** The wording of either side word by word, where both are known and differ. */
  readonly marks: Sides<readonly Span[]> | null;
  readonly pairs: readonly RowPair[];
  /** The provisions of the parent regulation that speak of the same; none without a parent. */
  readonly parent: readonly Place[];
};

/** A part before the first Pasal: the title, the considerations, the legal basis. */
export type HeadRow = Sides<readonly string[]> & {
  readonly part: HeadPart;
  readonly status: RowStatus;
  readonly marks: Sides<readonly Span[]> | null;
};

/** How much of the older text an amendment changes. */
export type ChangedShare = {
  /** The provisions of the older text. */
  readonly of: number;
  readonly changed: number;
  readonly inserted: number;
  readonly deleted: number;
  /** Whether those together are more than half of the older text. */
  readonly aboveHalf: boolean;
  /** Whether the wordings of both sides decided; else what the rulesets say of the norms. */
  readonly byWording: boolean;
};

/** A side of the table: which ruleset, and whether it is only a draft. */
export type PersandinganSide = RulesetRef & { readonly status: InstrumentStatus };

/** A *matriks persandingan*: plain data, the same for the same input. */
export type Persandingan = {
  readonly format: 'patuh/persandingan/v1';
  readonly a: PersandinganSide;
  readonly b: PersandinganSide;
  readonly parent: PersandinganSide | null;
  readonly alignment: Diff['alignment'];
  /** Of two versions; none between regulations. */
  readonly head: readonly HeadRow[];
  /** Every provision of either side is in exactly one row. */
  readonly rows: readonly PersandinganRow[];
  /** `null` between regulations. */
  readonly share: ChangedShare | null;
  /** What became of the texts that were given. */
  readonly texts: Sides<TextAccount | null> & { readonly parent: TextAccount | null };
};
