import type { FieldDifference, FieldValues } from '../compare/diff.ts';
import type { Telling } from '../locale/telling.ts';
import { formatCitation } from '../model/citation.ts';
import { type DiffView, EFFECT_SIGNS } from './diff-view.ts';

type Tell<Field extends keyof FieldValues> = (
  value: NonNullable<FieldValues[Field]>,
  telling: Telling,
) => string;

/** How the value of each field is said. */
const TELL: { readonly [Field in keyof FieldValues]: Tell<Field> } = {
  strength: (strength, { texts }) => texts.terms.strengths[strength],
  word: (word, { texts }) => texts.format.quoted(word),
  bearer: (parties, { say }) => say.parties(parties),
  counterparty: (parties, { say }) => say.parties(parties),
  via: (parties, { say }) => say.parties(parties),
  per: (role, { say }) => say.party(role),
  shape: (shape, { texts }) => texts.terms.shapes[shape],
  event: (acts, { say }) => say.any(acts.map(say.happening)),
  trigger: (triggers, { say }) => say.any(triggers.map(say.happening)),
  frequency: ({ every, atLeast }, { texts, say }) =>
    texts.compare.frequency(atLeast, every === null ? null : say.period(every)),
  window: (reading, { say }) => say.reading(reading),
  firstWindow: (window, { say }) => say.window(window),
  within: (period, { say }) => say.period(period),
  by: (date, { say }) => say.date(date),
  milestones: (points, { say }) => say.all(points.map(say.milestone)),
  document: (type, { say }) => say.happening(type),
  term: (period, { say }) => say.period(period),
  form: (form, { say }) => say.form(form),
  contents: (items, { texts, say }) => texts.compare.list(items.length, say.all(items)),
  applies: (condition, { say }) => say.condition(condition),
  requires: (condition, { say }) => say.condition(condition),
  versions: (versions, { say }) =>
    versions.map(({ from, until }) => say.window({ from, to: until })).join('; '),
  topic: (topic, { say }) => say.topic(topic),
  cites: (cites) => cites.map(formatCitation).join('; '),
  see: (cites) => cites.map(formatCitation).join('; '),
  readings: (readings, { say }) => say.any(readings.map(say.reading)),
  gist: (gist, { texts }) => gist[texts.locale],
  note: (note, { texts }) => note[texts.locale],
};

/** Says the value of a field on one side; nothing is said as a dash. */
export function tellValue(difference: FieldDifference, side: 'a' | 'b', view: DiffView): string {
  const { telling } = view[side];
  if (difference.field === 'obligation') {
    const id = difference[side];
    return id === null ? '–' : telling.say.gist(id);
  }
  const value = difference[side];
  if (value === null && difference.field === 'bearer') return view.texts.phrases.nobodyNamed;
  if (value === null && difference.field === 'requires') return view.words.attested;
  if (value === null || (Array.isArray(value) && value.length === 0)) return '–';
  const tell = TELL[difference.field] as (value: unknown, telling: Telling) => string;
  return tell(value, telling);
}

/** Says a difference: `Frekuensi: sekali setahun → sekali dalam dua tahun (▼ lebih longgar)`. */
export function tellDifference(difference: FieldDifference, view: DiffView): string {
  const { words } = view;
  const change = words.becomes(tellValue(difference, 'a', view), tellValue(difference, 'b', view));
  const { effect } = difference;
  const told = effect === 'none' ? '' : ` (${EFFECT_SIGNS[effect]} ${words.effects[effect]})`;
  return `${words.fields[difference.field]}: ${change}${told}`;
}
