import { describe, expect, it } from 'vitest';
import { diffRulesets } from '../../../src/compare.ts';
import { parseRuleset } from '../../../src/load/parse-ruleset.ts';
import { tellDuty } from '../../../src/telling/tell-because.ts';
import { createTelling } from '../../../src/telling/telling.ts';
import { contractOf, issuesOf } from '../../fixtures/parsed.ts';
import { type Loose, withObligation } from '../../fixtures/raw-rulesets.ts';
import { rulesetOf } from '../../fixtures/rulesets.ts';
import { type Act, stateOf, unitOf } from '../../fixtures/states.ts';
import { check, told } from '../../fixtures/verdicts.ts';

/* "Surat tanda register dicabut dalam 14 hari apabila: a. melanggar; atau b. habis masa berlakunya." */
const GROUNDS = ['lan-changed', 'system-disrupted'] as const;
const revoked = (trigger: readonly string[] | { readonly each: readonly string[] }) =>
  rulesetOf({
    bearer: 'diskominfo',
    duty: { type: 'response', trigger, event: 'lan-change-reported', within: 'P14D' },
  });
const each = revoked({ each: GROUNDS });
const first = revoked(GROUNDS);

const units = [unitOf('kominfo', 'diskominfo'), unitOf('dinkes', 'perangkat-daerah')];
const ground = (type: string, on: string): Act => ({ type, on, unit: 'dinkes', about: 'register-a' });
const revocation = (on: string): Act => ({
  type: 'lan-change-reported',
  on,
  unit: 'kominfo',
  about: 'register-a',
});
const linesOf = (law: typeof each, events: readonly Act[], asOf: string) =>
  check(law, stateOf({ units, recordsSince: '1945-08-17', events: [...events] }), asOf).findings.map(told);

const violation = ground('lan-changed', '2025-03-01');
const expiry = ground('system-disrupted', '2027-01-10');
const second = 'due 2027-01-10..2027-01-24';

describe('several grounds of which each calls for itself', () => {
  const log = [violation, revocation('2025-03-10'), expiry];
  it.each([
    ['on the last good day', '2027-01-24', second],
    ['the day after', '2027-01-25', 'breached 2027-01-10..2027-01-24 breached 2027-01-25 late 1'],
  ])('a later ground is owed an answer of its own, %s', (_, asOf, line) => {
    expect(linesOf(each, log, asOf)).toEqual(['met 2025-03-01..2025-03-15 done 2025-03-10', line]);
  });

  it('nothing is owed for it the day before', () => {
    expect(linesOf(each, log, '2027-01-09')).toEqual(['met 2025-03-01..2025-03-15 done 2025-03-10']);
  });

  it('so is the same ground a second time', () => {
    const again = [violation, revocation('2025-03-10'), ground('lan-changed', '2026-05-01')];
    expect(linesOf(each, again, '2026-05-15')).toEqual([
      'met 2025-03-01..2025-03-15 done 2025-03-10',
      'due 2026-05-01..2026-05-15',
    ]);
  });

  it('of a list the first stands for all that are about one thing', () => {
    expect(linesOf(first, log, '2027-01-25')).toEqual(['met 2025-03-01..2025-03-15 done 2025-03-10']);
  });
});

describe('grounds of which each calls', () => {
  const withTrigger = (trigger: unknown): Loose => ({
    duty: { type: 'response', trigger, event: 'lan-change-reported', within: null },
  });
  it('are two or more, and declared', () => {
    const refused = (trigger: unknown) => contractOf(parseRuleset(withObligation(withTrigger(trigger))));
    expect(refused({ each: [...GROUNDS] })).toEqual([]);
    expect(refused({ each: ['lan-changed'] })).toMatchObject([{ path: 'obligations[0].duty.trigger.each' }]);
    expect(
      issuesOf(parseRuleset(withObligation(withTrigger({ each: ['lan-changed', 'lan-chang'] })))),
    ).toMatchObject([{ code: 'unknown-event-type', path: 'obligations[0].duty.trigger.each[1]' }]);
  });

  it.each([
    ['id', 'masing-masing tersendiri'],
    ['en', 'each for itself'],
  ] as const)('are told in %s', (locale, words) => {
    const [norm] = each.obligations;
    if (norm === undefined) throw new Error('no norm');
    expect(tellDuty(norm.duty, createTelling(each, locale))).toContain(words);
  });

  it('ask more than a list of them', () => {
    const told = diffRulesets(first, each).topics.flatMap(({ fields }) => fields);
    expect(told.map(({ field, effect }) => [field, effect])).toEqual([['eachTrigger', 'stricter']]);
  });
});
