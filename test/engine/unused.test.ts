import { describe, expect, it } from 'vitest';
import { layOutReport } from '../../src/report/check/report-page.ts';
import { createTelling } from '../../src/telling/telling.ts';
import { showOn } from '../fixtures/contoh.ts';
import { rulesetOf } from '../fixtures/rulesets.ts';
import { type Act, stateOf, unitOf } from '../fixtures/states.ts';
import { check } from '../fixtures/verdicts.ts';

const units = [
  { ...unitOf('kominfo', 'diskominfo'), name: 'Dinas Kominfo' },
  { ...unitOf('dinkes', 'perangkat-daerah'), name: 'Dinas Kesehatan' },
];
const audits = rulesetOf({
  duty: { type: 'recurring', event: 'application-audited', every: 'P1Y', window: 'calendar-year' },
});
const audited = (on: string, rest: Partial<Act> = {}): Act => ({
  type: 'application-audited',
  on,
  unit: 'kominfo',
  ...rest,
});

function reasons(ruleset: typeof audits, events: readonly Act[], asOf: string, rest = {}) {
  return check(ruleset, stateOf({ units, events, ...rest }), asOf).unused.map(
    ({ on, reason }) => `${on} ${reason}`,
  );
}

it('an act upon which a norm of another office hangs is that of another office', () => {
  const upon = rulesetOf({ bearer: 'diskominfo', duty: { type: 'standing', upon: ['application-audited'] } });
  expect(reasons(upon, [audited('2024-06-15', { unit: 'dinkes' })], '2025-06-30')).toEqual([
    '2024-06-15 other-office',
  ]);
});

describe('what is recorded and counts for nothing', () => {
  it('is listed with the nearest reason', () => {
    const events = [
      audited('2023-05-01'),
      audited('2023-09-01'),
      audited('2024-05-01'),
      audited('2024-06-15', { unit: 'dinkes' }),
      audited('2026-02-01'),
      { type: 'data-backed-up', on: '2024-01-01' },
    ];
    expect(reasons(audits, events, '2025-06-30')).toEqual([
      '2023-05-01 before-entry-into-force',
      '2023-09-01 not-in-window',
      '2024-01-01 unused-type',
      '2024-06-15 other-office',
      '2026-02-01 after-day-judged',
    ]);
  });
  it('is told of a trigger that does not say whose it is', () => {
    const duty = {
      type: 'response',
      trigger: 'lan-changed',
      event: 'lan-change-reported',
      within: null,
    } as const;
    const own = rulesetOf({ bearer: 'perangkat-daerah', duty });
    const changed = { type: 'lan-changed', on: '2024-02-01' };
    expect(reasons(own, [changed], '2025-06-30')).toEqual(['2024-02-01 no-unit']);
    expect(reasons(own, [{ ...changed, unit: 'dinkes' }], '2025-06-30')).toEqual([]);
    expect(reasons(rulesetOf({ bearer: 'diskominfo', duty }), [changed], '2025-06-30')).toEqual([]);
  });
  it('is told of a line that stands there twice', () => {
    expect(reasons(audits, [audited('2024-05-01'), audited('2024-05-01')], '2025-06-30')).toEqual([
      '2024-05-01 recorded-twice',
    ]);
  });
  it('is told of an answer to nothing, to what is not recorded, or to what was answered', () => {
    const reports = rulesetOf({
      duty: { type: 'response', trigger: 'lan-changed', event: 'lan-change-reported', within: null },
    });
    const events = [
      { type: 'lan-change-reported', unit: 'kominfo', on: '2024-01-01' },
      { id: 'c1', type: 'lan-changed', on: '2024-02-01' },
      { type: 'lan-change-reported', unit: 'kominfo', on: '2024-02-02' },
      { type: 'lan-change-reported', unit: 'kominfo', on: '2024-02-03', about: 'c1' },
      { type: 'lan-change-reported', unit: 'kominfo', on: '2024-02-04', about: 'c9' },
    ];
    expect(reasons(reports, events, '2025-06-30')).toEqual([
      '2024-01-01 nothing-called-for-it',
      '2024-02-03 already-done',
      '2024-02-04 about-unknown',
    ]);
  });
  it('is told of facts', () => {
    const standing = rulesetOf({
      bearer: 'perangkat-daerah',
      duty: { type: 'standing', requires: { var: 'uses-intra-network' } },
    });
    const facts = { 'uses-intra-network': true, 'own-server-possible': false };
    const own = units.map((unit) => ({ ...unit, facts: { 'uses-intra-network': true } }));
    const { unused } = check(standing, stateOf({ units: own, facts }), '2025-06-30');
    expect(unused.map(({ id, unit, reason }) => [id, unit, reason])).toEqual([
      ['own-server-possible', null, 'unused-type'],
      ['uses-intra-network', null, 'replaced'],
    ]);
  });
  it('is all that there is where the regulation does not bind', () => {
    expect(reasons(audits, [audited('2023-01-01')], '2023-02-01')).toEqual(['2023-01-01 not-in-force']);
  });
});

describe('a breach', () => {
  const state = stateOf({
    units,
    events: [audited('2024-05-01'), audited('2025-06-15', { unit: 'dinkes' })],
  });
  const report = check(audits, state, '2026-01-01');
  it('names the acts that came near', () => {
    expect(report.violations.map(({ window, nearMisses }) => [window?.from, nearMisses])).toEqual([
      [
        '2025-01-01',
        [
          {
            kind: 'event',
            id: null,
            type: 'application-audited',
            unit: 'dinkes',
            about: null,
            on: '2025-06-15',
            reason: 'other-office',
          },
        ],
      ],
    ]);
  });
  it.each([
    [
      'id',
      'aplikasi SPBE diaudit pada 15 Juni 2025 oleh Dinas Kesehatan: tidak dihitung, karena bukan dilakukan oleh yang berkewajiban',
    ],
    [
      'en',
      'SPBE application audited on 15 June 2025 by Dinas Kesehatan: not counted, because it was not done by the one who owes it',
    ],
  ] as const)('says so in %s', (locale, sentence) => {
    const page = showOn(layOutReport(report, createTelling(audits, locale, state)), 200);
    expect(page.toLowerCase()).toContain(sentence.toLowerCase());
  });
});
