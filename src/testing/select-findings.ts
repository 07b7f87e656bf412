import { canonicalJson } from '../engine/compile/digest.ts';
import type { Window } from '../model/evidence.ts';
import type { Finding } from '../model/finding.ts';
import { writeOccurrence } from '../model/occurrence.ts';
import type { Parties } from '../model/ruleset.ts';
import type { Absence, Expectation } from './case-schema.ts';

type Selectors = Pick<Absence, 'obligation' | 'unit' | 'thing' | 'window' | 'occurrence'>;

/** Picks the findings that an expectation may be about: those of its obligation, unit, thing, window and occurrence. */
export function selectFindings(findings: readonly Finding[], wanted: Selectors): readonly Finding[] {
  return findings.filter(
    (finding) =>
      finding.obligation === wanted.obligation &&
      (wanted.unit === undefined || finding.unit === wanted.unit) &&
      (wanted.thing === undefined || (finding.thing ?? null) === wanted.thing) &&
      (wanted.occurrence === undefined || writeOccurrence(finding) === wanted.occurrence) &&
      (wanted.window === undefined || fitsWindow(finding.window, wanted.window)),
  );
}

function fitsWindow(window: Window | null, wanted: Expectation['window']): boolean {
  if (wanted === undefined || wanted === null || window === null) return window === wanted;
  return (
    (wanted.from === undefined || window.from === wanted.from) &&
    (wanted.to === undefined || window.to === wanted.to)
  );
}

/** Of several findings that differ only in their bearer, those of the bearer that is expected. */
export function narrowByBearer(findings: readonly Finding[], { bearer }: Expectation): readonly Finding[] {
  if (findings.length < 2 || bearer === undefined) return findings;
  const borne = findings.filter((finding) => sameParties(finding.bearer, bearer));
  return borne.length > 0 ? borne : findings;
}

/** Tells whether two bearers are the same. */
export function sameParties(a: Parties | null, b: Parties | null): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

/** Tells whether findings can be told apart by what an expectation can select. */
export function canBeToldApart(findings: readonly Finding[]): boolean {
  const keys = findings.map((finding) =>
    canonicalJson([finding.unit, finding.thing ?? null, finding.window, writeOccurrence(finding)]),
  );
  return new Set(keys).size > 1;
}
