import { describe, expect, it } from 'vitest';
import { checkCompliance } from '../../../src/engine/check-compliance.ts';
import { regulation, rulesetOf } from '../../fixtures/rulesets.ts';
import { type Act, stateOf, unitOf } from '../../fixtures/states.ts';
import { check, told } from '../../fixtures/verdicts.ts';

const units = [unitOf('kominfo', 'diskominfo'), unitOf('dinkes', 'perangkat-daerah')];
const act = (type: string, unit: string | null, on: string, about: string | null = 'e-surat'): Act => ({
  type,
  unit,
  on,
  about,
});
const judge = (ruleset: ReturnType<typeof rulesetOf>, events: readonly Act[], asOf: string) =>
  check(ruleset, stateOf({ units, recordsSince: '1945-08-17', events: [...events] }), asOf).findings;

describe('whose act comes first', () => {
  const consented = (requiresBy: string | string[] | null, bearer: string | null = null) =>
    rulesetOf({
      bearer,
      duty: {
        type: 'precondition',
        before: 'application-deployed',
        requires: 'application-tested',
        requiresBy,
      },
    });
  const deployed = act('application-deployed', 'dinkes', '2024-01-15');
  const given = (tested: Act, ruleset = consented('diskominfo')) =>
    judge(ruleset, [deployed, tested], '2024-01-16').map(told);
  const MET = (day: string) => [`met 2023-07-10..2024-01-15 done ${day}`];
  const BREACHED = ['breached 2023-07-10..2024-01-15 breached 2024-01-15 late 2'];

  it.each([
    ['of the office that the law names', 'kominfo', '2024-01-14', MET('2024-01-14')],
    ['of that office on the same day', 'kominfo', '2024-01-15', MET('2024-01-15')],
    ['of that office a day late', 'kominfo', '2024-01-16', BREACHED],
    ['of nobody named, where one office holds the role', null, '2024-01-14', MET('2024-01-14')],
    ['of whoever acts itself', 'dinkes', '2024-01-14', BREACHED],
  ])('an act %s', (_, unit, on, lines) => {
    expect(given(act('application-tested', unit, on))).toEqual(lines);
  });

  it('a finding in breach says whose act is lacking', () => {
    const [finding] = judge(consented('diskominfo'), [deployed], '2024-01-15');
    expect(finding?.because.at(-1)).toEqual({
      code: 'no-act-by',
      types: ['application-tested'],
      by: ['diskominfo'],
    });
  });

  it('somebody outside the region is known by what the act is about, and is never the bearer', () => {
    const owner = consented('pemilik-data', 'diskominfo');
    expect(given(act('application-tested', 'kominfo', '2024-01-14'), owner)).toEqual(BREACHED);
    expect(given(act('application-tested', 'dinkes', '2024-01-14'), owner)).toEqual(MET('2024-01-14'));
    expect(given(act('application-tested', null, '2024-01-14'), owner)).toEqual(MET('2024-01-14'));
  });

  describe('a consent of a party that names neither what nor whom', () => {
    const owner = consented('pemilik-data', 'diskominfo');
    const silent = (on: string, unit: string | null = null) => act('application-tested', unit, on, null);
    const UNKNOWN = ['unknown 2023-07-10..2024-01-15'];

    it.each([
      ['that came the day before leaves it open', silent('2024-01-14'), UNKNOWN],
      ['that came on the day leaves it open', silent('2024-01-15'), UNKNOWN],
      ['that came the day after is too late', silent('2024-01-16'), BREACHED],
      ['of another agency leaves it open whose it is', silent('2024-01-14', 'dinkes'), UNKNOWN],
      ['of whoever asked is none', silent('2024-01-14', 'kominfo'), BREACHED],
    ] satisfies [string, Act, string[]][])('%s', (_, tested, lines) => {
      expect(given(tested, owner)).toEqual(lines);
    });

    it('is told, and what it was about is asked', () => {
      const [finding] = judge(owner, [deployed, silent('2024-01-14')], '2024-01-16');
      expect(finding).toMatchObject({
        missing: [{ kind: 'scope', type: 'application-tested', about: null, on: '2024-01-14' }],
      });
      expect(finding?.because.at(-1)).toMatchObject({ code: 'scope-unknown', type: 'application-tested' });
    });

    it('never stands before one that names it, and never covers what that one covers', () => {
      const named = act('application-tested', null, '2024-01-10');
      const log = [deployed, act('application-deployed', 'dinkes', '2024-01-16', 'e-pajak'), named];
      expect(judge(owner, [...log, silent('2024-01-09')], '2024-01-16').map(told)).toEqual([
        'met 2023-07-10..2024-01-15 done 2024-01-10',
        'unknown 2023-07-10..2024-01-16',
      ]);
      expect(judge(owner, log, '2024-01-16').map(told)).toEqual([
        'met 2023-07-10..2024-01-15 done 2024-01-10',
        'breached 2023-07-10..2024-01-16 breached 2024-01-16 late 1',
      ]);
    });

    it('of one role among many is as open', () => {
      const ofMany = consented('perangkat-daerah', 'diskominfo');
      expect(given(silent('2024-01-14'), ofMany)).toEqual(UNKNOWN);
      expect(given(silent('2024-01-14', 'dinkes'), ofMany)).toEqual(UNKNOWN);
      expect(given(silent('2024-01-16'), ofMany)).toEqual(BREACHED);
    });
  });

  describe('a consent of the office before the act of one agency among many', () => {
    const ofEach = consented('diskominfo', 'perangkat-daerah');
    const lines = (about: string | null) =>
      judge(
        ofEach,
        [
          deployed,
          act('application-deployed', 'dinkes', '2024-01-16', 'e-pajak'),
          act('application-tested', 'kominfo', '2024-01-14', about),
        ],
        '2024-01-16',
      )
        .filter(({ unit }) => unit === 'dinkes')
        .map(({ status }) => status);

    it.each([
      ['that names the thing is good for it', 'e-surat', ['met', 'breached']],
      ['that names only whoever asked is good for one act of it', 'dinkes', ['met', 'breached']],
      ['that names another agency is none', 'dinsos', ['breached', 'breached']],
      ['that names only whose it is names nothing', 'kominfo', ['unknown', 'unknown']],
      ['that names nothing leaves open whose it was, and covers nobody', null, ['unknown', 'unknown']],
    ])('%s', (_, about, statuses) => {
      expect(lines(about)).toEqual(statuses);
    });
  });

  it('a consent that may be called for by what nobody knows takes none from what surely calls', () => {
    const law = regulation(
      'contoh',
      [
        {
          id: 'consent',
          bearer: 'bappeda',
          duty: {
            type: 'precondition',
            before: 'application-deployed',
            where: { '===': [{ var: 'of-some-kind' }, true] },
            requires: 'application-tested',
            requiresBy: 'diskominfo',
          },
        },
      ],
      {},
      {
        facts: {
          'of-some-kind': {
            type: 'boolean',
            scope: 'event',
            label: { id: 'dari suatu jenis', en: 'of some kind' },
            question: { id: 'Dari suatu jenis?', en: 'Of some kind?' },
          },
        },
      },
    );
    const events = [
      { ...act('application-tested', 'kominfo', '2024-01-01', null) },
      { ...deployed, on: '2024-01-02' },
      { ...deployed, on: '2024-01-03', facts: { 'of-some-kind': true } },
    ];
    const { findings } = checkCompliance(
      law,
      { organization: { id: 'kab-contoh' }, units, recordsSince: '1945-08-17', events },
      { asOf: '2024-01-03' },
    );
    expect(findings.map(({ status }) => status)).toEqual(['unknown', 'unknown']);
  });

  it('of several any will do', () => {
    const several = consented(['diskominfo', 'perangkat-daerah']);
    expect(given(act('application-tested', 'dinkes', '2024-01-14'), several)).toEqual(MET('2024-01-14'));
  });
});

describe('whose act is the answer', () => {
  const answered = rulesetOf({
    bearer: 'kepala-daerah',
    duty: {
      type: 'response',
      trigger: 'lan-changed',
      event: 'lan-change-reported',
      answerBy: 'diskominfo',
      within: 'P14D',
    },
  });
  const changed = act('lan-changed', 'dinkes', '2024-01-15');

  it.each([
    ['kominfo', 'met 2024-01-15..2024-01-29 done 2024-01-20'],
    ['dinkes', 'breached 2024-01-15..2024-01-29 breached 2024-01-30 late 1'],
  ])('by %s', (unit, line) => {
    const reported = act('lan-change-reported', unit, '2024-01-20');
    expect(judge(answered, [changed, reported], '2024-01-30').map(told)).toEqual([line]);
  });
});

describe('what must come first', () => {
  const tested = rulesetOf({
    bearer: 'perangkat-daerah',
    duty: { type: 'precondition', before: 'application-deployed', requires: 'application-tested' },
  });
  const of = (events: readonly Act[], asOf: string) =>
    judge(tested, events, asOf)
      .filter(({ unit }) => unit === 'dinkes')
      .map(told);

  it('may have come before the entry into force', () => {
    const events = [
      act('application-tested', 'dinkes', '2023-07-09'),
      act('application-deployed', 'dinkes', '2023-07-10'),
    ];
    expect(of(events, '2023-07-10')).toEqual(['met 2023-07-10..2023-07-10 done 2023-07-09']);
  });

  it('is used up by what it came before, also before the entry into force', () => {
    const events = [
      act('application-tested', 'dinkes', '2020-01-01'),
      act('application-deployed', 'dinkes', '2020-02-01'),
      act('application-deployed', 'dinkes', '2024-02-01'),
    ];
    expect(of(events, '2024-02-01')).toEqual(['breached 2023-07-10..2024-02-01 breached 2024-02-01 late 1']);
  });
});

describe('what is done once', () => {
  const adopted = (since: 'in-force' | null) =>
    rulesetOf({ bearer: 'diskominfo', duty: { type: 'once', event: 'implementing-rules-adopted', since } });
  const on = (day: string) => [act('implementing-rules-adopted', 'kominfo', day, null)];

  it.each([
    [null, '2023-07-09', 'met'],
    ['in-force', '2023-07-09', 'outstanding'],
    ['in-force', '2023-07-10', 'met'],
    ['in-force', '2023-07-11', 'met'],
  ] as const)('counted since %s, done on %s, is %s', (since, day, status) => {
    expect(judge(adopted(since), on(day), '2023-07-11').map((it) => it.status)).toEqual([status]);
  });
});
