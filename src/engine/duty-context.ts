import type { Period } from '../model/period.ts';
import type { Day } from '../model/plain-date.ts';
import type { StateDocument } from '../model/state.ts';
import type { ReadingName } from '../model/terms.ts';
import type { Act } from './act.ts';
import type { FactLookup } from './facts.ts';

/** The days that bound a judgement. */
export type Timeline = {
  /** The first day on which the obligation binds. */
  readonly inForceFrom: Day;
  /** The last day on which it binds; `null` while it goes on. */
  readonly inForceUntil: Day | null;
  readonly asOf: Day;
  /** The last day for which windows are wanted: `asOf` or a later horizon. */
  readonly until: Day;
  readonly recordsSince: Day | null;
};

/** What a duty sees of the state: only what its bearer did, up to the day judged. */
export type DutyContext = {
  readonly time: Timeline;
  readonly reading: ReadingName | null;
  readonly policy: Period | null;
  /** The bearer's acts of the given types, in order of days. */
  readonly acts: (types: readonly string[]) => readonly Act[];
  /** What happened that the bearer must answer: events of a type, or documents coming into being. */
  readonly triggers: (types: readonly string[]) => readonly Act[];
  /** Acts of a type by the counterparty of the duty, such as the consent of an owner; none where there is no counterparty. */
  readonly counterpartyActs: (type: string) => readonly Act[];
  /** Documents of a type in the order of their first days, begun by `time.until`. */
  readonly documents: (type: string) => readonly StateDocument[];
  /** A form of adoption with every form that it implies. */
  readonly impliedForms: (form: string) => readonly string[];
  readonly facts: FactLookup;
  /** The id of the obligation: the name of the fact by which a standing duty is attested. */
  readonly obligation: string;
};
