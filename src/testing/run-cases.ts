import { checkCompliance } from '../engine/check-compliance.ts';
import {
  type AnyRuleset,
  type CompiledLaw,
  compileLaw,
  narrowLaw,
} from '../engine/compile/compile-ruleset.ts';
import { writeMissing } from '../model/occurrence.ts';
import type { PlainDate } from '../model/plain-date.ts';
import type { Report } from '../model/report.ts';
import type { Obligation } from '../model/ruleset.ts';
import type { Case, CaseFile } from './case.ts';
import type { CaseFileResult, CaseResult, Check } from './case-result.ts';
import { checkExpectation } from './check-expectation.ts';
import { selectFindings } from './select-findings.ts';

/**
 * Runs a file of cases: each state is laid upon the ruleset on its day, and every demand of the case held
 * against the report. Pure, in Node and in a browser.
 *
 * @param ruleset the ruleset against which the file was parsed, in any form
 * @param file cases that `parseCaseFile` gave
 * @throws {PatuhInputError} when the cases do not fit this ruleset
 */
export function runCases(ruleset: AnyRuleset, file: CaseFile): CaseFileResult {
  const compiled = compileLaw(ruleset);
  const results = file.cases.map((one) => runCase(compiled, one));
  return { file, passed: results.every(({ passed }) => passed), results };
}

/** Runs one case. Only the obligations that it speaks of are judged, unless it asks what the report wants to know. */
export function runCase(compiled: CompiledLaw, one: Case): CaseResult {
  const judged = one.unknowns.length > 0 ? compiled : narrowLaw(compiled, namedIn(one));
  const report = checkCompliance(judged, one.state, one.options);
  const checks = holdAgainst(report, one, compiled);
  return { case: one, passed: checks.every(({ passed }) => passed), checks };
}

/** The obligations that a case speaks of. */
export function namedIn({ expect, absent, deadlines }: Case): ReadonlySet<string> {
  return new Set([...expect, ...absent, ...deadlines].map(({ obligation }) => obligation));
}

function holdAgainst(report: Report, one: Case, compiled: CompiledLaw): readonly Check[] {
  return [
    ...one.expect.map((expected): Check => {
      const obligation = obligationOn(one.options.asOf, expected.obligation, compiled);
      return checkExpectation(expected, report.findings, { obligation, report });
    }),
    ...one.absent.map((expected): Check => {
      const selected = selectFindings(report.findings, expected);
      const found = selected.filter(({ status }) => [undefined, status].includes(expected.status));
      return { kind: 'absence', expected, found, passed: found.length === 0 };
    }),
    ...one.deadlines.map((expected) => checkDeadline(expected, report)),
    ...one.unknowns.map((name): Check => {
      const found = report.unknowns.map(writeMissing);
      return { kind: 'unknown', name, found, passed: found.includes(name) };
    }),
    ...one.topicsAbsent.map((topic): Check => {
      const { obligations } = compiled.ruleset;
      const found = obligations.filter((known) => known.topic === topic).map(({ id }) => id);
      return { kind: 'silence', topic, found, passed: found.length === 0 };
    }),
  ];
}

function checkDeadline(expected: Case['deadlines'][number], { deadlines }: Report): Check {
  const { obligation, unit, dueOn } = expected;
  const found = deadlines
    .filter((known) => known.obligation === obligation && [undefined, known.unit].includes(unit))
    .map((known) => known.dueOn);
  const passed = dueOn === null ? found.length === 0 : found.includes(dueOn);
  return { kind: 'deadline', expected, found, passed };
}

/** An obligation as it stands on a day, among its dated versions. */
function obligationOn(day: PlainDate, id: string, { obligations }: CompiledLaw): Obligation {
  const compiled = obligations.find(({ obligation }) => obligation.id === id);
  const segment = compiled?.segments.find(
    ({ from, until }) => (from === null || from <= day) && (until === null || day <= until),
  );
  const obligation = segment?.norm?.obligation ?? compiled?.obligation;
  if (obligation === undefined) throw new TypeError(`the ruleset has no obligation "${id}"`);
  return obligation;
}
