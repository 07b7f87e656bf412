import { describe, expect, it } from 'vitest';
import type { Loose } from '../../fixtures/raw-rulesets.ts';
import { rulesetOf } from '../../fixtures/rulesets.ts';
import { actsOn, stateOf } from '../../fixtures/states.ts';
import { check, told, verdicts } from '../../fixtures/verdicts.ts';

type Term = readonly [from: string, to: string | null];

const FIVE_YEARS: Term = ['2022-01-01', '2026-12-31'];

/** Reviews at mid-term and in the final year of an architecture, in force from 31 August 2021. */
const reviewed = (reading = 'document-years', rivals: readonly string[] = []) =>
  rulesetOf(
    {
      duty: {
        type: 'milestones',
        event: 'architecture-reviewed',
        document: 'spbe-architecture',
        at: ['mid-term', 'final-year'],
      },
      readings: { default: reading, rivals },
    },
    { inForceFrom: '2021-08-31' },
  );
const state = (days: readonly string[], [from, to]: Term = FIVE_YEARS) =>
  stateOf({
    documents: [{ id: 'ars', type: 'spbe-architecture', from, to }],
    events: actsOn('architecture-reviewed', days),
  });

describe('milestones of a document’s own period', () => {
  it.each([
    [
      'five years: the third and the fifth, both owed',
      FIVE_YEARS,
      [],
      '2027-01-01',
      [
        'breached 2024-01-01..2024-12-31 breached 2025-01-01 late 731',
        'breached 2026-01-01..2026-12-31 breached 2027-01-01 late 1',
      ],
    ],
    ['on the last good day of the middle year', FIVE_YEARS, [], '2024-12-31', ['due 2024-01-01..2024-12-31']],
    [
      'the day after the last good day of the middle year',
      FIVE_YEARS,
      [],
      '2025-01-01',
      ['breached 2024-01-01..2024-12-31 breached 2025-01-01 late 1'],
    ],
    [
      'reviewed on the last good day of the middle year',
      FIVE_YEARS,
      ['2024-12-31'],
      '2025-01-01',
      ['met 2024-01-01..2024-12-31 done 2024-12-31'],
    ],
    [
      'an extra review in another year replaces neither',
      FIVE_YEARS,
      ['2023-05-05'],
      '2024-06-01',
      ['due 2024-01-01..2024-12-31'],
    ],
    [
      'a review after the middle year makes it late, and the last year is owed another',
      FIVE_YEARS,
      ['2025-03-01'],
      '2026-06-01',
      [
        'met-late 2024-01-01..2024-12-31 breached 2025-01-01 late 60 done 2025-03-01',
        'due 2026-01-01..2026-12-31',
      ],
    ],
    [
      'two years: a midpoint on the boundary of two years belongs to the later',
      ['2024-01-01', '2025-12-31'],
      [],
      '2025-01-01',
      ['due 2025-01-01..2025-12-31', 'due 2025-01-01..2025-12-31'],
    ],
    [
      'four years: a midpoint on the boundary of two years belongs to the later',
      ['2022-01-01', '2025-12-31'],
      [],
      '2024-01-01',
      ['due 2024-01-01..2024-12-31'],
    ],
    // 1 July 2022 to 31 December 2026: four and a half years, halved on 1 October 2024.
    [
      'a stub at the end is the last year',
      ['2022-07-01', '2026-12-31'],
      [],
      '2026-12-31',
      ['breached 2024-07-01..2025-06-30 breached 2025-07-01 late 549', 'due 2026-07-01..2026-12-31'],
    ],
  ] satisfies [string, Term, string[], string, string[]][])('%s', (_, term, days, asOf, lines) => {
    expect(verdicts(reviewed(), state(days, term), asOf)).toEqual(lines);
  });

  it.each([
    [
      'by-midpoint',
      'the first is owed by the half-way day, 1 July 2024',
      [],
      '2024-07-01',
      ['due 2022-01-01..2024-07-01'],
    ],
    [
      'by-midpoint',
      'and in breach from the day after',
      [],
      '2024-07-02',
      ['breached 2022-01-01..2024-07-01 breached 2024-07-02 late 1'],
    ],
    [
      'substitute',
      'any review of the period will do for both',
      ['2022-03-03'],
      '2027-01-01',
      ['met 2022-01-01..2026-12-31 done 2022-03-03', 'met 2022-01-01..2026-12-31 done 2022-03-03'],
    ],
  ] satisfies [string, string, string[], string, string[]][])('%s: %s', (reading, _, days, asOf, lines) => {
    expect(verdicts(reviewed(reading), state(days), asOf)).toEqual(lines);
  });

  it.each([
    ['by neither rival while reviewed and not yet due', ['2023-02-02'], '2024-08-01', [null]],
    [
      'by one where only its day is past',
      [],
      '2024-08-01',
      [[{ reading: 'by-midpoint', status: 'breached' }]],
    ],
    [
      'by both where the review counts for them',
      ['2023-02-02'],
      '2025-08-01',
      [
        [
          { reading: 'by-midpoint', status: 'met' },
          { reading: 'substitute', status: 'met' },
        ],
      ],
    ],
  ])('is contested, milestone by milestone, %s', (_, days, asOf, contested) => {
    const { findings } = check(reviewed('document-years', ['by-midpoint', 'substitute']), state(days), asOf);
    expect(findings.map((finding) => finding.contested)).toEqual(contested);
  });

  it('without a document recorded it is outstanding and never dated', () => {
    expect(verdicts(reviewed(), stateOf(), '2030-01-01')).toEqual(['outstanding undated']);
  });
  it('with a document whose end is not recorded it is unknown, and the end is asked for', () => {
    const report = check(reviewed(), state([], ['2022-01-01', null]), '2030-01-01');
    expect(report.findings.map(told)).toEqual(['unknown undated']);
    expect(report.unknowns).toMatchObject([{ kind: 'document', name: 'ars', field: 'to' }]);
  });
  it('a document whose points lay before the entry into force is as good as none', () => {
    const ruleset = rulesetOf({
      duty: {
        type: 'milestones',
        event: 'architecture-reviewed',
        document: 'spbe-architecture',
        at: ['mid-term'],
      },
    });
    expect(verdicts(ruleset, state([], ['2019-01-01', '2023-12-31']), '2024-01-01')).toEqual([
      'outstanding undated',
    ]);
  });
});

describe('points of something without a period', () => {
  const points = (readings: Loose | null = null) =>
    rulesetOf({
      bearer: null,
      duty: {
        type: 'milestones',
        event: 'data-centre-reviewed',
        document: null,
        at: ['mid-term', 'final-year'],
      },
      readings,
    });
  const reviewedOn = (...days: string[]) =>
    stateOf({ recordsSince: '2000-01-01', events: days.map((on) => ({ type: 'data-centre-reviewed', on })) });
  const IN_FORCE = { inForceFrom: '2023-07-10' };

  it.each([
    [[], 'outstanding undated', 0],
    [['2024-03-01'], 'outstanding undated', 1],
    [['2024-03-01', '2024-03-01'], 'outstanding undated', 1],
    [['2024-03-01', '2026-03-01'], 'met undated done 2026-03-01', 2],
  ])('what was done is counted: %j', (days, line, done) => {
    const [finding] = check(points(), reviewedOn(...days), '2026-03-01', IN_FORCE).findings;
    expect(finding && told(finding)).toBe(line);
    expect(finding?.evidence).toHaveLength(done);
    expect(finding?.because.some(({ code }) => code === 'points-not-fixed')).toBe(done === 2);
  });

  it('one is enough where an act at any time will do, and that is told', () => {
    const readings = { default: 'document-years', rivals: ['by-midpoint', 'substitute'] };
    const [finding] = check(points(readings), reviewedOn('2024-03-01'), '2024-03-01', IN_FORCE).findings;
    expect(finding).toMatchObject({
      status: 'outstanding',
      contested: [{ reading: 'substitute', status: 'met' }],
    });
    const other = { ...IN_FORCE, readings: { [finding?.obligation ?? '']: 'substitute' } } as const;
    expect(verdicts(points(readings), reviewedOn('2024-03-01'), '2024-03-01', other)).toEqual([
      'met undated done 2024-03-01',
    ]);
  });

  it.each([
    ['2025-07-09', []],
    ['2025-07-10', ['due 2025-07-10..2026-07-09']],
    ['2026-07-09', ['due 2025-07-10..2026-07-09']],
    ['2026-07-10', ['breached 2025-07-10..2026-07-09 breached 2026-07-10 late 1']],
    [
      '2028-07-10',
      [
        'breached 2025-07-10..2026-07-09 breached 2026-07-10 late 732',
        'breached 2027-07-10..2028-07-09 breached 2028-07-10 late 1',
      ],
    ],
  ])('a term that the caller states dates them, from the entry into force: %s', (asOf, lines) => {
    const ruleset = points();
    const policy = { [ruleset.obligations[0]?.id ?? '']: 'P5Y' };
    const judged = verdicts(ruleset, reviewedOn(), asOf, { ...IN_FORCE, policy });
    expect(judged.slice(0, Math.max(lines.length, 1))).toEqual(
      lines.length === 0 ? ['due 2025-07-10..2026-07-09'] : lines,
    );
  });

  it('where the log begins late they are unknown', () => {
    const state = stateOf({ recordsSince: '2024-01-01' });
    expect(verdicts(points(), state, '2026-03-01', IN_FORCE)).toEqual(['unknown undated']);
  });
});
