import { describe, expect, test } from 'vitest';
import { parseRulesetSources } from '../../src/load/ruleset-sources.ts';
import { describeIssue, type Parsed } from '../../src/model/issue.ts';
import { codesOf, issuesOf } from '../fixtures/parsed.ts';
import { MINIMAL_RULESET } from '../fixtures/raw-rulesets.ts';

const HEAD = `id: contoh
version: 1.0.0
jurisdiction: { name: Kabupaten Contoh, kind: kabupaten, code: "99.01", timeZone: Asia/Jakarta }
instrument: { type: Peraturan Bupati, title: SPBE, status: draft }
obligations:
  - id: village-service
    topic: village-service
    cites: [2(1)]
    strength: wajib
    gist: { id: Intinya., en: The gist. }
    duty: { type: standing }
`;
const PROVISIONS = `extent: { 1: 0, 2: 1 }
provisions:
  - { ref: "1", kind: scope, reason: { id: Lingkup., en: Scope. } }
  - { ref: 2(1), kind: duty, obligations: [village-service] }
`;
const VOCABULARY = `topics:
  village-service: { group: services, label: { id: layanan desa, en: village service } }
`;

function parse(ruleset: string, provisions: string = PROVISIONS, vocabulary: string = VOCABULARY) {
  return parseRulesetSources({
    ruleset: { file: 'ruleset.yaml', text: ruleset },
    provisions: { file: 'provisions.yaml', text: provisions },
    vocabulary: { file: 'vocabulary.yaml', text: vocabulary },
  });
}

const placesOf = (parsed: Parsed<unknown>) =>
  issuesOf(parsed).map(({ code, path, file, line, column }) => [code, path, `${file}:${line}:${column}`]);

describe('a ruleset in one file', () => {
  test('of ten lines is accepted', () => {
    expect(MINIMAL_RULESET.trim().split('\n')).toHaveLength(10);
    const parsed = parseRulesetSources({ ruleset: { file: 'contoh.yaml', text: MINIMAL_RULESET } });
    expect(codesOf(parsed)).toEqual([]);
    expect(parsed.ok && parsed.value.obligations[0]?.duty).toEqual({
      type: 'recurring',
      event: 'lan-diagram-submitted',
      every: 'P1Y',
      atLeast: 1,
      window: 'calendar-year',
      months: null,
      dueAfter: null,
      dueOn: null,
    });
  });

  test('may be JSON', () => {
    const parsed = parseRulesetSources({ ruleset: { file: 'contoh.yaml', text: MINIMAL_RULESET } });
    if (!parsed.ok) throw new Error('refused');
    const text = JSON.stringify(parsed.value, null, '\t');
    expect(parseRulesetSources({ ruleset: { file: 'contoh.json', text } })).toEqual(parsed);
  });

  test('that is malformed is refused with line and column, from the top of the file to its end', () => {
    const text = MINIMAL_RULESET.replace('version: 1.0.0', 'version: 1.0')
      .replace('strength: wajib,', 'strenght: wajib,')
      .replace('lan-diagram-submitted', 'lan-diagram-submited')
      .replace('ref: 23(1)', 'ref: 23(2)')
      .concat('defect: []\n');
    const parsed = parseRulesetSources({ ruleset: { file: 'contoh.yaml', text } });
    expect(placesOf(parsed)).toEqual([
      ['wrong-type', 'version', 'contoh.yaml:2:10'],
      ['missing-field', 'obligations[0].strength', 'contoh.yaml:6:5'],
      ['unknown-provision', 'obligations[0].cites[0]', 'contoh.yaml:6:52'],
      ['unknown-key', 'obligations[0].strenght', 'contoh.yaml:6:60'],
      ['unknown-event-type', 'obligations[0].duty.event', 'contoh.yaml:8:39'],
      ['unknown-key', 'defect', 'contoh.yaml:11:1'],
    ]);
    expect(issuesOf(parsed).map(describeIssue)[0]).toBe(
      'contoh.yaml:2:10 version: "version" must be a text, found 1 (a number: write it in quotes)',
    );
  });

  test('that is empty or no mapping is refused at its first line', () => {
    for (const text of ['', '- a\n', 'hello']) {
      const parsed = parseRulesetSources({ ruleset: { file: 'contoh.yaml', text } });
      expect(placesOf(parsed)).toEqual([['wrong-type', '', 'contoh.yaml:1:1']]);
    }
  });
});

describe('a ruleset in a folder', () => {
  test('of three files is accepted, the vocabulary being the whole of its file', () => {
    const parsed = parse(HEAD);
    expect(codesOf(parsed)).toEqual([]);
    expect(parsed.ok && parsed.value.extent).toEqual({ 1: 0, 2: 1 });
    expect(parsed.ok && Object.keys(parsed.value.vocabulary?.topics ?? {})).toEqual(['village-service']);
  });

  test('has each issue in the file in which its place stands', () => {
    const parsed = parse(
      HEAD.replace('wajib', 'wajip'),
      PROVISIONS.replace('kind: scope', 'knd: scope').replace('2: 1', '2: 2'),
      VOCABULARY.replace('group: services', 'group: servces'),
    );
    expect(placesOf(parsed)).toEqual([
      ['unknown-value', 'obligations[0].strength', 'ruleset.yaml:9:15'],
      ['unaccounted-provision', 'provisions', 'provisions.yaml:3:3'],
      ['missing-field', 'provisions[0].kind', 'provisions.yaml:3:5'],
      ['unknown-key', 'provisions[0].knd', 'provisions.yaml:3:17'],
      ['unknown-group', 'vocabulary.topics.village-service.group', 'vocabulary.yaml:2:29'],
    ]);
  });

  test('does not say a thing in two files, nor a strange thing in one', () => {
    const parsed = parse(`${HEAD}extent: { 1: 0 }\n`, `${PROVISIONS}defects: []\n`);
    expect(placesOf(parsed)).toEqual([
      ['given-twice', 'extent', 'ruleset.yaml:12:1'],
      ['unknown-key', 'defects', 'provisions.yaml:5:1'],
    ]);
  });

  test('whose provisions are no mapping lacks them', () => {
    expect(placesOf(parse(HEAD, '- x\n'))).toEqual([
      ['wrong-type', '', 'provisions.yaml:1:1'],
      ['missing-field', 'provisions', 'provisions.yaml:1:1'],
    ]);
  });

  test('that is not well-formed anywhere is refused for that alone', () => {
    const parsed = parse(HEAD.replace('wajib', 'wajip'), 'extent: {', 'topics: [\n');
    expect(new Set(issuesOf(parsed).map(({ code, file }) => `${code} ${file}`))).toEqual(
      new Set(['yaml-syntax provisions.yaml', 'yaml-syntax vocabulary.yaml']),
    );
  });

  test('with a key that stands twice is told so beside everything else', () => {
    const parsed = parse(`${HEAD.replace('wajib', 'wajip')}version: 1.0.1\n`);
    expect(placesOf(parsed)).toEqual([
      ['unknown-value', 'obligations[0].strength', 'ruleset.yaml:9:15'],
      ['duplicate-key', '', 'ruleset.yaml:12:1'],
    ]);
  });
});
