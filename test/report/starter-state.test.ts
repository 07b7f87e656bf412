import { describe, expect, it } from 'vitest';
import { rulesets as bundled } from '../../generated/rules/index.ts';
import { checkCompliance } from '../../src/engine/check-compliance.ts';
import { requiredFacts } from '../../src/engine/required-facts.ts';
import { parseStateSource } from '../../src/load/state-source.ts';
import type { Ruleset } from '../../src/model/ruleset.ts';
import { renderStarterState } from '../../src/report/ruleset/starter-state.ts';
import { createTelling } from '../../src/telling/telling.ts';
import { ruleset, tellingIn } from '../fixtures/contoh.ts';
import { rulesetOf } from '../fixtures/rulesets.ts';

const text = renderStarterState(requiredFacts(ruleset), tellingIn('en'));

describe('a starter state', () => {
  it('is a valid state as it is', () => {
    expect(parseStateSource({ file: 'state.yaml', text }, ruleset)).toMatchObject({ ok: true });
  });

  it('is a valid state when every line is filled in', () => {
    const filled = text.replace(/^(\s*)# /gm, '$1');
    const parsed = parseStateSource({ file: 'state.yaml', text: filled }, ruleset);
    expect(parsed.ok ? [] : parsed.issues).toEqual([]);
    expect(parsed.ok && parsed.value.events.length).toBe(9);
    expect(parsed.ok && Object.keys(parsed.value.facts)).toEqual(['spbe-governance']);
  });

  it('has one unit for each role that the ruleset names', () => {
    const parsed = parseStateSource({ file: 'state.yaml', text }, ruleset);
    const roles = ['perangkat-daerah', 'diskominfo', 'kepala-daerah', 'bappeda'];
    expect(parsed.ok && parsed.value.units.map((unit) => unit.roles)).toEqual(roles.map((role) => [role]));
  });

  it('says of what is asked only once something was done that it is', () => {
    const upon = rulesetOf({ duty: { type: 'standing', upon: 'application-deployed' } });
    const written = renderStarterState(requiredFacts(upon), createTelling(upon, 'en'));
    expect(written).toMatch(/only where there is a record of: application built by the unit/);
  });

  it('has a thing of each type for which something is owed once each, and acts about it', () => {
    const each = rulesetOf({
      per: 'application',
      bearer: 'perangkat-daerah',
      duty: { type: 'once', event: 'application-tested', by: null },
    });
    const written = renderStarterState(requiredFacts(each), createTelling(each, 'en'));
    const filled = written.replace(/^(\s*)# /gm, '$1');
    const parsed = parseStateSource({ file: 'state.yaml', text: filled }, each);
    expect(parsed.ok ? parsed.value.things : parsed.issues).toMatchObject([
      { id: 'application-1', type: 'application', unit: 'perangkat-daerah' },
    ]);
    expect(parsed.ok && parsed.value.events).toMatchObject([
      { unit: 'perangkat-daerah', about: 'application-1' },
    ]);
  });
});

describe('a consent in a starter state', () => {
  const filledIn = (law: Ruleset) => {
    const written = renderStarterState(requiredFacts(law), createTelling(law, 'en'));
    const parsed = parseStateSource({ file: 'state.yaml', text: written.replace(/^(\s*)# /gm, '$1') }, law);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    return parsed.value;
  };
  const isConsent = ({ duty }: Ruleset['obligations'][number]) =>
    (duty.type === 'prohibition' && duty.unless !== null) ||
    (duty.type === 'precondition' && duty.requiresBy !== null);
  const statusesOf = (law: Ruleset, ids: readonly string[], supposed: string | null = null) =>
    checkCompliance(law, filledIn(law), { asOf: '2024-01-01', inForceFrom: supposed })
      .findings.filter(({ obligation, occurrence }) => ids.includes(obligation) && occurrence !== null)
      .map(({ status }) => status);

  it.each(bundled.map((law) => [law.id, law] as const))('counts under %s', (_, law) => {
    const ids = law.obligations.filter(isConsent).map(({ id }) => id);
    const statuses = statusesOf(law, ids, law.instrument.status === 'draft' ? '2022-07-01' : null);
    expect(new Set(statuses)).toEqual(new Set(ids.length === 0 ? [] : ['met']));
  });

  const before = { type: 'precondition', before: 'application-deployed', requires: 'application-tested' };
  const forbidden = { type: 'prohibition', event: 'application-deployed', unless: 'application-tested' };
  const not = { strength: 'dilarang', word: 'dilarang' };
  it.each([
    [
      'of an office, before the act of one of many',
      { bearer: 'perangkat-daerah', duty: { ...before, requiresBy: 'diskominfo' } },
    ],
    [
      'of an office, before the act of another',
      { bearer: 'kepala-daerah', duty: { ...before, triggerBy: 'bappeda', requiresBy: 'diskominfo' } },
    ],
    [
      'of one of many, before the act of another of them',
      { bearer: 'perangkat-daerah', duty: { ...before, requiresBy: 'perangkat-daerah' } },
    ],
    ['of a party', { bearer: 'perangkat-daerah', duty: { ...before, requiresBy: 'pemilik-data' } }],
    [
      'of a party, before an act of anybody',
      { bearer: null, duty: { ...before, requiresBy: 'pemilik-data' } },
    ],
    [
      'of a party, before an act of several',
      { bearer: { jointly: ['diskominfo', 'bappeda'] }, duty: { ...before, requiresBy: 'pemilik-data' } },
    ],
    [
      'of an office, for each agency',
      { bearer: 'kepala-daerah', per: 'perangkat-daerah', duty: { ...before, requiresBy: 'diskominfo' } },
    ],
    [
      'of a party, for each application',
      { bearer: 'perangkat-daerah', per: 'application', duty: { ...before, requiresBy: 'pemilik-data' } },
    ],
    [
      'of an office, to what is forbidden',
      { ...not, bearer: 'perangkat-daerah', duty: { ...forbidden, unlessBy: 'diskominfo' } },
    ],
    [
      'of one of many, to what is forbidden to them',
      { ...not, bearer: 'perangkat-daerah', duty: { ...forbidden, unlessBy: 'perangkat-daerah' } },
    ],
    [
      'of a party, to what is forbidden to anybody',
      { ...not, bearer: null, duty: { ...forbidden, unlessBy: 'pemilik-data' } },
    ],
    [
      'of the other side, to what is forbidden',
      { ...not, bearer: 'perangkat-daerah', counterparty: 'pemilik-data', duty: forbidden },
    ],
    [
      'as an answer of an office',
      {
        bearer: 'perangkat-daerah',
        duty: {
          type: 'response',
          trigger: 'application-deployed',
          event: 'application-tested',
          answerBy: 'diskominfo',
        },
      },
    ],
    [
      'as an answer of a party',
      {
        bearer: 'perangkat-daerah',
        duty: {
          type: 'response',
          trigger: 'application-deployed',
          event: 'application-tested',
          answerBy: 'pemilik-data',
        },
      },
    ],
  ])('counts %s', (_, norm) => {
    expect(statusesOf(rulesetOf({ id: 'consent', ...norm }), ['consent'])).toEqual(['met']);
  });
});
