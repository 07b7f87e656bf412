import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { rulesets } from '../../generated/rules/index.ts';
import { prepareCheck } from '../../src/engine/prepare-check.ts';
import type { StateInput } from '../../src/model/state-input.ts';

const state = parse(readFileSync('examples/kabupaten-contoh.yaml', 'utf8')) as StateInput;

/** Tries to empty every list and to change every field of a value; what is frozen throws and stays. */
function spoil(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const part of Object.values(value)) spoil(part);
  for (const key of Object.keys(value)) Reflect.set(value, key, 'spoilt');
  if (Array.isArray(value) && !Object.isFrozen(value)) value.length = 0;
}

describe('a report that a caller changes', () => {
  it.each(rulesets.map((ruleset) => [ruleset.id, ruleset] as const))(
    'leaves the next one on %s alone',
    (_id, ruleset) => {
      for (const asOf of ['2019-01-01', '2026-06-30']) {
        const check = prepareCheck(ruleset, { asOf });
        const before = JSON.stringify(check.report(state));
        spoil(check.report(state));
        expect(JSON.stringify(check.report(state))).toBe(before);
      }
    },
  );

  it('leaves the next one alone with every option', () => {
    const options = {
      asOf: '2026-06-30',
      inForceFrom: '2021-10-31',
      horizon: '2029-12-31',
      policy: { 'lan-change-report': 'P14D' },
    };
    const check = prepareCheck(rulesets[0], options);
    const before = JSON.stringify(check.report(state));
    spoil(check.report(state));
    expect(JSON.stringify(check.report(state))).toBe(before);
  });
});
