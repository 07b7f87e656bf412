import { describe, expect, test } from 'vitest';
import { parseStateSource } from '../../src/load/state-source.ts';
import { codesOf, issuesOf } from '../fixtures/parsed.ts';
import { rawObligation } from '../fixtures/raw-rulesets.ts';
import { rulesetWith } from '../fixtures/rulesets.ts';

const STATE = `organization: { id: kab-contoh, name: Kabupaten Contoh }
units:
  - { id: dinkes, name: Dinas Kesehatan, roles: [perangkat-daerah] }
documents:
  - id: ars-2022
    type: spbe-architecture
    from: 2022-01-01
    to: 2021-12-31
events:
  - { id: e1, type: lan-changed, unit: dinkes, on: 2023-02-30 }
  - id: e1
    knd: x
    type: lan-diagram-submited
    unit: dinkez
    on: 2023-02-28
`;

describe('a state in a file', () => {
  test('with six things wrong is refused for all six at once, each with its line and column', () => {
    const parsed = parseStateSource({ file: 'state.yaml', text: STATE });
    expect(
      issuesOf(parsed).map(({ code, path, file, line, column }) => [code, path, file, line, column]),
    ).toEqual([
      ['ends-before-it-begins', 'documents[0].to', 'state.yaml', 8, 9],
      ['invalid-date', 'events[0].on', 'state.yaml', 10, 52],
      ['duplicate-id', 'events[1].id', 'state.yaml', 11, 9],
      ['unknown-key', 'events[1].knd', 'state.yaml', 12, 5],
      ['unknown-event-type', 'events[1].type', 'state.yaml', 13, 11],
      ['unlisted-unit', 'events[1].unit', 'state.yaml', 14, 11],
    ]);
  });

  test('is held against the words of a ruleset', () => {
    const text = 'organization: { id: a }\nfacts:\n  internet-access: true\n  internet-acess: true\n';
    const ruleset = rulesetWith([rawObligation()]);
    const parsed = parseStateSource({ file: 'state.yaml', text }, ruleset);
    expect(issuesOf(parsed).map(({ code, line, column }) => [code, line, column])).toEqual([
      ['unknown-fact', 4, 3],
    ]);
  });

  test('may be JSON', () => {
    const parsed = parseStateSource({ file: 'state.json', text: '{"organization":{"id":"a"},"events":[]}' });
    expect(codesOf(parsed)).toEqual([]);
  });

  test('that is not well-formed is refused for that alone', () => {
    const parsed = parseStateSource({ file: 'state.yaml', text: 'organization: { id: a\nevents: []\n' });
    expect(new Set(codesOf(parsed).map(([code]) => code))).toEqual(new Set(['yaml-syntax']));
  });
});
