import { compare } from './en/compare.ts';
import { duties } from './en/duties.ts';
import { headings, phrases } from './en/headings.ts';
import { help } from './en/help.ts';
import { questions } from './en/questions.ts';
import { assumptions, because, conditions } from './en/sentences.ts';
import { format, terms } from './en/terms.ts';
import { tests } from './en/tests.ts';
import { starter, views } from './en/views.ts';
import type { Messages } from './locale.ts';

/** Everything that a person reads, in English. */
export const en: Messages = {
  locale: 'en',
  format,
  terms,
  because,
  duties,
  conditions,
  assumptions,
  questions,
  headings,
  phrases,
  views,
  help,
  starter,
  tests,
  compare,
};
