import { DUTY_TYPES, type DutyType } from '../model/duty.ts';
import type { Instrument } from '../model/instrument.ts';
import type { PlainDate } from '../model/plain-date.ts';
import type { Ruleset } from '../model/ruleset.ts';
import { STRENGTHS, type Strength } from '../model/terms.ts';

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
};

/** Sums a ruleset up: what it is, from when it binds, and its obligations by strength and by shape. */
export function summarizeRuleset(ruleset: Ruleset, digest: string): RulesetSummary {
  const { instrument, obligations } = ruleset;
  const { inForceFrom, assumption } = instrument;
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
  };
}

function countBy<Key extends string>(keys: readonly Key[], values: readonly Key[]): Record<Key, number> {
  const counts = keys.map((key) => [key, values.filter((value) => value === key).length] as const);
  return Object.fromEntries(counts) as Record<Key, number>;
}
