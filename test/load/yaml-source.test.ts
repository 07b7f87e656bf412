import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/load/yaml-source.ts';

const TEXT = `# a state
organization: { id: kab-contoh }
events:
  - type: lan-changed
    on: 2023-02-30
    evidence:
  - &late { type: lan-changed, on: 2023-03-01 }
  - *late
"2": two
`;

describe('reading YAML', () => {
  test('keeps days and texts as they are written, and keys as texts', () => {
    const { value, issues, readable } = readYaml(
      'day: 2023-01-05\non: yes\n1: 0\n9A: 2\nn: 3\nt: true\nnothing:\n',
      'f',
    );
    expect(readable).toBe(true);
    expect(issues).toEqual([]);
    expect(value).toEqual({ day: '2023-01-05', on: 'yes', 1: 0, '9A': 2, n: 3, t: true, nothing: null });
  });

  test('reads JSON, indented by tabs and with escapes', () => {
    expect(readYaml('{\n\t"a": [1,\n\t\t2],\n\t"b": "\\u00e9\\ud83d\\ude00\\/"\n}', 'f').value).toEqual({
      a: [1, 2],
      b: 'é😀/',
    });
  });

  test.each([
    ['a value', ['events', 0, 'on'], false, 5, 9],
    ['a key', ['events', 0, 'on'], true, 5, 5],
    ['an empty value, at its key', ['events', 0, 'evidence'], false, 6, 5],
    ['a missing field, at its parent', ['events', 0, 'unit'], false, 4, 5],
    ['a place in flow style', ['organization', 'id'], false, 2, 21],
    ['a place below an alias', ['events', 2, 'on'], false, 7, 36],
    ['a missing place far below', ['units', 0, 'facts', 'x'], false, 2, 1],
    ['a missing entry of a list', ['events', 9], false, 4, 3],
    ['a key that looks like a number', ['2'], true, 9, 1],
    ['the whole', [], false, 2, 1],
  ] as const)('finds %s', (_, path, atKey, line, column) => {
    expect(readYaml(TEXT, 'f').locate(path, atKey)).toEqual({ line, column });
  });

  test('refuses what is not well-formed, with line and column', () => {
    const { value, issues, readable } = readYaml('a: [1, 2\nb: }\n', 'state.yaml');
    expect(readable).toBe(false);
    expect(value).toBeUndefined();
    expect(issues.map(({ code, file, line, column }) => [code, file, line, column])).toEqual([
      ['yaml-syntax', 'state.yaml', 2, 1],
      ['yaml-syntax', 'state.yaml', 2, 4],
    ]);
    expect(issues[0]?.message).toMatch(/^the text is not well-formed YAML: /);
  });

  test('reports a key that stands twice and goes on, since the rest is plain', () => {
    const { issues, readable, value } = readYaml('a: 1\nb: 2\na: 3\n', 'f');
    expect(readable).toBe(true);
    expect(value).toEqual({ a: 3, b: 2 });
    expect(issues).toEqual([
      {
        code: 'duplicate-key',
        data: {},
        input: 'text',
        check: 'yaml',
        severity: 'error',
        segments: [],
        subject: { segments: [], holder: null, seen: { kind: 'text', text: 'a: 3' } },
        path: '',
        message: 'a key stands twice in one mapping: "a: 3"',
        expected: 'each key once',
        found: '"a: 3"',
        file: 'f',
        line: 3,
        column: 1,
      },
    ]);
  });

  test.each([
    ['an unknown tag', 'a: !secret x', 1, 4],
    ['a tag that makes something else of a text', 'a: !!binary aGk=', 1, 4],
    ['two documents', '---\na: 1\n---\nb: 2\n', 3, 1],
    ['an alias of nothing', 'x: *nope', 1, 1],
    [
      'aliases that multiply',
      '- &a [x,x]\n- &b [*a,*a,*a,*a,*a,*a]\n- &c [*b,*b,*b,*b,*b,*b]\n- [*c,*c,*c,*c,*c,*c]',
      1,
      1,
    ],
    ['a list as a key', '? [a]\n: 1', 1, 3],
    ['a tab as indentation', 'a:\n\tb: 1', 2, 1],
  ])('refuses %s', (_, text, line, column) => {
    const { issues } = readYaml(text, 'f');
    expect(issues.map((issue) => [issue.code, issue.line, issue.column])).toEqual([
      ['yaml-syntax', line, column],
    ]);
  });

  test('keeps to YAML 1.2 whatever a directive asks for', () => {
    expect(readYaml('%YAML 1.1\n---\na: yes\nb: 2001-01-01\n', 'f').value).toEqual({
      a: 'yes',
      b: '2001-01-01',
    });
  });

  test.each([
    ['brackets', (n: number) => '['.repeat(n)],
    ['JSON', (n: number) => '{"a":'.repeat(n)],
    ['dashes', (n: number) => '- '.repeat(n)],
    ['question marks', (n: number) => '? '.repeat(n)],
    ['indentation', (n: number) => Array.from({ length: n / 10 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
  ])('refuses ten thousand levels of %s', (_, write) => {
    const text = write(10_000);
    expect(readYaml(text, 'f').issues.map(({ code }) => code)).toEqual(['yaml-too-deep']);
  });

  test('finds nothing in an empty text, and leaves it to the schema', () => {
    expect(readYaml('', 'f')).toMatchObject({ value: null, issues: [], readable: true });
    expect(readYaml('# later\n', 'f')).toMatchObject({ value: null, issues: [], readable: true });
  });
});
