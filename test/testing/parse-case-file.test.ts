import { describe, expect, it } from 'vitest';
import { parseCaseFile } from '../../src/testing/parse-case-file.ts';
import { caseOf, casesOf, HEAD } from '../fixtures/cases.ts';
import { SAMPLE } from '../fixtures/duties.ts';

/** Everything that is refused, as `line:column code`, with the sentences for those who want them. */
function problemsOf(text: string): { readonly places: readonly string[]; readonly sentences: string } {
  const parsed = parseCaseFile({ file: 'pasal-05.yaml', text }, SAMPLE);
  const issues = parsed.ok ? [] : parsed.issues;
  return {
    places: issues.map(({ line, column, code }) => `${line}:${column} ${code}`),
    sentences: issues.map(({ message }) => message).join('\n'),
  };
}

const GOOD =
  '  - title: { id: Contoh, en: Example }\n    asOf: 2024-12-31\n    cites: 5(1)\n    given: { events: [{ type: lan-diagram-submitted, unit: dinkes, on: 2024-02-01 }] }\n    expect: [{ obligation: lan-diagram, unit: dinkes, status: met }]\n';

describe('a planted error in a case file is refused with its line and column', () => {
  it('and the file is accepted without it', () => {
    expect(problemsOf(HEAD + GOOD).places).toEqual([]);
  });
  it.each([
    [
      'a misspelt unit in an expectation',
      'unit: dinkes, status',
      'unit: dinkess, status',
      '11:47 unlisted-unit',
      'did you mean "dinkes"?',
    ],
    [
      'a misspelt unit in an event',
      'submitted, unit: dinkes',
      'submitted, unit: dinkis',
      '10:60 unlisted-unit',
      'did you mean "dinkes"?',
    ],
    ['a wrong Pasal', 'cites: 5(1)', 'cites: 55(1)', '9:12 unknown-provision', 'did you mean "5(1)"?'],
    ['an impossible day', 'asOf: 2024-12-31', 'asOf: 2023-02-29', '8:11 invalid-date', '"2023-02-29"'],
    ['an unknown status', 'status: met', 'status: mett', '11:63 unknown-value', 'did you mean "met"?'],
    [
      'an unknown obligation',
      'obligation: lan-diagram',
      'obligation: lan-diagramm',
      '11:28 unknown-obligation',
      'did you mean "lan-diagram"?',
    ],
    ['a misspelt key', 'expect:', 'expects:', '11:5 unknown-key', 'did you mean "expect"?'],
    [
      'a misspelt key of an expectation',
      'status: met',
      'statu: met',
      '11:55 unknown-key',
      'did you mean "status"?',
    ],
    ['no day to judge', '    asOf: 2024-12-31\n', '', '7:5 missing-field', 'asOf'],
    [
      'an unknown event type',
      'lan-diagram-submitted',
      'lan-diagram-submited',
      '10:31 unknown-event-type',
      'did you mean "lan-diagram-submitted"?',
    ],
    ['an unknown background', 'cites: 5(1)', 'background: lain', '9:17 unknown-background', '"lain"'],
    ['an expectation that says nothing', ', status: met', '', '11:14 empty-expectation', 'where to look'],
    ['an implausible day', 'asOf: 2024-12-31', 'asOf: 2924-12-31', '8:11 implausible-date', '"2924-12-31"'],
    [
      'a reading that is not offered',
      'cites: 5(1)',
      'options: { readings: { lan-diagram: anniversary } }',
      '9:41 reading-not-offered',
      'calendar-year, rolling, pro-rata',
    ],
    [
      'an undeclared topic of silence',
      'cites: 5(1)',
      'topicsAbsent: [lan-diagra]',
      '9:20 unknown-topic',
      'did you mean "lan-diagram"?',
    ],
  ])('%s', (_, from, to, place, sentence) => {
    const planted = (HEAD + GOOD).replace(from, to);
    const { places, sentences } = problemsOf(planted);
    expect(places).toContain(place);
    expect(sentences).toContain(sentence);
  });

  it('all at once', () => {
    const text = (HEAD + GOOD)
      .replace('2024-12-31', '2024-13-01')
      .replace('status: met', 'status: meet')
      .replace('5(1)', '9(1)');
    expect(problemsOf(text).places).toEqual([
      '8:11 invalid-date',
      '9:12 unknown-provision',
      '11:63 unknown-value',
    ]);
  });

  it('a problem of a background once, where it stands, however many cases use it', () => {
    const text = (HEAD + GOOD + GOOD).replace('[perangkat-daerah]', '[perangkat-daera]');
    expect(problemsOf(text).places).toEqual(['5:35 unknown-role']);
  });

  it('names an entry by its place in the file, not in the whole state', () => {
    const text = HEAD + GOOD.replace('submitted, unit: dinkes', 'submitted, unit: x');
    expect(problemsOf(text).sentences).toContain('cases[0].given.events[0]');
  });

  it('a case without any demand, and two of one id', () => {
    const text = `${HEAD}  - { id: a, title: { id: A, en: A }, asOf: 2024-01-01 }\n  - { id: a, title: { id: A, en: A }, asOf: 2024-01-01, topicsAbsent: [wan] }\n`;
    expect(problemsOf(text).places).toEqual(['7:5 empty-case', '8:11 duplicate-id']);
  });

  it('a case outside the provision of its file', () => {
    expect(problemsOf(`provision: "6"\n${HEAD}${GOOD}`).places).toEqual(['10:12 case-outside-provision']);
  });

  it('a text that is no YAML, with what makes it so', () => {
    expect(problemsOf('cases: [').places).toEqual(['1:9 yaml-syntax']);
  });
});

describe('a case that is accepted', () => {
  it('has its whole state, its options and its line', () => {
    const file = casesOf(
      `${caseOf('asOf: 2024-01-01, topicsAbsent: [wan]')}${caseOf('asOf: 2024-01-01, given: { units: [{ id: dinkes, facts: { service-desk-staff: 2 } }] }, options: { horizon: 2025-12-31 }, topicsAbsent: [wan]')}`,
    );
    const [, second] = file.cases;
    expect(second?.line).toBe(8);
    expect(second?.options).toMatchObject({ asOf: '2024-01-01', horizon: '2025-12-31' });
    expect(second?.state.units.map(({ id, roles, facts }) => [id, roles, Object.keys(facts)])).toEqual([
      ['kominfo', ['diskominfo'], []],
      ['dinkes', ['perangkat-daerah'], ['service-desk-staff']],
    ]);
  });
});
