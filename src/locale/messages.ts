import type { Locale } from '../model/terms.ts';
import { en } from './en.ts';
import { id } from './id.ts';
import type { Messages } from './locale.ts';

const MESSAGES: Readonly<Record<Locale, Messages>> = { id, en };

/** Everything that a person reads in one of the languages. */
export function messagesOf(locale: Locale): Messages {
  return MESSAGES[locale];
}
