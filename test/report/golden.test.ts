import { describe, expect, it } from 'vitest';
import { measureCoverage } from '../../src/engine/measure-coverage.ts';
import { requiredFacts } from '../../src/engine/required-facts.ts';
import { summarizeRuleset } from '../../src/engine/summarize-ruleset.ts';
import { LOCALES } from '../../src/model/terms.ts';
import { layOutDeadlines } from '../../src/report/check/deadlines-page.ts';
import { layOutExplanation } from '../../src/report/check/explain-page.ts';
import { layOutQuestions } from '../../src/report/check/questions-page.ts';
import { layOutReport } from '../../src/report/check/report-page.ts';
import { SHOWN } from '../../src/report/check/shown.ts';
import { render } from '../../src/report/format/formats.ts';
import { layOutCoverage } from '../../src/report/ruleset/coverage-page.ts';
import { layOutRules } from '../../src/report/ruleset/rules-page.ts';
import { layOutRuleset } from '../../src/report/ruleset/ruleset-page.ts';
import { renderStarterState } from '../../src/report/ruleset/starter-state.ts';
import { report, ruleset, showOn, tellingIn } from '../fixtures/contoh.ts';

const golden = (name: string) => `../golden/${name}`;

describe.each(LOCALES)('in %s', (locale) => {
  const telling = tellingIn(locale);

  it.each(SHOWN)('a check shows %s', async (show) => {
    const view = layOutReport(report, telling, {
      show,
      questionsCommand: 'patuh questions contoh state.yaml',
    });
    await expect(showOn(view)).toMatchFileSnapshot(golden(`check-${show}.${locale}.txt`));
  });

  it('the findings in breach make a spreadsheet', async () => {
    const csv = render(layOutReport(report, telling, { show: 'breached' }), 'csv');
    await expect(csv).toMatchFileSnapshot(golden(`findings.${locale}.csv`));
  });

  it('the dates ahead are listed by day', async () => {
    const view = layOutDeadlines(report, telling);
    await expect(showOn(view)).toMatchFileSnapshot(golden(`deadlines.${locale}.txt`));
    await expect(render(view, 'csv')).toMatchFileSnapshot(golden(`deadlines.${locale}.csv`));
  });

  it('a duty is explained step by step', async () => {
    const obligations = ruleset.obligations.filter(({ id }) =>
      ['lan-diagram', 'website-domain'].includes(id),
    );
    const text = showOn(layOutExplanation(obligations, report, telling));
    await expect(text).toMatchFileSnapshot(golden(`explain.${locale}.txt`));
  });

  it('the ruleset is shown in the order of the text', async () => {
    await expect(showOn(layOutRuleset(telling))).toMatchFileSnapshot(golden(`show.${locale}.txt`));
  });

  it('every provision is accounted for', async () => {
    const view = layOutCoverage(measureCoverage(ruleset), telling);
    await expect(showOn(view)).toMatchFileSnapshot(golden(`coverage.${locale}.txt`));
    await expect(render(view, 'csv')).toMatchFileSnapshot(golden(`coverage.${locale}.csv`));
  });

  it('what is missing is asked', async () => {
    const text = showOn(layOutQuestions(report.unknowns, telling));
    await expect(text).toMatchFileSnapshot(golden(`questions.${locale}.txt`));
  });

  it('a starter state asks for everything', async () => {
    const text = renderStarterState(requiredFacts(ruleset), telling);
    await expect(text).toMatchFileSnapshot(golden(`starter.${locale}.yaml`));
  });

  it('a ruleset is summed up', async () => {
    const summary = summarizeRuleset(ruleset, 'ab'.repeat(32));
    await expect(showOn(layOutRules([summary], locale))).toMatchFileSnapshot(golden(`rules.${locale}.txt`));
  });
});
