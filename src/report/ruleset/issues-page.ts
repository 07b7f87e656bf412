import { rulesetWords } from '../../../generated/words/ruleset.ts';
import { tellingWords } from '../../../generated/words/telling.ts';
import { measureCoverage } from '../../engine/measure-coverage.ts';
import { tellIssue, translateIssue } from '../../load/tell-issue.ts';
import type { Issue, Parsed } from '../../model/issue.ts';
import type { Ruleset } from '../../model/ruleset.ts';
import type { Locale } from '../../model/terms.ts';
import type { Page, PageLine, PageSection } from '../page.ts';
import { numberColumn, type Sheet, textColumns } from '../sheet.ts';
import { createView, type View } from '../view.ts';
import { describeIssues } from './describe-issues.ts';

/** What a drafter has yet to write, as against what is wrong with what stands there. */
const UNACCOUNTED: readonly string[] = [
  'unaccounted-provision',
  'unlisted-provisions',
  'untreated-provision',
  'hole-in-extent',
];

/**
 * Lays out what is wrong with a ruleset that was read, each problem with its place, then what is unaccounted for, then
 * what is only to be looked at.
 *
 * @param hints issues that refuse nothing (severity `warning`)
 */
export function layOutIssues(read: Parsed<Ruleset>, locale: Locale, hints: readonly Issue[] = []): View {
  const issues = read.ok ? [] : read.issues;
  const all = [...issues, ...hints];
  return createView({
    page: () => {
      const page = read.ok ? pageOfSound(read.value, locale) : pageOfIssues(issues, locale);
      return { ...page, sections: [...page.sections, ...warningSection(hints, locale)] };
    },
    sheet: () => sheetOfIssues(all, locale),
    data: () => ({
      format: 'patuh/lint/v1',
      issues: all.map((issue) => translateIssue(issue, locale)),
    }),
  });
}

function warningSection(hints: readonly Issue[], locale: Locale): readonly PageSection[] {
  if (hints.length === 0) return [];
  return [{ title: rulesetWords(locale).lint.warnings(hints.length), lines: linesOf(hints, locale) }];
}

function pageOfSound(ruleset: Ruleset, locale: Locale): Page {
  const { id, obligations, extent } = ruleset;
  const { lint, coverage } = rulesetWords(locale);
  const { counts } = measureCoverage(ruleset);
  const lines: readonly PageLine[] = [
    { sign: '✓', tone: 'good', text: lint.clean(id, obligations.length) },
    coverage.counts(counts.pasal, counts.ayat),
    ...(extent === null ? [{ sign: '!', tone: 'warning', text: coverage.noExtent } as const] : []),
  ];
  return { locale, title: lint.title, implied: true, lines, sections: [] };
}

function pageOfIssues(issues: readonly Issue[], locale: Locale): Page {
  const open = issues.filter(({ code }) => UNACCOUNTED.includes(code));
  const wrong = issues.filter((issue) => !open.includes(issue));
  const { problems, unaccounted, title } = rulesetWords(locale).lint;
  const section = (heading: string, listed: readonly Issue[]): readonly PageSection[] =>
    listed.length === 0 ? [] : [{ title: heading, lines: linesOf(listed, locale) }];
  const sections = [...section(problems(wrong.length), wrong), ...section(unaccounted(open.length), open)];
  return { locale, title, implied: true, sections };
}

// Editors read the place at the start of a line, so none is broken.
function linesOf(issues: readonly Issue[], locale: Locale): readonly PageLine[] {
  return describeIssues(issues, locale).map((text) => ({ text, whole: true }));
}

function sheetOfIssues(issues: readonly Issue[], locale: Locale): Sheet {
  const { headings } = tellingWords(locale);
  const { severities } = rulesetWords(locale).lint;
  const rows = issues.map((issue) => [
    issue.file ?? null,
    issue.line ?? null,
    issue.column ?? null,
    issue.path,
    issue.code,
    tellIssue(issue, locale),
    severities[issue.severity],
  ]);
  const columns = [
    ...textColumns(headings.file),
    numberColumn(headings.line),
    numberColumn(headings.column),
    ...textColumns(headings.place, headings.kind, headings.message, headings.severity),
  ];
  return { locale, columns, rows };
}
