// In a test of your own: what the law says of a government, in its words. Run by vitest.
import { readFileSync } from 'node:fs';
import { checkCompliance } from 'patuh';
import { ruleset } from 'patuh/rules/batu-bara';
import { extendExpect } from 'patuh/testing/vitest';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

extendExpect(expect, { locale: 'en', ruleset });
const state = parse(readFileSync(new URL('./kabupaten-contoh.yaml', import.meta.url), 'utf8'));

it('Pasal 23 ayat (1): an agency that gave no diagram in 2023 is in breach from 1 January 2024', () => {
  const report = checkCompliance(ruleset, state, { asOf: '2024-01-01' });
  expect(report).toViolate('23(1)', { unit: 'dinsos' });
  expect(report).not.toViolate('23(1)', { unit: 'dinkes' });
});
