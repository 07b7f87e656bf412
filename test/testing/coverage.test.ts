import { describe, expect, it } from 'vitest';
import type { Ruleset } from '../../src/model/ruleset.ts';
import { type CaseCoverage, measureCases } from '../../src/testing/coverage/measure-cases.ts';
import { runCases } from '../../src/testing/run-cases.ts';
import { caseOf, casesOf } from '../fixtures/cases.ts';
import { diagramDuty, OTHERS } from '../fixtures/duties.ts';
import { rulesetWith } from '../fixtures/rulesets.ts';

function measure(entries: readonly string[], ruleset: Ruleset): CaseCoverage {
  const files = [runCases(ruleset, casesOf(entries.join(''), ruleset))];
  return measureCases({ ruleset, files });
}

const gapsOf = (coverage: CaseCoverage, obligation: string) =>
  coverage.obligations
    .find((one) => one.obligation === obligation)
    ?.gaps.map(({ row, reading }) => (reading === null ? row : `${row} ${reading}`));

const DIAGRAM = rulesetWith([diagramDuty()]);
const on = (asOf: string, status: string, rest = '', given = '') =>
  caseOf(
    `${given}asOf: ${asOf}, expect: [{ obligation: lan-diagram, unit: dinkes, window: { from: 2024-01-01 }, status: ${status}${rest} }]`,
  );
const done = (...days: readonly string[]) =>
  `given: { events: [${days.map((day) => `{ type: lan-diagram-submitted, unit: dinkes, on: ${day} }`).join(', ')}] }, `;

const MET = on('2025-06-01', 'met', '', done('2024-05-01'));
const GOOD_DAY = on('2024-12-31', 'due');
const DAY_AFTER = on('2025-01-01', 'breached');
const UNKNOWN = on('2025-06-01', 'unknown', '', 'given: { recordsSince: 2024-07-01 }, ');
const SCOPE = on(
  '2025-06-01',
  'unknown',
  '',
  'given: { events: [{ type: lan-diagram-submitted, unit: dinkes, about: gedung-a, on: 2024-05-01 }] }, ',
);
const ROLLING = on(
  '2025-06-01',
  'met',
  ', contested: [{ reading: rolling, status: breached }]',
  done('2024-03-01'),
);
const PRO_RATA = caseOf(
  'asOf: 2024-01-01, options: { readings: { lan-diagram: pro-rata } }, expect: [{ obligation: lan-diagram, unit: dinkes, window: { from: 2023-07-10 }, status: breached }]',
);
const SILENCE = caseOf('asOf: 2024-01-01, topicsAbsent: [wan]');
const ALL = [MET, GOOD_DAY, DAY_AFTER, UNKNOWN, SCOPE, ROLLING, PRO_RATA, SILENCE];

describe('the completeness of the cases of a duty whose wording changed', () => {
  const versions = [{ until: '2024-06-30' }, { from: '2024-07-01', transition: 'former' }];
  const ruleset = rulesetWith([diagramDuty({ versions })]);
  it('asks for what was running then, and a case of a year that was shows it', () => {
    expect(gapsOf(measure([MET], ruleset), 'lan-diagram')).toContain('transition');
    const running = on('2024-08-01', 'due');
    expect(gapsOf(measure([running], ruleset), 'lan-diagram')).not.toContain('transition');
  });
});

describe('the completeness of the cases of a duty that is due by a day of each year', () => {
  const duty = {
    type: 'recurring',
    event: 'lan-diagram-submitted',
    every: 'P1Y',
    window: 'calendar-year',
    dueOn: { month: 12, day: 15 },
  };
  const readings = { default: 'calendar-year', rivals: ['pro-rata'] };
  const ruleset = rulesetWith([diagramDuty({ duty, readings })]);
  it('asks for both sides of that day, and not for those of the year', () => {
    const year = measure([GOOD_DAY, DAY_AFTER], ruleset);
    expect(gapsOf(year, 'lan-diagram')).toEqual(expect.arrayContaining(['last-good-day', 'day-after']));
    const day = measure([on('2024-12-15', 'due'), on('2024-12-16', 'breached')], ruleset);
    expect(gapsOf(day, 'lan-diagram')).not.toContain('last-good-day');
    expect(gapsOf(day, 'lan-diagram')).not.toContain('day-after');
  });
});

describe('the completeness of the cases of a yearly duty', () => {
  it('asks for eight points and the silence of the text', () => {
    const { counts, obligations } = measure([SILENCE], DIAGRAM);
    expect(obligations[0]?.points.map(({ row }) => row)).toEqual([
      'met',
      'failing',
      'last-good-day',
      'day-after',
      'unknown',
      'scope',
      'rival',
      'rival',
    ]);
    expect(counts).toEqual({ obligations: 1, points: 9, gaps: 8 });
  });
  it('is complete when each is shown by a passing case', () => {
    expect(measure(ALL, DIAGRAM)).toMatchObject({ complete: true, silence: 1, counts: { gaps: 0 } });
  });
  it.each([
    ['the last good day', GOOD_DAY, ['last-good-day']],
    ['the day after', DAY_AFTER, ['day-after']],
    ['the missing record', UNKNOWN, ['unknown']],
    ['an act whose scope is not recorded', SCOPE, ['scope']],
    ['a rival seen from the default', ROLLING, ['rival rolling']],
    ['a rival under its own option', PRO_RATA, ['rival pro-rata']],
  ])('has a gap without %s', (_, left, gaps) => {
    const coverage = measure(
      ALL.filter((one) => one !== left),
      DIAGRAM,
    );
    expect(coverage.complete).toBe(false);
    expect(gapsOf(coverage, 'lan-diagram')).toEqual(gaps);
  });
  it('has a gap without a case on what is not demanded', () => {
    expect(measure(ALL.slice(0, -1), DIAGRAM)).toMatchObject({
      complete: false,
      silence: 0,
      counts: { gaps: 1 },
    });
  });
  it('counts no case that fails', () => {
    const failing = on('2024-12-31', 'met');
    const coverage = measure([...ALL.filter((one) => one !== GOOD_DAY), failing], DIAGRAM);
    expect(gapsOf(coverage, 'lan-diagram')).toEqual(['last-good-day']);
  });
  it('takes the last good day from the finding, not from a date in a case', () => {
    const other = [on('2024-12-30', 'due'), on('2025-01-02', 'breached')];
    const rest = ALL.filter((one) => one !== GOOD_DAY && one !== DAY_AFTER);
    expect(gapsOf(measure([...rest, ...other], DIAGRAM), 'lan-diagram')).toEqual([
      'last-good-day',
      'day-after',
    ]);
  });
  it('does not take an act on the last good day for a day before it', () => {
    const rest = ALL.filter((one) => one !== GOOD_DAY);
    const lastDay = on('2025-06-01', 'met', '', done('2024-12-31'));
    expect(gapsOf(measure([...rest, lastDay], DIAGRAM), 'lan-diagram')).toEqual([]);
  });
  it('takes no rival that changes nothing', () => {
    const same = caseOf(
      'asOf: 2024-06-01, options: { readings: { lan-diagram: pro-rata } }, expect: [{ obligation: lan-diagram, unit: dinkes, window: { from: 2024-01-01 }, status: due }]',
    );
    const rest = ALL.filter((one) => one !== PRO_RATA);
    expect(gapsOf(measure([...rest, same], DIAGRAM), 'lan-diagram')).toEqual(['rival pro-rata']);
  });
});

const REVIEW = rulesetWith([
  diagramDuty({
    id: 'review',
    topic: 'architecture-review',
    bearer: 'diskominfo',
    counterparty: null,
    duty: {
      type: 'milestones',
      event: 'architecture-reviewed',
      document: 'spbe-architecture',
      at: ['mid-term', 'final-year'],
    },
    readings: { default: 'document-years', rivals: ['by-midpoint'] },
  }),
]);
const PLAN = '{ id: ars, type: spbe-architecture, from: 2022-01-01, to: 2026-12-31 }';
const underMidpoint = (reviewed: string, expected: string) =>
  caseOf(
    `asOf: 2026-12-31, options: { readings: { review: by-midpoint } }, given: { documents: [${PLAN}], events: [{ type: architecture-reviewed, on: ${reviewed} }] }, expect: [{ obligation: review, occurrence: ${expected} }]`,
  );

describe('a rival reading of points of a document', () => {
  it.each([
    [
      'is not shown by a point that stands alike under both',
      '2026-02-01',
      'ars/final-year, status: met',
      true,
    ],
    [
      'is shown by a point that it puts in another class',
      '2024-08-01',
      'ars/mid-term, status: met-late',
      false,
    ],
  ])('%s', (_title, reviewed, expected, isGap) => {
    const gaps = gapsOf(measure([underMidpoint(reviewed, expected)], REVIEW), 'review') ?? [];
    expect(gaps.includes('rival by-midpoint')).toBe(isGap);
  });
});

describe('what the other shapes must show', () => {
  const points = (obligation: Record<string, unknown>) =>
    measure([SILENCE], rulesetWith([obligation])).obligations[0]?.points.map(({ row }) => row);
  const duty = (of: object, rest: object = {}) => diagramDuty({ duty: of, readings: null, ...rest });

  it.each([
    [
      'a typed standing duty',
      duty({ type: 'standing', requires: { '>=': [{ var: 'service-desk-staff' }, 2] } }),
      ['met', 'failing', 'unknown'],
    ],
    ['a permission', duty({ type: 'standing' }, { strength: 'dapat' }), ['optional']],
    [
      'a permission that names something to test',
      duty(
        { type: 'standing', requires: { '>=': [{ var: 'service-desk-staff' }, 2] } },
        { strength: 'dapat' },
      ),
      ['optional'],
    ],
    [
      'a conditional permission',
      duty({ type: 'standing' }, { strength: 'dapat', applies: { var: 'uses-intra-network' } }),
      ['optional', 'unknown', 'not-applicable'],
    ],
    [
      'an attested duty with a condition',
      duty({ type: 'standing' }, { id: 'wan', applies: { var: 'uses-intra-network' } }),
      ['met', 'failing', 'unknown', 'not-applicable'],
    ],
    [
      'a condition on roles alone',
      duty({ type: 'standing' }, { id: 'wan', applies: { in: ['bappeda', { var: 'roles' }] } }),
      ['met', 'failing', 'not-applicable'],
    ],
    [
      'an act without a date',
      duty({ type: 'once', event: 'cio-appointed', by: null }),
      ['met', 'failing', 'unknown'],
    ],
    [
      'an act without a date that is done to several things',
      duty({ type: 'once', event: 'sop-adopted', by: null }),
      ['met', 'failing', 'unknown', 'scope'],
    ],
    [
      'an answer within a period',
      duty({ type: 'response', trigger: 'lan-changed', event: 'lan-change-reported', within: 'P14D' }),
      ['met', 'failing', 'last-good-day', 'day-after', 'unknown', 'not-applicable'],
    ],
    [
      'something that comes first',
      duty({ type: 'precondition', before: 'application-deployed', requires: 'application-tested' }),
      ['met', 'failing', 'last-good-day', 'day-after', 'unknown', 'not-applicable'],
    ],
    [
      'what is forbidden',
      duty({ type: 'prohibition', event: 'application-deployed' }, { strength: 'dilarang' }),
      ['met', 'failing', 'unknown'],
    ],
    [
      'what is forbidden unless a consent comes first',
      duty(
        { type: 'prohibition', event: 'application-deployed', unless: 'application-tested' },
        { strength: 'dilarang' },
      ),
      ['met', 'failing', 'last-good-day', 'day-after', 'unknown'],
    ],
    [
      'a bounded length',
      duty({ type: 'document-quality', document: 'spbe-roadmap', term: { lessThan: 'P5Y' } }),
      ['met', 'failing', 'last-good-day', 'day-after', 'unknown', 'not-applicable'],
    ],
    [
      'a paper that has to be there',
      duty({ type: 'document', document: 'spbe-roadmap' }),
      ['met', 'failing', 'last-good-day', 'day-after'],
    ],
    [
      'a paper that has to be there in a form',
      duty({ type: 'document', document: 'spbe-roadmap', form: 'keputusan-kepala-daerah' }),
      ['met', 'failing', 'last-good-day', 'day-after', 'unknown'],
    ],
    [
      'what a paper has to be',
      duty({ type: 'document-quality', document: 'spbe-roadmap', contents: ['goals'] }),
      ['met', 'failing', 'unknown', 'not-applicable'],
    ],
    [
      'how long a paper has to be, read in two ways',
      duty(
        { type: 'document-quality', document: 'spbe-roadmap', term: 'P5Y' },
        { readings: { default: 'whole-years', rivals: ['exact'] } },
      ),
      ['met', 'failing', 'unknown', 'not-applicable', 'rival'],
    ],
    [
      'points of no document',
      duty({ type: 'milestones', event: 'roadmap-reviewed', document: null, at: ['mid-term'] }),
      ['met', 'failing', 'unknown'],
    ],
  ])('%s', (_, obligation, rows) => {
    expect(points(obligation)).toEqual(rows);
  });
  it('an attested duty without a condition needs no case', () => {
    expect(measure([SILENCE], rulesetWith([OTHERS[2] ?? {}])).obligations).toEqual([]);
  });
  it('the edge of a bounded length is a paper just within it, and one a day beyond', () => {
    const ruleset = rulesetWith([
      duty({ type: 'document-quality', document: 'spbe-roadmap', term: { atMost: 'P5Y' } }),
    ]);
    // To within a day, as people write it: 1 January 2029 is five years, the 2nd is more.
    const paper = (to: string) =>
      caseOf(
        `given: { documents: [{ id: peta, type: spbe-roadmap, from: 2024-01-01, to: ${to} }] }, asOf: 2024-05-01, expect: [{ obligation: lan-diagram, unit: dinkes, occurrence: peta, status: ${to > '2029-01-01' ? 'breached' : 'met'} }]`,
      );
    const gaps = (...days: readonly string[]) => gapsOf(measure(days.map(paper), ruleset), 'lan-diagram');
    expect(gaps('2029-01-01', '2029-01-02')).toEqual(['unknown', 'not-applicable']);
    expect(gaps('2028-12-31', '2029-01-03')).toEqual([
      'last-good-day',
      'day-after',
      'unknown',
      'not-applicable',
    ]);
  });
  it('the day after of a precondition is an act that comes one day too late', () => {
    const ruleset = rulesetWith([
      duty({ type: 'precondition', before: 'application-deployed', requires: 'application-tested' }),
    ]);
    const tested = (day: string) =>
      caseOf(
        `given: { events: [{ id: a, type: application-deployed, unit: dinkes, on: 2024-03-10 }, { type: application-tested, unit: dinkes, on: ${day} }] }, asOf: 2024-05-01, expect: [{ obligation: lan-diagram, unit: dinkes, occurrence: a, status: ${day > '2024-03-10' ? 'breached' : 'met'} }]`,
      );
    const gaps = (...days: readonly string[]) => gapsOf(measure(days.map(tested), ruleset), 'lan-diagram');
    expect(gaps('2024-03-10', '2024-03-11')).toEqual(['unknown', 'not-applicable']);
    expect(gaps('2024-03-09', '2024-03-12')).toEqual([
      'last-good-day',
      'day-after',
      'unknown',
      'not-applicable',
    ]);
  });
});
