import { describe, expect, it } from 'vitest';
import type { Loose } from '../../fixtures/raw-rulesets.ts';
import { rulesetOf } from '../../fixtures/rulesets.ts';
import { type Act, stateOf, unitOf } from '../../fixtures/states.ts';
import { check, told } from '../../fixtures/verdicts.ts';

// The ICT audit consists of three audits, one of which consists of two; each may be about one thing of several.
const audited = (event: string | string[], duty: Loose = {}) =>
  rulesetOf({
    bearer: 'diskominfo',
    duty: { type: 'recurring', event, every: 'P1Y', atLeast: 1, window: 'calendar-year', ...duty },
  });
const act = (type: string, on: string, rest: Partial<Act> & Loose = {}): Act & Loose => ({
  id: `${type}-${on}`,
  type,
  unit: 'kominfo',
  on,
  ...rest,
});
const inYear = (ruleset: ReturnType<typeof audited>, events: readonly Loose[], asOf = '2025-01-01') => {
  const state = stateOf({
    recordsSince: '2000-01-01',
    units: [unitOf('kominfo', 'diskominfo')],
    events: events as Act[],
  });
  return check(ruleset, state, asOf).findings.filter(({ window }) => window?.from === '2024-01-01');
};
const [INFRASTRUCTURE, APPLICATIONS] = ['infrastructure-audited', 'application-audited'];
const HALVES = ['infrastructure-security-audited', 'application-security-audited'];
const MISSED = 'breached 2024-01-01..2024-12-31 breached 2025-01-01 late 1';
const lines = (...of: Parameters<typeof inYear>) => inYear(...of).map(told);

describe('an act that consists of others', () => {
  const whole = audited('ict-audited');

  it('is done by one act of its own', () => {
    expect(lines(whole, [act('ict-audited', '2024-03-01')])).toEqual([
      'met 2024-01-01..2024-12-31 done 2024-03-01',
    ]);
  });

  it.each([
    ['2024-12-30', 'met 2024-01-01..2024-12-31 done 2024-12-30'],
    ['2024-12-31', 'met 2024-01-01..2024-12-31 done 2024-12-31'],
    ['2025-01-01', MISSED],
  ])('is done by all its parts within one window, on the day of the last: %s', (on, line) => {
    const parts = [
      act(INFRASTRUCTURE, '2024-02-01'),
      act('security-audited', '2024-03-01'),
      act(APPLICATIONS, on),
    ];
    expect(lines(whole, parts)).toEqual([line]);
  });

  it('is done by the parts of its parts', () => {
    const parts = [INFRASTRUCTURE, APPLICATIONS, ...HALVES].map((type) => act(type, '2024-03-01'));
    expect(lines(whole, parts)).toEqual(['met 2024-01-01..2024-12-31 done 2024-03-01']);
    const [finding] = inYear(whole, parts.slice(0, 3));
    expect(told(finding as NonNullable<typeof finding>)).toBe(MISSED);
    expect(finding?.because).toContainEqual({
      code: 'parts-lacking',
      parts: ['application-security-audited'],
    });
  });

  it('is never done by half of it, nor by a part twice', () => {
    const twice = [act(INFRASTRUCTURE, '2024-03-01'), act(INFRASTRUCTURE, '2024-04-01')];
    expect(lines(whole, twice)).toEqual([MISSED]);
    const half = act('ict-audited', '2024-03-01', { covers: [INFRASTRUCTURE, 'security-audited'] });
    expect(lines(whole, [half])).toEqual([MISSED]);
    expect(lines(whole, [half, act(APPLICATIONS, '2024-05-01')])).toEqual([
      'met 2024-01-01..2024-12-31 done 2024-05-01',
    ]);
  });

  it('is done twice by two whole ones', () => {
    const [general, parts] = [
      act('ict-audited', '2024-03-01'),
      [INFRASTRUCTURE, APPLICATIONS, 'security-audited'].map((type) => act(type, '2024-04-01')),
    ];
    expect(lines(audited('ict-audited', { atLeast: 2 }), [general, ...parts])).toEqual([
      'met 2024-01-01..2024-12-31 done 2024-04-01',
    ]);
    expect(lines(audited('ict-audited', { atLeast: 2 }), [general, ...parts.slice(1)])).toEqual([MISSED]);
  });

  it('covers its parts, whichever of them is owed', () => {
    for (const part of [INFRASTRUCTURE, APPLICATIONS, 'security-audited', ...HALVES])
      expect(lines(audited(part), [act('ict-audited', '2024-03-01')])).toEqual([
        'met 2024-01-01..2024-12-31 done 2024-03-01',
      ]);
    const covering = act('ict-audited', '2024-03-01', { covers: ['security-audited'] });
    expect(lines(audited('security-audited'), [covering])).toEqual([
      'met 2024-01-01..2024-12-31 done 2024-03-01',
    ]);
    expect(lines(audited(APPLICATIONS), [covering])).toEqual([MISSED]);
  });
});

describe('an act about one thing that does not say what it covered', () => {
  const one = act('application-audited', '2024-03-01', { about: 'e-surat' });

  it.each([
    ['application-audited', one],
    ['ict-audited', act('ict-audited', '2024-03-01', { about: 'e-surat' })],
  ])('never makes %s met: the window is unknown and the scope is asked for', (event, about) => {
    const [finding] = inYear(audited(event), [about]);
    expect(finding).toMatchObject({
      status: 'unknown',
      missing: [{ kind: 'scope', name: about.id, type: about.type, about: 'e-surat', on: '2024-03-01' }],
      evidence: [{ id: about.id }],
    });
    expect(finding?.because).toContainEqual(expect.objectContaining({ code: 'scope-unknown' }));
  });

  it('is resolved by saying so, either way', () => {
    const saying = (covers: unknown) =>
      lines(audited('ict-audited'), [act('ict-audited', '2024-03-01', { about: 'x', covers })]);
    expect(saying('all')).toEqual(['met 2024-01-01..2024-12-31 done 2024-03-01']);
    expect(saying([APPLICATIONS])).toEqual([MISSED]);
  });

  it('changes nothing where the whole was done in time, or where it came too late', () => {
    expect(lines(audited(APPLICATIONS), [one, act(APPLICATIONS, '2024-12-31')])).toEqual([
      'met 2024-01-01..2024-12-31 done 2024-12-31',
    ]);
    expect(lines(audited(APPLICATIONS), [act(APPLICATIONS, '2025-01-01', { about: 'x' })])).toEqual([MISSED]);
  });

  it('leaves what is owed once, and without an interval, open too', () => {
    for (const duty of [
      {
        type: 'once',
        event: APPLICATIONS,
        by: null,
      },
      { type: 'recurring', event: APPLICATIONS, every: null, window: null },
    ]) {
      const state = stateOf({
        recordsSince: '2000-01-01',
        units: [unitOf('kominfo', 'diskominfo')],
        events: [one],
      });
      expect(check(rulesetOf({ bearer: 'diskominfo', duty }), state, '2025-01-01').findings).toMatchObject([
        { status: 'unknown' },
      ]);
    }
  });

  it('of an act that is done to one thing at a time, says nothing', () => {
    expect(
      lines(audited('application-tested'), [act('application-tested', '2024-03-01', { about: 'x' })]),
    ).toEqual(['met 2024-01-01..2024-12-31 done 2024-03-01']);
  });
});
