import { comparisonWords } from '../../../generated/words/comparison.ts';
import type { FieldDifference, FieldName, FieldValues } from '../../compare/diff.ts';
import { bindingSpans } from '../../engine/compile/segments.ts';
import { formatCitation } from '../../model/citation.ts';
import {
  COMPARED_AS,
  type ComparedAs,
  type ComparedField,
  type ComparedValue,
} from '../../model/shapes/shape.ts';
import { textIn } from '../../model/terms.ts';
import type { Telling } from '../../telling/telling.ts';
import { type DiffTelling, EFFECT_SIGNS } from './diff-telling.ts';

type TellValue<Value> = (value: NonNullable<Value>, telling: Telling) => string;

/** How the value of each field of a norm is said. */
const TELL: { readonly [Field in Exclude<keyof FieldValues, ComparedField>]: TellValue<FieldValues[Field]> } =
  {
    strength: (strength, { texts }) => texts.terms.strengths[strength],
    word: (word, { texts }) => texts.format.quoted(word),
    bearer: (parties, { say }) => say.parties(parties),
    counterparty: (parties, { say }) => say.parties(parties),
    via: (parties, { say }) => say.parties(parties),
    per: (role, { say }) => say.party(role),
    shape: (shape, { texts }) => texts.duties.shapes[shape],
    window: (reading, { say }) => say.reading(reading),
    firstWindow: (window, { say }) => say.window(window),
    applies: (condition, { say }) => say.condition(condition),
    proviso: (condition, { say }) => say.condition(condition),
    versions: (versions, { say }) => bindingSpans(versions).map(say.window).join('; '),
    topic: (topic, { say }) => say.topic(topic),
    cites: (cites) => cites.map(formatCitation).join('; '),
    see: (cites) => cites.map(formatCitation).join('; '),
    reason: (reason, { texts }) => textIn(reason, texts.locale),
    readings: (readings, { say }) => say.any(readings.map((reading) => say.reading(reading))),
    gist: (gist, { texts }) => textIn(gist, texts.locale),
    note: (note, { texts }) => textIn(note, texts.locale),
  };

/** How the value of a field of a duty is said, by the way in which it is compared. */
const TELL_AS: { readonly [As in ComparedAs]: TellValue<ComparedValue<As>> } = {
  types: (types, { say }) => say.any(types.map(say.happening)),
  frequency: ({ every, atLeast }, { texts, say }) =>
    comparisonWords(texts.locale).frequency(atLeast, every === null ? null : say.period(every)),
  term: (term, { say }) => say.term(term),
  length: (length, { say }) => say.length(length),
  months: (months, { say }) => say.all(months.map(say.month)),
  day: (day, { say }) => say.namedDay(day),
  dueDay: (day, { say }) => say.dueDay(day),
  points: (points, { say }) => say.all(points.map(say.milestone)),
  type: (type, { say }) => say.happening(type),
  roles: (roles, { say }) => say.any(roles.map(say.party)),
  start: (_start, { texts }) => comparisonWords(texts.locale).sinceInForce,
  form: (form, { say }) => say.form(form),
  contents: (items, { texts, say }) => comparisonWords(texts.locale).list(items.length, say.all(items)),
  condition: (condition, { say }) => say.condition(condition),
  obligations: (ids, { say }) => say.any(ids.map(say.gist)),
  extension: ({ event, period, times }, { texts, say }) =>
    texts.duties.extension(say.any([event].flat().map(say.happening)), say.term(period), times),
};

/** What a field of a norm or of its duty is called. */
export function nameField(field: FieldName, { texts, words }: DiffTelling): string {
  return isOfDuty(field) ? texts.duties.fields[field] : words.fields[field];
}

function isOfDuty(field: FieldName): field is ComparedField {
  return Object.hasOwn(COMPARED_AS, field);
}

/** Says the value of a field on one side; nothing is said as a dash. */
export function tellValue(difference: FieldDifference, side: 'a' | 'b', view: DiffTelling): string {
  const { telling } = view[side];
  if (difference.field === 'obligation') {
    const id = difference[side];
    return id === null ? '–' : telling.say.gist(id);
  }
  if (difference.field === 'content') {
    const content = difference[side];
    return content === null ? '–' : textIn(content, view.texts.locale);
  }
  const value = difference[side];
  if (value === null && difference.field === 'bearer') return view.texts.phrases.nobodyNamed;
  if (value === null && difference.field === 'requires') return view.words.attested;
  if (value === null || (Array.isArray(value) && value.length === 0)) return '–';
  const { field } = difference;
  // The value of a field is of the kind that its teller takes, which the compiler cannot follow.
  const tell = (isOfDuty(field) ? TELL_AS[COMPARED_AS[field]] : TELL[field]) as TellValue<unknown>;
  return tell(value, telling);
}

/** Says a difference: `Frekuensi: sekali setahun → sekali dalam dua tahun (▼ lebih longgar)`. */
export function tellDifference(difference: FieldDifference, view: DiffTelling): string {
  const { words } = view;
  const change = words.becomes(tellValue(difference, 'a', view), tellValue(difference, 'b', view));
  const { effect } = difference;
  const told = effect === 'none' ? '' : ` (${EFFECT_SIGNS[effect]} ${words.effects[effect]})`;
  return `${nameField(difference.field, view)}: ${change}${told}`;
}
