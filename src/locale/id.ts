import { compare } from './id/compare.ts';
import { duties } from './id/duties.ts';
import { headings, phrases } from './id/headings.ts';
import { help } from './id/help.ts';
import { questions } from './id/questions.ts';
import { assumptions, because, conditions } from './id/sentences.ts';
import { format, terms } from './id/terms.ts';
import { tests } from './id/tests.ts';
import { starter, views } from './id/views.ts';
import type { Messages } from './locale.ts';

/** Everything that a person reads, in Indonesian. */
export const id: Messages = {
  locale: 'id',
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
