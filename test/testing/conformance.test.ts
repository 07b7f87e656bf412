import { describe, expect, it } from 'vitest';
import { makeConformanceSuite, runVector } from '../../src/testing/conformance.ts';
import { runCases } from '../../src/testing/run-cases.ts';
import { caseOf, casesOf } from '../fixtures/cases.ts';
import { dateOf } from '../fixtures/days.ts';
import { SAMPLE } from '../fixtures/duties.ts';

const file = casesOf(
  [
    '  - { id: terlewat, title: { id: A, en: A }, cites: 5(1), asOf: 2025-01-01, expect: [{ obligation: lan-diagram, unit: dinkes, window: { from: 2024-01-01 }, status: breached }] }\n',
    caseOf('asOf: 2025-01-01, topicsAbsent: [wan]'),
    caseOf('asOf: 2025-01-01, topicsAbsent: [lan-diagram]'),
  ].join(''),
);
const suite = makeConformanceSuite([{ ruleset: SAMPLE, files: [runCases(SAMPLE, file)] }]);
// What a port reads is text.
const vectors = (JSON.parse(JSON.stringify(suite)) as typeof suite).vectors;

describe('conformance vectors', () => {
  it('are one for each case that passes, named by ruleset, file and case', () => {
    expect(suite.vectors.map(({ id }) => id)).toEqual(['contoh/pasal-05/terlewat', 'contoh/pasal-05/2']);
    expect(suite.rulesets).toEqual([
      { id: 'contoh', version: '1.0.0', digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
  });
  it('hold the findings that the case is about in full, and the whole as a digest', () => {
    const [first] = vectors;
    expect(first?.report.findings.map(({ obligation, unit }) => `${obligation} ${unit}`)).toEqual([
      'lan-diagram dinkes',
      'lan-diagram dinkes',
      'lan-diagram kominfo',
      'lan-diagram kominfo',
    ]);
    expect(first?.report.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(first?.options).toEqual({
      asOf: '2025-01-01',
      inForceFrom: null,
      readings: {},
      policy: {},
      horizon: null,
      holidays: [],
    });
  });
  it('hold here, read back from text', () => {
    expect(vectors.map((vector) => runVector(SAMPLE, vector))).toEqual([[], []]);
  });
  it('name what comes out otherwise', () => {
    const [first] = vectors;
    if (first === undefined) throw new Error('no vector');
    const later = { ...first, options: { ...first.options, asOf: dateOf('2025-01-02') } };
    expect(runVector(SAMPLE, later)).toEqual(['digest', 'findings']);
    const forged = { ...first, report: { ...first.report, deadlines: [] } };
    expect(runVector(SAMPLE, forged)).toEqual(['deadlines']);
  });
});
