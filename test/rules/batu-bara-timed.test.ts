import { describe, expect, it } from 'vitest';
import { ruleset } from '../../generated/rules/batu-bara.ts';
import { checkCompliance } from '../../src/engine/check-compliance.ts';
import type { StateInput } from '../../src/model/state-input.ts';
import type { ReadingName } from '../../src/model/terms.ts';
import { unitOf } from '../fixtures/states.ts';

/**
 * Every timed duty of Peraturan Bupati Batu Bara 81/2021, worked out by hand from its Pasal: the verdict on the
 * day before the last good day, on it and after it, under the default reading and under each rival. The day of
 * promulgation is blank in the text; the ruleset supposes the day of signing, 31 August 2021.
 */
type Row = readonly [
  reading: ReadingName,
  done: readonly string[],
  window: string,
  lastGoodDay: string,
  firstDayInBreach: string,
];

const units = [
  unitOf('kominfo', 'diskominfo'),
  unitOf('bappeda', 'bappeda'),
  unitOf('dinkes', 'perangkat-daerah'),
];

function statusOn(
  asOf: string,
  obligation: string,
  reading: ReadingName | null,
  state: Partial<StateInput>,
  window: string,
) {
  const report = checkCompliance(
    ruleset,
    { organization: { id: 'kab-contoh' }, recordsSince: '1945-08-17', units, ...state },
    { asOf, ...(reading && { readings: { [obligation]: reading } }) },
  );
  const own = report.findings.filter(
    (finding) => finding.obligation === obligation && finding.unit !== 'bappeda',
  );
  const found = own.find((finding) => `${finding.window?.from}..${finding.window?.to}` === window);
  return found === undefined ? 'no such window' : found.status;
}

// Counted by the platform and not by the calendar of the library, which is on trial here.
function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

function walk(
  obligation: string,
  rows: readonly Row[],
  stateOf: (done: readonly string[]) => Partial<StateInput>,
): void {
  it.each(rows)(
    '%s, done %j: %s is good until %s and in breach from %s',
    (reading, done, window, last, breach) => {
      const on = (day: string) => statusOn(day, obligation, reading, stateOf(done), window);
      expect([on(dayAfter(last, -1)), on(last), on(breach), on(dayAfter(breach, 1))]).toEqual([
        'due',
        'due',
        'breached',
        'breached',
      ]);
      expect(dayAfter(last, 1)).toBe(breach);
      const doneInTime = (day: string) =>
        statusOn(breach, obligation, reading, stateOf([...done, day]), window);
      expect(doneInTime(last)).toBe('met');
      expect(['met-late', 'breached']).toContain(doneInTime(breach));
    },
  );
}

describe('Pasal 23 ayat (1): the LAN diagram, at least once a year, by every OPD', () => {
  walk(
    'lan-diagram',
    [
      ['calendar-year', [], '2022-01-01..2022-12-31', '2022-12-31', '2023-01-01'],
      ['calendar-year', ['2022-12-31'], '2023-01-01..2023-12-31', '2023-12-31', '2024-01-01'],
      ['calendar-year', ['2022-03-01', '2023-03-01'], '2024-01-01..2024-12-31', '2024-12-31', '2025-01-01'],
      ['rolling', [], '2021-08-31..2022-08-30', '2022-08-30', '2022-08-31'],
      ['rolling', ['2022-02-28'], '2022-02-28..2023-02-27', '2023-02-27', '2023-02-28'],
      [
        'rolling',
        ['2022-08-01', '2023-05-31', '2024-02-29'],
        '2024-02-29..2025-02-28',
        '2025-02-28',
        '2025-03-01',
      ],
      ['anniversary', [], '2021-08-31..2022-08-30', '2022-08-30', '2022-08-31'],
      ['anniversary', ['2022-01-10', '2022-09-01'], '2023-08-31..2024-08-30', '2024-08-30', '2024-08-31'],
      ['pro-rata', [], '2021-08-31..2021-12-31', '2021-12-31', '2022-01-01'],
      ['pro-rata', ['2021-12-31'], '2022-01-01..2022-12-31', '2022-12-31', '2023-01-01'],
    ],
    (done) => ({ events: done.map((on) => ({ type: 'lan-diagram-submitted', unit: 'dinkes', on })) }),
  );
});

describe.each([
  ['Pasal 43 ayat (1): audit of the infrastructure', 'infrastructure-audit', 'infrastructure-audited'],
  ['Pasal 44 ayat (3): audit of special applications', 'application-audit', 'application-audited'],
  ['Pasal 45 ayat (3): audit of security', 'security-audit', 'security-audited'],
])('%s, at least once in two years, by Diskominfo', (_, obligation, event) => {
  walk(
    obligation,
    [
      ['rolling', [], '2021-08-31..2023-08-30', '2023-08-30', '2023-08-31'],
      ['rolling', ['2022-08-31'], '2022-08-31..2024-08-30', '2024-08-30', '2024-08-31'],
      ['rolling', ['2022-03-31', '2024-02-29'], '2024-02-29..2026-02-28', '2026-02-28', '2026-03-01'],
      ['calendar-blocks', [], '2022-01-01..2023-12-31', '2023-12-31', '2024-01-01'],
      ['calendar-blocks', ['2023-06-30'], '2024-01-01..2025-12-31', '2025-12-31', '2026-01-01'],
      ['anniversary', [], '2021-08-31..2023-08-30', '2023-08-30', '2023-08-31'],
      ['anniversary', ['2023-08-30'], '2023-08-31..2025-08-30', '2025-08-30', '2025-08-31'],
    ],
    (done) => ({ events: done.map((on) => ({ type: event, on })) }),
  );
});

describe.each([
  [
    'Pasal 8 ayat (3): review of the architecture',
    'architecture-review',
    'architecture-reviewed',
    'spbe-architecture',
  ],
  ['Pasal 9 ayat (4): review of the roadmap', 'roadmap-review', 'roadmap-reviewed', 'spbe-roadmap'],
])('%s at mid-term and in the final year', (_, obligation, event, type) => {
  const over = (from: string, to: string) => (done: readonly string[]) => ({
    documents: [{ id: 'dok', type, from, to }],
    events: done.map((on) => ({ type: event, on })),
  });
  describe('of a document from 1 January 2022 to 31 December 2026', () => {
    walk(
      obligation,
      [
        ['document-years', [], '2024-01-01..2024-12-31', '2024-12-31', '2025-01-01'],
        ['document-years', ['2024-06-30'], '2026-01-01..2026-12-31', '2026-12-31', '2027-01-01'],
        ['by-midpoint', [], '2022-01-01..2024-07-01', '2024-07-01', '2024-07-02'],
        ['by-midpoint', ['2024-06-30'], '2026-01-01..2026-12-31', '2026-12-31', '2027-01-01'],
        ['substitute', [], '2022-01-01..2026-12-31', '2026-12-31', '2027-01-01'],
      ],
      over('2022-01-01', '2026-12-31'),
    );
  });
  describe('of a document from 29 February 2024 to 31 May 2029', () => {
    // Its years begin on 28 February where there is no 29th; half-way lies 31 months on, in the third year; the stub is the last.
    walk(
      obligation,
      [
        ['document-years', [], '2026-03-01..2027-02-28', '2027-02-28', '2027-03-01'],
        ['document-years', ['2026-03-01'], '2029-03-01..2029-05-31', '2029-05-31', '2029-06-01'],
      ],
      over('2024-02-29', '2029-05-31'),
    );
  });
});

describe.each([
  ['Pasal 7 ayat (1): the master plan', 'master-plan-term', 'spbe-master-plan'],
  ['Pasal 8 ayat (2): the architecture', 'architecture-term', 'spbe-architecture'],
  ['Pasal 9 ayat (2): the roadmap', 'roadmap-term', 'spbe-roadmap'],
])('%s is drawn up for five years', (_, obligation, type) => {
  const statuses = (asOf: string, ...periods: readonly (readonly [string, string?])[]) => {
    const documents = periods.map(([from, to], index) => ({ id: `dok-${index}`, type, from, to }));
    const report = checkCompliance(ruleset, { organization: { id: 'kab-contoh' }, documents }, { asOf });
    return report.findings.filter((finding) => finding.obligation === obligation).map(({ status }) => status);
  };

  it.each([
    ['2022-01-01', '2026-12-31'],
    ['2023-08-31', '2028-08-30'],
  ])('one from %s to %s has five years, and still has them when it has run out', (from, last) => {
    const ends = [-2, -1, 0, 1, 2].map((days) => [from, dayAfter(last, days)] as const);
    const judged = ['breached', 'met', 'met', 'met', 'breached'];
    expect(statuses(from, ...ends)).toEqual(judged);
    expect(statuses(dayAfter(last, 400), ...ends)).toEqual(judged);
  });
  it('one without an end is unknown, and without any there is nothing to judge, on whatever day', () => {
    expect(statuses('2035-01-01', ['2022-01-01'])).toEqual(['unknown']);
    expect(statuses('2035-01-01')).toEqual(['not-applicable']);
  });
});

describe.each([
  ['Pasal 6 ayat (5): the master plan', 'master-plan', 'spbe-master-plan', 'peraturan-kepala-daerah'],
  ['Pasal 8 ayat (2): the architecture', 'architecture', 'spbe-architecture', 'keputusan-kepala-daerah'],
  ['Pasal 9 ayat (2): the roadmap', 'roadmap', 'spbe-roadmap', 'keputusan-kepala-daerah'],
])('%s is there', (_, obligation, type, form) => {
  const papers = (...periods: readonly (readonly [string, string?])[]) => ({
    documents: periods.map(([from, to], index) => ({ id: `dok-${index}`, type, from, to, form })),
  });
  const on = (asOf: string, ...periods: readonly (readonly [string, string?])[]) =>
    statusOn(asOf, obligation, null, papers(...periods), '2022-01-01..2026-12-31');

  it('its successor is due on its last day and late the day after', () => {
    const plan = ['2022-01-01', '2026-12-31'] as const;
    expect([on('2026-12-30', plan), on('2026-12-31', plan), on('2027-01-01', plan)]).toEqual([
      'due',
      'due',
      'breached',
    ]);
    expect(on('2027-01-06', plan, ['2027-01-01'])).toBe('met');
    expect(on('2027-01-06', plan, ['2027-01-02'])).toBe('met-late');
  });
  it('none is outstanding, on whatever day', () => {
    const report = checkCompliance(
      ruleset,
      { organization: { id: 'kab-contoh' }, recordsSince: '1945-08-17' },
      { asOf: '2035-01-01' },
    );
    expect(
      report.findings.filter((finding) => finding.obligation === obligation).map(({ status }) => status),
    ).toEqual(['outstanding']);
  });
});
