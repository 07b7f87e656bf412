import { describe, expect, it } from 'vitest';
import { checkCompliance } from '../../src/engine/check-compliance.ts';
import type { Ruleset } from '../../src/model/ruleset.ts';
import { verdictLine } from '../../src/report/check/verdict-line.ts';
import { createTelling } from '../../src/telling/telling.ts';
import { ruleset, state } from '../fixtures/contoh.ts';

const none = { organization: { id: 'kab' } };

function lineOf(of: Ruleset, on: object, options: { asOf: string; inForceFrom?: string }) {
  const report = checkCompliance(of, on as typeof none, options);
  return verdictLine(report, createTelling(of, 'id')) as { sign: string; text: string };
}

describe('the line that leads', () => {
  it('counts what is in breach, due, unknown and unanswered', () => {
    const { sign, text } = lineOf(ruleset, state, { asOf: '2026-07-01' });
    expect(sign).toBe('✗');
    expect(text).toMatch(
      /^\d+ dilanggar · \d+ akan jatuh tempo · \d+ belum diketahui .* · \d+ belum dijawab ya atau tidak$/,
    );
  });

  it('is no all-clear while something owed is unknown', () => {
    expect(lineOf(ruleset, none, { asOf: '2023-08-01' }).sign).toBe('?');
  });

  it('says that the regulation does not bind before its time', () => {
    expect(lineOf(ruleset, state, { asOf: '2020-01-01' })).toMatchObject({ sign: '–' });
  });

  it('gives no verdict without a day of entry into force, and leads with the one that is supposed', () => {
    const blank = { ...ruleset, instrument: { ...ruleset.instrument, inForceFrom: null } };
    expect(lineOf(blank, state, { asOf: '2026-07-01' }).text).toContain('--in-force-from');
    const supposed = lineOf(blank, state, { asOf: '2026-07-01', inForceFrom: '2023-07-10' });
    expect(supposed.text).toMatch(/^Bila berlaku sejak 10 Juli 2023: \d+ dilanggar/);
  });
});
