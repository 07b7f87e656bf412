import { compileLaw } from '../../engine/compile/compile-ruleset.ts';
import type { Citation } from '../../model/citation.ts';
import type { Obligation, Ruleset } from '../../model/ruleset.ts';
import type { CaseFolderResult } from '../case-folder.ts';
import type { CaseResult } from '../case-result.ts';
import { type CasePoint, requiredPoints } from './required-points.ts';
import { shownBy, shows } from './shown-points.ts';

/** A point of an obligation and how many passing cases show it. */
export type MeasuredPoint = CasePoint & { readonly cases: number };

/** What the cases show of one obligation. */
export type MeasuredObligation = {
  readonly obligation: string;
  readonly cites: readonly Citation[];
  readonly points: readonly MeasuredPoint[];
  readonly gaps: readonly CasePoint[];
};

/** What the cases of a ruleset show, and what they do not. */
export type CaseCoverage = {
  readonly ruleset: { readonly id: string; readonly version: string };
  readonly complete: boolean;
  readonly counts: { readonly obligations: number; readonly points: number; readonly gaps: number };
  /** How many passing cases show what the text does not demand. */
  readonly silence: number;
  readonly obligations: readonly MeasuredObligation[];
};

/** Measures what the cases of a ruleset show. Only cases that pass count. */
export function measureCases({ ruleset, files }: CaseFolderResult): CaseCoverage {
  const results = files.flatMap((file) => file.results);
  const obligations = measureObligations(ruleset, results);
  const silence = results.filter(showsSilence).length;
  const gaps = obligations.reduce((sum, measured) => sum + measured.gaps.length, silence === 0 ? 1 : 0);
  const points = obligations.reduce((sum, measured) => sum + measured.points.length, 1);
  return {
    ruleset: { id: ruleset.id, version: ruleset.version },
    complete: gaps === 0,
    counts: { obligations: obligations.length, points, gaps },
    silence,
    obligations,
  };
}

function measureObligations(ruleset: Ruleset, results: readonly CaseResult[]): readonly MeasuredObligation[] {
  const compiled = compileLaw(ruleset);
  return ruleset.obligations.flatMap((obligation: Obligation) => {
    const required = requiredPoints(obligation, compiled.compositions);
    if (required.length === 0) return [];
    const shown = shownBy(results, obligation.id);
    const points = required.map((point) => {
      const showing = shown.filter((one) => shows(one, point, obligation, compiled));
      return { ...point, cases: new Set(showing.map(({ result }) => result)).size };
    });
    const gaps = points.filter(({ cases }) => cases === 0).map(({ row, reading }) => ({ row, reading }));
    return [{ obligation: obligation.id, cites: obligation.cites, points, gaps }];
  });
}

function showsSilence({ passed, case: one }: CaseResult): boolean {
  return passed && one.topicsAbsent.length + one.absent.length > 0;
}
