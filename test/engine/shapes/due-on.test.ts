import { describe, expect, it } from 'vitest';
import type { DueDayInput } from '../../../src/model/due-day.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { writeOccurrence } from '../../../src/model/occurrence.ts';
import type { State } from '../../../src/model/state.ts';
import { tellBecause, tellDuty } from '../../../src/telling/tell-because.ts';
import { createTelling } from '../../../src/telling/telling.ts';
import type { Loose } from '../../fixtures/raw-rulesets.ts';
import { rulesetOf, YEARLY } from '../../fixtures/rulesets.ts';
import { actsOn, stateOf } from '../../fixtures/states.ts';
import { check, told } from '../../fixtures/verdicts.ts';

/* In force from 10 July 2023. */
const dueOn = (period: string, day: DueDayInput, window = 'calendar', duty: Loose = {}, norm: Loose = {}) =>
  rulesetOf({
    duty: { ...YEARLY, every: period, window, dueOn: day, ...duty },
    readings: { default: window, rivals: [] },
    ...norm,
  });
const done = (...days: readonly string[]) => stateOf({ events: actsOn('lan-diagram-submitted', days) });
const line = (finding: Finding) => `${writeOccurrence(finding)}: ${told(finding)}`;
const lines = (ruleset: ReturnType<typeof dueOn>, state: State, asOf: string) =>
  check(ruleset, state, asOf).findings.map(line);

describe('paling lambat 15 Desember setiap tahun', () => {
  const yearly = dueOn('P1Y', { month: 12, day: 15 });
  const [first, second] = ['2024-01-01..2024-12-31', '2025-01-01..2025-12-31'];
  it.each<[string, string, string[], string[]]>([
    ['on the day it is still good', '2024-12-15', [], [`${first}: due 2024-01-01..2024-12-15`]],
    [
      'the day after it is a day late',
      '2024-12-16',
      [],
      [`${first}: breached 2024-01-01..2024-12-15 breached 2024-12-16 late 1`],
    ],
    [
      'an act on the first day of the year is in time',
      '2024-12-16',
      ['2024-01-01'],
      [`${first}: met 2024-01-01..2024-12-15 done 2024-01-01`],
    ],
    [
      'an act on the day before the year is none of it',
      '2024-12-16',
      ['2023-12-31'],
      [`${first}: breached 2024-01-01..2024-12-15 breached 2024-12-16 late 1`],
    ],
    [
      'an act on the day is in time',
      '2024-12-16',
      ['2024-12-15'],
      [`${first}: met 2024-01-01..2024-12-15 done 2024-12-15`],
    ],
    [
      'an act on the day after is late, though the year still runs',
      '2024-12-31',
      ['2024-12-16'],
      [`${first}: met-late 2024-01-01..2024-12-15 breached 2024-12-16 late 1 done 2024-12-16`],
    ],
    [
      'an act in the days of the next year is of that one',
      '2025-12-16',
      ['2025-02-01'],
      [
        `${first}: breached 2024-01-01..2024-12-15 breached 2024-12-16 late 366`,
        `${second}: met 2025-01-01..2025-12-15 done 2025-02-01`,
      ],
    ],
    [
      'an act after the day of the next year is of the oldest that stands open',
      '2025-12-20',
      ['2025-12-20'],
      [
        `${first}: met-late 2024-01-01..2024-12-15 breached 2024-12-16 late 370 done 2025-12-20`,
        `${second}: breached 2025-01-01..2025-12-15 breached 2025-12-16 late 5`,
      ],
    ],
  ])('%s', (_, asOf, days, expected) => {
    expect(lines(yearly, done(...days), asOf)).toEqual(expected);
  });

  it('is the date ahead', () => {
    const { deadlines } = check(yearly, done('2024-05-01'), '2024-05-02', { horizon: '2025-12-31' });
    expect(deadlines.map((deadline) => deadline.dueOn)).toEqual(['2025-12-15']);
  });

  it('is said of the norm and of its verdict in both languages', () => {
    const [finding] = check(yearly, done(), '2024-12-16').findings;
    const said = (locale: 'id' | 'en') => {
      const telling = createTelling(yearly, locale);
      const [step] = finding?.because.filter(({ code }) => code === 'due-on') ?? [];
      return [tellDuty(yearly.obligations[0]?.duty as never, telling), step && tellBecause(step, telling)];
    };
    expect(said('id')).toEqual([
      expect.stringMatching(
        /, paling sedikit 1 kali dalam 1 tahun, dibaca menurut tahun kalender, paling lambat 15 Desember$/,
      ),
      'Wajib dalam tahun 2024, dibaca menurut tahun kalender, paling lambat 15 Desember.',
    ]);
    expect(said('en')).toEqual([
      expect.stringMatching(/, at least once in 1 year, read by calendar year, by 15 December$/),
      'It is due in year 2024, read by calendar year, by 15 December.',
    ]);
  });

  it('read pro-rata, what is left of the year is owed too, unless its day is past', () => {
    expect(lines(dueOn('P1Y', { month: 12, day: 15 }, 'pro-rata'), done(), '2023-12-15')).toEqual([
      '2023-07-10..2023-12-31: due 2023-07-10..2023-12-15',
    ]);
    expect(lines(dueOn('P1Y', { month: 7, day: 10 }, 'pro-rata'), done(), '2023-07-10')).toEqual([
      '2023-07-10..2023-12-31: due 2023-07-10..2023-07-10',
    ]);
    expect(lines(dueOn('P1Y', { month: 7, day: 9 }, 'pro-rata'), done(), '2023-12-15')).toEqual([
      '2024-01-01..2024-12-31: due 2024-01-01..2024-07-09',
    ]);
  });

  it('twice by the day needs two', () => {
    const twice = dueOn('P1Y', { month: 12, day: 15 }, 'calendar', { atLeast: 2 });
    expect(lines(twice, done('2024-03-01', '2024-12-15'), '2024-12-16')).toEqual([
      `${first}: met 2024-01-01..2024-12-15 done 2024-12-15`,
    ]);
    expect(lines(twice, done('2024-03-01', '2024-12-16'), '2024-12-16')).toEqual([
      `${first}: met-late 2024-01-01..2024-12-15 breached 2024-12-16 late 1 done 2024-12-16`,
    ]);
  });

  it('falls on whoever is bound on the day', () => {
    const bound = dueOn(
      'P1Y',
      { month: 12, day: 15 },
      'calendar',
      {},
      {
        applies: { var: 'uses-intra-network' },
        bearer: 'perangkat-daerah',
      },
    );
    const from = (day: string) =>
      stateOf({
        units: [
          {
            id: 'dinkes',
            roles: ['perangkat-daerah'],
            facts: {
              'uses-intra-network': [
                { value: false, until: '2024-12-14' },
                { value: true, from: day },
              ],
            },
          },
        ],
      });
    const status = (state: State) =>
      check(bound, state, '2024-12-31').findings.map((finding) => finding.status);
    expect(status(from('2024-12-15'))).toEqual(['breached']);
    expect(status(from('2024-12-16'))).not.toContain('breached');
  });
});

describe('setiap tanggal 15 dan akhir bulan', () => {
  it('by the 15th of every month: the first whole month after 10 July 2023 is August', () => {
    const monthly = dueOn('P1M', { day: 15 });
    expect(lines(monthly, done(), '2023-08-15')).toEqual([
      '2023-08-01..2023-08-31: due 2023-08-01..2023-08-15',
    ]);
    expect(lines(monthly, done(), '2023-08-16')[0]).toBe(
      '2023-08-01..2023-08-31: breached 2023-08-01..2023-08-15 breached 2023-08-16 late 1',
    );
  });
  it('read pro-rata, July too, whose 15th was still to come; its 9th was not', () => {
    expect(lines(dueOn('P1M', { day: 15 }, 'pro-rata'), done(), '2023-07-12')[0]).toBe(
      '2023-07-10..2023-07-31: due 2023-07-10..2023-07-15',
    );
    expect(lines(dueOn('P1M', { day: 9 }, 'pro-rata'), done(), '2023-07-12')[0]).toBe(
      '2023-08-01..2023-08-31: due 2023-08-01..2023-08-09',
    );
  });
  it.each([
    ['2024-02-28', '2024-02-01..2024-02-29'],
    ['2024-04-02', '2024-04-01..2024-04-30'],
    ['2024-05-02', '2024-05-01..2024-05-31'],
    ['2025-02-02', '2025-02-01..2025-02-28'],
  ])('the 31st ends with its month: on %s %s', (asOf, window) => {
    const monthly = dueOn('P1M', { day: 31 });
    expect(lines(monthly, done(), asOf).at(-1)).toBe(`${window}: due ${window}`);
  });
  it('30 February is the last of February', () => {
    expect(lines(dueOn('P1Y', { month: 2, day: 30 }), done(), '2024-01-02')).toEqual([
      '2024-01-01..2024-12-31: due 2024-01-01..2024-02-29',
    ]);
  });
  it('by the 15th of April and of October', () => {
    const named = dueOn('P1Y', { day: 15 }, 'calendar', { months: [4, 10] });
    expect(lines(named, done(), '2023-10-15')).toEqual([
      '2023-10-01..2023-10-31: due 2023-10-01..2023-10-15',
    ]);
    expect(lines(named, done('2023-10-15', '2024-04-16'), '2024-04-16')).toEqual([
      '2023-10-01..2023-10-31: met 2023-10-01..2023-10-15 done 2023-10-15',
      '2024-04-01..2024-04-30: met-late 2024-04-01..2024-04-15 breached 2024-04-16 late 1 done 2024-04-16',
    ]);
  });
});

describe('where the log begins late', () => {
  it('an act after its day may be about either month: neither is known', () => {
    const monthly = dueOn('P1M', { day: 15 });
    const state = stateOf({
      events: actsOn('lan-diagram-submitted', ['2023-09-20']),
      recordsSince: '2023-09-01',
    });
    expect(lines(monthly, state, '2023-09-20').map((text) => text.split(' ')[1])).toEqual([
      'unknown',
      'unknown',
    ]);
  });
});
