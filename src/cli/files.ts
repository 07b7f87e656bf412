import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findHintsInSources } from '../load/hints/source-hints.ts';
import { parseHolidaysSource } from '../load/holidays-source.ts';
import { parseRulesetSources, type RulesetSources } from '../load/ruleset-sources.ts';
import { parseStateSource } from '../load/state-source.ts';
import { type TextTrouble, textIssue } from '../load/text-issue.ts';
import type { Source } from '../load/yaml-source.ts';
import type { Holidays } from '../model/holidays.ts';
import type { InputName, Issue, Parsed } from '../model/issue.ts';
import { look } from '../model/issues/parts.ts';
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
  const sources = readSources(path);
  return sources.ok ? parseRulesetSources(sources.value) : sources;
}

/** Reads a ruleset from disk, and looks for what its drafter may have overlooked. */
export function lintRuleset(path: string): {
  readonly read: Parsed<Ruleset>;
  readonly hints: readonly Issue[];
} {
  const sources = readSources(path);
  if (!sources.ok) return { read: sources, hints: [] };
  return { read: parseRulesetSources(sources.value), hints: findHintsInSources(sources.value) };
}

function readSources(path: string): Parsed<RulesetSources> {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const ruleset = readSource(isFolder ? join(path, 'ruleset.yaml') : path, 'ruleset');
  const provisions = isFolder ? readOptionalSource(join(path, 'provisions.yaml')) : null;
  const vocabulary = isFolder ? readOptionalSource(join(path, 'vocabulary.yaml')) : null;
  const issues = [ruleset, provisions, vocabulary].flatMap((read) =>
    read === null || read.ok ? [] : read.issues,
  );
  if (!ruleset.ok || issues.length > 0) return { ok: false, issues };
  return {
    ok: true,
    value: {
      ruleset: ruleset.value,
      provisions: provisions?.ok ? provisions.value : undefined,
      vocabulary: vocabulary?.ok ? vocabulary.value : undefined,
    },
  };
}

/**
 * Reads the state of an organization from a YAML or JSON file.
 *
 * @param path the file
 * @param ruleset the ruleset whose vocabulary and attested obligations the state may name
 * @returns the state, or every issue with its file, line and column; a file that cannot be read is one too
 */
export function readState(path: string, ruleset?: Ruleset): Parsed<State> {
  const source = readSource(path, 'state');
  return source.ok ? parseStateSource(source.value, ruleset) : source;
}

/**
 * Reads holidays from a YAML or JSON file: those of one year, or a list of years.
 *
 * @param path the file
 * @returns the holidays of each year, or every issue with its file, line and column; a file that cannot be read is one too
 */
export function readHolidays(path: string): Parsed<readonly Holidays[]> {
  const source = readSource(path, 'options');
  return source.ok ? parseHolidaysSource(source.value) : source;
}

function readOptionalSource(file: string): Parsed<Source> | null {
  return existsSync(file) ? readSource(file, 'ruleset') : null;
}

/** Reads a file as text; that it cannot be read is an issue of the input that it should hold. */
export function readSource(file: string, input: InputName): Parsed<Source> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
    return { ok: true, value: { file, text } };
  } catch (error) {
    return { ok: false, issues: [describeFailure(file, error, input)] };
  }
}

function describeFailure(file: string, error: unknown, input: InputName): Issue {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
  const found = reason === 'ENOENT' ? look(undefined) : ({ kind: 'bare', word: reason } as const);
  return textIssue(troubleOf(file, reason), found, { input, check: 'file', file });
}

function troubleOf(file: string, reason: string): TextTrouble {
  if (reason === 'ENOENT') return { code: 'file-not-found', data: { file } };
  if (reason === 'ERR_ENCODING_INVALID_ENCODED_DATA') return { code: 'file-not-text', data: { file } };
  return { code: 'file-unreadable', data: { file, reason } };
}
