import { tellingWords } from '../../../generated/words/telling.ts';
import { testingWords } from '../../../generated/words/testing.ts';
import type { Finding } from '../../model/finding.ts';
import { isPlainDate } from '../../model/plain-date.ts';
import type { Report } from '../../model/report.ts';
import type { Ruleset } from '../../model/ruleset.ts';
import type { Locale, Status } from '../../model/terms.ts';
import { createTelling } from '../../telling/telling.ts';
import { writeDate } from '../../telling/write-values.ts';
import { describeFindings, findingsAt, namePlace } from './describe-findings.ts';

/** What a matcher gives to the test runner. */
export type MatcherResult = { readonly pass: boolean; readonly message: () => string };

/** What a test may say beside the place. */
export type MatcherOptions = {
  /** Look at this unit only; `null` is an office without a unit, or the organization. */
  readonly unit?: string | null;
};

/** What a test of compliance may say. */
export type CompliantOptions = MatcherOptions & {
  /** Pass over findings that are unknown; without it they fail a test and its negation alike. */
  readonly allowUnknown?: boolean;
};

/** How the messages of the matchers are told. */
export type MatcherSettings = {
  /** The language of the messages; Indonesian by default. */
  readonly locale?: Locale;
  /** With the ruleset at hand, the messages give the reasoning of each finding. */
  readonly ruleset?: Ruleset;
};

type Runner = { readonly isNot?: boolean };

/** The matchers, to be handed to `expect.extend`. */
export type PatuhMatchers = {
  toBeCompliant(this: Runner, report: Report, options?: CompliantOptions): MatcherResult;
  toViolate(this: Runner, report: Report, place: string, options?: MatcherOptions): MatcherResult;
  toBeDueOn(
    this: Runner,
    report: Report,
    place: string,
    day: string,
    options?: MatcherOptions,
  ): MatcherResult;
  toBeOutstanding(this: Runner, report: Report, place: string, options?: MatcherOptions): MatcherResult;
  toBeUnknown(this: Runner, report: Report, place: string, options?: MatcherOptions): MatcherResult;
};

/**
 * Makes matchers for reports. A place is a citation (`23(1)`, `23`) or the id of an obligation; that a report has no
 * finding there fails a test and its negation alike.
 *
 * @param settings the language of the messages, and the ruleset for their reasoning
 */
export function createMatchers({ locale = 'id', ruleset }: MatcherSettings = {}): PatuhMatchers {
  const texts = tellingWords(locale);
  const words = testingWords(locale);
  const telling = ruleset === undefined ? null : createTelling(ruleset, locale);
  const date = (day: string) => (isPlainDate(day) ? writeDate(day, texts.format) : day);
  const list = (findings: readonly Finding[]) => describeFindings(findings, texts, telling);

  const judge = (wanted: Wanted, runner: Runner): MatcherResult => {
    const { report, place, unit, verdict, fits } = wanted;
    const name = namePlace(place, unit, words);
    const findings = findingsAt(report, place, unit);
    const asOf = date(report.asOf);
    if (isNoUnit(unit, report)) return neither(runner, words.noUnit(unit, report.units));
    if (findings.length === 0) return neither(runner, words.noFindings(name));
    const pass = findings.some(fits);
    const sentence = pass ? words.unwanted(name, verdict, asOf) : words.wanted(name, verdict, asOf);
    return { pass, message: () => [`${sentence}:`, ...list(findings)].join('\n') };
  };
  const byStatus = (status: Status, verdict: string) =>
    function match(this: Runner, report: Report, place: string, options: MatcherOptions = {}): MatcherResult {
      const fits = (finding: Finding) => finding.status === status;
      return judge({ report, place, unit: options.unit, verdict, fits }, this);
    };

  return {
    toBeCompliant(report, { unit, allowUnknown = false } = {}) {
      const ofUnit = report.findings.filter((it) => unit === undefined || it.unit === unit);
      const violations = ofUnit.filter(({ status }) => status === 'breached');
      const unknown = ofUnit.filter(({ status }) => status === 'unknown');
      const asOf = date(report.asOf);
      if (isNoUnit(unit, report)) return neither(this, words.noUnit(unit, report.units));
      if (violations.length > 0) {
        const sentence = `${words.compliant(asOf, violations.length)}:`;
        return { pass: false, message: () => [sentence, ...list(violations)].join('\n') };
      }
      if (unknown.length > 0 && !allowUnknown) return neither(this, words.notKnown(asOf, unknown.length));
      return { pass: true, message: () => words.notCompliant(asOf) };
    },
    toViolate: byStatus('breached', words.violated),
    toBeDueOn(report, place, day, { unit } = {}) {
      const verdict = words.dueOn(date(day));
      const fits = ({ status, dueOn }: Finding) => status === 'due' && dueOn === day;
      return judge({ report, place, unit, verdict, fits }, this);
    },
    toBeOutstanding: byStatus('outstanding', texts.terms.statuses.outstanding),
    toBeUnknown: byStatus('unknown', texts.terms.statuses.unknown),
  };
}

// Neither a test nor its negation may pass on what the report says nothing about.
function neither(runner: Runner, sentence: string): MatcherResult {
  return { pass: runner.isNot === true, message: () => sentence };
}

function isNoUnit(unit: string | null | undefined, { units }: Report): unit is string {
  return typeof unit === 'string' && !units.includes(unit);
}

type Wanted = {
  readonly report: Report;
  readonly place: string;
  readonly unit: string | null | undefined;
  readonly verdict: string;
  readonly fits: (finding: Finding) => boolean;
};
