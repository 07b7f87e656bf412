import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseRulesetSources } from '../load/ruleset-sources.ts';
import { parseStateSource } from '../load/state-source.ts';
import type { Source } from '../load/yaml-source.ts';
import type { Issue, Parsed } from '../model/issue.ts';
import type { Ruleset } from '../model/ruleset.ts';
import type { State } from '../model/state.ts';

/**
 * Reads a ruleset from disk.
 *
 * @param path a YAML or JSON file with everything, or a folder with `ruleset.yaml` and, where they are kept
 *   apart, `provisions.yaml` and `vocabulary.yaml`
 * @returns the ruleset, or every issue with its file, line and column; a file that cannot be read is one too
 */
export function readRuleset(path: string): Parsed<Ruleset> {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const ruleset = readSource(isFolder ? join(path, 'ruleset.yaml') : path);
  const provisions = isFolder ? readOptionalSource(join(path, 'provisions.yaml')) : null;
  const vocabulary = isFolder ? readOptionalSource(join(path, 'vocabulary.yaml')) : null;
  const issues = [ruleset, provisions, vocabulary].flatMap((read) =>
    read === null || read.ok ? [] : read.issues,
  );
  if (!ruleset.ok || issues.length > 0) return { ok: false, issues };
  return parseRulesetSources({
    ruleset: ruleset.value,
    provisions: provisions?.ok ? provisions.value : undefined,
    vocabulary: vocabulary?.ok ? vocabulary.value : undefined,
  });
}

/**
 * Reads the state of an organization from a YAML or JSON file.
 *
 * @param path the file
 * @param ruleset the ruleset whose vocabulary and attested obligations the state may name
 * @returns the state, or every issue with its file, line and column; a file that cannot be read is one too
 */
export function readState(path: string, ruleset?: Ruleset): Parsed<State> {
  const source = readSource(path);
  return source.ok ? parseStateSource(source.value, ruleset) : source;
}

function readOptionalSource(file: string): Parsed<Source> | null {
  return existsSync(file) ? readSource(file) : null;
}

/** Reads a file as text; that it cannot be read is an issue. */
export function readSource(file: string): Parsed<Source> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
    return { ok: true, value: { file, text } };
  } catch (error) {
    return { ok: false, issues: [describeFailure(file, error)] };
  }
}

function describeFailure(file: string, error: unknown): Issue {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
  const issue = { path: '', expected: 'a readable YAML or JSON file', found: code, file };
  if (code === 'ENOENT')
    return { ...issue, code: 'file-not-found', message: `there is no file "${file}"`, found: 'nothing' };
  if (code === 'EISDIR')
    return { ...issue, code: 'file-unreadable', message: `"${file}" is a folder, not a file` };
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
    return { ...issue, code: 'file-not-text', message: `"${file}" is not a text in UTF-8` };
  }
  return { ...issue, code: 'file-unreadable', message: `"${file}" could not be read (${code})` };
}
