import { describe, expect, it } from 'vitest';
import { measureCoverage } from '../../src/engine/measure-coverage.ts';
import { requiredFacts } from '../../src/engine/required-facts.ts';
import { summarizeRuleset } from '../../src/engine/summarize-ruleset.ts';
import { messagesOf } from '../../src/locale/messages.ts';
import { LOCALES } from '../../src/model/terms.ts';
import { renderDeadlinesTable } from '../../src/report/check/deadlines-page.ts';
import { renderDeadlinesCsv } from '../../src/report/check/deadlines-sheet.ts';
import { renderExplanation } from '../../src/report/check/explain-page.ts';
import { renderQuestionsTable } from '../../src/report/check/questions-page.ts';
import { renderReportTable } from '../../src/report/check/report-page.ts';
import { renderReportCsv } from '../../src/report/check/report-sheet.ts';
import { pickFindings, SHOWN } from '../../src/report/check/shown.ts';
import { plainPainter } from '../../src/report/painter.ts';
import { renderCoverageCsv, renderCoverageTable } from '../../src/report/ruleset/coverage-page.ts';
import { renderRulesTable } from '../../src/report/ruleset/rules-page.ts';
import { renderRulesetTable } from '../../src/report/ruleset/ruleset-page.ts';
import { renderStarterState } from '../../src/report/ruleset/starter-state.ts';
import { report, ruleset, viewIn } from '../fixtures/contoh.ts';

const golden = (name: string) => `../golden/${name}`;

describe.each(LOCALES)('in %s', (locale) => {
  const view = viewIn(locale);

  it.each(SHOWN)('a check shows %s', async (show) => {
    const text = renderReportTable(
      report,
      { show, questionsCommand: 'patuh questions contoh state.yaml' },
      view,
    );
    await expect(text).toMatchFileSnapshot(golden(`check-${show}.${locale}.txt`));
  });

  it('the findings in breach make a spreadsheet', async () => {
    const csv = renderReportCsv(pickFindings(report.findings, 'breached'), view.telling);
    await expect(csv).toMatchFileSnapshot(golden(`findings.${locale}.csv`));
  });

  it('the dates ahead are listed by day', async () => {
    await expect(renderDeadlinesTable(report, view)).toMatchFileSnapshot(golden(`deadlines.${locale}.txt`));
    await expect(renderDeadlinesCsv(report, view.telling)).toMatchFileSnapshot(
      golden(`deadlines.${locale}.csv`),
    );
  });

  it('a duty is explained step by step', async () => {
    const obligations = ruleset.obligations.filter(({ id }) =>
      ['lan-diagram', 'website-domain'].includes(id),
    );
    const text = renderExplanation(obligations, report, view);
    await expect(text).toMatchFileSnapshot(golden(`explain.${locale}.txt`));
  });

  it('the ruleset is shown in the order of the text', async () => {
    await expect(renderRulesetTable(view)).toMatchFileSnapshot(golden(`show.${locale}.txt`));
  });

  it('every provision is accounted for', async () => {
    const coverage = measureCoverage(ruleset);
    await expect(renderCoverageTable(coverage, view)).toMatchFileSnapshot(golden(`coverage.${locale}.txt`));
    await expect(renderCoverageCsv(coverage, view.telling)).toMatchFileSnapshot(
      golden(`coverage.${locale}.csv`),
    );
  });

  it('what is missing is asked', async () => {
    await expect(renderQuestionsTable(report.unknowns, view)).toMatchFileSnapshot(
      golden(`questions.${locale}.txt`),
    );
  });

  it('a starter state asks for everything', async () => {
    const text = renderStarterState(requiredFacts(ruleset), view.telling);
    await expect(text).toMatchFileSnapshot(golden(`starter.${locale}.yaml`));
  });

  it('a ruleset is summed up', async () => {
    const summary = summarizeRuleset(ruleset, 'ab'.repeat(32));
    const text = renderRulesTable([summary], { texts: messagesOf(locale), width: 80, painter: plainPainter });
    await expect(text).toMatchFileSnapshot(golden(`rules.${locale}.txt`));
  });
});
