import { checkCompliance } from '../engine/check-compliance.ts';
import { type AnyRuleset, type CompiledLaw, compileLaw } from '../engine/compile/compile-ruleset.ts';
import { canonicalJson, digestOf } from '../engine/compile/digest.ts';
import type { Finding } from '../model/finding.ts';
import type { Options } from '../model/options.ts';
import type { Report, Summary } from '../model/report.ts';
import type { State } from '../model/state.ts';
import type { Bilingual } from '../model/terms.ts';
import type { Case } from './case.ts';
import type { CaseFolderResult } from './case-folder.ts';
import { namedIn } from './run-cases.ts';

/** What a report must say: whole as a digest, and in full what the case is about. */
export type ExpectedReport = {
  /** SHA-256 of the whole report's canonical JSON (RFC 8785), in hexadecimal. */
  readonly digest: string;
  readonly inForceFrom: Report['inForceFrom'];
  readonly assumptions: Report['assumptions'];
  readonly summary: Summary;
  /** The findings of the obligations that the case names, in the order of the report. */
  readonly findings: readonly Finding[];
  readonly deadlines: Report['deadlines'];
};

/** One state laid upon a ruleset on a day, and what must come of it. */
export type ConformanceVector = {
  /** `<ruleset>/<file>/<case>`. */
  readonly id: string;
  readonly title: Bilingual;
  readonly cites: string | null;
  readonly ruleset: string;
  readonly state: State;
  readonly options: Options;
  readonly report: ExpectedReport;
};

/** Everything that another implementation needs beside the rulesets to prove itself. */
export type ConformanceSuite = {
  readonly format: 'patuh/conformance/v1';
  readonly rulesets: readonly { readonly id: string; readonly version: string; readonly digest: string }[];
  readonly vectors: readonly ConformanceVector[];
};

/** Makes conformance vectors from cases. A case that fails gives none: what it expects is not what is. */
export function makeConformanceSuite(folders: readonly CaseFolderResult[]): ConformanceSuite {
  return {
    format: 'patuh/conformance/v1',
    rulesets: folders.map(({ ruleset }) => ({
      id: ruleset.id,
      version: ruleset.version,
      digest: digestOf(ruleset),
    })),
    vectors: folders.flatMap(vectorsOf),
  };
}

function vectorsOf({ ruleset, files }: CaseFolderResult): readonly ConformanceVector[] {
  const compiled = compileLaw(ruleset);
  return files.flatMap(({ file, results }) =>
    results.flatMap(({ case: one, passed }, index) => {
      const id = `${ruleset.id}/${nameOf(file.file)}/${one.id ?? index + 1}`;
      return passed ? [vectorOf(id, one, compiled)] : [];
    }),
  );
}

/**
 * Lays the state of a vector upon its ruleset and tells what comes out otherwise than expected; nothing when all is
 * as it should be.
 *
 * @param ruleset the ruleset that the vector names; compile it once when many vectors are run
 */
export function runVector(ruleset: AnyRuleset, vector: ConformanceVector): readonly (keyof ExpectedReport)[] {
  const report = checkCompliance(ruleset, vector.state, vector.options);
  const named = new Set(vector.report.findings.map(({ obligation }) => obligation));
  const found = expectedOf(report, named);
  const keys = Object.keys(found) as (keyof ExpectedReport)[];
  return keys.filter((key) => canonicalJson(found[key]) !== canonicalJson(vector.report[key]));
}

function vectorOf(id: string, one: Case, compiled: CompiledLaw): ConformanceVector {
  const report = checkCompliance(compiled, one.state, one.options);
  return {
    id,
    title: one.title,
    cites: one.cites,
    ruleset: report.ruleset.id,
    state: one.state,
    options: one.options,
    report: expectedOf(report, namedIn(one)),
  };
}

function expectedOf(report: Report, named: ReadonlySet<string>): ExpectedReport {
  const isNamed = ({ obligation }: { readonly obligation: string }) => named.has(obligation);
  return {
    digest: digestOf(report),
    inForceFrom: report.inForceFrom,
    assumptions: report.assumptions,
    summary: report.summary,
    findings: report.findings.filter(isNamed),
    deadlines: report.deadlines.filter(isNamed),
  };
}

function nameOf(file: string): string {
  return file.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');
}
