import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { hintsWords } from '../../../generated/words/hints.ts';
import { findHints } from '../../../src/load/hints/ruleset-hints.ts';
import { findForbidding } from '../../../src/load/hints/said-forbidding.ts';
import { findSaidLengths } from '../../../src/load/hints/said-lengths.ts';
import { parseRuleset } from '../../../src/load/parse-ruleset.ts';
import type { Locale } from '../../../src/model/terms.ts';
import { type Loose, rawRuleset, withObligation } from '../../fixtures/raw-rulesets.ts';

const lengthsIn = (sentence: string, locale: Locale) =>
  findSaidLengths(sentence, hintsWords(locale)).map(({ count, unit }) => `${count} ${unit}`);

/** The hints on a ruleset with one norm, by place and code. */
const hintsOn = (norm: Loose): readonly string[] =>
  findHints(withObligation(norm)).map(({ segments, code }) => `${segments.slice(2).join('.')} ${code}`);

const answer = (within: unknown) => ({
  type: 'response',
  trigger: 'lan-changed',
  event: 'lan-change-reported',
  within,
});
const yearly = { type: 'recurring', event: 'lan-changed', every: 'P1Y', window: 'calendar-year' };

describe('a length of time is heard', () => {
  it.each([
    ['paling lambat 5 (lima) hari kerja', ['5 working']],
    ['dalam lima hari', ['5 days']],
    ['empat belas hari', ['14 days']],
    ['dua puluh satu hari kalender', ['21 days']],
    ['paling lambat 1 x 24 jam', ['24 hours']],
    ['3x24 jam', ['72 hours']],
    ['1 (satu) kali dalam 2 (dua) tahun', ['24 months']],
    ['sekali setahun', ['12 months']],
    ['setiap triwulan', ['3 months']],
    ['dua minggu', ['14 days']],
    ['tanggal 10 bulan berikutnya', []],
    ['pada tahun kedua dan tahun keempat', []],
    ['Peraturan Bupati Nomor 12 Tahun 2023', []],
    ['rencana tahunan', []],
    ['tiap bulan April', []],
    ['setiap bulan Juni dan Desember', []],
    ['tiap bulan', ['1 months']],
  ])('in Indonesian: %s', (sentence, lengths) => {
    expect(lengthsIn(sentence, 'id')).toEqual(lengths);
  });

  it.each([
    ['within five (5) working days', ['5 working']],
    ['within 5 days', ['5 days']],
    ['within twenty-one calendar days', ['21 days']],
    ['within 24 hours', ['24 hours']],
    ['at least once in two years', ['24 months']],
    ['at least once a year', ['12 months']],
    ['a five-year plan', ['60 months']],
    ['every quarter', ['3 months']],
    ['in the second year', []],
    ['every month of the year', ['1 months']],
    ['each year in April', ['12 months']],
    ['the yearly planning process', []],
    ['every month', ['1 months']],
    ['someone else may', []],
  ])('in English: %s', (sentence, lengths) => {
    expect(lengthsIn(sentence, 'en')).toEqual(lengths);
  });
});

describe('a gist with a length', () => {
  const gist = { id: 'Dilaporkan dalam lima hari kerja.', en: 'Reported within five working days.' };

  it('that the duty has is as it should be', () => {
    expect(hintsOn({ gist, duty: answer({ days: 5, count: 'working' }) })).toEqual([]);
    expect(hintsOn({ gist: { id: 'Setahun sekali.', en: 'Once a year.' }, duty: yearly })).toEqual([]);
    expect(hintsOn({ gist: { id: 'Dua minggu.', en: '14 days.' }, duty: answer('P14D') })).toEqual([]);
  });

  it('of working days over a duty in days is told once, not in each language', () => {
    expect(hintsOn({ gist, duty: answer('P5D') })).toEqual(['gist.id working-days-as-days']);
  });

  it('of days over a duty in working days is told', () => {
    const days = { id: 'Dalam 5 (lima) hari.', en: 'Within five days.' };
    expect(hintsOn({ gist: days, duty: answer({ days: 5, count: 'working' }) })).toEqual([
      'gist.id days-as-working-days',
    ]);
  });

  it('that the duty has not is told where it is said', () => {
    expect(hintsOn({ gist, duty: answer(null) })).toEqual(['gist.id length-not-in-duty']);
    expect(hintsOn({ gist, duty: { type: 'standing' } })).toEqual(['gist.id length-not-in-duty']);
    expect(hintsOn({ gist: { ...gist, en: 'Reported within six days.' }, duty: answer('P6D') })).toEqual([
      'gist.id length-not-in-duty',
    ]);
  });

  it('that is tested by a condition is no length of the duty', () => {
    const term = { id: 'Kurang dari lima tahun.', en: 'For less than five years.' };
    const requires = { '<': [{ var: 'master-plan-years' }, 5] };
    expect(hintsOn({ gist: term, duty: { type: 'standing', requires } })).toEqual([]);
  });

  it('may be what a paper has to say', () => {
    const horizons = {
      id: 'Rencana memuat prioritas lima tahun.',
      en: 'It holds priorities for five years.',
    };
    const paper = { type: 'document-quality', document: 'spbe-master-plan' };
    expect(hintsOn({ gist: horizons, duty: { ...paper, contents: ['vision'] } })).toEqual([]);
    expect(hintsOn({ gist: horizons, duty: { ...paper, contents: ['vision'], term: 'P4Y' } })).toEqual([
      'gist.id length-not-in-duty',
    ]);
  });

  it('is looked at in each dated wording that says something of its own', () => {
    const versions = [{ until: '2024-12-31' }, { from: '2025-01-01', duty: answer('P5D') }];
    const working = answer({ days: 5, count: 'working' });
    expect(hintsOn({ gist, duty: working, versions })).toEqual(['gist.id working-days-as-days']);
  });
});

describe('a prohibition', () => {
  const forbids = { id: 'Siapa pun dilarang memindahkan data.', en: 'Nobody shall move data.' };

  it.each([
    ['in its gist', { gist: forbids }, 'gist.id'],
    ['in its gist in English', { gist: { id: 'Tetap di tempat.', en: 'It must not be moved.' } }, 'gist.en'],
    ['by its word', { word: 'tidak dapat' }, 'word'],
    ['by its word', { word: 'tidak boleh' }, 'word'],
  ])('said %s and encoded as a duty is told', (_where, norm, place) => {
    expect(hintsOn({ strength: 'wajib', ...norm })).toContain(`${place} prohibition-of-another-strength`);
  });

  it.each([
    ['id', 'Siapa pun dilarang memindahkan data.', 'dilarang'],
    ['id', 'OPD dilarang keras untuk membuka data pribadi.', 'dilarang'],
    ['id', 'OPD yang membangun aplikasi dilarang membuka data.', 'dilarang'],
    ['id', 'Bila data rahasia, OPD dilarang membukanya.', 'dilarang'],
    ['id', 'Data itu tidak boleh dipindahkan.', 'tidak boleh'],
    ['id', 'Data yang dilarang disimpan terpisah dan tidak boleh dipindahkan.', 'tidak boleh'],
    ['en', 'It must not be moved.', 'must not'],
    ['en', 'If data are secret, an agency shall not open them.', 'shall not'],
    ['en', 'An agency is prohibited from moving data.', 'is prohibited'],
    ['en', 'Moving data is forbidden.', 'is forbidden'],
  ] as const)('is heard where it is sure (%s): %s', (locale, sentence, said) => {
    expect(findForbidding(sentence, hintsWords(locale).forbidding)).toBe(said);
  });

  it.each([
    ['id', 'PSE memastikan sistemnya tidak memuat konten yang dilarang.'],
    ['id', 'PSE memutus akses terhadap konten terlarang.'],
    ['id', 'PSE memutus akses terhadap konten yang menurut undang-undang dilarang disebarkan.'],
    ['id', 'PSE menghapus konten yang dilarang menurut peraturan perundang-undangan.'],
    ['id', 'PSE menghapus konten dilarang berdasarkan perintah Menteri.'],
    ['id', 'PSE menghapus konten yang tidak boleh disebarkan.'],
    ['id', 'PSE memastikan bahwa anak tidak boleh mendaftar.'],
    ['id', 'Bila dilarang membuka data, OPD melapor.'],
    ['id', 'OPD memakai data sepanjang tidak dilarang dibuka.'],
    ['id', 'Laporan disampaikan tidak boleh lebih dari batas waktu.'],
    ['id', 'Daftar larangan diumumkan.'],
    ['en', 'The operator sees to it that its system does not contain content that is forbidden.'],
    ['en', 'The operator removes prohibited content.'],
    ['en', 'The operator removes content which must not be spread.'],
    ['en', 'The operator ensures children are not allowed to register.'],
    ['en', 'The report must not exceed ten pages.'],
    ['en', 'The system may not contain it.'],
    ['en', 'Unless it is forbidden, an agency uses the data.'],
  ] as const)('is not heard where it may be something else (%s): %s', (locale, sentence) => {
    expect(findForbidding(sentence, hintsWords(locale).forbidding)).toBeNull();
  });

  const sees = {
    id: 'PSE memastikan sistemnya tidak memuat konten yang dilarang.',
    en: 'The operator sees to it that its system contains no content that is prohibited.',
  };

  it('is no content that a duty speaks of', () => {
    expect(hintsOn({ strength: 'wajib', word: 'wajib memastikan', gist: sees })).toEqual([]);
    expect(hintsOn({ strength: 'dilarang', word: 'memastikan', gist: sees })).toEqual([
      'strength unsaid-prohibition',
    ]);
  });

  it.each([
    ['hanya dapat dilakukan oleh', { id: 'Penilaian dilakukan Dinas.', en: 'Dinas assesses.' }],
    [null, { id: 'Hanya Dinas yang boleh menilai.', en: 'The office assesses.' }],
    [null, { id: 'Menilai itu urusan Dinas.', en: 'Only the office may assess.' }],
    [null, { id: 'Tidak seorang pun memperjualbelikannya.', en: 'Nobody sells it.' }],
    [null, { id: 'Sistem tanpa itu.', en: 'The system may not contain it.' }],
  ])('may be said by whom alone something is allowed: %s', (word, gist) => {
    expect(hintsOn({ strength: 'dilarang', word, gist })).toEqual([]);
  });

  it('of which nothing says that it forbids is told', () => {
    expect(hintsOn({ strength: 'dilarang' })).toEqual(['strength unsaid-prohibition']);
    expect(hintsOn({ strength: 'dilarang', gist: forbids })).toEqual([]);
    expect(hintsOn({ strength: 'dilarang', word: 'tidak dapat' })).toEqual([]);
  });
});

describe('an operative word', () => {
  it.each([
    ['wajib', 'wajib', []],
    ['harus dapat', 'harus', []],
    ['wajib', 'indikatif', ['word word-of-another-strength']],
    ['dapat', 'wajib', ['word word-of-another-strength']],
    ['kewajiban', 'indikatif', []],
    ['hanya dapat', 'indikatif', []],
    ['hanya dapat', 'dilarang', []],
    ['hanya dapat', 'wajib', []],
    ['tidak wajib', 'indikatif', []],
    ['ditetapkan oleh pejabat yang berwenang', 'indikatif', []],
    ['dapat diakses', 'indikatif', []],
    ['dapat dilakukan oleh', 'indikatif', ['word word-of-another-strength']],
    ['yang dilarang', 'indikatif', []],
    ['menyusun', 'indikatif', []],
  ])('%s of strength %s', (word, strength, hints) => {
    expect(hintsOn({ word, strength })).toEqual(hints);
  });
});

describe('an act that calls for another', () => {
  const calls = (trigger: unknown, more: Loose = {}) =>
    hintsOn({
      gist: { id: 'Dilaporkan.', en: 'Reported.' },
      duty: { ...answer(null), trigger, ...more },
    });

  it('is no answer to itself', () => {
    expect(calls('lan-change-reported')).toEqual(['duty.event answers-itself']);
    expect(calls(['lan-changed', 'lan-change-reported'])).toEqual(['duty.event answers-itself']);
    expect(calls('lan-changed')).toEqual([]);
    expect(calls({ breachOf: 'lan-change-reported' })).toEqual([]);
  });

  it('may be one where it is told whose act calls or answers', () => {
    expect(calls('lan-change-reported', { triggerBy: 'diskominfo' })).toEqual([]);
    expect(calls('lan-change-reported', { answerBy: 'diskominfo' })).toEqual([]);
  });
});

describe('a breach of what has no day', () => {
  const warning = { ...answer('P7D'), trigger: { breachOf: 'kept' } };
  const hintsOf = (kept: Loose) =>
    findHints(
      rawRuleset({
        obligations: [
          { id: 'kept', strength: 'wajib', gist: { id: 'Sesuatu.', en: 'Something.' }, ...kept },
          { id: 'warning', strength: 'wajib', gist: { id: 'Sesuatu.', en: 'Something.' }, duty: warning },
        ],
      }),
    ).map(({ segments, code }) => `${segments.join('.')} ${code}`);
  const TOLD = ['obligations.1.duty.trigger.breachOf breach-of-the-undated'];

  it.each<[string, unknown, boolean]>([
    ['once without a day', { type: 'once', event: 'lan-changed', by: null }, true],
    ['once by a day', { type: 'once', event: 'lan-changed', by: '2024-01-01' }, false],
    ['an activity without an interval', { type: 'recurring', event: 'lan-changed', every: null }, true],
    ['every year', yearly, false],
    ['an interval that is read as none', { ...yearly, window: 'no-interval' }, true],
    ['an answer without a term', answer(null), true],
    ['an answer within days', answer('P7D'), false],
    ['what must hold', { type: 'standing' }, false],
    ['an act that must come first', { type: 'precondition', before: 'lan-changed', requires: 'x' }, false],
    ['a shape that is none', { type: 'x' }, false],
  ])('%s', (_, duty, told) => {
    expect(hintsOf({ duty })).toEqual(told ? TOLD : []);
  });
  it('is none where a rival or a later wording has a day', () => {
    const window = 'no-interval';
    const duty = { ...yearly, window };
    expect(hintsOf({ duty, readings: { default: window, rivals: ['calendar-year'] } })).toEqual([]);
    expect(hintsOf({ duty, readings: { default: window, rivals: [] } })).toEqual(TOLD);
    expect(
      hintsOf({ duty: answer(null), versions: [{ until: '2024-12-31' }, { duty: answer('P1D') }] }),
    ).toEqual([]);
  });
  it('is looked for in each of several', () => {
    const several = { ...answer('P7D'), trigger: { breachOf: ['kept', 'other'] } };
    const hints = findHints(
      rawRuleset({
        obligations: [
          { id: 'kept', duty: yearly },
          { id: 'other', duty: answer(null) },
          { id: 'warning', duty: several },
        ],
      }),
    );
    expect(hints.map(({ segments }) => segments.join('.'))).toEqual([
      'obligations.2.duty.trigger.breachOf.1',
    ]);
  });
});

describe('a provision that changed', () => {
  const hintsWhen = (...days: readonly string[]) =>
    findHints(
      rawRuleset({
        instrument: { inForceFrom: '2023-01-09', amendedBy: days.map((from) => ({ type: 'X', from })) },
        provisions: [{ ref: '1', kind: 'repealed', from: '2024-05-01' }],
      }),
    ).map(({ code }) => code);

  it('did so by an amendment', () => {
    expect(hintsWhen('2024-05-01')).toEqual([]);
    expect(hintsWhen('2023-06-01', '2024-05-02')).toEqual(['day-of-no-amendment']);
    expect(hintsWhen()).toEqual(['day-of-no-amendment']);
  });
});

it.each([
  ...['batu-bara', 'bengkulu', 'malra', 'oku-timur', 'pasuruan'].map((id) => `rules/${id}`),
  'test/fixtures/layanan',
])('nothing in %s is taken for what it is not', (folder) => {
  const raw = parse(readFileSync(join(import.meta.dirname, '../../..', folder, 'ruleset.yaml'), 'utf8'));
  expect(raw.obligations.length).toBeGreaterThan(20);
  expect(findHints(raw).map(({ code, segments }) => `${segments.join('.')} ${code}`)).toEqual([]);
});

it('a hint refuses nothing', () => {
  const raw = withObligation({ gist: { id: 'Setahun sekali.', en: 'Once a year.' } });
  expect(findHints(raw)).not.toEqual([]);
  expect(parseRuleset(raw).ok).toBe(true);
});

describe('a permission', () => {
  const renewal = { type: 'milestones', event: 'architecture-reviewed', document: 'spbe-architecture' };
  const gist = { id: 'Boleh diperpanjang.', en: 'May be renewed.' };
  const on = (duty: Loose, strength = 'dapat') => hintsOn({ gist, strength, word: strength, duty });

  it('with a term is told that it is never late', () => {
    const before = { ...renewal, at: ['mid-term', { before: 'end', lead: 'P30D' }] };
    expect(on(before)).toEqual(['duty.at.1 limit-of-a-permission']);
    expect(on({ ...renewal, at: [{ after: 'start', within: 'P3M' }] }, 'berwenang')).toEqual([
      'duty.at.0 limit-of-a-permission',
    ]);
    expect(on(answer('P14D'))).toEqual(['duty.within limit-of-a-permission']);
    expect(on({ type: 'once', event: 'lan-changed', by: '2026-12-31' })).toEqual([
      'duty.by limit-of-a-permission',
    ]);
  });

  it('keeps how often it may be used, and in which years', () => {
    expect(on(yearly)).toEqual([]);
    expect(on({ ...renewal, at: ['mid-term', { year: 2 }] })).toEqual([]);
    expect(on(answer(null))).toEqual([]);
    expect(on({ type: 'once', event: 'lan-changed', by: null })).toEqual([]);
  });

  it('is no duty, whose terms are owed', () => {
    expect(on(answer('P14D'), 'wajib')).toEqual([]);
  });
});

describe('a paper that calls for something', () => {
  const upon = (gist: Loose, trigger: unknown) => hintsOn({ gist, duty: { ...answer(null), trigger } });
  const ends = { id: 'Dihapus bila habis masa berlakunya.', en: 'Removed once its term is over.' };

  it('calls when it begins: a gist of its end is told', () => {
    expect(upon(ends, 'spbe-architecture')).toEqual(['duty.trigger paper-that-ends']);
    expect(upon({ id: 'Sesudahnya.', en: 'When it expires.' }, ['lan-changed', 'spbe-architecture'])).toEqual(
      ['duty.trigger.1 paper-that-ends'],
    );
  });

  it('of its beginning is as it should be, and so is an event', () => {
    expect(upon({ id: 'Sejak ditetapkan.', en: 'Once adopted.' }, 'spbe-architecture')).toEqual([]);
    expect(upon(ends, 'lan-changed')).toEqual([]);
  });
});
