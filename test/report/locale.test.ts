import { describe, expect, it } from 'vitest';
import { tellingWords } from '../../generated/words/telling.ts';
import type { Because } from '../../src/model/because.ts';
import { LOCALES } from '../../src/model/terms.ts';
import { nameReading } from '../../src/telling/name-reading.ts';
import { tellBecause, tellDuty } from '../../src/telling/tell-because.ts';
import { createTelling } from '../../src/telling/telling.ts';
import { writeDate, writePeriod, writeWindow } from '../../src/telling/write-values.ts';
import { ruleset, state } from '../fixtures/contoh.ts';
import { dateOf, periodOf } from '../fixtures/days.ts';
import { ROOMS } from '../fixtures/rooms.ts';

const [id, en] = [tellingWords('id'), tellingWords('en')];

/** Texts and keys that are the same in both languages: terms of the law, words that both share, signs. */
const SAME = ['locale', 'Status', 'status', 'Unit', 'format.months', 'format.quoted', 'titles', '(root)'];

describe.each([...ROOMS])('the words of %s in two languages', (_room, wordsOf) => {
  const [ofId, ofEn] = [leaves(wordsOf('id')), leaves(wordsOf('en'))];

  it('have the same keys', () => {
    expect([...ofId.keys()].sort()).toEqual([...ofEn.keys()].sort());
  });

  it('say something under every key', () => {
    const empty = [...ofId, ...ofEn].filter(([, text]) => typeof text === 'string' && text.trim() === '');
    expect(empty).toEqual([]);
  });

  it('say it differently', () => {
    const same = [...ofId].filter(([key, text]) => typeof text === 'string' && text === ofEn.get(key));
    const unexpected = same.filter(([key, text]) => !SAME.some((it) => it === text || key.startsWith(it)));
    expect(unexpected).toEqual([]);
  });
});

describe('days and periods', () => {
  it.each([
    ['2025-12-31', '31 Desember 2025', '31 December 2025'],
    ['2024-02-29', '29 Februari 2024', '29 February 2024'],
    ['2023-05-01', '1 Mei 2023', '1 May 2023'],
  ])('%s is %s or %s', (date, indonesian, english) => {
    expect(writeDate(dateOf(date), id.format)).toBe(indonesian);
    expect(writeDate(dateOf(date), en.format)).toBe(english);
  });

  it.each([
    ['2024-01-01', '2024-12-31', 'tahun 2024', 'year 2024'],
    ['2024-07-01', '2024-12-31', 'semester II 2024', 'the second half of 2024'],
    ['2024-07-01', '2024-09-30', 'triwulan III 2024', 'the third quarter of 2024'],
    ['2024-02-01', '2024-02-29', 'Februari 2024', 'February 2024'],
    ['2024-04-01', '2024-09-30', '1 April 2024 s.d. 30 September 2024', '1 April 2024 to 30 September 2024'],
    [
      '2024-02-01',
      '2024-02-28',
      '1 Februari 2024 s.d. 28 Februari 2024',
      '1 February 2024 to 28 February 2024',
    ],
  ])('%s to %s is %s or %s', (from, to, indonesian, english) => {
    const window = { from: dateOf(from), to: dateOf(to) };
    expect([id, en].map(({ format }) => writeWindow(window, format))).toEqual([indonesian, english]);
  });

  it.each([
    ['calendar', 'P1M', null, 'menurut bulan kalender', 'by calendar month'],
    ['calendar', 'P1Y', null, 'menurut tahun kalender', 'by calendar year'],
    ['calendar', 'P2Y', null, 'menurut blok tahun kalender', 'by blocks of calendar years'],
    ['calendar-year', 'P6M', null, 'menurut semester kalender', 'by calendar half-year'],
    ['calendar-blocks', 'P4M', null, 'menurut blok 4 bulan kalender', 'by calendar block of 4 months'],
    ['anniversary', 'P1Y', null, 'menurut tahun sejak mulai berlaku', 'by years since entry into force'],
    [
      'anniversary',
      'P3M',
      null,
      'menurut triwulan sejak mulai berlaku',
      'by the quarter since entry into force',
    ],
    ['anniversary', 'P1Y', '2025-07-01', 'menurut tahun sejak 1 Juli 2025', 'by the year since 1 July 2025'],
    ['rolling', 'P3M', null, 'bergulir sejak pelaksanaan terakhir', 'counted from the last time it was done'],
  ] as const)('windows read %s of %s, counted from %s, are %s or %s', (reading, every, since, ofId, ofEn) => {
    const read = { every: periodOf(every), since: since === null ? null : dateOf(since) };
    expect([id, en].map((words) => nameReading(reading, read, words))).toEqual([ofId, ofEn]);
  });

  it('are told in whole words', () => {
    expect(writePeriod(periodOf('P2Y'), id.format)).toBe('2 tahun');
    expect(writePeriod(periodOf('P1Y6M'), en.format)).toBe('1 year and 6 months');
    expect(writePeriod(periodOf('P2W'), en.format)).toBe('14 days');
  });
});

describe.each(LOCALES)('every step of a reasoning in %s', (locale) => {
  const telling = createTelling(ruleset, locale, state);

  it.each(STEPS())('tells $code as a whole sentence', (step) => {
    const sentence = tellBecause(step, telling);
    expect(sentence).toMatch(/^\p{Lu}.*[.)]$/su);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it('tells every duty without a hole', () => {
    const told = ruleset.obligations.map(({ duty }) => tellDuty(duty, telling));
    expect(told.filter((text) => text === '' || /undefined|null/.test(text))).toEqual([]);
  });
});

it.each(STEPS())('$code is told in two languages', (step) => {
  const [indonesian, english] = LOCALES.map((locale) =>
    tellBecause(step, createTelling(ruleset, locale, state)),
  );
  expect(indonesian).not.toBe(english);
});

function STEPS(): readonly Because[] {
  const from = dateOf('2024-01-01');
  const until = dateOf('2024-12-31');
  const facts = [{ fact: 'uses-intra-network', value: true }];
  const document = 'ars-1';
  return [
    { code: 'in-force-date-unknown' },
    { code: 'not-yet-in-force', from },
    { code: 'no-longer-in-force', until },
    { code: 'no-longer-in-force', until: null },
    { code: 'version', from, until: null },
    { code: 'gap', from: null, until },
    { code: 'no-holder', roles: ['perangkat-daerah', 'diskominfo'] },
    { code: 'towards-itself', roles: ['diskominfo'] },
    { code: 'partly-towards-itself', roles: ['diskominfo'] },
    { code: 'condition-holds', facts, on: null },
    { code: 'condition-fails', facts: [], on: until },
    { code: 'requirement-holds', facts },
    { code: 'requirement-fails', facts },
    { code: 'fact-missing', fact: 'website-domain', on: null },
    { code: 'fact-missing', fact: 'website-domain', on: until },
    { code: 'breach-over', from, to: until },
    { code: 'breach-over', from: null, to: until },
    { code: 'attested', fact: 'service-desk', value: false },
    { code: 'not-attested', fact: 'service-desk' },
    { code: 'answered-for-all', fact: 'service-desk' },
    { code: 'proviso-holds', facts: [], on: null },
    { code: 'used-outside-proviso', facts: [], on: from },
    { code: 'proviso-unknown', facts: ['uses-intra-network'], on: null },
    { code: 'fact-towards-itself', fact: 'third-party-use-coordinated' },
    { code: 'permission', used: null, lastUsed: null },
    { code: 'permission', used: false, lastUsed: null },
    { code: 'permission', used: true, lastUsed: from },
    { code: 'window', reading: 'rolling', from, to: null },
    { code: 'window', reading: null, from, to: until },
    { code: 'act', event: 'e-1', type: 'lan-changed', on: from },
    { code: 'no-act', types: ['lan-changed', 'ict-audited'], done: 1, needed: 2 },
    { code: 'parts-lacking', parts: ['application-audited'] },
    { code: 'scope-unknown', event: null, type: 'application-audited', about: 'e-surat', on: from },
    { code: 'scope-unknown', event: 'a1', type: 'application-audited', about: null, on: from },
    { code: 'records-incomplete', since: from },
    { code: 'no-interval-in-law' },
    { code: 'no-date-in-law' },
    { code: 'policy', period: periodOf('P1M') },
    { code: 'no-trigger', triggers: ['lan-changed'] },
    { code: 'no-trigger-by', triggers: ['lan-changed'], by: ['diskominfo'] },
    { code: 'no-call', event: 'c1', type: 'lan-changed', on: from },
    { code: 'trigger', trigger: 'spbe-architecture', id: null, on: from },
    { code: 'milestone', milestone: 'mid-term', document },
    { code: 'no-document-period' },
    { code: 'points-not-fixed' },
    { code: 'no-document', type: 'spbe-architecture' },
    { code: 'document', document, from, to: until },
    { code: 'document-unfit', document, field: 'contents', lacks: ['strategy'] },
    { code: 'document-unfit', document, field: 'form', lacks: [] },
    { code: 'document-of-term', document, from, to: until, term: periodOf('P5Y') },
    { code: 'document-of-other-length', document, from, to: until, term: periodOf('P5Y') },
    { code: 'document-fit', document, field: 'form' },
    { code: 'document-end-unknown', document },
    { code: 'document-field-missing', document, field: 'form' },
    {
      code: 'document-form-open',
      document,
      form: 'penetapan-kepala-daerah',
      asked: 'keputusan-kepala-daerah',
    },
  ];
}

function leaves(value: unknown, path = ''): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null) return new Map([[path, value]]);
  return new Map(
    Object.entries(value).flatMap(([key, part]) => [...leaves(part, path === '' ? key : `${path}.${key}`)]),
  );
}
