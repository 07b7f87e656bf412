import { describe, expect, it } from 'vitest';
import { rulesetOf } from '../../fixtures/rulesets.ts';
import { stateOf, unitOf } from '../../fixtures/states.ts';
import { check } from '../../fixtures/verdicts.ts';

// A cycle word that may be about something else: read without an interval, or by the calendar year.
const reading = (window: 'no-interval' | 'calendar-year', rivals: readonly string[]) =>
  rulesetOf({
    bearer: 'diskominfo',
    duty: { type: 'recurring', event: 'ict-audited', every: 'P1Y', window },
    readings: { default: window, rivals },
  });
const unread = reading('no-interval', ['calendar-year']);
const yearly = reading('calendar-year', ['no-interval']);
const audited = (...days: readonly string[]) =>
  stateOf({
    units: [unitOf('kominfo', 'diskominfo')],
    recordsSince: '2000-01-01',
    events: days.map((on) => ({ type: 'ict-audited', unit: 'kominfo', on })),
  });

// In force from 10 July 2023: the first full year is 2024.
describe('an interval that may not be one of the duty', () => {
  it.each([
    ['the day before its first act', [], '2024-02-29', 'outstanding', 'due'],
    ['on the day of its first act', ['2024-03-01'], '2024-03-01', 'met', null],
    ['on the last day of the year after', ['2024-03-01'], '2025-12-31', 'met', null],
    ['the day after', ['2024-03-01'], '2026-01-01', 'met', 'breached'],
    ['where every year has its act', ['2024-03-01', '2025-03-01'], '2026-12-31', 'met', null],
    ['where a year was missed before', ['2025-03-01', '2026-03-01'], '2026-12-31', 'met', 'breached'],
    ['never done', [], '2025-01-01', 'outstanding', 'breached'],
    ['before the first full year', ['2023-08-01'], '2023-12-31', 'met', null],
  ])('is told beside the verdict, %s', (_, days, asOf, status, rival) => {
    expect(check(unread, audited(...days), asOf).findings).toMatchObject([
      {
        status,
        window: null,
        dueOn: null,
        reading: 'no-interval',
        contested: rival === null ? null : [{ reading: 'calendar-year', status: rival }],
      },
    ]);
  });

  it('looks no further than the day judged, whatever the horizon', () => {
    const at = (horizon?: string) => check(unread, audited('2024-03-01'), '2025-06-01', { horizon }).findings;
    expect(at('2027-12-31')).toEqual(at());
  });

  it('what a rival is told to be is what a check under it finds', () => {
    const state = audited('2024-03-01');
    const under = check(unread, state, '2026-01-01', { readings: { kewajiban: 'calendar-year' } });
    expect(under.findings.map(({ status, window }) => [status, window?.to])).toEqual([
      ['met', '2024-12-31'],
      ['breached', '2025-12-31'],
      ['due', '2026-12-31'],
    ]);
    expect(under.findings).toEqual(check(yearly, state, '2026-01-01').findings);
  });

  it('each window stands against the whole where there is an interval', () => {
    const contested = check(yearly, audited('2024-03-01'), '2026-01-01').findings.map((it) => it.contested);
    expect(contested).toEqual([null, [{ reading: 'no-interval', status: 'met' }], null]);
  });

  it('a local policy dates it as long as it is read to have no interval', () => {
    const options = { policy: { kewajiban: 'P6M' } };
    expect(check(unread, audited(), '2023-08-01', options).findings).toMatchObject([
      { status: 'due', dueOn: '2024-01-09', policy: 'P6M' },
    ]);
    const readings = { kewajiban: 'calendar-year' } as const;
    expect(check(unread, audited(), '2023-08-01', { ...options, readings }).findings).toMatchObject([
      { status: 'due', dueOn: '2024-12-31', policy: null },
    ]);
  });
});
