import { describe, expect, it } from 'vitest';
import { hintsWords } from '../../../generated/words/hints.ts';
import { findHints } from '../../../src/load/hints/ruleset-hints.ts';
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
    ['menyusun', 'indikatif', []],
  ])('%s of strength %s', (word, strength, hints) => {
    expect(hintsOn({ word, strength })).toEqual(hints);
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

it('a hint refuses nothing', () => {
  const raw = withObligation({ gist: { id: 'Setahun sekali.', en: 'Once a year.' } });
  expect(findHints(raw)).not.toEqual([]);
  expect(parseRuleset(raw).ok).toBe(true);
});
