import { cliWords } from '../../generated/words/cli.ts';
import type { TopicFilter } from '../compare/filter-comparison.ts';
import type { Locale } from '../model/terms.ts';
import { topicParts } from '../model/topic.ts';
import type { Settings } from './command-options.ts';
import { refuseName } from './open-ruleset.ts';
import type { Obtained } from './outcome.ts';

type NamedTopic = { readonly topic: string; readonly group: string | null };

/** Reads which topics of a comparison are wanted; a topic or chapter that it does not have is refused. */
export function chooseTopics(
  { topic, group, only, timed }: Settings,
  topics: readonly NamedTopic[],
  locale: Locale,
): Obtained<TopicFilter> {
  const words = cliWords(locale);
  const matters = topics.flatMap((known) => [known.topic, topicParts(known.topic).matter]);
  const groups = topics.flatMap((known) => known.group ?? []);
  const known = { topic: [...new Set(matters)], group: [...new Set(groups)] };
  if (topic !== undefined && !known.topic.includes(topic)) {
    return refuseName(words.unknownTopic(topic), topic, akin(topic, known.topic), locale);
  }
  if (group !== undefined && !known.group.includes(group)) {
    return refuseName(words.unknownGroup(group), group, known.group, locale);
  }
  const narrower = {
    differing: only === 'differing',
    alone: only === 'alone',
    uncompared: only === 'uncompared',
  };
  return { ok: true, value: { topic, group, ...narrower, timed: timed === true } };
}

// Of some three hundred topics those that share a word with the one typed, if there are any.
function akin(topic: string, known: readonly string[]): readonly string[] {
  const words = topic.split(/[-.]/);
  const sharing = known.filter((other) => other.split(/[-.]/).some((word) => words.includes(word)));
  return sharing.length > 0 ? sharing : known;
}
