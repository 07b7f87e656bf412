import type { TellingWords } from '../contract.ts';
import { duties } from './duties.ts';
import { headings, phrases } from './headings.ts';
import { norm } from './norm.ts';
import { questions } from './questions.ts';
import { assumptions, because, conditions } from './sentences.ts';
import { format, terms } from './terms.ts';
import { unused } from './unused.ts';

/** Indonesian: how the ids, days, reasons and questions of the model are said. */
export const words: TellingWords = {
  locale: 'id',
  format,
  terms,
  because,
  duties,
  norm,
  conditions,
  assumptions,
  questions,
  headings,
  phrases,
  unused,
};
