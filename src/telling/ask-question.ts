import type { Missing } from '../model/missing.ts';
import type { PlainDate } from '../model/plain-date.ts';
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
  readonly date: (date: PlainDate) => string;
};

/** Asks for something missing, in words: a fact by its question, an attestation by the gist of its obligation. */
export function askQuestion(missing: Missing, asking: Asking): string {
  const { locale, ruleset, texts } = asking;
  const { name } = missing;
  switch (missing.kind) {
    case 'fact':
      return questionOf(name, ruleset, locale);
    case 'attestation':
      return texts.whether(asking.gist(name));
    case 'records':
      return texts.before(asking.happening(name));
    case 'holder':
      return texts.who(asking.party(name));
    case 'document':
      return texts.ofDocument(texts.fields[missing.field], name);
    case 'scope':
      return texts.scope(asking.happening(missing.type), asking.date(missing.on), missing.about ?? name);
    case 'in-force-date':
      return texts.inForceFrom;
  }
}

function questionOf(fact: string, ruleset: Ruleset, locale: Locale): string {
  const known = ownEntry(extendVocabulary(ruleset.vocabulary).facts, fact);
  return known === undefined ? fact : textIn(known.question, locale);
}
