import type { Citation } from '../model/citation.ts';
import { DUTY_TYPES, type DutyType } from '../model/duty.ts';
import type { Window } from '../model/evidence.ts';
import { type Instrument, ownInForceFrom } from '../model/instrument.ts';
import type { PlainDate } from '../model/plain-date.ts';
import type { Obligation, Ruleset } from '../model/ruleset.ts';
import { STRENGTHS, type Strength } from '../model/terms.ts';
import { bindingSpans } from './compile/segments.ts';

/** A ruleset in a few fields, for a list of several. */
export type RulesetSummary = {
  readonly id: string;
  readonly version: string;
  readonly digest: string;
  readonly jurisdiction: Ruleset['jurisdiction'];
  readonly instrument: Instrument;
  /** The day stated, else the day that the ruleset supposes; `null` when neither is there. */
  readonly inForceFrom: PlainDate | null;
  readonly supposed: boolean;
  readonly obligations: number;
  readonly byStrength: Readonly<Record<Strength, number>>;
  readonly byShape: Readonly<Record<DutyType, number>>;
  /** The norms that have days of their own: they bind from another day than the regulation, or changed with time. */
  readonly dated: readonly DatedNorm[];
};

/** A norm with days of its own. */
export type DatedNorm = {
  readonly obligation: string;
  readonly cites: readonly Citation[];
  /** The days between which it binds. */
  readonly binds: readonly Window[];
  /** How many wordings it has had that bound. */
  readonly wordings: number;
};

/** Sums a ruleset up: what it is, from when it binds, and its obligations by strength and by shape. */
export function summarizeRuleset(ruleset: Ruleset, digest: string): RulesetSummary {
  const { instrument, obligations } = ruleset;
  const { assumption } = instrument;
  const inForceFrom = ownInForceFrom(instrument);
  return {
    id: ruleset.id,
    version: ruleset.version,
    digest,
    jurisdiction: ruleset.jurisdiction,
    instrument,
    inForceFrom: inForceFrom ?? assumption?.inForceFrom ?? null,
    supposed: inForceFrom === null && assumption !== null,
    obligations: obligations.length,
    byStrength: countBy(
      STRENGTHS,
      obligations.map(({ strength }) => strength),
    ),
    byShape: countBy(
      DUTY_TYPES,
      obligations.map(({ duty }) => duty.type),
    ),
    dated: obligations.filter(({ versions }) => versions.length > 0).map(dateNorm),
  };
}

function dateNorm(obligation: Obligation): DatedNorm {
  const { id, cites, versions } = obligation;
  const wordings = versions.filter(({ gap }) => !gap).length;
  return { obligation: id, cites, binds: bindingSpans(versions), wordings };
}

function countBy<Key extends string>(keys: readonly Key[], values: readonly Key[]): Record<Key, number> {
  const counts = keys.map((key) => [key, values.filter((value) => value === key).length] as const);
  return Object.fromEntries(counts) as Record<Key, number>;
}
