import { describe, expect, it } from 'vitest';
import type { Loose } from '../fixtures/raw-rulesets.ts';
import { rulesetOf } from '../fixtures/rulesets.ts';
import { stateOf, unitOf } from '../fixtures/states.ts';
import { check } from '../fixtures/verdicts.ts';

const applies = { '===': [{ var: 'uses-intra-network' }, true] };
const RESPONSE = { type: 'response', trigger: 'lan-changed', event: 'lan-change-reported', within: null };
const SHAPES = [
  ['an answer to an event', RESPONSE],
  [
    'an act before another',
    { type: 'precondition', before: 'application-deployed', requires: 'application-tested' },
  ],
  ['a norm upon an act', { type: 'standing', upon: 'application-tested' }],
  ['the quality of a paper', { type: 'document-quality', document: 'spbe-architecture', term: 'P5Y' }],
] as const;

const judge = (duty: unknown, parts: Loose = {}, facts: Loose = {}) =>
  check(
    rulesetOf({ bearer: 'diskominfo', applies, duty }),
    stateOf({
      recordsSince: '1945-08-17',
      units: [{ ...unitOf('kominfo', 'diskominfo'), facts }],
      ...parts,
    }),
    '2024-01-15',
  );
const changed = { type: 'lan-changed', unit: 'kominfo', on: '2024-01-10' };

describe('a duty under a condition that nobody has answered', () => {
  it.each(SHAPES)('asks nothing as long as nothing called for it: %s', (_, duty) => {
    const { findings, unknowns } = judge(duty);
    expect(findings).toMatchObject([{ status: 'not-applicable', missing: [] }]);
    expect(unknowns).toEqual([]);
  });

  it('asks for the condition once something did', () => {
    const { findings } = judge(RESPONSE, { events: [changed] });
    expect(findings).toMatchObject([
      { status: 'unknown', missing: [{ kind: 'fact', name: 'uses-intra-network' }] },
    ]);
  });

  it('asks for the records first where they may lack what called for it', () => {
    const { findings } = judge(RESPONSE, { recordsSince: '2024-01-01' });
    expect(findings).toMatchObject([
      { status: 'unknown', missing: [{ kind: 'records', name: 'lan-changed' }] },
    ]);
  });

  it('does not apply by its condition where that is known not to hold, whatever the records', () => {
    const { findings } = judge(RESPONSE, { recordsSince: '2024-01-01' }, { 'uses-intra-network': false });
    expect(findings).toMatchObject([{ status: 'not-applicable', because: [{ code: 'condition-fails' }] }]);
  });

  it('asks nothing of a condition in time either', () => {
    const history = [{ value: true, from: '2024-01-12' }];
    const { findings } = judge(RESPONSE, {}, { 'uses-intra-network': history });
    expect(findings).toMatchObject([{ status: 'not-applicable', missing: [] }]);
  });
});
