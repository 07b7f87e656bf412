import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model/finding.ts';
import { writeThingAndOccurrence } from '../../../src/model/occurrence.ts';
import { holds, keyOf, reportOf } from '../../fixtures/trials.ts';

const written = (finding: Finding) => {
  const { bearer, obligation, unit, window } = finding;
  return JSON.stringify([obligation, unit, bearer, window, writeThingAndOccurrence(finding)]);
};

describe('what is told apart is written apart', () => {
  it('in tables and cases: no two findings of a report are written alike', () => {
    holds((trial) => {
      const { findings } = reportOf(trial);
      const byKey = new Map(findings.map((finding) => [keyOf(finding), written(finding)]));
      const alike = [...byKey].filter(([key, text]) =>
        [...byKey].some(([other, same]) => other !== key && same === text),
      );
      expect(alike).toEqual([]);
    });
  });
});
