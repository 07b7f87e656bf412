import { describe, expect, it } from 'vitest';
import type { OptionsInput } from '../../src/model/options.ts';
import type { StateInput } from '../../src/model/state-input.ts';
import type { ReadingName } from '../../src/model/terms.ts';
import { by, rulesetOfSentence, type Sentence, verdictsOn } from '../fixtures/sentences.ts';
import type { Act } from '../fixtures/states.ts';

/*
 * Single sentences of real regulations, in our own words, each with days reckoned by hand: the day before the last good day,
 * that day, and the day after, under each reading. What the model does not say exactly has `approximate` in its title.
 */
type Row = readonly [
  asOf: string,
  line: string,
  events?: readonly Act[],
  reading?: ReadingName | null,
  more?: Pick<StateInput, 'documents'> & { readonly options?: Partial<OptionsInput> },
];

function sentence(title: string, said: Sentence, rows: readonly Row[]): void {
  describe(title, () => {
    const ruleset = rulesetOfSentence(said);
    for (const [asOf, line, events = [], reading = null, { documents = [], options = {} } = {}] of rows) {
      const read = reading === null ? {} : { readings: { kewajiban: reading } };
      it(`on ${asOf}${reading === null ? '' : ` read ${reading}`}: ${line}`, () => {
        expect(verdictsOn(ruleset, { events, documents }, { asOf, ...options, ...read })).toContain(line);
      });
    }
  });
}

const since = (type: string, number: number, year: number, day: string) => ({
  type,
  number,
  year,
  promulgated: day,
  inForceFrom: day,
});
const BSSN = { type: 'Peraturan BSSN', number: 8, year: 2024 };
/** The text at hand does not say when BSSN 8/2024 was promulgated; 2025 is supposed. */
const SUPPOSED = { options: { inForceFrom: '2025-01-01' } };
const FIRST = { default: 'exclude-first', rivals: ['include-first'] };
const HOURS = { default: 'next-day', rivals: ['same-day'] };
const year = (number: number, ...days: readonly string[]) => ({
  year: number,
  source: 'rekaan',
  days: [...days],
});

sentence(
  'Permenkominfo 16/2022 Pasal 29 ayat (1): a report two times a year',
  {
    instrument: since('Permenkominfo', 16, 2022, '2022-12-30'),
    cites: '29(1)',
    gist: { id: 'Lembaga audit melapor dua kali setahun.', en: 'The audit body reports two times a year.' },
    duty: { type: 'recurring', event: 'reported', every: 'P1Y', atLeast: 2, window: 'calendar' },
    norm: { readings: { default: 'calendar', rivals: [] } },
    acts: ['reported'],
  },
  [
    ['2023-12-30', 'due 2023-01-01..2023-12-31', [by('reported', '2023-06-01')]],
    ['2023-12-31', 'due 2023-01-01..2023-12-31', [by('reported', '2023-06-01')]],
    [
      '2024-01-01',
      'breached 2023-01-01..2023-12-31 breached 2024-01-01 late 1',
      [by('reported', '2023-06-01')],
    ],
    [
      '2024-01-01',
      'met 2023-01-01..2023-12-31 done 2023-12-31',
      [by('reported', '2023-06-01'), by('reported', '2023-12-31')],
    ],
  ],
);

sentence(
  'Peraturan BSSN 8/2024 Pasal 63 huruf a: every April and October',
  {
    instrument: BSSN,
    cites: '63a',
    gist: {
      id: 'Lembaga audit melapor pada bulan April dan Oktober.',
      en: 'The audit body reports in April and in October.',
    },
    duty: { type: 'recurring', event: 'reported', every: 'P1Y', window: 'calendar', months: [4, 10] },
    norm: { strength: 'indikatif', word: 'menyampaikan' },
    acts: ['reported'],
  },
  [
    ['2025-04-29', 'due 2025-04-01..2025-04-30', [], null, SUPPOSED],
    ['2025-04-30', 'due 2025-04-01..2025-04-30', [], null, SUPPOSED],
    ['2025-05-01', 'breached 2025-04-01..2025-04-30 breached 2025-05-01 late 1', [], null, SUPPOSED],
    [
      '2025-11-01',
      'breached 2025-10-01..2025-10-31 breached 2025-11-01 late 1',
      [by('reported', '2025-04-30')],
      null,
      SUPPOSED,
    ],
    [
      '2025-11-01',
      'met 2025-04-01..2025-04-30 done 2025-04-30',
      [by('reported', '2025-04-30')],
      null,
      SUPPOSED,
    ],
  ],
);

sentence(
  'UU 17/2003 Pasal 28 ayat (2): on the first half of the year by the end of July (approximate: what comes after July is not told as late)',
  {
    instrument: since('Undang-Undang', 17, 2003, '2003-04-05'),
    cites: '28(2)',
    gist: {
      id: 'Laporan semester pertama disampaikan selambatnya akhir Juli.',
      en: 'The report on the first half-year is given by the end of July.',
    },
    duty: { type: 'recurring', event: 'reported', every: 'P1Y', window: 'calendar', months: [7] },
    acts: ['reported'],
  },
  [
    ['2004-07-30', 'due 2004-07-01..2004-07-31'],
    ['2004-07-31', 'due 2004-07-01..2004-07-31'],
    ['2004-08-01', 'breached 2004-07-01..2004-07-31 breached 2004-08-01 late 1'],
    ['2004-08-01', 'met 2004-07-01..2004-07-31 done 2004-07-31', [by('reported', '2004-07-31')]],
    [
      '2004-08-01',
      'breached 2004-07-01..2004-07-31 breached 2004-08-01 late 1',
      [by('reported', '2004-06-30')],
    ],
  ],
);

sentence(
  'Permenkominfo 5/2021 Pasal 213: each month by the 10th of the next',
  {
    instrument: since('Permenkominfo', 5, 2021, '2021-04-01'),
    cites: '213',
    gist: {
      id: 'Bendahara melapor tiap bulan selambatnya tanggal 10 bulan sesudahnya.',
      en: 'The treasurer reports on each month by the 10th of the next.',
    },
    duty: { type: 'recurring', event: 'reported', every: 'P1M', window: 'calendar', dueAfter: 'P10D' },
    acts: ['reported'],
  },
  [
    ['2021-05-09', 'due 2021-05-01..2021-05-10'],
    ['2021-05-10', 'due 2021-05-01..2021-05-10'],
    ['2021-05-11', 'breached 2021-05-01..2021-05-10 breached 2021-05-11 late 1'],
    ['2021-05-20', 'met 2021-05-01..2021-05-10 done 2021-05-10', [by('reported', '2021-05-10')]],
    [
      '2021-05-20',
      'met-late 2021-05-01..2021-05-10 breached 2021-05-11 late 1 done 2021-05-11',
      [by('reported', '2021-05-11')],
    ],
    [
      '2021-05-11',
      'breached 2021-05-01..2021-05-10 breached 2021-05-11 late 1',
      [by('reported', '2021-04-30')],
    ],
  ],
);

sentence(
  'UU 17/2003 Pasal 31 ayat (1): within six months after the fiscal year',
  {
    instrument: since('Undang-Undang', 17, 2003, '2003-04-05'),
    cites: '31(1)',
    gist: {
      id: 'Pertanggungjawaban anggaran diajukan dalam enam bulan sesudah tahun anggaran.',
      en: 'The account of the budget is submitted within six months after the fiscal year.',
    },
    duty: { type: 'recurring', event: 'submitted', every: 'P1Y', window: 'calendar', dueAfter: 'P6M' },
    acts: ['submitted'],
  },
  [
    ['2005-06-29', 'due 2005-01-01..2005-06-30'],
    ['2005-06-30', 'due 2005-01-01..2005-06-30'],
    ['2005-07-01', 'breached 2005-01-01..2005-06-30 breached 2005-07-01 late 1'],
    ['2005-07-01', 'met 2005-01-01..2005-06-30 done 2005-06-30', [by('submitted', '2005-06-30')]],
    [
      '2005-08-01',
      'met-late 2005-01-01..2005-06-30 breached 2005-07-01 late 1 done 2005-07-01',
      [by('submitted', '2005-07-01')],
    ],
  ],
);

sentence(
  'Permenkominfo 11/2018 Pasal 17 ayat (2): by the end of February of the next year, leap years too',
  {
    instrument: since('Permenkominfo', 11, 2018, '2018-09-06'),
    cites: '17(2)',
    gist: {
      id: 'Penyelenggara melapor tiap tahun selambatnya akhir Februari tahun sesudahnya.',
      en: 'The provider reports on each year by the end of February of the next.',
    },
    duty: { type: 'recurring', event: 'reported', every: 'P1Y', window: 'calendar', dueAfter: 'P2M' },
    acts: ['reported'],
  },
  [
    ['2020-02-28', 'due 2020-01-01..2020-02-29'],
    ['2020-02-29', 'due 2020-01-01..2020-02-29'],
    ['2020-03-01', 'breached 2020-01-01..2020-02-29 breached 2020-03-01 late 1'],
    ['2021-02-28', 'due 2021-01-01..2021-02-28'],
    ['2021-03-01', 'breached 2021-01-01..2021-02-28 breached 2021-03-01 late 1'],
    ['2020-03-01', 'met 2020-01-01..2020-02-29 done 2020-02-29', [by('reported', '2020-02-29')]],
  ],
);

// 2 May 2025 is a Friday; a holiday on the 5th is supposed in the last rows.
const CHANGED = [by('members-changed', '2025-05-02', { id: 'p' })];
const NONE = { options: { ...SUPPOSED.options, holidays: [year(2025)] } };
const FIFTH = { options: { ...SUPPOSED.options, holidays: [year(2025, '2025-05-05')] } };
sentence(
  'Peraturan BSSN 8/2024 Pasal 63 huruf b: within 2 working days after a change of members',
  {
    instrument: BSSN,
    cites: '63b',
    gist: {
      id: 'Perubahan keanggotaan disampaikan dalam dua hari kerja.',
      en: 'A change of members is told within two working days.',
    },
    duty: {
      type: 'response',
      trigger: 'members-changed',
      event: 'told',
      within: { days: 2, count: 'working' },
    },
    norm: { strength: 'indikatif', word: 'menyampaikan', readings: FIRST },
    acts: ['members-changed', 'told'],
  },
  [
    ['2025-05-05', 'due 2025-05-02..2025-05-06', CHANGED, null, NONE],
    ['2025-05-06', 'due 2025-05-02..2025-05-06', CHANGED, null, NONE],
    ['2025-05-07', 'breached 2025-05-02..2025-05-06 breached 2025-05-07 late 1', CHANGED, null, NONE],
    ['2025-05-05', 'due 2025-05-02..2025-05-05', CHANGED, 'include-first', NONE],
    [
      '2025-05-06',
      'breached 2025-05-02..2025-05-05 breached 2025-05-06 late 1',
      CHANGED,
      'include-first',
      NONE,
    ],
    ['2025-05-07', 'due 2025-05-02..2025-05-07', CHANGED, null, FIFTH],
    ['2025-05-08', 'breached 2025-05-02..2025-05-07 breached 2025-05-08 late 1', CHANGED, null, FIFTH],
    [
      '2025-05-07',
      'met 2025-05-02..2025-05-06 done 2025-05-06',
      [...CHANGED, by('told', '2025-05-06')],
      null,
      NONE,
    ],
  ],
);

const FAILED = [by('protection-failed', '2024-11-01', { id: 'g' })];
sentence(
  'UU 27/2022 Pasal 46 ayat (1): within 3 x 24 hours (approximate: hours are counted on civil days)',
  {
    instrument: since('Undang-Undang', 27, 2022, '2022-10-17'),
    cites: '46(1)',
    gist: {
      id: 'Kegagalan pelindungan data pribadi diberitahukan dalam tiga kali 24 jam.',
      en: 'A failure of the protection of personal data is notified within three times 24 hours.',
    },
    duty: { type: 'response', trigger: 'protection-failed', event: 'notified', within: 'PT72H' },
    norm: { readings: HOURS },
    acts: ['protection-failed', 'notified'],
  },
  [
    ['2024-11-03', 'due 2024-11-01..2024-11-04', FAILED],
    ['2024-11-04', 'due 2024-11-01..2024-11-04', FAILED],
    ['2024-11-05', 'breached 2024-11-01..2024-11-04 breached 2024-11-05 late 1', FAILED],
    ['2024-11-03', 'due 2024-11-01..2024-11-03', FAILED, 'same-day'],
    ['2024-11-04', 'breached 2024-11-01..2024-11-03 breached 2024-11-04 late 1', FAILED, 'same-day'],
    ['2024-11-10', 'met 2024-11-01..2024-11-04 done 2024-11-04', [...FAILED, by('notified', '2024-11-04')]],
  ],
);

const ORDERED = [by('order-received', '2021-03-01', { id: 'p' })];
sentence(
  'Permenkominfo 5/2020 Pasal 15 ayat (6): within 1 x 24 hours of the order (approximate: hours are counted on civil days)',
  {
    instrument: since('Permenkominfo', 5, 2020, '2020-11-24'),
    cites: '15(6)',
    gist: {
      id: 'Akses diputus dalam 24 jam sejak perintah diterima.',
      en: 'Access is cut within 24 hours of receiving the order.',
    },
    duty: { type: 'response', trigger: 'order-received', event: 'access-cut', within: 'PT24H' },
    norm: { readings: HOURS },
    acts: ['order-received', 'access-cut'],
  },
  [
    ['2021-03-01', 'due 2021-03-01..2021-03-02', ORDERED],
    ['2021-03-02', 'due 2021-03-01..2021-03-02', ORDERED],
    ['2021-03-03', 'breached 2021-03-01..2021-03-02 breached 2021-03-03 late 1', ORDERED],
    ['2021-03-01', 'due 2021-03-01..2021-03-01', ORDERED, 'same-day'],
    ['2021-03-02', 'breached 2021-03-01..2021-03-01 breached 2021-03-02 late 1', ORDERED, 'same-day'],
  ],
);

sentence(
  'UU 27/2022 Pasal 74: adjusted within two years since promulgation',
  {
    instrument: since('Undang-Undang', 27, 2022, '2022-10-17'),
    cites: '74',
    gist: {
      id: 'Pengendali menyesuaikan diri dalam dua tahun sejak pengundangan.',
      en: 'Controllers adjust within two years of the promulgation.',
    },
    duty: { type: 'once', event: 'adjusted', by: { after: 'promulgated', period: 'P2Y' } },
    norm: { readings: FIRST },
    acts: ['adjusted'],
  },
  [
    ['2024-10-16', 'due 2022-10-17..2024-10-17'],
    ['2024-10-17', 'due 2022-10-17..2024-10-17'],
    ['2024-10-18', 'breached 2022-10-17..2024-10-17 breached 2024-10-18 late 1'],
    ['2024-10-16', 'due 2022-10-17..2024-10-16', [], 'include-first'],
    ['2024-10-17', 'breached 2022-10-17..2024-10-16 breached 2024-10-17 late 1', [], 'include-first'],
    ['2024-12-01', 'met 2022-10-17..2024-10-17 done 2024-10-17', [by('adjusted', '2024-10-17')]],
  ],
);

sentence(
  'PP 80/2019 Pasal 81: adjusted within two years since the entry into force',
  {
    instrument: since('Peraturan Pemerintah', 80, 2019, '2019-11-25'),
    cites: '81',
    gist: {
      id: 'Pelaku usaha yang sudah ada menyesuaikan diri dalam dua tahun sejak berlaku.',
      en: 'Businesses already there adjust within two years of the entry into force.',
    },
    duty: { type: 'once', event: 'adjusted', by: { after: 'in-force', period: 'P2Y' } },
    norm: { readings: FIRST },
    acts: ['adjusted'],
  },
  [
    ['2021-11-24', 'due 2019-11-25..2021-11-25'],
    ['2021-11-25', 'due 2019-11-25..2021-11-25'],
    ['2021-11-26', 'breached 2019-11-25..2021-11-25 breached 2021-11-26 late 1'],
    ['2021-11-25', 'breached 2019-11-25..2021-11-24 breached 2021-11-25 late 1', [], 'include-first'],
  ],
);

const LICENSED = { type: 'once', event: 'licensed', by: null };
sentence(
  'UU 36/1999 Pasal 64: in force one year after promulgation',
  {
    instrument: {
      type: 'Undang-Undang',
      number: 36,
      year: 1999,
      promulgated: '1999-09-08',
      inForceFrom: { after: 'promulgated', period: 'P1Y', rivals: ['include-first'] },
    },
    cites: '11(1)',
    gist: {
      id: 'Apa pun yang diwajibkan baru ditagih sesudah undang-undang berlaku.',
      en: 'Whatever is owed is owed from the entry into force.',
    },
    duty: LICENSED,
    acts: ['licensed'],
  },
  [
    // PP 52/2000 Pasal 98 says in words that it enters into force on 8 September 2000, together with the Act.
    ['2000-09-07', 'not-in-force undated'],
    ['2000-09-08', 'outstanding undated'],
    ['2000-09-07', 'outstanding undated', [], null, { options: { inForceFrom: '2000-09-07' } }],
  ],
);

sentence(
  'Permenkominfo 13/2019 Pasal 61: in force after six months (approximate: that "after" begins a day later is no reading)',
  {
    instrument: {
      type: 'Permenkominfo',
      number: 13,
      year: 2019,
      promulgated: '2019-10-25',
      inForceFrom: { after: 'promulgated', period: 'P6M', rivals: ['include-first'] },
    },
    cites: '2',
    gist: {
      id: 'Apa pun yang diwajibkan baru ditagih sesudah peraturan berlaku.',
      en: 'Whatever is owed is owed from the entry into force.',
    },
    duty: LICENSED,
    acts: ['licensed'],
  },
  [
    ['2020-04-24', 'not-in-force undated'],
    ['2020-04-25', 'outstanding undated'],
    ['2020-04-24', 'outstanding undated', [], null, { options: { inForceFrom: '2020-04-24' } }],
    ['2020-04-25', 'not-in-force undated', [], null, { options: { inForceFrom: '2020-04-26' } }],
  ],
);

// 1 March 2022 is a Tuesday; the 3rd is supposed to be a holiday: 2, 4, 7 to 11, 14, 15, 16 March.
const OBJECTED = [by('objected', '2022-03-01', { id: 'k' })];
const THIRD = { options: { holidays: [year(2022, '2022-03-03')] } };
sentence(
  'Permenkominfo 5/2021 Pasal 230 ayat (6) dan (7): answered within 10 working days, else granted (ayat (8) is left out)',
  {
    instrument: since('Permenkominfo', 5, 2021, '2021-04-01'),
    cites: '230(6)',
    gist: {
      id: 'Keberatan diputus dalam sepuluh hari kerja; bila tidak, dikabulkan.',
      en: 'An objection is decided within ten working days, else it is granted.',
    },
    duty: {
      type: 'response',
      trigger: 'objected',
      event: ['granted', 'rejected'],
      within: { days: 10, count: 'working' },
      deemed: 'granted',
    },
    norm: { readings: FIRST },
    acts: ['objected', 'granted', 'rejected'],
  },
  [
    ['2022-03-15', 'due 2022-03-01..2022-03-16', OBJECTED, null, THIRD],
    ['2022-03-16', 'due 2022-03-01..2022-03-16', OBJECTED, null, THIRD],
    ['2022-03-17', 'breached 2022-03-01..2022-03-16 breached 2022-03-17 late 1', OBJECTED, null, THIRD],
    ['2022-03-15', 'due 2022-03-01..2022-03-15', OBJECTED, 'include-first', THIRD],
    [
      '2022-03-16',
      'breached 2022-03-01..2022-03-15 breached 2022-03-16 late 1',
      OBJECTED,
      'include-first',
      THIRD,
    ],
    [
      '2022-03-17',
      'met 2022-03-01..2022-03-16 done 2022-03-16',
      [...OBJECTED, by('rejected', '2022-03-16')],
      null,
      THIRD,
    ],
  ],
);

// 2 January 2024 is a Tuesday; sixty working days without a holiday are twelve weeks.
const APPLIED = [by('applied', '2024-01-02', { id: 'm' })];
const FULL = { options: { holidays: [year(2024)] } };
sentence(
  'PP 52/2000 Pasal 64 ayat (2): 60 working days without a decision, and the licence in principle counts as approved',
  {
    instrument: since('Peraturan Pemerintah', 52, 2000, '2000-09-08'),
    cites: '64(2)',
    gist: {
      id: 'Permohonan yang tidak diputus dalam enam puluh hari kerja dianggap disetujui.',
      en: 'An application not decided within sixty working days counts as approved.',
    },
    duty: {
      type: 'response',
      trigger: 'applied',
      event: ['approved', 'rejected'],
      within: { days: 60, count: 'working' },
      deemed: 'approved',
    },
    norm: { readings: FIRST },
    acts: ['applied', 'approved', 'rejected'],
  },
  [
    ['2024-03-25', 'due 2024-01-02..2024-03-26', APPLIED, null, FULL],
    ['2024-03-26', 'due 2024-01-02..2024-03-26', APPLIED, null, FULL],
    ['2024-03-27', 'breached 2024-01-02..2024-03-26 breached 2024-03-27 late 1', APPLIED, null, FULL],
    ['2024-03-25', 'due 2024-01-02..2024-03-25', APPLIED, 'include-first', FULL],
    [
      '2024-03-26',
      'breached 2024-01-02..2024-03-25 breached 2024-03-26 late 1',
      APPLIED,
      'include-first',
      FULL,
    ],
  ],
);

// 1 July 2024 is a Monday: 2 to 5, 8, 9, 10 July.
const THIRD_WARNING = [by('warned-third', '2024-07-01', { id: 't3' })];
sentence(
  'PP 52/2000 Pasal 95 ayat (2): the third warning unheeded for 7 working days (approximate: three in a row is no condition, and the time to heed has no second reading)',
  {
    instrument: since('Peraturan Pemerintah', 52, 2000, '2000-09-08'),
    cites: '95(2)',
    gist: {
      id: 'Sesudah peringatan ketiga tidak dipatuhi tujuh hari kerja, izin dicabut.',
      en: 'After the third warning is not heeded for seven working days the licence is revoked.',
    },
    duty: {
      type: 'response',
      trigger: 'warned-third',
      unless: 'heeded',
      after: { days: 7, count: 'working' },
      event: 'revoked',
      within: null,
    },
    norm: { strength: 'indikatif', word: 'dikenakan' },
    acts: ['warned-third', 'heeded', 'revoked'],
  },
  [
    ['2024-07-09', 'not-applicable undated', THIRD_WARNING, null, FULL],
    ['2024-07-10', 'not-applicable undated', THIRD_WARNING, null, FULL],
    ['2024-07-11', 'outstanding 2024-07-11..', THIRD_WARNING, null, FULL],
    [
      '2024-07-11',
      'not-applicable undated',
      [...THIRD_WARNING, by('heeded', '2024-07-10', { about: 't3' })],
      null,
      FULL,
    ],
    [
      '2024-07-11',
      'outstanding 2024-07-11..',
      [...THIRD_WARNING, by('heeded', '2024-07-11', { about: 't3' })],
      null,
      FULL,
    ],
  ],
);

const WARNED = [by('warned-first', '2022-05-02', { id: 't1' })];
sentence(
  'PP 46/2021 Pasal 54 ayat (3): the next warning after 14 calendar days (approximate: "at most three times" is three norms, and the time to heed has no second reading)',
  {
    instrument: since('Peraturan Pemerintah', 46, 2021, '2021-02-02'),
    cites: '54(3)',
    gist: {
      id: 'Teguran yang tidak dipatuhi 14 hari diikuti teguran berikutnya.',
      en: 'A warning not heeded for 14 days is followed by the next.',
    },
    duty: {
      type: 'response',
      trigger: 'warned-first',
      unless: 'heeded',
      after: 'P14D',
      event: 'warned-second',
      within: null,
    },
    norm: { strength: 'indikatif', word: 'dikenakan' },
    acts: ['warned-first', 'heeded', 'warned-second'],
  },
  [
    ['2022-05-15', 'not-applicable undated', WARNED],
    ['2022-05-16', 'not-applicable undated', WARNED],
    ['2022-05-17', 'outstanding 2022-05-17..', WARNED],
    ['2022-05-17', 'not-applicable undated', [...WARNED, by('heeded', '2022-05-16', { about: 't1' })]],
  ],
);

const REGISTERED = {
  ...SUPPOSED,
  documents: [{ id: 's', type: 'surat-tanda', from: '2025-01-01', to: '2026-12-31' }],
};
sentence(
  'Peraturan BSSN 8/2024 Pasal 61 ayat (1): applied for 30 calendar days before expiry (approximate: nobody has to renew)',
  {
    instrument: BSSN,
    cites: '61(1)',
    gist: {
      id: 'Perpanjangan diajukan selambatnya tiga puluh hari sebelum masa berlaku habis.',
      en: 'Renewal is applied for thirty days before expiry at the latest.',
    },
    duty: {
      type: 'milestones',
      event: 'renewal-applied',
      document: 'surat-tanda',
      at: [{ before: 'end', lead: 'P30D' }],
    },
    norm: { strength: 'indikatif', word: 'mengajukan', readings: FIRST },
    acts: ['renewal-applied'],
  },
  [
    ['2026-11-30', 'due 2025-01-01..2026-12-01', [], null, REGISTERED],
    ['2026-12-01', 'due 2025-01-01..2026-12-01', [], null, REGISTERED],
    ['2026-12-02', 'breached 2025-01-01..2026-12-01 breached 2026-12-02 late 1', [], null, REGISTERED],
    ['2026-12-02', 'due 2025-01-01..2026-12-02', [], 'include-first', REGISTERED],
    [
      '2026-12-03',
      'breached 2025-01-01..2026-12-02 breached 2026-12-03 late 1',
      [],
      'include-first',
      REGISTERED,
    ],
    [
      '2026-12-31',
      'met 2025-01-01..2026-12-01 done 2026-12-01',
      [by('renewal-applied', '2026-12-01')],
      null,
      REGISTERED,
    ],
  ],
);

const kept = (until: string) => [
  by('data-obtained', '2020-03-01', { about: 'd' }),
  by('data-destroyed', until, { about: 'd' }),
];
sentence(
  'PP 80/2019 Pasal 25 ayat (1) huruf b: kept for five years at least (said as: not destroyed before)',
  {
    instrument: since('Peraturan Pemerintah', 80, 2019, '2019-11-25'),
    cites: '25(1)b',
    gist: {
      id: 'Data yang bukan keuangan disimpan sekurangnya lima tahun sejak diperoleh.',
      en: 'Data not on finance are kept for five years at least since they were obtained.',
    },
    duty: { type: 'precondition', before: 'data-destroyed', requires: 'data-obtained', lead: 'P5Y' },
    norm: { readings: FIRST },
    acts: ['data-obtained', 'data-destroyed'],
  },
  [
    ['2025-03-02', 'breached 2019-11-25..2020-02-28 breached 2025-02-28 late 3', kept('2025-02-28')],
    ['2025-03-02', 'met 2019-11-25..2020-03-01 done 2020-03-01', kept('2025-03-01')],
    ['2025-03-02', 'met 2019-11-25..2020-03-02 done 2020-03-01', kept('2025-03-02')],
    ['2025-03-02', 'met 2019-11-25..2020-03-01 done 2020-03-01', kept('2025-02-28'), 'include-first'],
    [
      '2025-03-02',
      'breached 2019-11-25..2020-02-28 breached 2025-02-27 late 4',
      kept('2025-02-27'),
      'include-first',
    ],
  ],
);

const resold = (permit: string | null) => [
  by('resold', '2020-06-10', { id: 'j', about: 'layanan' }),
  ...(permit === null ? [] : [{ type: 'permit-granted', on: permit, about: 'layanan' }]),
];
sentence(
  'Permenkominfo 13/2019 Pasal 10 ayat (3): no subletting without a permit',
  {
    instrument: since('Permenkominfo', 13, 2019, '2020-04-25'),
    cites: '10(3)',
    gist: {
      id: 'Penyelenggara tidak menyewakan kembali kecuali sudah berizin.',
      en: 'A provider does not sublet unless a permit was granted.',
    },
    duty: { type: 'prohibition', event: 'resold', unless: ['permit-granted'] },
    norm: { strength: 'dilarang', word: 'dilarang' },
    acts: ['resold', 'permit-granted'],
  },
  [
    ['2020-06-11', 'met undated'],
    ['2020-06-11', 'breached 2020-04-25..2020-06-10 breached 2020-06-10 late 2', resold(null)],
    ['2020-06-11', 'met 2020-04-25..2020-06-10 done 2020-06-09', resold('2020-06-09')],
    ['2020-06-11', 'met 2020-04-25..2020-06-10 done 2020-06-10', resold('2020-06-10')],
    ['2020-06-11', 'breached 2020-04-25..2020-06-10 breached 2020-06-10 late 2', resold('2020-06-11')],
  ],
);

const BLOCKS = { default: 'rolling', rivals: ['calendar-blocks'] };
sentence(
  'Peraturan BSSN 8/2024 Pasal 6 ayat (5): once in two years',
  {
    instrument: BSSN,
    cites: '6(5)',
    gist: {
      id: 'Audit keamanan sekurangnya sekali dalam dua tahun.',
      en: 'A security audit at least once in two years.',
    },
    duty: { type: 'recurring', event: 'audited', every: 'P2Y', window: 'rolling' },
    norm: { strength: 'indikatif', word: 'dilaksanakan', readings: BLOCKS },
    acts: ['audited'],
  },
  [
    ['2026-06-29', 'due 2025-07-01..2027-06-30', [by('audited', '2025-07-01')], null, SUPPOSED],
    ['2027-06-30', 'due 2025-07-01..2027-06-30', [by('audited', '2025-07-01')], null, SUPPOSED],
    [
      '2027-07-01',
      'breached 2025-07-01..2027-06-30 breached 2027-07-01 late 1',
      [by('audited', '2025-07-01')],
      null,
      SUPPOSED,
    ],
    ['2028-12-31', 'due 2027-01-01..2028-12-31', [by('audited', '2025-07-01')], 'calendar-blocks', SUPPOSED],
    [
      '2029-01-01',
      'breached 2027-01-01..2028-12-31 breached 2029-01-01 late 1',
      [by('audited', '2025-07-01')],
      'calendar-blocks',
      SUPPOSED,
    ],
  ],
);

sentence(
  'Permenkominfo 16/2022 Pasal 31 ayat (1): once in three years',
  {
    instrument: since('Permenkominfo', 16, 2022, '2022-12-30'),
    cites: '31(1)',
    gist: {
      id: 'Tim koordinasi nasional mengevaluasi sekali dalam tiga tahun.',
      en: 'The national coordination team evaluates once in three years.',
    },
    duty: { type: 'recurring', event: 'evaluated', every: 'P3Y', window: 'rolling' },
    norm: { strength: 'indikatif', word: 'melakukan', readings: BLOCKS },
    acts: ['evaluated'],
  },
  [
    ['2025-12-28', 'due 2022-12-30..2025-12-29'],
    ['2025-12-29', 'due 2022-12-30..2025-12-29'],
    ['2025-12-30', 'breached 2022-12-30..2025-12-29 breached 2025-12-30 late 1'],
    ['2025-12-31', 'due 2023-01-01..2025-12-31', [], 'calendar-blocks'],
    ['2026-01-01', 'breached 2023-01-01..2025-12-31 breached 2026-01-01 late 1', [], 'calendar-blocks'],
  ],
);

const PLAN = { documents: [{ id: 'r', type: 'rencana', from: '2022-01-01', to: '2026-12-31' }] };
sentence(
  'Perpres 95/2018 Pasal 8 ayat (2): reviewed half-way and in the last year, or at any time',
  {
    instrument: since('Peraturan Presiden', 95, 2018, '2018-10-05'),
    cites: '8(2)',
    gist: {
      id: 'Arsitektur direviu pada paruh waktu dan tahun terakhirnya, atau bila perlu.',
      en: 'The architecture is reviewed half-way and in its last year, or when needed.',
    },
    duty: { type: 'milestones', event: 'reviewed', document: 'rencana', at: ['mid-term', 'final-year'] },
    norm: {
      strength: 'indikatif',
      word: 'dilakukan',
      readings: { default: 'document-years', rivals: ['by-midpoint', 'substitute'] },
    },
    acts: ['reviewed'],
  },
  [
    ['2024-12-30', 'due 2024-01-01..2024-12-31', [], null, PLAN],
    ['2024-12-31', 'due 2024-01-01..2024-12-31', [], null, PLAN],
    ['2025-01-01', 'breached 2024-01-01..2024-12-31 breached 2025-01-01 late 1', [], null, PLAN],
    ['2026-12-31', 'due 2026-01-01..2026-12-31', [], null, PLAN],
    ['2027-01-01', 'breached 2026-01-01..2026-12-31 breached 2027-01-01 late 1', [], null, PLAN],
    ['2024-07-01', 'due 2022-01-01..2024-07-01', [], 'by-midpoint', PLAN],
    ['2024-07-02', 'breached 2022-01-01..2024-07-01 breached 2024-07-02 late 1', [], 'by-midpoint', PLAN],
    ['2026-12-31', 'due 2022-01-01..2026-12-31', [], 'substitute', PLAN],
    ['2027-01-01', 'breached 2022-01-01..2026-12-31 breached 2027-01-01 late 1', [], 'substitute', PLAN],
    [
      '2026-12-31',
      'met 2022-01-01..2026-12-31 done 2023-03-01',
      [by('reviewed', '2023-03-01')],
      'substitute',
      PLAN,
    ],
  ],
);
