import { describe, expect, it } from 'vitest';
import { tellingWords } from '../../generated/words/telling.ts';
import { casesToJson } from '../../src/report/cases/cases-json.ts';
import { renderJunit } from '../../src/report/cases/cases-junit.ts';
import { layOutCases } from '../../src/report/cases/cases-page.ts';
import { layOutCaseCoverage } from '../../src/report/cases/coverage-page.ts';
import { mutationToJson } from '../../src/report/cases/mutation-json.ts';
import { layOutMutation, percentOf } from '../../src/report/cases/mutation-page.ts';
import { render } from '../../src/report/format/formats.ts';
import type { View } from '../../src/report/view.ts';
import { measureCases } from '../../src/testing/coverage/measure-cases.ts';
import { runMutants } from '../../src/testing/mutation/run-mutants.ts';
import { scoreMutants } from '../../src/testing/mutation/score-mutants.ts';
import { runCases } from '../../src/testing/run-cases.ts';
import { caseOf, casesOf } from '../fixtures/cases.ts';
import { diagramDuty } from '../fixtures/duties.ts';
import { rulesetWith } from '../fixtures/rulesets.ts';

const ruleset = rulesetWith([diagramDuty()]);
const file = casesOf(
  [
    caseOf('cites: 5(1), asOf: 2024-12-31, expect: [{ obligation: lan-diagram, unit: dinkes, status: due }]'),
    '  - { title: { id: "Salah <baca>", en: "Mis<read>" }, cites: 5(1), asOf: 2024-12-31, expect: [{ obligation: lan-diagram, unit: dinkes, status: breached, contested: null }, { obligation: lan-diagram, status: due }], absent: [{ obligation: lan-diagram, unit: dinkes }], deadlines: [{ obligation: lan-diagram, unit: dinkes, dueOn: null }], unknowns: [x], topicsAbsent: [lan-diagram] }\n',
    caseOf('asOf: 2024-12-31, topicsAbsent: [wan]'),
  ].join(''),
  ruleset,
);
const folder = { ruleset, files: [runCases(ruleset, file)] };
const show = (view: View) => render(view, 'table');

describe('the results of cases', () => {
  it('read like the regulation: the place in full, the title, and what was expected and found', () => {
    const [head, ...lines] = show(layOutCases([folder], 'en')).split('\n');
    expect(head).toMatch(/^contoh · Peraturan Bupati/);
    expect(lines.join('\n')).toBe(`
Pasal 5 ayat (1)
  ✓ Example
  ✗ Mis<read>
      As of 31 December 2024 (pasal-05.yaml:8)
      lan-diagram · dinkes
        - status: expected breached, found due
        - changes under another reading: expected none, found counted from the last time it was
          done: breached
        reasoning of the finding:
          · To be done within year 2024, read by calendar year.
          · Not recorded: LAN diagram submitted.
      lan-diagram
        - 2 findings fit; name the unit, thing, window or occurrence so that one is left
        - found: lan-diagram · dinkes · year 2024: due
        - found: lan-diagram · kominfo · year 2024: due
      lan-diagram · dinkes
        - there must be no such finding
        - found: lan-diagram · dinkes · year 2024: due
      lan-diagram · dinkes
        - next deadline: expected none, found 31 December 2024
      x should be asked for, and is not
      the regulation should be silent on lan-diagram, yet there is lan-diagram

The regulation as a whole
  ✓ Example

3 cases: 2 passed, 1 failed
`);
  });
  it('are JUnit XML that a build server can read, with signs escaped', () => {
    const xml = renderJunit([folder], 'en');
    expect(xml).toContain('<testsuite name="contoh" tests="3" failures="1">');
    expect(xml).toContain(
      '<testcase classname="contoh.Pasal 5 ayat (1)" name="Mis&lt;read&gt;" file="pasal-05.yaml" line="8">',
    );
    expect(xml).toContain('<failure message="lan-diagram · dinkes: status: expected breached, found due">');
    expect(xml).not.toMatch(/<read>/);
  });
  it('are plain data, whole for what failed', () => {
    const json = JSON.parse(JSON.stringify(casesToJson([folder])));
    expect(
      json[0].cases.map(({ passed, line }: { passed: boolean; line: number }) => [passed, line]),
    ).toEqual([
      [true, 7],
      [false, 8],
      [true, 9],
    ]);
    expect(json[0].cases[1].failures.map(({ kind }: { kind: string }) => kind)).toEqual([
      'finding',
      'finding',
      'absence',
      'deadline',
      'unknown',
      'silence',
    ]);
  });
});

describe('completeness and mutation', () => {
  it('are tables that name each gap', () => {
    const table = show(layOutCaseCoverage([{ ruleset, shown: measureCases(folder) }], 'en'));
    expect(table).toContain('Pasal 5 ayat (1)');
    expect(table).toMatch(/lan-diagram\s+✗ 1\/8\s+met; failing; the day after;/);
    expect(table).toMatch(/✗ 7 of 9 points are not shown by a passing case\n$/);
  });
  it('are tables that name each survivor with its change and its rule', () => {
    const result = scoreMutants(ruleset, runMutants(ruleset, file.cases.slice(0, 1)), []);
    const table = show(layOutMutation([{ ruleset, result }], 'en'));
    expect(table).toContain(
      '  ✗ Pasal 5 ayat (1) · lan-diagram/word-dapat\n      operative word: wajib becomes dapat\n      A diagram is given once a year.',
    );
    const json = JSON.parse(JSON.stringify(mutationToJson(result)));
    expect(json.passed).toBe(false);
    expect(json.survivors[0]).toEqual({
      id: 'lan-diagram/word-dapat',
      kind: 'word',
      obligation: 'lan-diagram',
      cites: ['5(1)'],
      from: 'wajib',
      to: 'dapat',
    });
  });
  it('never round a score up to a hundred', () => {
    const texts = tellingWords('en');
    expect(percentOf({ killed: 1999, total: 2000 }, { texts })).toBe('99.9%');
    expect(percentOf({ killed: 0, total: 0 }, { texts })).toBe('100.0%');
  });
});
