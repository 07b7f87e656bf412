import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readRuleset, readState } from '../../src/cli/files.ts';
import { codesOf, issuesOf } from '../fixtures/parsed.ts';
import { MINIMAL_RULESET } from '../fixtures/raw-rulesets.ts';

const folder = mkdtempSync(join(tmpdir(), 'patuh-load-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const [head = '', tail = ''] = MINIMAL_RULESET.split(/(?=^provisions:)/m);

describe('a ruleset on disk', () => {
  test('is read from a file or a folder', () => {
    write('split/ruleset.yaml', head);
    write('split/provisions.yaml', tail);
    const whole = readRuleset(write('contoh.yml', MINIMAL_RULESET));
    expect(codesOf(whole)).toEqual([]);
    expect(readRuleset(join(folder, 'split'))).toEqual(whole);
  });

  test('has its issues in the file in which they stand', () => {
    write('wrong/ruleset.yaml', head.replace('wajib', 'wajip'));
    const provisions = write('wrong/provisions.yaml', tail.replace('duty', 'dut'));
    expect(
      issuesOf(readRuleset(join(folder, 'wrong'))).map(({ file, line, column }) => [file, line, column]),
    ).toEqual([
      [join(folder, 'wrong', 'ruleset.yaml'), 6, 70],
      [provisions, 2, 25],
    ]);
  });

  test('that is missing is an issue, in a folder too', () => {
    const missing = join(folder, 'none.yaml');
    expect(readRuleset(missing)).toEqual({
      ok: false,
      issues: [
        {
          code: 'file-not-found',
          data: { file: missing },
          input: 'ruleset',
          check: 'file',
          severity: 'error',
          segments: [],
          subject: { segments: [], holder: null, seen: { kind: 'nothing' } },
          path: '',
          message: `there is no file "${missing}"`,
          expected: 'a readable YAML or JSON file',
          found: 'nothing',
          file: missing,
        },
      ],
    });
    mkdirSync(join(folder, 'empty'));
    expect(codesOf(readRuleset(join(folder, 'empty')))).toEqual([['file-not-found', '']]);
  });
});

describe('a state on disk', () => {
  test('is read from a file, not from a folder', () => {
    expect(readState(write('state.yaml', 'organization: { id: a }\n')).ok).toBe(true);
    expect(codesOf(readState(folder))).toEqual([['file-unreadable', '']]);
  });

  test('is a text in UTF-8, with or without a byte order mark', () => {
    expect(readState(write('bom.yaml', '\uFEFForganization: { id: a }\n')).ok).toBe(true);
    expect(codesOf(readState(write('latin.yaml', Uint8Array.of(0x61, 0x3a, 0x20, 0xe9))))).toEqual([
      ['file-not-text', ''],
    ]);
  });
});
