import { describe, expect, it } from 'vitest';
import { requiredFacts } from '../../src/engine/required-facts.ts';
import { parseStateSource } from '../../src/load/state-source.ts';
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
