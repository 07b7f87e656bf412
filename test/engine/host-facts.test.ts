import { describe, expect, it } from 'vitest';
import { rulesetOf } from '../fixtures/rulesets.ts';
import { stateOf, unitOf } from '../fixtures/states.ts';
import { check } from '../fixtures/verdicts.ts';

const ruleset = rulesetOf({
  bearer: 'perangkat-daerah',
  duty: {
    type: 'standing',
    requires: { '===': [{ substr: [{ var: 'website-domain' }, -15] }, '.contohkab.go.id'.slice(-15)] },
  },
});

describe('a fact that is an address', () => {
  it.each([
    ['dinkes.contohkab.go.id', 'met'],
    ['https://Dinkes.ContohKab.go.id/', 'met'],
    ['DINKES.CONTOHKAB.GO.ID.', 'met'],
    ['dinkes.contohkab.go.id/beranda', 'met'],
    ['https://contoh.com/dinkes.contohkab.go.id', 'breached'],
    ['dinkes.contohkab.go.id.contoh.com', 'breached'],
  ])('is compared by its host: %s is %s, and told as it was given', (value, status) => {
    const facts = { 'website-domain': [{ value, from: null, until: null, evidence: null }] };
    const state = stateOf({ units: [{ ...unitOf('dinkes', 'perangkat-daerah'), facts }] });
    const [finding] = check(ruleset, state, '2024-01-01').findings;
    expect(finding?.status).toBe(status);
    expect(finding?.because).toContainEqual(
      expect.objectContaining({ facts: [{ fact: 'website-domain', value }] }),
    );
  });
});
