import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseState } from '../../src/load/parse-state.ts';
import { isParsed } from '../../src/model/parsed.ts';
import { deepFreeze } from '../fixtures/deep-freeze.ts';
import { codesOf, contractOf, issuesOf } from '../fixtures/parsed.ts';

const organization = { id: 'kab-contoh' };

describe('a state', () => {
  test('with an organization alone is complete: every other field is empty', () => {
    expect(parseState({ organization })).toEqual({
      ok: true,
      value: {
        organization: { id: 'kab-contoh', name: null },
        recordsSince: null,
        units: [],
        things: [],
        documents: [],
        events: [],
        facts: {},
      },
    });
  });

  test('that is accepted is marked and frozen, and the input stays as it was', () => {
    const raw = deepFreeze({
      organization,
      units: [{ id: 'dinkes', roles: ['perangkat-daerah'], facts: { 'uses-official-email': true } }],
      documents: [{ id: 'ars', type: 'spbe-architecture', from: '2022-01-01', contents: ['goals'] }],
      events: [{ type: 'lan-changed', unit: 'dinkes', on: '2024-02-29' }],
      facts: { 'service-desk-staff': { value: 3, from: '2022-01-01', until: '2022-01-01' } },
    });
    const before = JSON.stringify(raw);
    const parsed = parseState(raw);
    expect(issuesOf(parsed)).toEqual([]);
    if (!parsed.ok) return;
    expect(isParsed(parsed.value)).toBe(true);
    expect(Object.isFrozen(parsed.value.units[0]?.facts)).toBe(true);
    expect(JSON.stringify(raw)).toBe(before);
    expect(isParsed(raw)).toBe(false);
    expect(parseState(parsed.value)).toEqual({ ok: true, value: parsed.value });
  });

  test('with six things wrong is refused for all six at once, each with its path', () => {
    const parsed = parseState({
      organization,
      units: [{ id: 'dinkes', roles: ['perangkat-daerah'] }],
      documents: [
        { id: 'ars-2022', type: 'spbe-architecture', from: '2022-01-01', to: '2021-12-31' },
        { id: 'ars-2022', type: 'spbe-roadmap', from: '2022-01-01' },
      ],
      events: [
        { id: 'e1', type: 'lan-changed', unit: 'dinkes', on: '2023-02-30' },
        { id: 'e2', type: 'lan-changed', knd: 'x', on: '2023-02-28' },
        { id: 'e3', type: 'lan-diagram-submited', on: '2023-02-28' },
        { id: 'e4', type: 'lan-changed', unit: 'dinkez', on: '2023-02-28' },
      ],
    });
    expect(codesOf(parsed)).toEqual([
      ['invalid-date', 'events[0].on'],
      ['unknown-key', 'events[1].knd'],
      ['duplicate-id', 'documents[1].id'],
      ['unlisted-unit', 'events[3].unit'],
      ['ends-before-it-begins', 'documents[0].to'],
      ['unknown-event-type', 'events[2].type'],
    ]);
    expect(contractOf(parsed)).toContainEqual({
      code: 'invalid-date',
      path: 'events[0].on',
      message: '"on" of events[0] ("e1") is "2023-02-30", a day that the calendar does not have',
      expected: 'a day as year-month-day, such as 2025-03-02',
      found: '"2023-02-30"',
    });
    expect(contractOf(parsed)).toContainEqual({
      code: 'unknown-event-type',
      path: 'events[2].type',
      message:
        '"type" of events[2] ("e3") names "lan-diagram-submited", which is not a declared event type, did you mean "lan-diagram-submitted"?',
      expected: 'a declared event type',
      found: '"lan-diagram-submited"',
    });
    expect(contractOf(parsed)).toContainEqual({
      code: 'unlisted-unit',
      path: 'events[3].unit',
      message:
        '"unit" of events[3] ("e4") is "dinkez", a unit that is not listed under "units", did you mean "dinkes"?',
      expected: 'the id of a listed unit',
      found: '"dinkez"',
    });
  });

  test('with a misspelt key is told the near one', () => {
    const parsed = parseState({ organization, event: [], units: [{ id: 'a', role: [] }] });
    expect(issuesOf(parsed).map(({ path, message, found }) => [path, message, found])).toEqual([
      ['units[0].role', '"role" is not a key of units[0] ("a"), did you mean "roles"?', '"role"'],
      ['event', '"event" is not a key of the input, did you mean "events"?', '"event"'],
    ]);
  });

  test('without what is required is told what is missing', () => {
    const parsed = parseState({ events: [{ id: 'e1' }, { type: null, on: null }] });
    expect(codesOf(parsed)).toEqual([
      ['missing-field', 'organization'],
      ['missing-field', 'events[0].type'],
      ['missing-field', 'events[0].on'],
      ['missing-field', 'events[1].type'],
      ['missing-field', 'events[1].on'],
    ]);
    expect(issuesOf(parsed)[2]?.message).toBe(
      '"on" of events[0] ("e1") is missing, expected a day as year-month-day, such as 2025-03-02',
    );
  });

  test.each([null, undefined, 5, 'state', [], () => 1])('that is %o is refused as a whole', (raw) => {
    expect(codesOf(parseState(raw))).toEqual([['wrong-type', '']]);
  });

  test('may not use roles, documents or forms that are not declared', () => {
    const parsed = parseState({
      organization,
      units: [{ id: 'a', roles: ['perangkat-daerah', 'dinas'] }],
      documents: [{ id: 'd', type: 'spbe-map', from: '2022-01-01', form: 'surat-edaran' }],
    });
    expect(codesOf(parsed)).toEqual([
      ['unknown-role', 'units[0].roles[1]'],
      ['unknown-document-type', 'documents[0].type'],
      ['unknown-form', 'documents[0].form'],
    ]);
  });

  test('names units, documents and events once each, but one of each may share an id', () => {
    const parsed = parseState({
      organization,
      units: [{ id: 'x' }, { id: 'x' }],
      documents: [{ id: 'x', type: 'spbe-roadmap', from: '2022-01-01' }],
      events: [
        { id: 'x', type: 'lan-changed', on: '2022-01-01' },
        { type: 'lan-changed', on: '2022-01-01' },
        { type: 'lan-changed', on: '2022-01-01' },
      ],
    });
    expect(codesOf(parsed)).toEqual([['duplicate-id', 'units[1].id']]);
    expect(issuesOf(parsed)[0]?.message).toBe(
      '"id" of units[1] ("x") repeats "x", which "id" of units[0] ("x") bears already',
    );
  });
});

describe('whatever is given', () => {
  test('a state is accepted or refused with issues, never thrown at', () => {
    const keys = fc.constantFrom(
      'organization',
      'units',
      'events',
      'documents',
      'facts',
      'id',
      'on',
      'type',
      'unit',
      'value',
      '__proto__',
    );
    const anything = fc.anything({
      key: keys,
      withNullPrototype: true,
      withDate: true,
      withMap: true,
      withBigInt: true,
      withSparseArray: true,
    });
    fc.assert(
      fc.property(anything, (raw) => {
        const parsed = parseState(raw);
        expect(parsed.ok || parsed.issues.length > 0).toBe(true);
      }),
    );
  });
});
