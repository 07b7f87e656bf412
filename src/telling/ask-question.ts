import { LOG_COMPLETE, type Missing } from '../model/missing.ts';
import type { PlainDate } from '../model/plain-date.ts';
import type { Base } from '../model/relative-day.ts';
import type { Ruleset } from '../model/ruleset.ts';
import { type Locale, textIn } from '../model/terms.ts';
import { extendVocabulary, ownEntry } from '../model/vocabulary.ts';
import type { QuestionTexts } from './words/sentences.ts';

/** What a question is asked with: the law's own questions and gists, and how ids are said. */
export type Asking = {
  readonly ruleset: Ruleset;
  readonly locale: Locale;
  readonly texts: QuestionTexts;
  readonly gist: (obligation: string) => string;
  readonly happening: (type: string) => string;
  readonly party: (role: string) => string;
  readonly thing: (thing: string) => string;
  readonly base: (base: Base) => string;
  readonly date: (date: PlainDate) => string;
};

/**
 * Asks for something missing, in words: a fact by its question, an attestation by the gist of its obligation.
 *
 * @param asked who is asked, by name; `null` where nobody in particular is
 */
export function askQuestion(missing: Missing, asking: Asking, asked: string | null): string {
  const { locale, ruleset, texts } = asking;
  const { name } = missing;
  const ask = (question: string) => (asked === null ? question : texts.of(asked, question));
  switch (missing.kind) {
    case 'fact':
      return ask(questionOf(name, ruleset, locale));
    case 'attestation':
      return texts.whether(asking.gist(name).replace(/\.$/, ''), asked);
    case 'records':
      return name === LOG_COMPLETE ? texts.logComplete : ask(texts.before(asking.happening(name)));
    case 'holder':
      return ask(texts.who(asking.party(name)));
    case 'owner':
      return ask(texts.whose(asking.thing(name)));
    case 'document':
      return ask(texts.ofDocument(texts.fields[missing.field], name));
    case 'scope':
      return ask(askScope(missing, asking));
    case 'holidays':
      return texts.holidays(name);
    case 'event-fact': {
      const { about, event, on, type } = missing;
      const question = questionOf(name, ruleset, locale);
      return ask(texts.ofEvent(question, asking.happening(type), asking.date(on), event ?? about));
    }
    case 'instrument-date':
      return texts.instrumentDate(asking.base(name as Base));
    case 'in-force-date':
      return ask(texts.inForceFrom);
  }
}

// Of an act that says what it is about, how much of it; of one that does not, what that is.
function askScope(
  { about, name, on, type }: Extract<Missing, { readonly kind: 'scope' }>,
  { date, happening, texts }: Asking,
): string {
  if (about === null && name === type) return texts.about(happening(type), date(on));
  return about === null
    ? texts.about(`${happening(type)} (${name})`, date(on))
    : texts.scope(happening(type), date(on), about);
}

function questionOf(fact: string, ruleset: Ruleset, locale: Locale): string {
  const known = ownEntry(extendVocabulary(ruleset.vocabulary).facts, fact);
  return known === undefined ? fact : textIn(known.question, locale);
}
