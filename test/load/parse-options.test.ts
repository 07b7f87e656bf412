import { describe, expect, test } from 'vitest';
import { parseOptions } from '../../src/load/parse-options.ts';
import { deepFreeze } from '../fixtures/deep-freeze.ts';
import { codesOf, contractOf, issuesOf } from '../fixtures/parsed.ts';
import { rawObligation } from '../fixtures/raw-rulesets.ts';
import { rulesetWith } from '../fixtures/rulesets.ts';

const yearly = { type: 'recurring', event: 'lan-changed', every: 'P1Y', window: 'calendar-year' };
const ruleset = rulesetWith([
  rawObligation({
    id: 'lan',
    topic: 'lan-diagram',
    duty: yearly,
    readings: { default: 'calendar-year', rivals: ['rolling', 'pro-rata'] },
  }),
  rawObligation({
    id: 'lan-too',
    topic: 'lan-diagram',
    duty: yearly,
    readings: { default: 'calendar-year', rivals: ['rolling'] },
  }),
  rawObligation({ id: 'lan-also', topic: 'lan-diagram', duty: { type: 'once', event: 'lan-changed' } }),
  rawObligation({ id: 'audit', topic: 'ict-audit', duty: { ...yearly, every: null, window: null } }),
  rawObligation({
    id: 'answer',
    topic: 'lan-change-report',
    duty: { type: 'response', trigger: 'lan-changed', event: 'lan-change-reported' },
  }),
  rawObligation({
    id: 'dated',
    topic: 'data-backup',
    duty: { type: 'once', event: 'data-backed-up', by: '2024-01-01' },
  }),
  rawObligation({ id: 'desk', topic: 'service-desk' }),
]);
const asOf = '2026-06-30';
const refused = (changes: object) => codesOf(parseOptions({ asOf, ...changes }, ruleset));

describe('options', () => {
  test('with the day alone are complete, and the input stays as it was', () => {
    expect(parseOptions(deepFreeze({ asOf }), ruleset)).toEqual({
      ok: true,
      value: { asOf, inForceFrom: null, readings: {}, policy: {}, horizon: null, holidays: [] },
    });
  });

  test.each([[undefined], [{}], [{ asOf: undefined }], [{ asOf: null }]])(
    'without the day are refused: %j',
    (raw) => {
      expect(codesOf(parseOptions(raw, ruleset))).toEqual([['missing-field', 'asOf']]);
    },
  );

  test.each(['2026-6-30', '2026-02-29', '30/06/2026', '2026-06-30T00:00:00Z', 20260630, new Date(0)])(
    'with a malformed day are refused: %s',
    (day) => {
      expect(codesOf(parseOptions({ asOf: day }, ruleset))).toEqual([['invalid-date', 'asOf']]);
    },
  );

  test('with everything wrong are refused for all of it at once, even without a ruleset', () => {
    const raw = {
      asof: asOf,
      inForceFrom: '2023-02-30',
      readings: { lan: 'yearly' },
      policy: { audit: '1 year' },
      horizon: 5,
    };
    const codes = [
      ['missing-field', 'asOf'],
      ['invalid-date', 'inForceFrom'],
      ['unknown-value', 'readings.lan'],
      ['invalid-period', 'policy.audit'],
      ['invalid-date', 'horizon'],
      ['unknown-key', 'asof'],
    ];
    expect(codesOf(parseOptions(raw, ruleset))).toEqual(codes);
    expect(codesOf(parseOptions(raw, null))).toEqual(codes);
    expect(issuesOf(parseOptions(raw, null)).at(-1)?.message).toBe(
      '"asof" is not a key of the input, did you mean "asOf"?',
    );
  });

  test('look ahead from the day judged, not back', () => {
    expect(refused({ horizon: asOf })).toEqual([]);
    expect(refused({ horizon: '2026-06-29' })).toEqual([['horizon-before-as-of', 'horizon']]);
  });

  test('name days that can be meant', () => {
    expect(refused({ inForceFrom: '0202-01-01', horizon: '9999-12-31' })).toEqual([
      ['implausible-date', 'inForceFrom'],
      ['implausible-date', 'horizon'],
    ]);
    const ended = rulesetWith([rawObligation()], {
      instrument: { type: 'x', title: 'y', status: 'revoked', inForceUntil: '2024-12-31' },
    });
    expect(codesOf(parseOptions({ asOf, inForceFrom: '2024-12-31' }, ended))).toEqual([]);
    expect(codesOf(parseOptions({ asOf, inForceFrom: '2025-01-01' }, ended))).toEqual([
      ['implausible-date', 'inForceFrom'],
    ]);
  });
});

describe('a reading that is chosen', () => {
  test('is the default or a rival of the obligation it is chosen for', () => {
    expect(refused({ readings: { lan: 'pro-rata', 'lan-too': 'calendar-year' } })).toEqual([]);
    expect(refused({ readings: { 'lan-too': 'pro-rata' } })).toEqual([
      ['reading-not-offered', 'readings.lan-too'],
    ]);
    expect(refused({ readings: { desk: 'rolling' } })).toEqual([['reading-not-offered', 'readings.desk']]);
  });

  test('for a topic is one that each of its obligations with readings offers', () => {
    expect(refused({ readings: { 'lan-diagram': 'rolling' } })).toEqual([]);
    const parsed = parseOptions({ asOf, readings: { 'lan-diagram': 'pro-rata' } }, ruleset);
    expect(contractOf(parsed)).toEqual([
      {
        code: 'reading-not-offered',
        path: 'readings.lan-diagram',
        message: '"lan-diagram" of readings is "pro-rata", expected one of calendar-year, rolling',
        expected: 'one of calendar-year, rolling',
        found: '"pro-rata"',
      },
    ]);
  });

  test('is for an obligation or topic of the ruleset', () => {
    const parsed = parseOptions({ asOf, readings: { 'lan-diagrm': 'rolling' } }, ruleset);
    expect(codesOf(parsed)).toEqual([['unknown-obligation-or-topic', 'readings.lan-diagrm']]);
    expect(issuesOf(parsed)[0]?.message).toContain('did you mean "lan-diagram"?');
    const hostile = JSON.parse(
      '{"asOf":"2026-06-30","readings":{"__proto__":"rolling"},"policy":{"__proto__":"P1Y"}}',
    );
    expect(codesOf(parseOptions(hostile, ruleset))).toEqual([
      ['unknown-obligation-or-topic', 'readings.__proto__'],
      ['unknown-obligation-or-topic', 'policy.__proto__'],
    ]);
  });
});

describe('a local policy', () => {
  test('dates what the law leaves without a date', () => {
    expect(
      refused({ policy: { audit: 'P1Y', answer: 'P14D', 'lan-also': 'P6M', 'lan-diagram': 'P6M' } }),
    ).toEqual([]);
  });

  test('never dates what the law has dated, or what stands at every moment', () => {
    expect(refused({ policy: { lan: 'P1M', dated: 'P1M', desk: 'P1M' } })).toEqual([
      ['policy-for-dated-duty', 'policy.lan'],
      ['policy-for-dated-duty', 'policy.dated'],
      ['policy-for-dated-duty', 'policy.desk'],
    ]);
  });
});
