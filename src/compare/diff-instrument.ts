import { canonicalJson } from '../engine/compile/digest.ts';
import type { Ruleset } from '../model/ruleset.ts';
import {
  INSTRUMENT_FIELDS,
  type InstrumentDiff,
  type InstrumentDifference,
  type InstrumentField,
} from './text-diff.ts';

// What two regulations are called differs by itself; when they bind and how they stand says something of a comparison.
const BETWEEN_REGULATIONS: readonly InstrumentField[] = [
  'inForceFrom',
  'inForceUntil',
  'status',
  'assumption',
];

/** Compares two instruments: of versions everything, of regulations when they bind and on what they rest. */
export function diffInstruments(a: Ruleset, b: Ruleset): InstrumentDiff {
  const areVersions = a.id === b.id;
  const fields = areVersions ? INSTRUMENT_FIELDS : BETWEEN_REGULATIONS;
  const [x, y] = [valuesOf(a), valuesOf(b)];
  const differing = fields.filter((field) => canonicalJson(x[field]) !== canonicalJson(y[field]));
  return {
    fields: differing.map((field) => ({ field, a: x[field], b: y[field] }) as InstrumentDifference),
    basis: onlyIn(a.instrument.basis, b.instrument.basis),
    revokes: areVersions ? onlyIn(a.instrument.revokes, b.instrument.revokes) : { a: [], b: [] },
  };
}

function valuesOf({ instrument, jurisdiction }: Ruleset) {
  return { ...instrument, jurisdiction };
}

/** What each of two lists has and the other has not; the order says nothing. */
function onlyIn(a: readonly string[], b: readonly string[]): InstrumentDiff['basis'] {
  return { a: a.filter((item) => !b.includes(item)), b: b.filter((item) => !a.includes(item)) };
}
