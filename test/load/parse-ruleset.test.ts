import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRuleset } from '../../src/load/parse-ruleset.ts';
import { parseState } from '../../src/load/parse-state.ts';
import { isParsed } from '../../src/model/parsed.ts';
import { deepFreeze } from '../fixtures/deep-freeze.ts';
import { codesOf, issuesOf } from '../fixtures/parsed.ts';
import { rawObligation, rawRuleset, withObligation } from '../fixtures/raw-rulesets.ts';

describe('a ruleset', () => {
  test('that is accepted is marked and frozen, and the input stays as it was', () => {
    const raw = deepFreeze(rawRuleset());
    const before = JSON.stringify(raw);
    const parsed = parseRuleset(raw);
    expect(issuesOf(parsed)).toEqual([]);
    if (!parsed.ok) return;
    expect(isParsed(parsed.value)).toBe(true);
    expect(Object.isFrozen(parsed.value.obligations[0]?.gist)).toBe(true);
    expect(JSON.stringify(raw)).toBe(before);
    expect(isParsed(raw)).toBe(false);
  });

  test('that was parsed before is returned as it is', () => {
    const parsed = parseRuleset(rawRuleset());
    if (!parsed.ok) throw new Error('refused');
    expect(parseRuleset(parsed.value)).toEqual({ ok: true, value: parsed.value });
    const again = parseRuleset(parsed.value);
    expect(again.ok && again.value).toBe(parsed.value);
  });

  test('survives being written as JSON and parsed again', () => {
    const parsed = parseRuleset(
      withObligation({
        versions: [
          { until: '2023-12-31', word: 'wajib' },
          { from: '2024-01-01', transition: 'former' },
        ],
      }),
    );
    if (!parsed.ok) throw new Error('refused');
    expect(parseRuleset(JSON.parse(JSON.stringify(parsed.value)))).toEqual({ ok: true, value: parsed.value });
  });

  test('need not say that no reading stands against the one used', () => {
    const duty = { type: 'recurring', event: 'lan-diagram-submitted', every: 'P1Y', window: 'calendar-year' };
    const parsed = parseRuleset(withObligation({ duty, readings: { default: 'calendar-year' } }));
    expect(parsed.ok && parsed.value.obligations[0]?.readings).toEqual({
      default: 'calendar-year',
      rivals: [],
      reason: null,
    });
  });

  test('is not taken for a state, nor a state for a ruleset', () => {
    const ruleset = parseRuleset(rawRuleset());
    const state = parseState({ organization: { id: 'a' } });
    if (!ruleset.ok || !state.ok) throw new Error('refused');
    expect(parseState(ruleset.value).ok).toBe(false);
    expect(parseRuleset(state.value).ok).toBe(false);
  });

  test('with a wrong shape and broken references is refused for all of it at once', () => {
    const raw = rawRuleset({
      version: '1.0',
      obligations: [
        rawObligation({
          cites: [18],
          topic: 'internet-acces',
          bearer: 'dinas',
          strenght: 'wajib',
          strength: 'wajip',
        }),
        rawObligation({ gist: { id: 'x' }, duty: { type: 'recuring' } }),
        null,
      ],
    });
    expect(codesOf(parseRuleset(raw))).toEqual([
      ['invalid-version', 'version'],
      ['invalid-citation', 'obligations[0].cites[0]'],
      ['unknown-value', 'obligations[0].strength'],
      ['unknown-key', 'obligations[0].strenght'],
      ['missing-field', 'obligations[1].gist.en'],
      ['unknown-value', 'obligations[1].duty.type'],
      ['missing-field', 'obligations[2]'],
      ['duplicate-id', 'obligations[1].id'],
      ['unknown-topic', 'obligations[0].topic'],
      ['unknown-role', 'obligations[0].bearer'],
    ]);
  });

  test.each([
    [
      { cites: [18] },
      '"cites[0]"',
      'cites[0] of obligations[0] ("internet-access") must be a citation such as 23(1) or 23(1)a, found 18 (a number: write it in quotes)',
    ],
    [
      { strength: 'wajip' },
      '',
      '"strength" of obligations[0] ("internet-access") must be one of wajib, harus, indikatif, dapat, berwenang, dilarang, found "wajip", did you mean "wajib"?',
    ],
    [
      { duty: { type: 'standin' } },
      '',
      '"type" of obligations[0].duty ("internet-access") must be one of recurring, milestones, response, once, precondition, prohibition, document, document-quality, standing, found "standin", did you mean "standing"?',
    ],
    [
      { duty: { type: 'once', event: 'lan-changed', byy: null } },
      '',
      '"byy" is not a key of "duty" of obligations[0] ("internet-access"), did you mean "by"?',
    ],
    [
      { bearer: { jointy: ['diskominfo', 'bappeda'] } },
      '',
      '"jointy" is not a key of "bearer" of obligations[0] ("internet-access"), did you mean "jointly"?',
    ],
    [
      { bearer: { jointly: ['diskominfo'] } },
      '',
      '"jointly" of obligations[0].bearer ("internet-access") must be a list of at least 2 roles (one that many hold stands alone: "bearer: perangkat-daerah"), found a list of 1',
    ],
    [
      { bearer: 5 },
      '',
      '"bearer" of obligations[0] ("internet-access") must be a text or a mapping with one of jointly, any, each, found 5',
    ],
    [
      { bearer: {} },
      '',
      '"bearer" of obligations[0] ("internet-access") must be a text or a mapping with one of jointly, any, each, found an object',
    ],
    [
      { duty: { type: 'once', event: 7 } },
      '',
      '"event" of obligations[0].duty ("internet-access") must be a text or a list, found 7',
    ],
    [
      { duty: { type: 'recurring', event: 'lan-changed', every: 'P12', window: null } },
      '',
      '"every" of obligations[0].duty ("internet-access") must be an ISO 8601 period such as P1Y or P14D, found "P12"',
    ],
    [
      { duty: { type: 'document-quality', document: 'spbe-master-plan', term: 'P' } },
      '',
      '"term" of obligations[0].duty ("internet-access") must be a period such as P5Y, or { atMost: P5Y }, { atLeast: P5Y }, { lessThan: P5Y }, { moreThan: P5Y }, found "P"',
    ],
    [
      { duty: { type: 'response', event: 'lan-changed', where: { var: 'umum' } } },
      '',
      '"trigger" of obligations[0].duty ("internet-access") is missing, expected a text or a list or a mapping with one of breachOf, each',
    ],
    [
      { duty: { type: 'recurring', event: 'lan-changed', every: null, atLeast: 0 } },
      '',
      '"atLeast" of obligations[0].duty ("internet-access") must be at least 1, found 0',
    ],
    [
      { word: ' ' },
      '',
      '"word" of obligations[0] ("internet-access") must be a text that is not empty, found " "',
    ],
  ])('says in one sentence what is wrong: %j', (changes, _, message) => {
    expect(issuesOf(parseRuleset(withObligation(changes)))[0]?.message).toBe(message);
  });

  test('names each shape that was refused', () => {
    const jurisdiction = { name: 'x', kind: 'y', code: 12.1, timeZone: 'Asia/Surabaya' };
    const raw = rawRuleset({ id: 'Contoh', jurisdiction, extent: { 1: 0, 2: -1, III: 1 }, defects: {} });
    expect(codesOf(parseRuleset(raw))).toEqual([
      ['invalid-id', 'id'],
      ['wrong-type', 'jurisdiction.code'],
      ['invalid-time-zone', 'jurisdiction.timeZone'],
      ['out-of-range', 'extent.2'],
      ['invalid-key', 'extent.III'],
      ['wrong-type', 'defects'],
      ['provision-outside-extent', 'provisions[1].ref'],
      ['provision-outside-extent', 'provisions[2].ref'],
    ]);
  });
});

describe('whatever is given', () => {
  test('a ruleset is accepted or refused with issues, never thrown at', () => {
    const keys = fc.constantFrom(
      'id',
      'obligations',
      'provisions',
      'extent',
      'vocabulary',
      'duty',
      'applies',
      'versions',
      'cites',
      'bearer',
      '__proto__',
    );
    const anything = fc.anything({
      key: keys,
      maxDepth: 5,
      withNullPrototype: true,
      withDate: true,
      withSparseArray: true,
    });
    fc.assert(
      fc.property(anything, fc.array(anything), (raw, obligations) => {
        for (const value of [
          raw,
          rawRuleset({ obligations }),
          rawRuleset({ provisions: obligations }),
          withObligation({ duty: raw, applies: raw }),
          rawRuleset({ vocabulary: raw, extent: raw }),
        ]) {
          const parsed = parseRuleset(value);
          expect(parsed.ok || parsed.issues.length > 0).toBe(true);
        }
      }),
    );
  });
});
