import { describe, expect, it } from 'vitest';
import { checkCompliance } from '../../../src/engine/check-compliance.ts';
import { parseRuleset } from '../../../src/load/parse-ruleset.ts';
import { writeOccurrence } from '../../../src/model/occurrence.ts';
import type { ReadingName } from '../../../src/model/terms.ts';
import { tellDuty } from '../../../src/telling/tell-because.ts';
import { createTelling } from '../../../src/telling/telling.ts';
import { issuesOf } from '../../fixtures/parsed.ts';
import type { Loose } from '../../fixtures/raw-rulesets.ts';
import { regulation } from '../../fixtures/rulesets.ts';
import { type Act, unitOf } from '../../fixtures/states.ts';
import { told } from '../../fixtures/verdicts.ts';

/*
 * "(1) Setiap perangkat daerah menyampaikan diagram sekali setahun. (2) Perangkat daerah yang tidak menyampaikannya diberi
 * teguran pertama oleh Bupati dalam 7 hari. (3) Apabila teguran pertama tidak dipatuhi dalam 14 hari, diberi teguran
 * kedua dalam 5 hari." The five days run from the end of the fourteen.
 */
const events = {
  'warned-first': { label: { id: 'teguran pertama', en: 'first warning' } },
  'warned-again': { label: { id: 'teguran kedua', en: 'second warning' } },
  complied: { label: { id: 'teguran dipatuhi', en: 'warning heeded' } },
};
const LADDER: readonly Loose[] = [
  { id: 'diagram', bearer: 'perangkat-daerah' },
  {
    id: 'first',
    topic: 'wan',
    bearer: 'kepala-daerah',
    duty: { type: 'response', trigger: { breachOf: 'diagram' }, event: 'warned-first', within: 'P7D' },
  },
  {
    id: 'second',
    topic: 'website',
    bearer: 'kepala-daerah',
    duty: {
      type: 'response',
      trigger: 'warned-first',
      unless: 'complied',
      after: 'P14D',
      event: 'warned-again',
      within: 'P5D',
    },
  },
];
const law = regulation('contoh', LADDER, { inForceFrom: '2023-01-01' }, { events });
const units = [unitOf('irda', 'kepala-daerah'), unitOf('dinkes', 'perangkat-daerah')];

const judge = (log: readonly Act[], asOf: string, more: Loose = {}) =>
  checkCompliance(
    law,
    { organization: { id: 'kab-contoh' }, units, recordsSince: '1945-08-17', events: [...log], ...more },
    { asOf },
  );
const linesOf = (obligation: string, log: readonly Act[], asOf: string, more: Loose = {}) =>
  judge(log, asOf, more)
    .findings.filter((finding) => finding.obligation === obligation)
    .map(told);
const diagram = (on: string): Act => ({ type: 'lan-diagram-submitted', unit: 'dinkes', on });
const warned = (on: string, about: string | null = 'dinkes'): Act => ({
  id: 'w1',
  type: 'warned-first',
  unit: 'irda',
  on,
  about,
});
const again = (on: string, about: string | null = 'w1'): Act => ({
  type: 'warned-again',
  unit: 'irda',
  on,
  about,
});
const complied = (on: string, unit = 'dinkes', about: string | null = null): Act => ({
  type: 'complied',
  unit,
  on,
  about,
});

describe('the breach of an obligation calls for an answer', () => {
  it.each([
    ['while it is not breached, for nothing', [], '2023-12-31', ['not-applicable undated']],
    ['from its first day', [], '2024-01-01', ['due 2024-01-01..2024-01-08']],
    ['on the last good day', [], '2024-01-08', ['due 2024-01-01..2024-01-08']],
    ['the day after', [], '2024-01-09', ['breached 2024-01-01..2024-01-08 breached 2024-01-09 late 1']],
    ['answered', [warned('2024-01-05')], '2024-02-01', ['met 2024-01-01..2024-01-08 done 2024-01-05']],
    [
      'though the diagram came late',
      [diagram('2024-01-03'), diagram('2024-06-01')],
      '2024-01-09',
      ['breached 2024-01-01..2024-01-08 breached 2024-01-09 late 1'],
    ],
    ['never where it was kept', [diagram('2023-06-01')], '2024-01-09', ['not-applicable undated']],
  ] satisfies [string, Act[], string, string[]][])('%s', (_, log, asOf, lines) => {
    expect(linesOf('first', log, asOf)).toEqual(lines);
  });

  it('each breach for itself, with its unit, and what shows it', () => {
    const more = { units: [...units, unitOf('dispora', 'perangkat-daerah')] };
    const first = judge([diagram('2023-06-01')], '2024-01-05', more).findings.filter(
      ({ obligation }) => obligation === 'first',
    );
    expect(first).toMatchObject([
      {
        status: 'due',
        unit: 'irda',
        occurrence: { kind: 'breach', obligation: 'diagram', unit: 'dispora', on: '2024-01-01' },
        because: [
          { code: 'breach-of', obligation: 'diagram', unit: 'dispora' },
          { code: 'term' },
          { code: 'no-act' },
        ],
      },
    ]);
  });

  it('a warning that names another agency answers nothing here', () => {
    expect(linesOf('first', [warned('2024-01-05', 'dispora')], '2024-02-01')[0]).toMatch(/^breached/);
  });

  it('is not known where it is not known whether there is one', () => {
    const first = judge([], '2024-01-05', { recordsSince: '2023-06-01' }).findings.filter(
      ({ obligation }) => obligation === 'first',
    );
    expect(first).toMatchObject([
      { status: 'unknown', missing: [{ kind: 'records', name: 'lan-diagram-submitted' }] },
    ]);
  });
});

describe('a warning that is not heeded calls for the next', () => {
  const KEPT = diagram('2023-06-01');
  it.each([
    ['on its day for nothing yet', [warned('2024-03-01')], '2024-03-01', ['not-applicable undated']],
    ['on the last day to heed it', [warned('2024-03-01')], '2024-03-15', ['not-applicable undated']],
    ['the day after', [warned('2024-03-01')], '2024-03-16', ['due 2024-03-16..2024-03-20']],
    ['on the last good day', [warned('2024-03-01')], '2024-03-20', ['due 2024-03-16..2024-03-20']],
    [
      'and the day after that it is missed',
      [warned('2024-03-01')],
      '2024-03-21',
      ['breached 2024-03-16..2024-03-20 breached 2024-03-21 late 1'],
    ],
    [
      'heeded on the last day it calls for nothing',
      [warned('2024-03-01'), complied('2024-03-15')],
      '2024-04-01',
      ['not-applicable undated'],
    ],
    [
      'heeded a day late it does',
      [warned('2024-03-01'), complied('2024-03-16')],
      '2024-04-01',
      ['breached 2024-03-16..2024-03-20 breached 2024-03-21 late 12'],
    ],
    [
      'heeded by another agency it does',
      [warned('2024-03-01'), complied('2024-03-05', 'irda2')],
      '2024-03-16',
      ['due 2024-03-16..2024-03-20'],
    ],
    [
      'heeded by anybody who names it, it does not',
      [warned('2024-03-01'), complied('2024-03-05', 'irda2', 'w1')],
      '2024-03-16',
      ['not-applicable undated'],
    ],
    [
      'the next given too early is none',
      [warned('2024-03-01'), again('2024-03-10')],
      '2024-03-21',
      ['breached 2024-03-16..2024-03-20 breached 2024-03-21 late 1'],
    ],
    [
      'the next given in time',
      [warned('2024-03-01'), again('2024-03-18')],
      '2024-03-21',
      ['met 2024-03-16..2024-03-20 done 2024-03-18'],
    ],
  ] satisfies [string, Act[], string, string[]][])('%s', (_, log, asOf, lines) => {
    const more = { units: [...units, unitOf('irda2', 'perangkat-daerah')] };
    expect(linesOf('second', [KEPT, { ...KEPT, unit: 'irda2' }, ...log], asOf, more)).toEqual(lines);
  });

  it('says why, and cites the warning and what heeded it', () => {
    const [second] = judge(
      [KEPT, warned('2024-03-01'), complied('2024-03-10')],
      '2024-04-01',
    ).findings.filter(({ obligation }) => obligation === 'second');
    expect(second).toMatchObject({
      because: [
        { code: 'trigger', id: 'w1' },
        { code: 'heeded', until: '2024-03-15' },
        { code: 'act', type: 'complied' },
      ],
      evidence: [{ type: 'warned-first' }, { type: 'complied' }],
    });
  });

  it('is not known where the log may lack that it was heeded', () => {
    const second = judge([KEPT, warned('2024-03-01')], '2024-04-01', {
      recordsSince: '2024-03-10',
    }).findings.filter(({ obligation }) => obligation === 'second');
    expect(second).toMatchObject([{ status: 'unknown', missing: [{ kind: 'records', name: 'complied' }] }]);
  });
});

describe('breaches about one thing', () => {
  const each = { per: 'application', bearer: 'perangkat-daerah' };
  const ruleset = regulation(
    'contoh',
    [
      { id: 'diagram', ...each },
      {
        id: 'audit',
        topic: 'infrastructure-audit',
        ...each,
        duty: { type: 'recurring', event: 'infrastructure-audited', every: 'P1Y', window: 'calendar-year' },
      },
      {
        id: 'first',
        topic: 'wan',
        bearer: 'kepala-daerah',
        duty: {
          type: 'response',
          trigger: { breachOf: ['diagram', 'audit'] },
          event: 'warned-first',
          within: 'P7D',
        },
      },
    ],
    { inForceFrom: '2023-01-01' },
    { events },
  );
  it('call each for itself: of every year, and of every obligation', () => {
    const { findings } = checkCompliance(
      ruleset,
      {
        organization: { id: 'kab-contoh' },
        units,
        things: [{ id: 'a1', type: 'application', unit: 'dinkes' }],
        recordsSince: '1945-08-17',
      },
      { asOf: '2025-01-05' },
    );
    const first = findings.filter(({ obligation }) => obligation === 'first');
    expect(first.map((finding) => `${writeOccurrence(finding)} ${finding.status}`).sort()).toEqual([
      'dinkes:audit/a1@2024-01-01 breached',
      'dinkes:audit/a1@2025-01-01 due',
      'dinkes:diagram/a1@2024-01-01 breached',
      'dinkes:diagram/a1@2025-01-01 due',
    ]);
  });
});

describe('the term of the next step', () => {
  const stepOf = (within: unknown, default_: ReadingName) => {
    const second = {
      ...(LADDER[2] as Loose),
      duty: { ...((LADDER[2] as Loose)['duty'] as Loose), after: 'P7D', within },
      readings: { default: default_, rivals: [] },
    };
    const ruleset = regulation(
      'contoh',
      [...LADDER.slice(0, 2), second],
      { inForceFrom: '2023-01-01' },
      { events },
    );
    return checkCompliance(
      ruleset,
      {
        organization: { id: 'kab-contoh' },
        units,
        recordsSince: '1945-08-17',
        events: [warned('2024-04-05')],
      },
      { asOf: '2024-04-13', holidays: [{ year: 2024, source: 'SKB', days: ['2024-04-15'] }] },
    )
      .findings.filter(({ obligation }) => obligation === 'second')
      .map(told);
  };
  // Seven days from Friday 5 April end on the 12th, with the first day counted on the 11th.
  it.each<[string, unknown, ReadingName, string]>([
    ['five days from the end of the 12th', 'P5D', 'exclude-first', 'due 2024-04-13..2024-04-17'],
    ['five days from the end of the 11th', 'P5D', 'include-first', 'due 2024-04-12..2024-04-16'],
    ['a month from the end of the 12th', 'P1M', 'exclude-first', 'due 2024-04-13..2024-05-12'],
    [
      'two working days, of which Monday the 15th is none',
      { days: 2, count: 'working' },
      'exclude-first',
      'due 2024-04-13..2024-04-17',
    ],
  ])('%s', (_, within, reading, line) => {
    expect(stepOf(within, reading)).toEqual([line]);
  });
});

describe('the breach of any of several obligations', () => {
  const events = { 'warned-first': { label: { id: 'teguran pertama', en: 'first warning' } } };
  const lawOf = (breachOf: unknown, more: readonly Loose[] = []) =>
    regulation(
      'contoh',
      [
        { id: 'diagram', bearer: 'perangkat-daerah' },
        {
          id: 'audit',
          topic: 'infrastructure-audit',
          bearer: 'perangkat-daerah',
          duty: { type: 'once', event: 'infrastructure-audited', by: '2023-03-31' },
        },
        ...more,
        {
          id: 'first',
          topic: 'wan',
          bearer: 'kepala-daerah',
          duty: { type: 'response', trigger: { breachOf }, event: 'warned-first', within: 'P7D' },
        },
      ],
      { inForceFrom: '2023-01-01' },
      { events },
    );
  const both = lawOf(['diagram', 'audit']);
  const state = (...log: readonly Act[]) => ({
    organization: { id: 'kab-contoh' },
    units,
    recordsSince: '1945-08-17',
    events: log,
  });
  const firstOn = (asOf: string, ...log: readonly Act[]) =>
    checkCompliance(both, state(...log), { asOf })
      .findings.filter(({ obligation }) => obligation === 'first')
      .map(
        (finding) =>
          `${finding.occurrence?.kind === 'breach' ? finding.occurrence.obligation : '-'} ${told(finding)}`,
      );

  it('calls for an answer each, from its own first day', () => {
    expect(firstOn('2023-03-31')).toEqual(['- not-applicable undated']);
    expect(firstOn('2023-04-01')).toEqual(['audit due 2023-04-01..2023-04-08']);
    expect(firstOn('2023-04-09')).toEqual([
      'audit breached 2023-04-01..2023-04-08 breached 2023-04-09 late 1',
    ]);
    expect(firstOn('2024-01-01', warned('2023-04-08'))).toEqual([
      'diagram due 2024-01-01..2024-01-08',
      'audit met 2023-04-01..2023-04-08 done 2023-04-08',
    ]);
    expect(firstOn('2024-01-05', warned('2023-04-08'), { ...warned('2024-01-05'), id: 'w2' })).toEqual([
      'diagram met 2024-01-01..2024-01-08 done 2024-01-05',
      'audit met 2023-04-01..2023-04-08 done 2023-04-08',
    ]);
  });

  it('where there is none, each is named', () => {
    const [first] = checkCompliance(both, state(), { asOf: '2023-03-31' }).findings.filter(
      ({ obligation }) => obligation === 'first',
    );
    expect(first?.because).toEqual([
      { code: 'no-breach-of', obligation: 'diagram' },
      { code: 'no-breach-of', obligation: 'audit' },
    ]);
  });

  it('a name among them that is no obligation is told as one, and not as an event', () => {
    const raw = JSON.parse(JSON.stringify(both));
    raw.obligations[2].duty.trigger = { breachOf: ['diagram', 'audti'] };
    expect(issuesOf(parseRuleset(raw)).map(({ code, path, message }) => [code, path, message])).toEqual([
      [
        'unknown-obligation',
        'obligations[2].duty.trigger.breachOf[1]',
        expect.stringMatching(/not the id of an obligation, did you mean "audit"/),
      ],
    ]);
  });

  it('what a breach was like is not asked: it is no event', () => {
    const raw = JSON.parse(JSON.stringify(both));
    raw.obligations[2].duty.where = { var: 'grave' };
    expect(issuesOf(parseRuleset(raw)).map(({ code }) => code)).toContain('where-without-event');
  });

  it('is said in both languages', () => {
    const { duty } = both.obligations[2] as (typeof both.obligations)[number];
    const said = (locale: 'id' | 'en') => tellDuty(duty, createTelling(both, locale));
    expect(said('en')).toMatch(/^upon each: a breach of "A sample duty" or "A sample duty"; then/);
    expect(said('id')).toMatch(
      /^setiap kali ada pelanggaran atas kewajiban "Contoh kewajiban" atau "Contoh kewajiban":/,
    );
  });
});

describe('what must hold at every moment calls for an answer too', () => {
  const standing = regulation(
    'contoh',
    [
      {
        id: 'kept',
        bearer: 'perangkat-daerah',
        duty: { type: 'standing', requires: { var: 'uses-intra-network' } },
      },
      {
        id: 'first',
        topic: 'wan',
        bearer: 'kepala-daerah',
        duty: { type: 'response', trigger: { breachOf: 'kept' }, event: 'warned-first', within: 'P7D' },
      },
    ],
    { inForceFrom: '2023-01-01' },
    { events },
  );
  const firstOn = (asOf: string, fact: unknown) =>
    checkCompliance(
      standing,
      {
        organization: { id: 'kab-contoh' },
        units: [
          unitOf('irda', 'kepala-daerah'),
          { ...unitOf('dinkes', 'perangkat-daerah'), facts: { 'uses-intra-network': fact } },
        ],
        recordsSince: '1945-08-17',
      } as never,
      { asOf },
    )
      .findings.filter(({ obligation }) => obligation === 'first')
      .map(told);

  it('from the day since when it is known to fail', () => {
    const since = [
      { value: true, until: '2024-02-29' },
      { value: false, from: '2024-03-01' },
    ];
    expect(firstOn('2024-02-29', since)).toEqual(['not-applicable undated']);
    expect(firstOn('2024-03-01', since)).toEqual(['due 2024-03-01..2024-03-08']);
    expect(firstOn('2024-03-09', since)).toEqual([
      'breached 2024-03-01..2024-03-08 breached 2024-03-09 late 1',
    ]);
  });
  it('without a date where nobody knows since when', () => {
    expect(firstOn('2024-03-01', false)).toEqual(['outstanding undated']);
    expect(firstOn('2024-03-01', true)).toEqual(['not-applicable undated']);
  });
});

describe('what has no day is never in breach', () => {
  const undated = regulation(
    'contoh',
    [
      {
        id: 'diagram',
        bearer: 'perangkat-daerah',
        duty: { type: 'once', event: 'lan-diagram-submitted', by: null },
      },
      LADDER[1] as Loose,
    ],
    { inForceFrom: '2023-01-01' },
    { events },
  );
  const firstOn = (asOf: string, policy: Readonly<Record<string, string>> = {}) =>
    checkCompliance(
      undated,
      { organization: { id: 'kab-contoh' }, units, recordsSince: '1945-08-17', events: [] },
      { asOf, policy },
    )
      .findings.filter(({ obligation }) => obligation === 'first')
      .map(told);

  it('so that nothing is called for, until a local policy dates it', () => {
    expect(firstOn('2030-01-01')).toEqual(['not-applicable undated']);
    const policy = { diagram: 'P1Y' };
    expect(firstOn('2023-12-31', policy)).toEqual(['not-applicable undated']);
    expect(firstOn('2024-01-01', policy)).toEqual(['due 2024-01-01..2024-01-08']);
  });
});

describe('what rests on itself is refused', () => {
  it('by its own breach, and by however many others', () => {
    const breachOf = (id: string, other: string): Loose => ({
      id,
      topic: 'wan',
      cites: [id === 'a' ? '1' : '2'],
      strength: 'wajib',
      bearer: 'kepala-daerah',
      gist: { id: 'Sesuatu.', en: 'Something.' },
      duty: { type: 'response', trigger: { breachOf: other }, event: 'lan-changed' },
    });
    const issues = issuesOf(
      parseRuleset({
        ...law,
        obligations: [breachOf('a', 'b'), breachOf('b', 'a')],
        provisions: ['1', '2'].map((ref, at) => ({ ref, kind: 'duty', obligations: [at === 0 ? 'a' : 'b'] })),
      }),
    );
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['rests-on-itself', 'obligations[0].duty.trigger.breachOf'],
      ['rests-on-itself', 'obligations[1].duty.trigger.breachOf'],
    ]);
  });
});

describe('a step without a term of its own', () => {
  const second = {
    ...(LADDER[2] as Loose),
    duty: { ...((LADDER[2] as Loose)['duty'] as Loose), within: null },
    readings: { default: 'exclude-first', rivals: ['include-first'] },
  };
  const open = regulation(
    'contoh',
    [...LADDER.slice(0, 2), second],
    { inForceFrom: '2023-01-01' },
    { events },
  );
  const stepOn = (heededOn: string, reading: ReadingName) =>
    checkCompliance(
      open,
      {
        organization: { id: 'kab-contoh' },
        units,
        recordsSince: '1945-08-17',
        events: [warned('2025-03-01'), { type: 'complied', unit: 'dinkes', on: heededOn, about: 'w1' }],
      },
      { asOf: '2025-06-01', readings: { second: reading } },
    )
      .findings.filter(({ obligation }) => obligation === 'second')
      .map(({ status }) => status);

  it.each<[string, ReadingName, string]>([
    ['2025-03-14', 'include-first', 'not-applicable'],
    ['2025-03-15', 'include-first', 'outstanding'],
    ['2025-03-15', 'exclude-first', 'not-applicable'],
    ['2025-03-16', 'exclude-first', 'outstanding'],
  ])('fourteen days to heed it are read too: heeded on %s, read %s: %s', (heededOn, reading, status) => {
    expect(stepOn(heededOn, reading)).toEqual([status]);
  });
});
