import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const REPORT = `
import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { parse } from 'yaml';
import { checkCompliance } from 'patuh';
import { rulesets } from 'patuh/rules';
const state = parse(readFileSync('examples/kabupaten-contoh.yaml', 'utf8'));
const reports = ['2021-12-31', '2024-02-29', '2026-06-30'].flatMap((asOf) =>
  rulesets.map((ruleset) => checkCompliance(ruleset, state, { asOf, inForceFrom: '2021-10-31' })),
);
console.log(createHash('sha256').update(JSON.stringify(reports)).digest('hex'));
`;

function digestIn(zone: string): string {
  const args = ['--input-type=module', '--eval', REPORT];
  return execFileSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
  });
}

describe('the zone of the machine', () => {
  it('changes no byte of any report', () => {
    const zones = ['UTC', 'Asia/Jakarta', 'Asia/Jayapura', 'America/New_York'];
    const digests = zones.map(digestIn);
    expect(digests[0]).toMatch(/^[0-9a-f]{64}\n$/);
    expect(new Set(digests).size).toBe(1);
  });
});
