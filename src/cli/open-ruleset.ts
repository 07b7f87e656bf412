import { existsSync } from 'node:fs';
import { bundledRulesets } from '../../generated/rules/bundled.ts';
import { cliWords } from '../../generated/words/cli.ts';
import { findNearest } from '../load/nearest.ts';
import type { Ruleset } from '../model/ruleset.ts';
import type { Locale } from '../model/terms.ts';
import { ownEntry } from '../model/vocabulary.ts';
import { readRuleset } from './files.ts';
import { type Obtained, refuse, refuseIssues } from './outcome.ts';

/**
 * Opens a ruleset by the id of a bundled one, or by the path of a folder or file. Only the one asked for is
 * loaded. A bundled id comes before a path of the same name; `./name` is always a path.
 */
export async function openRuleset(name: string, locale: Locale): Promise<Obtained<Ruleset>> {
  const bundled = ownEntry(bundledRulesets, name);
  if (bundled !== undefined) return { ok: true, value: await bundled() };
  if (!looksLikePath(name) && !existsSync(name))
    return refuseUnknown(name, Object.keys(bundledRulesets), locale);
  const read = readRuleset(name);
  return read.ok ? read : refuseIssues(read.issues, locale);
}

/** Refuses a name that is not among the known ones: says so, names the nearest, and lists them all. */
export function refuseName(
  sentence: string,
  name: string,
  known: readonly string[],
  locale: Locale,
): ReturnType<typeof refuse> {
  const nearest = findNearest(name, known);
  return refuse(
    sentence,
    ...(nearest === null ? [] : [cliWords(locale).didYouMean(nearest)]),
    cliWords(locale).known(known),
  );
}

function refuseUnknown(name: string, known: readonly string[], locale: Locale): ReturnType<typeof refuse> {
  return refuseName(cliWords(locale).unknownRuleset(name), name, known, locale);
}

function looksLikePath(name: string): boolean {
  return /[/\\]|\.(ya?ml|json)$/i.test(name);
}
