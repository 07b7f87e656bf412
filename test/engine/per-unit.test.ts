import { describe, expect, it } from 'vitest';
import { requiredFacts } from '../../src/engine/required-facts.ts';
import { parseStateSource } from '../../src/load/state-source.ts';
import { renderStarterState } from '../../src/report/ruleset/starter-state.ts';
import { createTelling } from '../../src/telling/telling.ts';
import { parsedOf } from '../fixtures/parsed.ts';
import type { Loose } from '../fixtures/raw-rulesets.ts';
import { rulesetOf } from '../fixtures/rulesets.ts';
import { type Act, stateOf, unitOf } from '../fixtures/states.ts';
import { check } from '../fixtures/verdicts.ts';

// The office reports each change at a centre within fourteen days, once for each centre. In force since 10 July 2023.
const REPORT = {
  type: 'response',
  trigger: 'lan-changed',
  event: 'lan-change-reported',
  within: 'P14D',
} as const;
const UNITS = [unitOf('kominfo', 'diskominfo'), unitOf('barat', 'pusat-data'), unitOf('timur', 'pusat-data')];
const changed = (unit: string, on: string, more: Loose = {}): Act => ({
  type: 'lan-changed',
  unit,
  on,
  ...more,
});
const reported = (about: string | null, on: string): Act => ({
  type: 'lan-change-reported',
  unit: 'kominfo',
  about,
  on,
});

const statuses = (events: readonly Act[], asOf: string, norm: Loose = {}) =>
  check(
    rulesetOf({ per: 'pusat-data', duty: REPORT, ...norm }),
    stateOf({ units: UNITS, events }),
    asOf,
  ).findings.map(({ status, unit }) => `${unit} ${status}`);

describe('an answer that is owed once for each unit', () => {
  const change = changed('barat', '2024-03-01', { id: 'e-1', about: 'x' });

  it.each([
    ['names the unit', 'barat'],
    ['names what called for it', 'e-1'],
    ['names the thing that it was about', 'x'],
  ])('counts where it %s', (_, about) => {
    expect(statuses([change, reported(about, '2024-03-10')], '2024-04-01')).toEqual([
      'barat met',
      'timur not-applicable',
    ]);
    expect(statuses([change, reported(about, '2024-03-20')], '2024-04-01')[0]).toBe('barat met-late');
  });

  it('counts nowhere where it names another unit, or nothing', () => {
    for (const about of ['timur', 'y', null])
      expect(statuses([change, reported(about, '2024-03-10')], '2024-03-10')[0]).toBe('barat due');
  });

  it('is one for each change: what names the unit answers the first that is open', () => {
    const changes = [
      changed('barat', '2024-03-01', { about: 'x' }),
      changed('barat', '2024-03-02', { about: 'y' }),
    ];
    expect(statuses([...changes, reported('barat', '2024-03-05')], '2024-03-20')).toEqual([
      'barat met',
      'barat breached',
      'timur not-applicable',
    ]);
    // What names its change goes first, whatever else was done that day.
    const both = [reported('barat', '2024-03-05'), reported('x', '2024-03-05')];
    expect(statuses([...changes, ...both], '2024-03-20').slice(0, 2)).toEqual(['barat met', 'barat met']);
  });

  it('may be anybody’s where nobody is named', () => {
    const report = { type: 'lan-change-reported', unit: 'barat', on: '2024-03-10' };
    expect(statuses([change, report], '2024-03-16', { bearer: null })[0]).toBe('barat met');
  });
});

describe('a consent that must come first, once for each unit', () => {
  const duty = { type: 'precondition', before: 'lan-changed', requires: 'lan-diagram-submitted' };
  const consent = (about: string): Act => ({
    type: 'lan-diagram-submitted',
    unit: 'kominfo',
    about,
    on: '2024-02-01',
  });

  it('names the unit, or the thing', () => {
    const change = changed('barat', '2024-02-01', { about: 'x' });
    for (const about of ['barat', 'x'])
      expect(statuses([change, consent(about)], '2024-03-01', { duty })[0]).toBe('barat met');
    expect(statuses([change, consent('timur')], '2024-03-01', { duty })[0]).toBe('barat breached');
  });
});

describe('what a starter state suggests for it', () => {
  const norms = [
    [
      'of an office',
      { bearer: 'diskominfo' },
      /type: lan-change-reported, unit: diskominfo, about: pusat-data/,
    ],
    ['of nobody', { bearer: null }, /type: lan-change-reported, about: pusat-data/],
  ] as const;

  it.each(norms)('counts as it is written: %s', (_, norm, line) => {
    const ruleset = rulesetOf({ per: 'pusat-data', duty: REPORT, ...norm });
    const text = renderStarterState(requiredFacts(ruleset), createTelling(ruleset, 'en'));
    expect(text).toMatch(line);
    const filled = text.replace(/^(\s*)# /gm, '$1');
    const state = parsedOf(parseStateSource({ file: 'state.yaml', text: filled }, ruleset));
    const [finding] = check(ruleset, state, '2024-06-30').findings;
    expect([finding?.unit, finding?.status, finding?.metOn]).toEqual(['pusat-data', 'met', '2024-01-01']);
  });
});
