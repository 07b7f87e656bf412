import { type Locale, textIn } from '../../model/terms.ts';
import { extendVocabulary, ownEntry } from '../../model/vocabulary.ts';
import type { Telling } from '../../telling/telling.ts';

/** The name of a chapter of the vocabulary. */
export function tellGroup(group: string, { ruleset }: Telling, locale: Locale): string {
  const { groups } = extendVocabulary(ruleset.vocabulary);
  const entry = ownEntry(groups, group);
  const label = entry === undefined ? group : textIn(entry.label, locale);
  return `${label.slice(0, 1).toUpperCase()}${label.slice(1)}`;
}
