import { checkWords } from '../../../generated/words/check.ts';
import type { Finding } from '../../model/finding.ts';
import { isUsedOutside } from '../../model/outside-proviso.ts';
import type { Report } from '../../model/report.ts';
import type { Status } from '../../model/terms.ts';
import type { Telling } from '../../telling/telling.ts';
import type { Page, PageBlock, PageSection } from '../page.ts';
import type { Sheet } from '../sheet.ts';
import { createView, type View } from '../view.ts';
import { listContested } from './contested-findings.ts';
import { listDaysAhead } from './days-ahead.ts';
import { listFindings } from './finding-groups.ts';
import { tableOfOutstanding } from './outstanding-table.ts';
import { reportHead } from './report-head.ts';
import { sheetOfFindings } from './report-sheet.ts';
import { pickFindings, type Shown, STATUSES_SHOWN } from './shown.ts';
import { tableOfSummary } from './summary-table.ts';
import { listUnknowns } from './unknown-findings.ts';
import { sectionOfUnused } from './unused-list.ts';
import { verdictLine } from './verdict-line.ts';

/** What is said and shown of a report beside its findings. */
export type ReportOptions = {
  /** Which findings are shown; where nothing is said, a page shows what leads and a sheet shows all. */
  readonly show?: Shown;
  /** Said beside the day judged, such as that it is today. */
  readonly asOfNote?: string;
  /** The command that lists the questions in full. */
  readonly questionsCommand?: string;
};

/**
 * Lays a report out: what is in breach first (Pasal, unit, first day in breach, days late), then what is due
 * next, what is outstanding or was late, what is not known, and counts of all findings that add up.
 *
 * @param telling binds a language to the ruleset and the state of the report
 */
export function layOutReport(report: Report, telling: Telling, options: ReportOptions = {}): View {
  return createView({
    page: () => pageOfReport(report, telling, { ...options, show: options.show ?? 'lead' }),
    sheet: () => sheetOfReport(report, options.show ?? 'all', telling),
    data: () => report,
  });
}

// What counts for nothing stands in a sheet of everything.
function sheetOfReport(report: Report, show: Shown, telling: Telling): Sheet {
  const unused = show === 'all' ? report.unused : [];
  return sheetOfFindings(pickFindings(report.findings, show), unused, telling);
}

type PageOptions = ReportOptions & { readonly show: Shown };

function pageOfReport(report: Report, telling: Telling, options: PageOptions): Page {
  const words = checkWords(telling.texts.locale);
  const { total } = report.summary.all;
  const lead = options.show === 'lead';
  const head = reportHead(report, telling, options.asOfNote);
  return {
    ...head,
    lines: [verdictLine(report, telling), ...(head.lines ?? [])],
    sections: [
      ...STATUSES_SHOWN[options.show].flatMap((status) => sectionOf(status, report, telling, options)),
      ...(options.show === 'breached' ? [] : outsideSection(report, telling)),
      ...(lead ? contestedSection(report, telling) : []),
      ...(options.show === 'breached' ? [] : sectionOfUnused(report.unused, options.show === 'all', telling)),
      {
        title: words.summary(total, telling.say.number(total)),
        blocks: [
          tableOfSummary(report.summary, telling),
          { kind: 'paragraph', line: { text: words.columns, tone: 'quiet' } },
        ],
      },
    ],
    hints: lead ? [words.seeAll] : [],
  };
}

function sectionOf(
  status: Status,
  report: Report,
  telling: Telling,
  options: PageOptions,
): readonly PageSection[] {
  const findings = report.findings.filter((it) => it.status === status && !isUsedOutside(it));
  if (findings.length === 0) return [];
  const title = checkWords(telling.texts.locale).sections[status](findings.length);
  return [{ title, blocks: blocksOf(status, findings, report, telling, options) }];
}

function blocksOf(
  status: Status,
  findings: readonly Finding[],
  report: Report,
  telling: Telling,
  { show, questionsCommand }: PageOptions,
): readonly PageBlock[] {
  // A reader who did not ask for everything sees what nobody has answered as one line, not as hundreds.
  if (status === 'unknown' && show !== 'all')
    return [listUnknowns(findings, report, questionsCommand, telling)];
  if (status === 'outstanding' && show === 'lead') return [tableOfOutstanding(findings, telling)];
  if (status === 'due' && show === 'lead') return listDaysAhead(findings, report.asOf, telling);
  return [listFindings(findings, report.asOf, telling)];
}

// What was done beside a permission is nobody's duty, and yet the first thing that an auditor looks for.
function outsideSection(report: Report, telling: Telling): readonly PageSection[] {
  const findings = report.findings.filter(isUsedOutside);
  if (findings.length === 0) return [];
  const title = checkWords(telling.texts.locale).usedOutside(findings.length);
  return [{ title, blocks: [listFindings(findings, report.asOf, telling)] }];
}

// Verdicts that rest on a reading, where the sections above did not list them.
function contestedSection(report: Report, telling: Telling): readonly PageSection[] {
  const listed = new Set(pickFindings(report.findings, 'lead'));
  const others = report.findings.filter((finding) => finding.contested !== null && !listed.has(finding));
  if (others.length === 0) return [];
  const title = checkWords(telling.texts.locale).dependsOnReading(others.length);
  return [{ title, blocks: [listContested(others, telling)] }];
}
