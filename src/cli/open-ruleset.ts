import { existsSync } from 'node:fs';
import { bundledRulesets } from '../../generated/rules/bundled.ts';
import { findNearest } from '../load/nearest.ts';
import type { Messages } from '../locale/locale.ts';
import type { Ruleset } from '../model/ruleset.ts';
import { ownEntry } from '../model/vocabulary.ts';
import { readRuleset } from './files.ts';
import { type Obtained, refuse, refuseIssues } from './outcome.ts';

/**
 * Opens a ruleset by the id of a bundled one, or by the path of a folder or file. Only the one asked for is
 * loaded. A bundled id comes before a path of the same name; `./name` is always a path.
 */
export async function openRuleset(name: string, texts: Messages): Promise<Obtained<Ruleset>> {
  const bundled = ownEntry(bundledRulesets, name);
  if (bundled !== undefined) return { ok: true, value: await bundled() };
  if (!looksLikePath(name) && !existsSync(name))
    return refuseUnknown(name, Object.keys(bundledRulesets), texts);
  const read = readRuleset(name);
  return read.ok ? read : refuseIssues(read.issues, texts);
}

/** Refuses a name that is not among the known ones: says so, names the nearest, and lists them all. */
export function refuseName(
  sentence: string,
  name: string,
  known: readonly string[],
  { help }: Messages,
): ReturnType<typeof refuse> {
  const nearest = findNearest(name, known);
  return refuse(sentence, ...(nearest === null ? [] : [help.didYouMean(nearest)]), help.known(known));
}

function refuseUnknown(name: string, known: readonly string[], texts: Messages): ReturnType<typeof refuse> {
  return refuseName(texts.help.unknownRuleset(name), name, known, texts);
}

function looksLikePath(name: string): boolean {
  return /[/\\]|\.(ya?ml|json)$/i.test(name);
}
