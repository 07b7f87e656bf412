import { describe, expect, it } from 'vitest';
import { checkCompliance } from '../../../src/engine/check-compliance.ts';
import type { Loose } from '../../fixtures/raw-rulesets.ts';
import { rulesetOf } from '../../fixtures/rulesets.ts';
import { type Act, unitOf } from '../../fixtures/states.ts';
import { told } from '../../fixtures/verdicts.ts';

/*
 * What names an event is about what that event is about: an approval of the request `p1`, which was for the application
 * `e-surat`, is one of `e-surat`.
 */

const label = (id: string, en: string) => ({ label: { id, en } });
const events = {
  requested: label('permohonan', 'request'),
  approved: label('persetujuan', 'approval'),
  warned: label('teguran', 'warning'),
  mended: label('perbaikan', 'repair'),
  extended: label('perpanjangan', 'extension'),
};
const units = [
  unitOf('dinkes', 'perangkat-daerah'),
  unitOf('dinsos', 'perangkat-daerah'),
  unitOf('kominfo', 'diskominfo'),
];
const GOVERNMENT = { organization: { id: 'kab-contoh' }, units, recordsSince: '1945-08-17' };
const lawOf = (norm: Loose) => rulesetOf(norm, {}, { events });
const judge = (law: ReturnType<typeof lawOf>, log: readonly Act[], asOf: string, unit = 'dinkes') =>
  checkCompliance(law, { ...GOVERNMENT, events: [...log] }, { asOf })
    .findings.filter((finding) => finding.unit === unit || finding.unit === null)
    .map(told);

const act = (type: string, on: string, about: string | null, more: Loose = {}): Act => ({
  type,
  on,
  about,
  unit: 'kominfo',
  ...more,
});
const requested = (id: string, about: string | null, more: Loose = {}) =>
  act('requested', '2024-01-01', about, { id, unit: 'dinkes', ...more });
const deployed = (on: string, about: string | null, more: Loose = {}) =>
  act('application-deployed', on, about, { unit: 'dinkes', ...more });

const SPAN = '2023-07-10..2024-05-10';
const MET = `met ${SPAN} done 2024-05-09`;
const BREACHED = `breached ${SPAN} breached 2024-05-10 late 2`;

describe.each([
  ['before an act, of an office', 'kominfo', { requiresBy: 'diskominfo' }, null],
  ['before an act, of the other side', 'kominfo', {}, 'diskominfo'],
  ['before an act, of one of many', 'dinsos', { requiresBy: 'perangkat-daerah' }, null],
  ['before an act, of a party', null, { requiresBy: 'pemilik-data' }, null],
  ['to what is forbidden, of an office', 'kominfo', { unlessBy: 'diskominfo' }, null],
  ['to what is forbidden, of a party', null, { unlessBy: 'pemilik-data' }, null],
  ['to what is forbidden, of anybody', 'dinsos', { unlessBy: null }, null],
])('a consent %s', (_, giver, by, counterparty) => {
  const law = lawOf({
    bearer: 'perangkat-daerah',
    counterparty,
    ...('unlessBy' in by
      ? {
          strength: 'dilarang',
          word: 'dilarang',
          duty: { type: 'prohibition', event: 'application-deployed', unless: 'approved', ...by },
        }
      : {
          duty: { type: 'precondition', before: 'application-deployed', requires: 'approved', ...by },
        }),
  });
  it.each([
    ['that names the request, the day before', 'p1', 'e-surat', '2024-05-09', MET],
    ['that names the request, a day late', 'p1', 'e-surat', '2024-05-11', BREACHED],
    ['that names a request for something else', 'p2', 'e-surat', '2024-05-09', BREACHED],
    ['that names a letter about the request', 'letter', 'e-surat', '2024-05-09', MET],
    ['of the request, before an act that names it', 'p1', 'p1', '2024-05-09', MET],
    ['of the thing, before an act that names the request', 'e-surat', 'p1', '2024-05-09', MET],
    ['of one request, before an act that names another', 'p1', 'p3', '2024-05-09', BREACHED],
    ['of an act before, for the same thing', 'd0', 'e-surat', '2024-05-09', BREACHED],
  ])('%s', (__, consentTo, about, on, line) => {
    const log = [
      requested('p1', 'e-surat'),
      requested('p2', 'e-pajak'),
      requested('p3', 'e-surat'),
      act('warned', '2024-01-02', 'p1', { id: 'letter' }),
      // It was done before the norm bound.
      deployed('2023-07-09', 'e-surat', { id: 'd0' }),
      act('approved', on, consentTo, { unit: giver }),
      deployed('2024-05-10', about),
    ];
    expect(judge(law, log, '2024-05-11')).toEqual([line]);
  });
});

describe('a consent that names a request which names nothing itself', () => {
  const forbidden = lawOf({
    bearer: 'perangkat-daerah',
    strength: 'dilarang',
    word: 'dilarang',
    duty: {
      type: 'prohibition',
      event: 'application-deployed',
      unless: 'approved',
      unlessBy: 'diskominfo',
    },
  });
  const of = (request: Loose) =>
    judge(
      forbidden,
      [
        requested('p1', null, request),
        act('approved', '2024-05-09', 'p1'),
        deployed('2024-05-10', 'e-surat'),
        deployed('2024-05-11', 'e-pajak'),
      ],
      '2024-05-11',
    ).map((line) => line.split(' ')[0]);

  it.each([
    ['is good for one act of whoever asked', { unit: 'dinkes' }, ['met', 'breached']],
    ['is none for another', { unit: 'dinsos' }, ['breached', 'breached']],
    ['leaves it open where nobody is recorded to have asked', { unit: null }, ['unknown', 'unknown']],
  ] satisfies [string, Loose, string[]][])('%s', (_, request, lines) => {
    expect(of(request)).toEqual(lines);
  });
});

describe('an answer', () => {
  const answered = lawOf({
    bearer: 'diskominfo',
    duty: {
      type: 'response',
      trigger: 'requested',
      event: 'approved',
      within: 'P14D',
      extension: { event: 'extended', period: 'P7D', times: 1 },
    },
  });
  const TWO = [requested('p1', 'e-surat'), requested('p2', 'e-surat', { on: '2024-01-03' })];
  const statusesOf = (log: readonly Act[]) =>
    judge(answered, [...TWO, ...log], '2024-02-01', 'kominfo').map((line) => line.split(' ')[0]);

  it('to one request is none to another about the same thing, and not to one before either', () => {
    expect(statusesOf([act('approved', '2024-01-05', 'p2')])).toEqual(['breached', 'met']);
    const twice = [act('approved', '2024-01-05', 'p2'), act('approved', '2024-01-06', 'p2', { id: 'again' })];
    expect(statusesOf(twice)).toEqual(['breached', 'met']);
    const older = requested('p0', 'e-surat', { on: '2023-07-09' });
    expect(statusesOf([older, act('approved', '2024-01-05', 'p0')])).toEqual(['breached', 'breached']);
  });

  it('may name a letter about the request, or about the same thing', () => {
    const letter = (about: string) => act('warned', '2024-01-04', about, { id: 'letter', unit: 'dinkes' });
    const reply = act('approved', '2024-01-05', 'letter');
    expect(statusesOf([letter('p2'), reply])).toEqual(['breached', 'met']);
    expect(statusesOf([letter('e-surat'), reply])).toEqual(['met', 'met']);
    expect(statusesOf([letter('e-pajak'), reply])).toEqual(['breached', 'breached']);
  });

  it('is extended by what names a letter about the request', () => {
    const log = [
      requested('p1', 'e-surat'),
      act('warned', '2024-01-02', 'p1', { id: 'letter' }),
      act('extended', '2024-01-15', 'letter', { unit: 'dinsos' }),
    ];
    expect(judge(answered, log, '2024-01-22', 'kominfo')).toEqual(['due 2024-01-01..2024-01-22']);
    expect(judge(answered, log, '2024-01-23', 'kominfo')).toEqual([
      'breached 2024-01-01..2024-01-22 breached 2024-01-23 late 1',
    ]);
  });

  it('is spared by a repair that names a letter about the warning', () => {
    const ladder = lawOf({
      bearer: 'diskominfo',
      duty: { type: 'response', trigger: 'warned', unless: 'mended', after: 'P7D', event: 'approved' },
      readings: { default: 'exclude-first', rivals: ['include-first'] },
    });
    const warned = act('warned', '2024-01-01', 'e-surat', { id: 'w1' });
    const letter = act('requested', '2024-01-02', 'w1', { id: 'letter', unit: 'dinkes' });
    const mended = (on: string) => act('mended', on, 'letter', { unit: 'dinkes' });
    const of = (on: string) =>
      judge(ladder, [warned, letter, mended(on)], '2024-02-01', 'kominfo')[0]?.split(' ')[0];
    expect(of('2024-01-08')).toBe('not-applicable');
    expect(of('2024-01-09')).toBe('outstanding');
  });
});

describe('what is owed once for each unit', () => {
  const each = (duty: Loose) => lawOf({ bearer: 'kepala-daerah', per: 'perangkat-daerah', duty });

  it('is done by an act that names an event about the unit', () => {
    const law = each({ type: 'once', event: 'approved', by: null });
    const log = (about: string) => [
      requested('p1', about),
      act('approved', '2024-05-09', 'p1', { unit: null }),
    ];
    expect(judge(law, log('dinkes'), '2024-05-09')).toEqual(['met undated done 2024-05-09']);
    expect(judge(law, log('dinsos'), '2024-05-09')).toEqual(['outstanding undated']);
  });

  it('is called for by an act that names an event about the unit', () => {
    const law = each({
      type: 'response',
      trigger: 'requested',
      triggerBy: 'diskominfo',
      event: 'approved',
      within: 'P14D',
    });
    const log = [
      act('warned', '2024-01-01', 'dinsos', { id: 'w1' }),
      act('requested', '2024-01-02', 'w1', { id: 'p1' }),
    ];
    expect(judge(law, log, '2024-01-16')).toEqual(['not-applicable undated']);
    expect(judge(law, log, '2024-01-16', 'dinsos')).toEqual(['due 2024-01-02..2024-01-16']);
    expect(judge(law, log, '2024-01-17', 'dinsos')[0]).toMatch(/^breached/);
  });

  it('concerns no other agency where it calls for something of each', () => {
    const law = lawOf({
      bearer: 'perangkat-daerah',
      duty: { type: 'response', trigger: 'warned', triggerBy: 'diskominfo', event: 'mended' },
    });
    const log = [requested('p1', 'dinsos'), act('warned', '2024-01-02', 'p1')];
    expect(judge(law, log, '2024-01-16')).toEqual(['not-applicable undated']);
    expect(judge(law, log, '2024-01-16', 'dinsos')[0]).toMatch(/^outstanding/);
  });
});

it('events that name one another are about nothing else, and are judged all the same', () => {
  const law = lawOf({
    bearer: 'diskominfo',
    duty: { type: 'response', trigger: 'requested', event: 'approved' },
  });
  const log = [requested('p1', 'p2'), requested('p2', 'p1'), act('approved', '2024-01-05', 'p1')];
  expect(judge(law, log, '2024-01-05', 'kominfo').map((line) => line.split(' ')[0])).toEqual([
    'met',
    'outstanding',
  ]);
});
