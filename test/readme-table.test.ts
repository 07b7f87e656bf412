import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { rulesets } from '../generated/rules/index.ts';
import { checkCompliance } from '../src/engine/check-compliance.ts';

const root = join(import.meta.dirname, '..');
const state = parse(readFileSync(join(root, 'examples/kabupaten-contoh.yaml'), 'utf8'));

describe.each(['README.md', 'README.id.md'])('the five-row table of %s', (readme) => {
  const text = readFileSync(join(root, readme), 'utf8');
  it.each(rulesets.map((ruleset) => [ruleset.id, ruleset] as const))(
    'tells of %s what a check gives',
    (id, ruleset) => {
      const supposed = ruleset.instrument.status === 'draft' ? { inForceFrom: '2022-07-01' } : {};
      const { recorded } = checkCompliance(ruleset, state, { asOf: '2026-06-30', ...supposed }).summary;
      const row = `| \`${id}\` | ${recorded.breached} | ${recorded['met-late']} | ${recorded.due} |`;
      expect(text).toContain(row);
    },
  );
});
