import type { CompiledLaw } from '../engine/compile/compile-ruleset.ts';
import { type AlignedTopic, areVersions, jointVocabulary, type TopicSides } from './align-rulesets.ts';
import { type Cover, coverOf } from './cover.ts';
import { diffTopic, type TopicComparison, type TopicContext } from './diff-topic.ts';
import { readEditorial } from './editorial.ts';
import { mentionsOf } from './mentions.ts';
import { normsOf } from './norm.ts';

/** A topic compared, and the norms by which it is judged: those of a narrower topic are a silent side's own. */
export type RelatedTopic = { readonly compared: TopicComparison; readonly sides: TopicSides };

/** Makes what compares the topics of two rulesets, one after the other. */
export function relateTopic(a: CompiledLaw, b: CompiledLaw): (aligned: AlignedTopic) => RelatedTopic {
  const vocabulary = jointVocabulary([a, b]);
  const editorial = areVersions(a, b) ? readEditorial(a.ruleset, b.ruleset).ids : null;
  const laws = { a, b };
  const norms = { a: normsOf(a), b: normsOf(b) };
  return (aligned) => {
    // Of versions what is gone is gone; only another regulation may say elsewhere what it does not say here.
    const isSilent = (side: 'a' | 'b') => editorial === null && aligned[side].length === 0;
    const cover = (side: 'a' | 'b') =>
      isSilent(side) ? coverOf(aligned.topic, norms[side], vocabulary) : null;
    const mentioned = (side: 'a' | 'b') =>
      isSilent(side) ? mentionsOf(aligned.topic, laws[side].ruleset, vocabulary) : [];
    const covers = { a: cover('a'), b: cover('b') };
    const mentions = { a: mentioned('a'), b: mentioned('b') };
    const compared = diffTopic(aligned, { vocabulary, editorial, covers, mentions });
    return { compared, sides: withNarrower(aligned, covers) };
  };
}

function withNarrower({ topic, a, b }: TopicSides, covers: TopicContext['covers']): TopicSides {
  const narrower = (cover: Cover | null) => (cover?.by === 'narrower' ? cover.norms : []);
  return { topic, a: [...a, ...narrower(covers.a)], b: [...b, ...narrower(covers.b)] };
}
