/** A topic taken apart: the matter, and the aspect of it where it is not the matter itself. */
export type TopicParts = { readonly matter: string; readonly aspect: string | null };

/** Takes a topic apart: `spbe-monitoring.report` is the aspect `report` of the matter `spbe-monitoring`. */
export function topicParts(topic: string): TopicParts {
  const dot = topic.indexOf('.');
  if (dot < 0) return { matter: topic, aspect: null };
  return { matter: topic.slice(0, dot), aspect: topic.slice(dot + 1) };
}
