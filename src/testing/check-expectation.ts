import type { Finding } from '../model/finding.ts';
import type { FindingCheck } from './case-result.ts';
import type { Expectation } from './case-schema.ts';
import {
  comparedFields,
  compareFinding,
  compareNorm,
  type ExpectationScope,
  NORM_FIELDS,
} from './compare-finding.ts';
import { canBeToldApart, narrowByBearer, selectFindings } from './select-findings.ts';

/**
 * Holds one expectation against the findings of a report. It must be about exactly one finding; where it speaks
 * of the norm alone (word, strength, bearer, counterparty) no finding is looked for.
 */
export function checkExpectation(
  expected: Expectation,
  findings: readonly Finding[],
  scope: ExpectationScope,
): FindingCheck {
  const check = { kind: 'finding', expected } as const;
  if (speaksOfNormOnly(expected)) {
    const differences = compareNorm(expected, scope.obligation);
    return {
      ...check,
      passed: differences.length === 0,
      finding: null,
      trouble: null,
      candidates: [],
      differences,
    };
  }
  const selected = narrowByBearer(selectFindings(findings, expected), expected);
  const [first] = selected;
  if (first === undefined || (selected.length > 1 && canBeToldApart(selected))) {
    const trouble = first === undefined ? 'none' : 'several';
    const candidates = trouble === 'none' ? findAlternatives(expected, findings) : selected;
    return { ...check, passed: false, finding: null, trouble, candidates, differences: [] };
  }
  // Several that cannot be told apart (two offices without a unit) must all be as expected.
  const compared = selected.map((finding) => ({
    finding,
    differences: compareFinding(expected, finding, scope),
  }));
  const { finding, differences } = compared.find((one) => one.differences.length > 0) ?? {
    finding: first,
    differences: [],
  };
  return {
    ...check,
    passed: differences.length === 0,
    finding,
    trouble: null,
    candidates: selected,
    differences,
  };
}

/** What the obligation has instead of the finding that was looked for: of the same unit, or else of any. */
function findAlternatives(
  { obligation, unit }: Expectation,
  findings: readonly Finding[],
): readonly Finding[] {
  const own = findings.filter((finding) => finding.obligation === obligation);
  const sameUnit = own.filter((finding) => unit === undefined || finding.unit === unit);
  return sameUnit.length > 0 ? sameUnit : own;
}

function speaksOfNormOnly(expected: Expectation): boolean {
  const selects = expected.unit ?? expected.thing ?? expected.window ?? expected.occurrence;
  const norm: readonly string[] = NORM_FIELDS;
  return selects === undefined && comparedFields(expected).every((field) => norm.includes(field));
}
