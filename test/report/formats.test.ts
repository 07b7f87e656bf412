import { describe, expect, it } from 'vitest';
import { rulesets } from '../../generated/rules/index.ts';
import { measureCoverage } from '../../src/engine/measure-coverage.ts';
import { summarizeRuleset } from '../../src/engine/summarize-ruleset.ts';
import { parseState } from '../../src/load/parse-state.ts';
import type { Issue } from '../../src/model/issue.ts';
import { LOCALES, type Locale } from '../../src/model/terms.ts';
import { layOutDeadlines } from '../../src/report/check/deadlines-page.ts';
import { layOutExplanation } from '../../src/report/check/explain-page.ts';
import { layOutQuestions } from '../../src/report/check/questions-page.ts';
import { layOutReport } from '../../src/report/check/report-page.ts';
import { FORMATS, render } from '../../src/report/format/formats.ts';
import { layOutCoverage } from '../../src/report/ruleset/coverage-page.ts';
import { layOutIssues } from '../../src/report/ruleset/issues-page.ts';
import { layOutRules } from '../../src/report/ruleset/rules-page.ts';
import { layOutRuleset } from '../../src/report/ruleset/ruleset-page.ts';
import type { View } from '../../src/report/view.ts';
import { createTelling } from '../../src/telling/telling.ts';
import { report, ruleset, state } from '../fixtures/contoh.ts';
import { readCsv } from '../fixtures/read-csv.ts';

const NASTY = `<script>alert("x")</script> & 'a' | b; c\n=1+1`;
const named = {
  ...state,
  units: state.units.map((unit) => ({ ...unit, name: `${unit.name ?? unit.id} ${NASTY}` })),
};
const organization = { ...report.organization, name: `Kab. ${NASTY}` };
const nasty = { ...report, organization };

function viewsIn(locale: Locale): Readonly<Record<string, View>> {
  const telling = createTelling(ruleset, locale, named);
  return {
    check: layOutReport(nasty, telling, { questionsCommand: NASTY }),
    'whole check': layOutReport(nasty, telling, { show: 'all', asOfNote: NASTY }),
    deadlines: layOutDeadlines(nasty, telling),
    questions: layOutQuestions(report.unknowns, telling),
    explanation: layOutExplanation(ruleset.obligations, nasty, telling),
    coverage: layOutCoverage(measureCoverage(ruleset), telling),
    rules: layOutRules([summarizeRuleset(ruleset, 'ab'.repeat(32))], locale),
    ruleset: layOutRuleset(telling),
    'sound ruleset': layOutIssues({ ok: true, value: ruleset }, locale),
    problems: layOutIssues({ ok: false, issues: problemsOf({ organization: { id: NASTY } }) }, locale),
  };
}

function problemsOf(raw: unknown): readonly Issue[] {
  const parsed = parseState(raw);
  return parsed.ok ? [] : parsed.issues;
}

const cases = LOCALES.flatMap((locale) =>
  Object.entries(viewsIn(locale)).map(([name, view]) => [name, locale, view] as const),
);

describe.each(cases)('the view of a %s in %s', (name, locale, view) => {
  it('says something in every format, and nothing undefined', () => {
    for (const format of FORMATS) {
      const text = render(view, format);
      expect(text).not.toBe('');
      expect(text).not.toMatch(/undefined|\[object|NaN/);
      expect(text.endsWith('\n')).toBe(true);
    }
  });

  it('is an HTML file of its own: titled, escaped, without script, and with every element closed', () => {
    const html = render(view, 'html');
    expect(html).toMatch(new RegExp(`^<!doctype html>\\n<html lang="${locale}">`));
    expect(html.match(/<script|<link|<img|<[^>]*(?:src|href)=|url\(|@import/gi)).toBe(null);
    const body = html.slice(html.indexOf('<body>'), html.indexOf('</body>'));
    expect(body.match(/<h1>[^<]+<\/h1>/g)).toHaveLength(1);
    expect(openElements(body)).toEqual(['body']);
    for (const [table = ''] of body.matchAll(/<table[\s\S]*?<\/table>/g)) expectSoundTable(table);
  });

  it('is never coloured without a word or a sign that says the same', () => {
    const body = render(view, 'html').replace(/<\/?(?:span|strong)[^>]*>/g, '');
    for (const [, text] of body.matchAll(/class="[^"]*\b(?:good|bad|warning)\b[^"]*">([^<]*)</g))
      expect(text?.trim()).not.toBe('');
  });

  it('is Markdown that takes no text for markup', () => {
    const markdown = render(view, 'markdown');
    expect(markdown.startsWith('# ')).toBe(true);
    expect(markdown).not.toContain('<script');
    expect(markdown.replaceAll('<br>', '')).not.toMatch(/<\w/);
  });

  it('is a sheet whose rows have all its columns, of the kind that they state', () => {
    const { columns, rows } = view.sheet;
    for (const row of rows) {
      expect(row).toHaveLength(columns.length);
      for (const [index, { kind }] of columns.entries()) {
        const field = row[index] ?? null;
        if (kind === 'number' && field !== null) expect(typeof field).toBe('number');
        if (kind === 'day' && field !== null) expect(field).toMatch(/^\d{4}-\d\d-\d\d$/);
      }
    }
    const csv = render(view, 'csv').replace(/^\uFEFF/, '');
    expect(readCsv(csv, locale === 'id' ? ';' : ',')).toHaveLength(rows.length + 1);
  });

  it('names its format as JSON, a ruleset apart', () => {
    const data = JSON.parse(render(view, 'json')) as { format?: string };
    if (name === 'ruleset') expect(data).toEqual(JSON.parse(JSON.stringify(ruleset)));
    else expect(data.format).toMatch(/^patuh\/[a-z]+\/v\d$/);
  });
});

describe('what only helps at a terminal', () => {
  it('is told there and nowhere else', () => {
    const view = layOutReport(report, createTelling(ruleset, 'en', state));
    expect(render(view, 'table')).toContain('--show all');
    for (const format of ['markdown', 'html'] as const) expect(render(view, format)).not.toContain('--show');
  });
});

describe('a bundled ruleset', () => {
  it.each(rulesets.map((one) => [one.id, one] as const))(
    '%s has HTML with its every obligation',
    (_id, one) => {
      const html = render(layOutRuleset(createTelling(one, 'id')), 'html');
      for (const { id } of one.obligations) expect(html).toContain(id);
    },
  );
});

/** The elements that are open where a text ends; one that is closed out of turn is an error. */
function openElements(html: string): readonly string[] {
  const open: string[] = [];
  for (const [, end, name = ''] of html.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
    if (name === 'col') continue;
    if (end === '') open.push(name);
    else if (open.pop() !== name) throw new Error(`</${name}> closes another element`);
  }
  return open;
}

function expectSoundTable(table: string): void {
  const width = (table.match(/<col /g) ?? []).length;
  for (const row of table.split('<tr>').slice(1)) {
    expect((row.match(/<t[hd][ >]/g) ?? []).length).toBe(width);
    expect(row).toMatch(/<th scope="(row|col)"/);
  }
}
