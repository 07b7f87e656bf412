import type { Ruleset } from '../model/ruleset.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { Mention } from './diff.ts';
import { widerTopics } from './topics.ts';

/** The provisions of a regulation that speak of a topic, or of a wider one, without an obligation of their own on it. */
export function mentionsOf(
  topic: string,
  { provisions }: Ruleset,
  vocabulary: Vocabulary,
): readonly Mention[] {
  const topics: readonly string[] = [topic, ...widerTopics(topic, vocabulary)];
  return provisions
    .filter((provision) => provision.topics.some((mentioned) => topics.includes(mentioned)))
    .map(({ ref, kind }) => ({ ref, kind }));
}
