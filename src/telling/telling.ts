import { tellingWords } from '../../generated/words/telling.ts';
import type { UsedFact } from '../model/because.ts';
import type { PlainDate } from '../model/plain-date.ts';
import { type Base, isRelative } from '../model/relative-day.ts';
import type { Parties, Ruleset } from '../model/ruleset.ts';
import { partyIds } from '../model/ruleset.ts';
import type { FactValue } from '../model/state-input.ts';
import { type Bilingual, type Locale, textIn } from '../model/terms.ts';
import { topicParts } from '../model/topic.ts';
import { extendVocabulary, ownEntry, type Vocabulary } from '../model/vocabulary.ts';
import { askQuestion } from './ask-question.ts';
import { nameReading } from './name-reading.ts';
import type { Wording } from './wording.ts';
import type { TellingWords } from './words/contract.ts';
import { writeCondition } from './write-condition.ts';
import {
  joinList,
  writeDate,
  writeLength,
  writeNumber,
  writePeriod,
  writePointOfPaper,
  writeTerm,
  writeWindow,
} from './write-values.ts';

/** What a view is told with: the ruleset it is about, the texts of one language, and how ids are said in it. */
export type Telling = { readonly ruleset: Ruleset; readonly texts: TellingWords; readonly say: Wording };

type Called = { readonly id: string; readonly name?: string | null | undefined };

/** What is asked of a state: how its units and things are called. */
export type NamedUnits = {
  readonly units?: readonly Called[] | null | undefined;
  readonly things?: readonly Called[] | null | undefined;
};

/**
 * Binds a language to a ruleset and a state, so that ids can be told by their labels.
 *
 * @param ruleset gives the labels of its vocabulary and the gist of its obligations
 * @param state gives the names of units, as it was written or as it was read; without it a unit is told by its id
 */
export function createTelling(ruleset: Ruleset, locale: Locale, state: NamedUnits | null = null): Telling {
  const texts = tellingWords(locale);
  return { ruleset, texts, say: createWording(ruleset, texts, state) };
}

function createWording(ruleset: Ruleset, texts: TellingWords, state: NamedUnits | null): Wording {
  const { format } = texts;
  const vocabulary = extendVocabulary(ruleset.vocabulary);
  const gist = gistsOf(ruleset, texts.locale);
  const labelIn = (part: LabelledPart) => (id: string) => labelOf(vocabulary, part, id, texts.locale);
  const party = (id: string) => labelIn('roles')(id) ?? labelIn('parties')(id) ?? labelIn('things')(id) ?? id;
  const things = namesOf(state?.things);
  const fact = (name: string) => labelIn('facts')(name) ?? gist(name);
  const value = (it: FactValue) => writeFactValue(it, texts);
  const happening = (type: string) => labelIn('events')(type) ?? labelIn('documents')(type) ?? type;
  const date = (it: PlainDate | null) => writeDate(it, format);
  const thing = (id: string) => things.get(id) ?? id;
  const base = (it: Base) => texts.terms.bases[it];
  const asking = {
    base,
    ruleset,
    locale: texts.locale,
    texts: texts.questions,
    gist,
    happening,
    party,
    thing,
    date,
  };
  return {
    date,
    namedDay: (day) =>
      isRelative(day) ? format.after(writeTerm(day.period, format), base(day.after)) : writeDate(day, format),
    dueDay: ({ day, month }) =>
      month === null ? format.dayOfMonth(day) : `${day} ${format.months[month - 1] ?? month}`,
    base,
    number: (number) => writeNumber(number, format),
    period: (period) => writePeriod(period, format),
    length: (length) => writeLength(length, format),
    term: (term) => writeTerm(term, format),
    window: (window) => writeWindow(window, format),
    happening,
    act: (type) => {
      const parts = ownEntry(vocabulary.events, type)?.parts ?? [];
      const whole = happening(type);
      return parts.length === 0 ? whole : `${whole} (${joinList(parts.map(happening), format.and)})`;
    },
    form: (form) => labelIn('forms')(form) ?? form,
    party,
    parties: (parties) => writeParties(parties, party, texts),
    topic: (topic) => writeTopic(topic, vocabulary, texts.locale),
    fact,
    value,
    usedFacts: (facts) => writeUsedFacts(facts, fact, value),
    condition: (condition) => writeCondition(condition, { texts: texts.conditions, format, fact, value }),
    reading: (reading, windows = {}) => nameReading(reading, windows, texts),
    month: (month) => format.months[month - 1] ?? String(month),
    milestone: (point) => writePointOfPaper(point, texts),
    gist,
    question: (missing, asked) => askQuestion(missing, asking, asked ?? null),
    unit: nameUnits(state, (parties) => writeParties(parties, party, texts), texts.phrases.organization),
    thing,
    all: (items) => joinList(items, format.and),
    any: (items) => joinList(items, format.or),
  };
}

type LabelledPart =
  | 'roles'
  | 'parties'
  | 'things'
  | 'documents'
  | 'forms'
  | 'events'
  | 'facts'
  | 'aspects'
  | 'topics';

function labelOf(vocabulary: Vocabulary, part: LabelledPart, id: string, locale: Locale): string | undefined {
  const entries: Readonly<Record<string, { readonly label: Bilingual }>> = vocabulary[part];
  const entry = ownEntry(entries, id);
  return entry === undefined ? undefined : textIn(entry.label, locale);
}

function gistsOf(ruleset: Ruleset, locale: Locale): (obligation: string) => string {
  const gists = new Map(
    ruleset.obligations.map((obligation) => [obligation.id, textIn(obligation.gist, locale)]),
  );
  return (obligation) => gists.get(obligation) ?? obligation;
}

function writeTopic(topic: string, vocabulary: Vocabulary, locale: Locale): string {
  const { matter, aspect } = topicParts(topic);
  const label = labelOf(vocabulary, 'topics', matter, locale) ?? matter;
  return aspect === null ? label : `${label}: ${labelOf(vocabulary, 'aspects', aspect, locale) ?? aspect}`;
}

function writeParties(
  parties: Parties | null,
  party: (id: string) => string,
  { format, phrases }: TellingWords,
): string {
  if (parties === null) return phrases.nobodyNamed;
  const names = partyIds(parties).map(party);
  if (typeof parties === 'string') return names.join('');
  if ('any' in parties) return joinList(names, format.or);
  const joined = joinList(names, format.and);
  return 'jointly' in parties ? format.jointly(joined) : format.each(joined);
}

function writeFactValue(value: FactValue, { format, phrases }: TellingWords): string {
  if (typeof value === 'boolean') return value ? phrases.yes : phrases.no;
  return typeof value === 'number' ? writeNumber(value, format) : format.quoted(value);
}

function writeUsedFacts(
  facts: readonly UsedFact[],
  fact: (name: string) => string,
  value: (value: FactValue) => string,
): string {
  if (facts.length === 0) return '';
  return ` (${facts.map((used) => `${fact(used.fact)}: ${value(used.value)}`).join('; ')})`;
}

function namesOf(entries: readonly Called[] | null | undefined): ReadonlyMap<string, string> {
  return new Map((entries ?? []).map(({ id, name }) => [id, name ?? id]));
}

function nameUnits(
  state: NamedUnits | null,
  office: (parties: Parties | null) => string,
  organization: string,
): Wording['unit'] {
  const names = namesOf(state?.units);
  return (unit, bearer) => {
    if (unit !== null) return names.get(unit) ?? unit;
    return bearer === null ? organization : office(bearer);
  };
}
