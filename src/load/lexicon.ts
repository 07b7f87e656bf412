import { topicParts } from '../model/topic.ts';
import {
  FACT_SCOPES,
  type FactScope,
  sharedVocabulary,
  type Vocabulary,
  type VocabularyPart,
} from '../model/vocabulary.ts';
import { entries, field, items, type Place, rootPlace, textAt } from './place.ts';
import type { Sought } from './similar.ts';

/** The words that an input may use: the shared ones, and those that a ruleset brings itself (perhaps malformed). */
export type Lexicon = { readonly shared: Vocabulary; readonly own: Place };

/** What is known of a fact: its type (`null` when its declaration is malformed), the values of a choice, and whose it is. */
export type FactShape = {
  readonly type: 'boolean' | 'number' | 'text' | 'host' | 'choice' | null;
  readonly values: readonly string[];
  readonly scope: FactScope;
};

const FACT_TYPES = ['boolean', 'number', 'text', 'host', 'choice'] as const;

/** Lays the words of a ruleset over the shared ones. What is malformed in its own words is only skipped. */
export function lexiconOf(own: unknown, shared: Vocabulary = sharedVocabulary): Lexicon {
  return { shared, own: rootPlace(own) };
}

/** Tells whether a word is declared. `constructor` and `__proto__` are not declared by accident. */
export function declares(lexicon: Lexicon, part: VocabularyPart, id: string): boolean {
  return Object.hasOwn(lexicon.shared[part], id) || field(field(lexicon.own, part), id).value !== undefined;
}

/** Every declared id of a part, for suggestions. */
export function idsOf(lexicon: Lexicon, part: VocabularyPart): readonly string[] {
  const own = entries(field(lexicon.own, part)).map((entry) => String(entry.key));
  return [...Object.keys(lexicon.shared[part]), ...own];
}

/** Every declared id of a part with its labels, by which a person may look for it. */
export function soughtIn(lexicon: Lexicon, part: VocabularyPart): readonly Sought[] {
  return idsOf(lexicon, part).map((id) => ({ id, text: labelIn(lexicon, part, id) }));
}

function labelIn({ shared, own }: Lexicon, part: VocabularyPart, id: string): string {
  const entry = Object.hasOwn(shared[part], id)
    ? rootPlace((shared[part] as Readonly<Record<string, unknown>>)[id])
    : field(field(own, part), id);
  return entries(field(entry, 'label'))
    .flatMap((label) => textAt(label) ?? [])
    .join(' ');
}

/** The type of a declared fact, or `null` when no such fact is declared. */
export function factShapeOf(lexicon: Lexicon, name: string): FactShape | null {
  if (!declares(lexicon, 'facts', name)) return null;
  const declared = Object.hasOwn(lexicon.shared.facts, name)
    ? rootPlace(lexicon.shared.facts[name])
    : field(field(lexicon.own, 'facts'), name);
  const written = textAt(field(declared, 'type'));
  return {
    type: FACT_TYPES.find((type) => type === written) ?? null,
    values: items(field(declared, 'values')).flatMap((value) => textAt(value) ?? []),
    scope: FACT_SCOPES.find((scope) => scope === textAt(field(declared, 'scope'))) ?? 'unit',
  };
}

/** The acts that are parts of an act, and their parts; of those declared in a circle each once. */
export function partsIn(lexicon: Lexicon, type: string): readonly string[] {
  const seen = new Set<string>();
  const waiting = [...partsOf(lexicon, type)];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (seen.has(part)) continue;
    seen.add(part);
    waiting.push(...partsOf(lexicon, part));
  }
  return [...seen].sort();
}

function partsOf({ shared, own }: Lexicon, type: string): readonly string[] {
  if (Object.hasOwn(shared.events, type)) return shared.events[type]?.parts ?? [];
  return items(field(field(field(own, 'events'), type), 'parts')).flatMap((part) => textAt(part) ?? []);
}

/** Tells whether a topic is declared: `x`, or `x.y` with a declared topic x and a declared aspect y. */
export function declaresTopic(lexicon: Lexicon, topic: string): boolean {
  const { matter, aspect } = topicParts(topic);
  if (!declares(lexicon, 'topics', matter)) return false;
  return aspect === null || declares(lexicon, 'aspects', aspect);
}
