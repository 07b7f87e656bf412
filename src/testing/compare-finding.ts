import { canonicalJson } from '../engine/compile/digest.ts';
import { compareText } from '../model/collections.ts';
import type { Contest, Finding } from '../model/finding.ts';
import { writeMissing } from '../model/occurrence.ts';
import { provisoOf } from '../model/outside-proviso.ts';
import type { Report } from '../model/report.ts';
import type { Obligation } from '../model/ruleset.ts';
import type { CheckedField, Difference } from './case-result.ts';
import type { Expectation } from './case-schema.ts';
import { sameParties } from './select-findings.ts';

/** What a finding is compared in: the obligation as it stands on the day judged, and the report for what is asked. */
export type ExpectationScope = { readonly obligation: Obligation; readonly report: Pick<Report, 'unknowns'> };

/** The fields that are read from the norm itself, whatever is found. */
export const NORM_FIELDS = ['strength', 'word', 'bearer', 'counterparty', 'via'] as const;
type NormField = (typeof NORM_FIELDS)[number];

/** The fields of an expectation that are compared, in the order in which they were written. */
export function comparedFields(expectation: Expectation): readonly CheckedField[] {
  const selectors: readonly string[] = ['obligation', 'unit', 'thing', 'window', 'occurrence'];
  const written = Object.entries(expectation).filter(([, value]) => value !== undefined);
  return written.map(([key]) => key).filter((key): key is CheckedField => !selectors.includes(key));
}

/** Compares the norm alone: its strength, its word, who bears it and to whom it is owed. */
export function compareNorm(expectation: Expectation, obligation: Obligation): readonly Difference[] {
  const fields = comparedFields(expectation).filter(isNormField);
  return fields.flatMap((field) => differenceIn(field, expectation[field], obligation[field]));
}

/** Compares a finding with an expectation, in every field that the expectation gives, exactly. */
export function compareFinding(
  expectation: Expectation,
  finding: Finding,
  scope: ExpectationScope,
): readonly Difference[] {
  return comparedFields(expectation).flatMap((field) => {
    const expected = expectation[field];
    if (field === 'bearer' && sameParties(finding.bearer, expectation.bearer ?? null)) return [];
    if (isNormField(field)) return differenceIn(field, expected, scope.obligation[field]);
    return differenceIn(field, sortLists(expected), sortLists(valueIn(field, finding)));
  });
}

function valueIn(field: Exclude<CheckedField, NormField>, finding: Finding): unknown {
  if (field === 'evidence') return finding.evidence.flatMap((it) => (it.as === 'deed' ? (it.id ?? []) : []));
  if (field === 'proviso') return provisoOf(finding);
  if (field === 'missing') return finding.missing.map(writeMissing);
  return finding[field];
}

function differenceIn(field: CheckedField, expected: unknown, found: unknown): readonly Difference[] {
  return canonicalJson(expected) === canonicalJson(found) ? [] : [{ field, expected, found }];
}

function isNormField(field: CheckedField): field is NormField {
  return NORM_FIELDS.some((known) => known === field);
}

// The order in which names, evidence and rivals are listed says nothing.
function sortLists(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const keyOf = (item: string | Contest) => (typeof item === 'string' ? item : item.reading);
  return [...(value as readonly (string | Contest)[])].sort((a, b) => compareText(keyOf(a), keyOf(b)));
}
