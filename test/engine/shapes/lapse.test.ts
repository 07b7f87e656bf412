import { describe, expect, it } from 'vitest';
import { checkCompliance } from '../../../src/engine/check-compliance.ts';
import type { Ruleset } from '../../../src/model/ruleset.ts';
import type { Loose } from '../../fixtures/raw-rulesets.ts';
import { regulation, rulesetOf } from '../../fixtures/rulesets.ts';
import { type Act, unitOf } from '../../fixtures/states.ts';
import { told } from '../../fixtures/verdicts.ts';

const events = {
  requested: { label: { id: 'permohonan', en: 'request' } },
  approved: { label: { id: 'persetujuan', en: 'approval' } },
  rejected: { label: { id: 'penolakan', en: 'rejection' } },
  extended: { label: { id: 'perpanjangan', en: 'extension' } },
};
const units = [unitOf('kominfo', 'diskominfo'), unitOf('dinkes', 'perangkat-daerah')];

const judge = (law: Ruleset, log: readonly Act[], asOf: string, more: Loose = {}) =>
  checkCompliance(
    law,
    { organization: { id: 'kab-contoh' }, units, recordsSince: '1945-08-17', events: [...log], ...more },
    { asOf },
  );
const linesOf = (law: Ruleset, obligation: string, log: readonly Act[], asOf: string, more: Loose = {}) =>
  judge(law, log, asOf, more)
    .findings.filter((finding) => finding.obligation === obligation)
    .map(told);
const request = (on: string, id = 'p1', about = 'app-1'): Act => ({
  id,
  type: 'requested',
  unit: 'dinkes',
  on,
  about,
});
const act = (type: string, on: string, about: string | null = 'app-1', unit = 'kominfo'): Act => ({
  type,
  unit,
  on,
  about,
});

/*
 * "(1) Diskominfo menjawab permohonan dalam 14 hari, dapat diperpanjang 1 kali 7 hari; apabila lewat, permohonan dianggap
 * disetujui. (2) Aplikasi dipasang setelah disetujui."
 */
const LAPSE = regulation(
  'contoh',
  [
    {
      id: 'answer',
      bearer: 'diskominfo',
      duty: {
        type: 'response',
        trigger: 'requested',
        event: ['approved', 'rejected'],
        within: 'P14D',
        extension: { event: 'extended', period: 'P7D', times: 1 },
        deemed: 'approved',
      },
    },
    {
      id: 'consent',
      topic: 'wan',
      bearer: 'perangkat-daerah',
      counterparty: 'diskominfo',
      duty: { type: 'precondition', before: 'application-deployed', requires: 'approved' },
    },
  ],
  {},
  { events },
);
const deployed = (on: string): Act => act('application-deployed', on, 'app-1', 'dinkes');

describe('a term that lapses', () => {
  const REQUEST = request('2024-03-01');
  it.each([
    ['on the last good day is due', [REQUEST], '2024-03-15', ['due 2024-03-01..2024-03-15']],
    [
      'the day after is in breach',
      [REQUEST],
      '2024-03-16',
      ['breached 2024-03-01..2024-03-15 breached 2024-03-16 late 1'],
    ],
    [
      'answered in time',
      [REQUEST, act('rejected', '2024-03-15')],
      '2024-04-01',
      ['met 2024-03-01..2024-03-15 done 2024-03-15'],
    ],
    [
      'answered late: what is deemed done is no answer',
      [REQUEST, act('approved', '2024-03-18')],
      '2024-04-01',
      ['met-late 2024-03-01..2024-03-15 breached 2024-03-16 late 3 done 2024-03-18'],
    ],
    [
      'extended on its last good day it ends a week later',
      [REQUEST, act('extended', '2024-03-15')],
      '2024-03-22',
      ['due 2024-03-01..2024-03-22'],
    ],
    [
      'and is in breach the day after that',
      [REQUEST, act('extended', '2024-03-15')],
      '2024-03-23',
      ['breached 2024-03-01..2024-03-22 breached 2024-03-23 late 1'],
    ],
    [
      'extended a day late it is not longer',
      [REQUEST, act('extended', '2024-03-16')],
      '2024-03-16',
      ['breached 2024-03-01..2024-03-15 breached 2024-03-16 late 1'],
    ],
    [
      'is extended once only',
      [REQUEST, act('extended', '2024-03-10'), act('extended', '2024-03-20')],
      '2024-03-23',
      ['breached 2024-03-01..2024-03-22 breached 2024-03-23 late 1'],
    ],
    [
      'is not extended by an act about something else',
      [REQUEST, act('extended', '2024-03-10', 'app-2')],
      '2024-03-16',
      ['breached 2024-03-01..2024-03-15 breached 2024-03-16 late 1'],
    ],
  ] satisfies [string, Act[], string, string[]][])('%s', (_, log, asOf, lines) => {
    expect(linesOf(LAPSE, 'answer', log, asOf)).toEqual(lines);
  });

  it.each([
    ['before it lapses nothing is approved', [REQUEST, deployed('2024-03-15')], 'breached'],
    ['the day after it counts as approved', [REQUEST, deployed('2024-03-16')], 'met'],
    [
      'a rejection in time keeps it from that',
      [REQUEST, act('rejected', '2024-03-14'), deployed('2024-03-16')],
      'breached',
    ],
    [
      'a rejection too late does not',
      [REQUEST, act('rejected', '2024-03-16'), deployed('2024-03-17')],
      'met',
    ],
    [
      'an extension puts it off',
      [REQUEST, act('extended', '2024-03-10'), deployed('2024-03-22')],
      'breached',
    ],
    ['until the longer term lapses', [REQUEST, act('extended', '2024-03-10'), deployed('2024-03-23')], 'met'],
  ] satisfies [string, Act[], string][])('%s', (_, log, status) => {
    const consent = judge(LAPSE, log, '2024-04-01').findings.filter(
      ({ obligation }) => obligation === 'consent',
    );
    expect(consent.filter(({ unit }) => unit === 'dinkes')).toMatchObject([{ status }]);
  });

  it('says what silence comes to, and on what an approval rests that nobody gave', () => {
    const { findings, unused } = judge(LAPSE, [REQUEST, deployed('2024-03-20')], '2024-04-01');
    const [answer] = findings.filter(({ obligation }) => obligation === 'answer');
    expect(answer?.because).toContainEqual({ code: 'deemed', type: 'approved', on: '2024-03-16' });
    const consent = findings.find(({ obligation, unit }) => obligation === 'consent' && unit === 'dinkes');
    expect(consent?.because).toContainEqual({
      code: 'deemed-act',
      obligation: 'answer',
      type: 'approved',
      on: '2024-03-16',
    });
    expect(consent?.evidence).toMatchObject([{ type: 'requested' }, { type: 'application-deployed' }]);
    expect(unused).toEqual([]);
  });

  it('an extension that came too late is told', () => {
    expect(judge(LAPSE, [REQUEST, act('extended', '2024-03-16')], '2024-03-20').unused).toMatchObject([
      { type: 'extended', reason: 'not-in-window' },
    ]);
  });
});

describe('an answer that must not come too early', () => {
  /* "Paling cepat 3 hari dan paling lambat 14 hari setelah perubahan." */
  const waited = rulesetOf({
    bearer: 'perangkat-daerah',
    duty: {
      type: 'response',
      trigger: 'lan-changed',
      event: 'lan-change-reported',
      notBefore: 'P3D',
      within: 'P14D',
    },
  });
  const change: Act = { type: 'lan-changed', unit: 'dinkes', on: '2024-03-01' };
  const report = (on: string): Act => ({ type: 'lan-change-reported', unit: 'dinkes', on });
  it.each([
    [
      'a day too early does not count',
      '2024-03-03',
      'breached 2024-03-04..2024-03-15 breached 2024-03-16 late 17',
    ],
    ['on the first day does', '2024-03-04', 'met 2024-03-04..2024-03-15 done 2024-03-04'],
    ['on the last good day does', '2024-03-15', 'met 2024-03-04..2024-03-15 done 2024-03-15'],
  ])('%s', (_, on, line) => {
    expect(linesOf(waited, 'kewajiban', [change, report(on)], '2024-04-01')).toContain(line);
  });
  it('is read with the day itself a day earlier, though no term ends', () => {
    const { duty } = waited.obligations[0] as { readonly duty: object };
    const read = rulesetOf({
      bearer: 'perangkat-daerah',
      duty: { ...duty, within: null } as (typeof waited.obligations)[0]['duty'],
      readings: { default: 'exclude-first', rivals: ['include-first'] },
    });
    const found = (on: string) =>
      judge(read, [change, report(on)], '2024-04-01').findings.find(({ unit }) => unit === 'dinkes');
    expect(found('2024-03-02')).toMatchObject({ status: 'outstanding', contested: null });
    expect(found('2024-03-03')).toMatchObject({
      status: 'outstanding',
      contested: [{ reading: 'include-first', status: 'met' }],
    });
    expect(found('2024-03-04')).toMatchObject({ status: 'met', contested: null });
  });
});

describe('what must come so long before', () => {
  /* "Paling lambat 30 hari dan paling lama 90 hari sebelum pemasangan." */
  const ahead = (duty: Loose, readings: Loose | null = null) =>
    rulesetOf({
      bearer: 'perangkat-daerah',
      readings,
      duty: { type: 'precondition', before: 'application-deployed', requires: 'application-tested', ...duty },
    });
  const tested = (on: string): Act => ({ type: 'application-tested', unit: 'dinkes', on });
  const statusOf = (law: Ruleset, on: string) =>
    judge(law, [tested(on), { ...deployed('2024-05-01'), about: null }], '2024-06-01').findings.filter(
      ({ unit }) => unit === 'dinkes',
    );
  const both = ahead({ lead: 'P30D', notBefore: 'P90D' });
  it.each([
    ['91 days before is too early', '2024-01-31', 'breached'],
    ['90 days before is the first good day', '2024-02-01', 'met'],
    ['30 days before is the last', '2024-04-01', 'met'],
    ['29 days before is too late', '2024-04-02', 'breached'],
  ])('%s', (_, on, status) => {
    const findings = statusOf(both, on);
    expect(findings).toMatchObject([{ status, window: { from: '2024-02-01', to: '2024-04-01' } }]);
    if (status === 'breached') expect(findings).toMatchObject([{ breachedFrom: '2024-05-01' }]);
  });

  it('read with the day itself it is a day later, and the report says where that matters', () => {
    const read = ahead({ lead: 'P30D' }, { default: 'exclude-first', rivals: ['include-first'] });
    expect(statusOf(read, '2024-04-02')).toMatchObject([
      { status: 'breached', contested: [{ reading: 'include-first', status: 'met' }] },
    ]);
    expect(statusOf(read, '2024-04-01')).toMatchObject([{ status: 'met', contested: null }]);
  });

  it('so is a limit on how old it may be, which stands alone', () => {
    const read = ahead({ notBefore: 'P90D' }, { default: 'exclude-first', rivals: ['include-first'] });
    expect(statusOf(read, '2024-01-31')).toMatchObject([{ status: 'breached', contested: null }]);
    expect(statusOf(read, '2024-02-01')).toMatchObject([
      { status: 'met', contested: [{ reading: 'include-first', status: 'breached' }] },
    ]);
    expect(statusOf(read, '2024-02-02')).toMatchObject([{ status: 'met', contested: null }]);
  });
});
