import { describe, expect, it } from 'vitest';
import { filterReport } from '../../src/engine/filter-report.ts';
import { measureCoverage } from '../../src/engine/measure-coverage.ts';
import { STATUSES } from '../../src/model/terms.ts';
import { layOutReport } from '../../src/report/check/report-page.ts';
import { STATUSES_SHOWN } from '../../src/report/check/shown.ts';
import { render } from '../../src/report/format/formats.ts';
import type { Painter } from '../../src/report/painter.ts';
import { report, ruleset, showOn, tellingIn } from '../fixtures/contoh.ts';

describe('the view of a check', () => {
  it('leads with what is in breach: Pasal, unit, first day in breach and what became of it', () => {
    const [, , , , , title, norm, , row] = showOn(layOutReport(report, tellingIn('id')), 100).split('\n');
    expect(title).toBe('Dilanggar (2)');
    expect(norm).toBe('✗ Pasal 2 ayat (1) · Setiap dinas menyerahkan diagram LAN sekali setahun.');
    expect(row).toBe('    Dinas Sosial  sejak 1 Januari 2025  terlewat  tahun 2024');
  });

  it('has titles whose counts are those of the summary, and add up to all findings', () => {
    const text = showOn(layOutReport(report, tellingIn('en'), { show: 'all' }));
    const counts = [...text.matchAll(/^[A-Z].*\((\d+)\)$/gm)].map(([, count]) => Number(count));
    const expected = STATUSES_SHOWN.all
      .map((status) => report.summary.all[status])
      .filter((count) => count > 0);
    expect(counts).toEqual(expected);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(report.findings.length);
  });

  it('shows every status under "all"', () => {
    expect([...STATUSES_SHOWN.all].sort()).toEqual([...STATUSES].sort());
  });

  it('tells attestations that nobody has given in one line', () => {
    const text = showOn(layOutReport(report, tellingIn('en'), { questionsCommand: 'patuh questions' }), 200);
    expect(text).toContain(
      '? 3 findings await a yes or no on 2 obligations; list them with: patuh questions',
    );
  });

  it('says which other reading would give which status', () => {
    expect(showOn(layOutReport(report, tellingIn('en'), { show: 'lead' }))).toContain(
      '↔ if read counted from the last time it was done: ✗ breached',
    );
  });

  it('stays within the width of the terminal', () => {
    const widest = showOn(layOutReport(report, tellingIn('id'), { show: 'all' }), 60)
      .split('\n')
      .reduce((most, line) => Math.max(most, [...line].length), 0);
    expect(widest).toBeLessThanOrEqual(60);
  });

  it('says the same with and without colours', () => {
    const code = '\u001B[31m';
    const paint = (text: string) => `${code}${text}${code}`;
    const painter: Painter = { good: paint, bad: paint, warning: paint, quiet: paint, strong: paint };
    const view = layOutReport(report, tellingIn('id'), { show: 'all' });
    const painted = render(view, 'table', { width: 80, painter });
    expect(painted).toContain(code);
    expect(painted.replaceAll(code, '')).toBe(showOn(view));
  });
});

describe('a report of one unit', () => {
  const narrowed = filterReport(report, 'dinsos');

  it('holds the findings of the unit and counts of these alone', () => {
    expect(new Set(narrowed.findings.map(({ unit }) => unit))).toEqual(new Set(['dinsos']));
    expect(narrowed.summary.all.total).toBe(narrowed.findings.length);
    expect(narrowed.violations.map(({ obligation }) => obligation)).toEqual([
      'lan-diagram',
      'application-testing',
    ]);
  });

  it('asks only what is missing of the unit', () => {
    expect(narrowed.unknowns.map(({ name, units }) => [name, units])).toEqual([
      ['service-desk', ['dinsos']],
      ['website-domain', ['dinsos']],
    ]);
  });
});

describe('coverage', () => {
  it('counts Pasal, ayat and entries', () => {
    expect(measureCoverage(ruleset).counts).toEqual({
      pasal: 10,
      ayat: 6,
      entries: 15,
      encoded: 13,
      classified: 2,
      repealed: 0,
      obligations: 13,
    });
  });

  it('names an ayat that has no entry', () => {
    const provisions = ruleset.provisions.filter(({ ref }) => ref !== '2(2)');
    const coverage = measureCoverage({ ...ruleset, provisions });
    expect(coverage).toMatchObject({ complete: false, unaccounted: ['2(2)'] });
  });

  it('is never complete when the extent of the text is not stated', () => {
    expect(measureCoverage({ ...ruleset, extent: null })).toMatchObject({ complete: false, unaccounted: [] });
  });
});
