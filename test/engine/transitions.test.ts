import { describe, expect, it } from 'vitest';
import type { Loose } from '../fixtures/raw-rulesets.ts';
import { rulesetOf, YEARLY } from '../fixtures/rulesets.ts';
import { type Act, actsOn, stateOf } from '../fixtures/states.ts';
import { check, verdicts } from '../fixtures/verdicts.ts';

// In force from 10 July 2023; another wording follows on 1 July 2025.
const amended = (transition: string, former: Loose, next: Loose) =>
  rulesetOf({
    ...former,
    versions: [{ until: '2025-06-30' }, { from: '2025-07-01', transition, ...next }],
  });
const done = (...days: readonly string[]) => stateOf({ events: actsOn('lan-diagram-submitted', days) });
const in2024 = 'met 2024-01-01..2024-12-31 done 2024-05-01';

describe('a year that was running when half-years came', () => {
  const next = { duty: { ...YEARLY, every: 'P6M', window: 'calendar' } };
  const year = '2025-01-01..2025-12-31';
  const half = '2025-07-01..2025-12-31';

  describe('left to the former wording', () => {
    const ruleset = amended('former', { duty: YEARLY }, next);
    it.each([
      ['before the change it is due by its own end', '2025-06-30', [], [in2024, `due ${year}`]],
      [
        'on the day of the change it runs on, beside the half-year that begins',
        '2025-07-01',
        [],
        [in2024, `due ${year}`, `due ${half}`],
      ],
      [
        'an act after the change keeps both',
        '2025-12-31',
        ['2025-12-31'],
        [in2024, `met ${year} done 2025-12-31`, `met ${half} done 2025-12-31`],
      ],
      [
        'an act before it keeps the year alone',
        '2025-12-31',
        ['2025-06-30'],
        [in2024, `met ${year} done 2025-06-30`, `due ${half}`],
      ],
      [
        'missed, each from the day after its own end',
        '2026-01-01',
        [],
        [
          in2024,
          `breached ${year} breached 2026-01-01 late 1`,
          `breached ${half} breached 2026-01-01 late 1`,
          'due 2026-01-01..2026-06-30',
        ],
      ],
    ] satisfies [string, string, string[], string[]][])('%s', (_, asOf, days, lines) => {
      expect(verdicts(ruleset, done('2024-05-01', ...days), asOf)).toEqual(lines);
    });
  });

  describe('carried over', () => {
    const ruleset = amended('carried-over', { duty: YEARLY }, next);
    it.each([
      ['before the change it is due as it was', '2025-06-30', [], [in2024, `due ${year}`]],
      [
        'on the day of the change the new half-year alone is due: the one before was over',
        '2025-07-01',
        [],
        [in2024, `due ${half}`],
      ],
      [
        'what was done before the change stays done',
        '2025-07-01',
        ['2025-03-01'],
        [in2024, `met ${year} done 2025-03-01`, `due ${half}`],
      ],
      [
        'missed after its end',
        '2026-01-01',
        [],
        [in2024, `breached ${half} breached 2026-01-01 late 1`, 'due 2026-01-01..2026-06-30'],
      ],
    ] satisfies [string, string, string[], string[]][])('%s', (_, asOf, days, lines) => {
      expect(verdicts(ruleset, done('2024-05-01', ...days), asOf)).toEqual(lines);
    });
  });
});

describe('two years counted from the last time, which become one', () => {
  const former = { duty: { ...YEARLY, every: 'P2Y', window: 'rolling' } };
  const next = { duty: { ...YEARLY, every: 'P1Y', window: 'rolling' } };
  const first = 'met 2023-07-10..2025-07-09 done 2024-10-01';
  it('left to the former wording: the two years run on, and a year begins with the change', () => {
    expect(verdicts(amended('former', former, next), done('2024-10-01'), '2025-07-01')).toEqual([
      first,
      'due 2024-10-01..2026-09-30',
      'due 2025-07-01..2026-06-30',
    ]);
  });
  it('carried over: a year from the last time, though it began under the other', () => {
    const ruleset = amended('carried-over', former, next);
    expect(verdicts(ruleset, done('2024-10-01'), '2025-09-30')).toEqual([
      first,
      'due 2024-10-01..2025-09-30',
    ]);
    expect(verdicts(ruleset, done('2024-10-01'), '2025-10-01')).toEqual([
      first,
      'breached 2024-10-01..2025-09-30 breached 2025-10-01 late 1',
    ]);
  });
});

describe('a change of the network that was not reported when the period was shortened', () => {
  const response = (within: string | null) => ({
    duty: { type: 'response', trigger: 'lan-changed', event: 'lan-change-reported', within },
  });
  const change: Act = { id: 'c1', type: 'lan-changed', on: '2025-06-10' };
  const report = (on: string): Act => ({ type: 'lan-change-reported', on });
  const at = (transition: string, asOf: string, ...events: readonly Act[]) =>
    verdicts(
      amended(transition, response('P30D'), response('P7D')),
      stateOf({ events: [change, ...events] }),
      asOf,
    );
  // Since the change of the wording nothing else has called for a report.
  const nothing = 'not-applicable undated';
  const [thirty, seven] = ['2025-06-10..2025-07-10', '2025-06-10..2025-06-17'];

  it('left to the former wording: by 10 July', () => {
    expect(at('former', '2025-07-10')).toEqual([`due ${thirty}`, nothing]);
    expect(at('former', '2025-07-11')).toEqual([`breached ${thirty} breached 2025-07-11 late 1`, nothing]);
    expect(at('former', '2025-07-11', report('2025-07-10'))).toEqual([
      `met ${thirty} done 2025-07-10`,
      nothing,
    ]);
  });
  it('carried over: its seven days are over, and it is in breach from the day on which they bind', () => {
    expect(at('carried-over', '2025-06-30')).toEqual([`due ${thirty}`]);
    expect(at('carried-over', '2025-07-01')).toEqual([`breached ${seven} breached 2025-07-01 late 1`]);
    expect(at('carried-over', '2025-07-03', report('2025-07-02'))).toEqual([
      `met-late ${seven} breached 2025-07-01 late 2 done 2025-07-02`,
    ]);
  });
  it('what was reported before the change stays as it was', () => {
    for (const transition of ['former', 'carried-over'])
      expect(at(transition, '2025-08-01', report('2025-06-25'))).toEqual([
        `met ${thirty} done 2025-06-25`,
        nothing,
      ]);
  });
  it('what was late before the change stays late under the wording of its time', () => {
    const early = { ...change, on: '2025-05-01' };
    for (const transition of ['former', 'carried-over']) {
      const ruleset = amended(transition, response('P30D'), response('P7D'));
      expect(verdicts(ruleset, stateOf({ events: [early] }), '2025-07-01')).toEqual([
        'breached 2025-05-01..2025-05-31 breached 2025-06-01 late 31',
        nothing,
      ]);
    }
  });
  it('a change after it has the new period, whatever the transition', () => {
    for (const transition of ['former', 'carried-over']) {
      const ruleset = amended(transition, response('P30D'), response('P7D'));
      const events = [{ ...change, on: '2025-07-01' }];
      expect(verdicts(ruleset, stateOf({ events }), '2025-07-08')).toEqual(['due 2025-07-01..2025-07-08']);
    }
  });
  it('without a date under the former wording it is still told', () => {
    const ruleset = amended('former', response(null), response('P7D'));
    expect(verdicts(ruleset, stateOf({ events: [change] }), '2025-07-02')).toEqual([
      'outstanding 2025-06-10..',
      nothing,
    ]);
    const carried = amended('carried-over', response(null), response('P7D'));
    expect(verdicts(carried, stateOf({ events: [change] }), '2025-07-02')).toEqual([
      `breached ${seven} breached 2025-07-01 late 2`,
    ]);
  });
  it('the reasoning says which wording judges it, and why', () => {
    for (const transition of ['former', 'carried-over']) {
      const ruleset = amended(transition, response('P30D'), response('P7D'));
      const [finding] = check(ruleset, stateOf({ events: [change] }), '2025-07-05').findings;
      expect(finding?.because[0]).toEqual({ code: 'transition', transition, on: '2025-07-01' });
    }
  });
});

describe('a quarter that was running when its term was shortened', () => {
  const quarterly = (dueAfter: string) => ({
    duty: { ...YEARLY, every: 'P3M', window: 'calendar', dueAfter },
  });
  const ruleset = (transition: string) =>
    rulesetOf({
      ...quarterly('P1M'),
      versions: [{ until: '2025-05-31' }, { from: '2025-06-01', transition, ...quarterly('P10D') }],
    });
  const since = (transition: string, asOf: string) =>
    check(ruleset(transition), stateOf({ recordsSince: '1945-08-17' }), asOf)
      .findings.filter(({ occurrence }) => occurrence?.kind === 'period' && occurrence.from === '2025-04-01')
      .map(({ dueOn, status }) => `${status} ${dueOn}`);
  it('left to the former wording: a month after it', () => {
    expect(since('former', '2025-07-31')).toEqual(['due 2025-07-31']);
    expect(since('former', '2025-08-01')).toEqual(['breached 2025-07-31']);
  });
  it('carried over: ten days after it', () => {
    expect(since('carried-over', '2025-07-10')).toEqual(['due 2025-07-10']);
    expect(since('carried-over', '2025-07-11')).toEqual(['breached 2025-07-10']);
  });
});

describe('an act by a day that was moved', () => {
  const by = (day: string) => ({ duty: { type: 'once', event: 'lan-diagram-submitted', by: day } });
  const at = (transition: string, to: string, asOf: string, ...days: readonly string[]) =>
    verdicts(amended(transition, by('2025-12-31'), by(to)), done(...days), asOf);
  it('put off and carried over: by the new day alone', () => {
    expect(at('carried-over', '2026-06-30', '2026-06-30')).toEqual(['due 2023-07-10..2026-06-30']);
    expect(at('carried-over', '2026-06-30', '2026-07-01')).toEqual([
      'breached 2023-07-10..2026-06-30 breached 2026-07-01 late 1',
    ]);
  });
  it('brought forward before the change and carried over: in breach from the day on which that binds', () => {
    expect(at('carried-over', '2025-05-31', '2025-06-30')).toEqual(['due 2023-07-10..2025-12-31']);
    expect(at('carried-over', '2025-05-31', '2025-07-02')).toEqual([
      'breached 2023-07-10..2025-05-31 breached 2025-07-01 late 2',
    ]);
  });
  it('left to the former wording: by the former day too', () => {
    expect(at('former', '2026-06-30', '2026-01-01')).toEqual([
      'breached 2023-07-10..2025-12-31 breached 2026-01-01 late 1',
      'due 2023-07-10..2026-06-30',
    ]);
  });
});

describe('a permission that became a duty, and a duty that became a permission', () => {
  it('began nothing that could be carried over', () => {
    const ruleset = amended('carried-over', { strength: 'dapat', duty: YEARLY }, { strength: 'wajib' });
    expect(verdicts(ruleset, done(), '2025-07-01')).toEqual(['due 2026-01-01..2026-12-31']);
  });
  it('ends what was open where it is carried over, and not where it is left', () => {
    const next = { strength: 'dapat' };
    expect(
      verdicts(amended('carried-over', { duty: YEARLY }, next), done('2024-05-01'), '2025-07-01'),
    ).toEqual([in2024, 'optional undated']);
    expect(verdicts(amended('former', { duty: YEARLY }, next), done('2024-05-01'), '2026-01-01')).toEqual([
      in2024,
      'breached 2025-01-01..2025-12-31 breached 2026-01-01 late 1',
      'optional undated',
    ]);
  });
});

describe('a norm that is repealed, and nothing follows', () => {
  const repealed = (versions: readonly Loose[], duty: Loose = YEARLY) =>
    rulesetOf({ duty, versions }, { inForceFrom: '2024-01-01' });
  const ruleset = repealed([{ until: '2025-06-30' }]);
  it.each([
    ['the day before its last the year is open', '2025-06-29', [], [in2024, 'due 2025-01-01..2025-12-31']],
    ['on its last day too', '2025-06-30', [], [in2024, 'due 2025-01-01..2025-12-31']],
    ['done, it is met', '2025-06-30', ['2025-06-30'], [in2024, 'met 2025-01-01..2025-12-31 done 2025-06-30']],
    ['the day after it is gone', '2025-07-01', [], [in2024, 'not-in-force undated']],
    ['and never missed', '2026-01-01', [], [in2024, 'not-in-force undated']],
  ] satisfies [string, string, string[], string[]][])('%s', (_, asOf, days, lines) => {
    expect(verdicts(ruleset, done('2024-05-01', ...days), asOf)).toEqual(lines);
  });
  it('before a gap alike', () => {
    const gapped = repealed([{ until: '2025-06-30' }, { from: '2025-07-01', gap: true }]);
    expect(verdicts(gapped, done('2024-05-01'), '2025-06-30')).toEqual([
      in2024,
      'due 2025-01-01..2025-12-31',
    ]);
  });
  it('an answer that is awaited on the last day is told with its day', () => {
    const answer = repealed([{ until: '2025-06-30' }], {
      type: 'response',
      trigger: 'lan-changed',
      event: 'lan-change-reported',
      within: 'P30D',
    });
    const state = stateOf({ events: [{ type: 'lan-changed', on: '2025-06-10' }] });
    expect(verdicts(answer, state, '2025-06-30')).toEqual(['due 2025-06-10..2025-07-10']);
    expect(verdicts(answer, state, '2025-07-11')[0]).not.toMatch(/^breached/);
  });
});
