import { measureCoverage } from '../../engine/measure-coverage.ts';
import { tellIssue, translateIssue } from '../../load/tell-issue.ts';
import type { Messages } from '../../locale/locale.ts';
import { messagesOf } from '../../locale/messages.ts';
import type { Issue, Parsed } from '../../model/issue.ts';
import type { Ruleset } from '../../model/ruleset.ts';
import type { Locale } from '../../model/terms.ts';
import type { Page, PageLine, PageSection } from '../page.ts';
import { numberColumn, type Sheet, textColumns } from '../sheet.ts';
import { createView, type View } from '../view.ts';
import { describeIssues } from './describe-issues.ts';

/** What a drafter has yet to write, as against what is wrong with what stands there. */
const UNACCOUNTED: readonly string[] = ['unaccounted-provision', 'untreated-provision', 'hole-in-extent'];

/** Lays out what is wrong with a ruleset that was read, each problem with its place, then what is unaccounted for. */
export function layOutIssues(read: Parsed<Ruleset>, locale: Locale): View {
  const texts = messagesOf(locale);
  const issues = read.ok ? [] : read.issues;
  return createView({
    page: () => (read.ok ? pageOfSound(read.value, texts) : pageOfIssues(issues, texts)),
    sheet: () => sheetOfIssues(issues, texts),
    data: () => ({
      format: 'patuh/lint/v1',
      issues: issues.map((issue) => translateIssue(issue, locale)),
    }),
  });
}

function pageOfSound(ruleset: Ruleset, texts: Messages): Page {
  const { id, obligations, extent } = ruleset;
  const { lint, coverage } = texts.views;
  const { counts } = measureCoverage(ruleset);
  const lines: readonly PageLine[] = [
    { sign: '✓', tone: 'good', text: lint.clean(id, obligations.length) },
    coverage.counts(counts.pasal, counts.ayat),
    ...(extent === null ? [{ sign: '!', tone: 'warning', text: coverage.noExtent } as const] : []),
  ];
  return { locale: texts.locale, title: lint.title, implied: true, lines, sections: [] };
}

function pageOfIssues(issues: readonly Issue[], texts: Messages): Page {
  const open = issues.filter(({ code }) => UNACCOUNTED.includes(code));
  const wrong = issues.filter((issue) => !open.includes(issue));
  const { problems, unaccounted, title } = texts.views.lint;
  const section = (heading: string, listed: readonly Issue[]): readonly PageSection[] =>
    listed.length === 0 ? [] : [{ title: heading, lines: linesOf(listed, texts) }];
  const sections = [...section(problems(wrong.length), wrong), ...section(unaccounted(open.length), open)];
  return { locale: texts.locale, title, implied: true, sections };
}

// Editors read the place at the start of a line, so none is broken.
function linesOf(issues: readonly Issue[], texts: Messages): readonly PageLine[] {
  return describeIssues(issues, texts).map((text) => ({ text, whole: true }));
}

function sheetOfIssues(issues: readonly Issue[], { headings, locale }: Messages): Sheet {
  const rows = issues.map((issue) => [
    issue.file ?? null,
    issue.line ?? null,
    issue.column ?? null,
    issue.path,
    issue.code,
    tellIssue(issue, locale),
  ]);
  const columns = [
    ...textColumns(headings.file),
    numberColumn(headings.line),
    numberColumn(headings.column),
    ...textColumns(headings.place, headings.kind, headings.message),
  ];
  return { locale, columns, rows };
}
