import type { Telling } from '../../locale/telling.ts';
import type { Locale } from '../../model/terms.ts';
import { extendVocabulary, ownEntry } from '../../model/vocabulary.ts';

/** The name of a chapter of the vocabulary. */
export function tellGroup(group: string, { ruleset }: Telling, locale: Locale): string {
  const { groups } = extendVocabulary(ruleset.vocabulary);
  const label = ownEntry(groups, group)?.label[locale] ?? group;
  return `${label.slice(0, 1).toUpperCase()}${label.slice(1)}`;
}
