import { describe, expect, it } from 'vitest';
import { rulesetOf } from '../fixtures/rulesets.ts';
import { actsOn, stateOf } from '../fixtures/states.ts';
import { check } from '../fixtures/verdicts.ts';

const once = { type: 'once', event: 'spbe-policy-adopted', by: null } as never;
const unit = (id: string, ...roles: string[]) => ({ id, roles });
const state = (units: object[], events: object[] = []) =>
  stateOf({ units: units as never, events: events as never });
const act = (on: string, by?: string, about?: string) => ({
  type: 'spbe-policy-adopted',
  on,
  ...(by && { unit: by }),
  ...(about && { about }),
});

function spread(
  bearer: unknown,
  units: object[],
  events: object[] = [],
  rest: object = {},
): [string | null, string][] {
  const { findings } = check(
    rulesetOf({ bearer: bearer as never, duty: once, ...rest }),
    state(units, events),
    '2024-01-01',
  );
  return findings.map((finding) => [finding.unit, finding.status]);
}

describe('on whom a duty falls', () => {
  it('on each unit of a role with many holders, each judged by its own acts', () => {
    expect(
      spread(
        'perangkat-daerah',
        [unit('disdik', 'perangkat-daerah'), unit('dinkes', 'perangkat-daerah')],
        [act('2023-08-01', 'dinkes')],
      ),
    ).toEqual([
      ['dinkes', 'met'],
      ['disdik', 'outstanding'],
    ]);
  });
  it('on a unit whose role implies the one that is named', () => {
    expect(
      spread('perangkat-daerah', [
        unit('kominfo', 'diskominfo'),
        unit('bapenda', 'perangkat-daerah-mandiri-tik'),
      ]),
    ).toEqual([
      ['bapenda', 'outstanding'],
      ['kominfo', 'outstanding'],
    ]);
  });
  it('unknown, never silent, when no listed unit holds a many-holder role', () => {
    const report = check(
      rulesetOf({ bearer: 'pusat-data', duty: once }),
      state([unit('dinkes', 'perangkat-daerah')]),
      '2024-01-01',
    );
    expect(report.findings.map(({ unit, status, because }) => [unit, status, because])).toEqual([
      [null, 'unknown', [{ code: 'no-holder', roles: ['pusat-data'] }]],
    ]);
    expect(report.unknowns).toMatchObject([
      { kind: 'holder', name: 'pusat-data', obligations: ['kewajiban'] },
    ]);
  });
  it('on an office even if no unit is listed for it, counting acts without a unit or by its holder', () => {
    expect(spread('diskominfo', [])).toEqual([[null, 'outstanding']]);
    expect(spread('diskominfo', [], [act('2023-08-01')])).toEqual([[null, 'met']]);
    const units = [unit('kominfo', 'diskominfo'), unit('dinkes', 'perangkat-daerah')];
    expect(spread('diskominfo', units, [act('2023-08-01', 'kominfo')])).toEqual([['kominfo', 'met']]);
    expect(spread('diskominfo', units, [act('2023-08-01', 'dinkes')])).toEqual([['kominfo', 'outstanding']]);
  });
  it('on several offices jointly or any of them: one finding, any of their acts', () => {
    const units = [
      unit('kominfo', 'diskominfo'),
      unit('bappeda', 'bappeda'),
      unit('dinkes', 'perangkat-daerah'),
    ];
    expect(spread({ jointly: ['diskominfo', 'bappeda'] }, units, [act('2023-08-01', 'bappeda')])).toEqual([
      [null, 'met'],
    ]);
    expect(spread({ any: ['diskominfo', 'bappeda'] }, units, [act('2023-08-01', 'dinkes')])).toEqual([
      [null, 'outstanding'],
    ]);
  });
  it('on each of several: a unit that holds two of the roles owes it once', () => {
    const units = [unit('kominfo', 'diskominfo'), unit('dinkes', 'perangkat-daerah')];
    expect(spread({ each: ['diskominfo', 'perangkat-daerah'] }, units)).toEqual([
      ['kominfo', 'outstanding'],
      ['dinkes', 'outstanding'],
    ]);
  });
  it('on the organization when the text names nobody: anybody’s act counts', () => {
    expect(spread(null, [unit('dinkes', 'perangkat-daerah')], [act('2023-08-01', 'dinkes')])).toEqual([
      [null, 'met'],
    ]);
  });
  it('once for each unit of another role: the act says which unit it is about', () => {
    const units = [unit('kominfo', 'diskominfo'), unit('dinkes', 'pusat-data'), unit('disdik', 'pusat-data')];
    expect(
      spread('diskominfo', units, [act('2023-08-01', 'kominfo', 'dinkes')], { per: 'pusat-data' }),
    ).toEqual([
      ['dinkes', 'met'],
      ['disdik', 'outstanding'],
    ]);
  });
  it('an agency’s duty needs its unit: an act without one is nobody’s', () => {
    expect(spread('perangkat-daerah', [unit('dinkes', 'perangkat-daerah')], [act('2023-08-01')])).toEqual([
      ['dinkes', 'outstanding'],
    ]);
  });
});

describe('the order of the state', () => {
  it('of units, events and documents never matters', () => {
    const units = ['c', 'a', 'b'].map((id) => unit(id, 'perangkat-daerah'));
    const events = actsOn('lan-diagram-submitted', ['2024-02-01', '2024-02-01', '2025-03-01'], { unit: 'a' });
    const ruleset = rulesetOf({
      bearer: 'perangkat-daerah',
      duty: {
        type: 'recurring',
        event: 'lan-diagram-submitted',
        every: 'P1Y',
        window: 'calendar-year',
      } as never,
    });
    const forward = check(ruleset, stateOf({ units: units as never, events }), '2026-01-01');
    const backward = check(
      ruleset,
      stateOf({ units: [...units].reverse() as never, events: [...events].reverse() as never }),
      '2026-01-01',
    );
    expect(JSON.stringify(backward)).toBe(JSON.stringify(forward));
  });
});
