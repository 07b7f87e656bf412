import { bindingSpans, segmentsInTime } from '../engine/compile/segments.ts';
import { formatCitation } from '../model/citation.ts';
import type { Condition } from '../model/condition.ts';
import { fieldsOf, namedReading } from '../model/duty.ts';
import type { Obligation } from '../model/ruleset.ts';
import { type Bilingual, textIn } from '../model/terms.ts';
import { tellTiming } from './tell-because.ts';
import type { Telling } from './telling.ts';
import { windowsRead } from './windows-read.ts';
import type { NormField } from './words/norm.ts';

/** What a norm says in a field; `null` where it says nothing there. */
type TellField = (obligation: Obligation, telling: Telling) => string | null;

/** A field of a norm as it is told: its name and what stands in it. */
export type ToldField = { readonly field: NormField; readonly label: string; readonly text: string };

/** What each field of a norm says; the dated wordings are told apart. */
const TELL: { readonly [Field in Exclude<NormField, 'wordings'>]: TellField } = {
  binds: ({ versions }, { say }) => bindingSpans(versions).map(say.window).join('; ') || null,
  strength: ({ strength, word }, { texts }) =>
    `${texts.terms.strengths[strength]}${word === null ? '' : ` ${texts.format.quoted(word)}`}`,
  bearer: ({ bearer }, { say }) => say.parties(bearer),
  counterparty: ({ counterparty }, { say }) => (counterparty === null ? null : say.parties(counterparty)),
  via: ({ via }, { say }) => (via === null ? null : say.parties(via)),
  per: ({ per }, { say }) => (per === null ? null : say.party(per)),
  topic: ({ topic }, { say }) => say.topic(topic),
  duty: tellTiming,
  contents: ({ duty }, { say }) => say.all(contentsOf(duty)) || null,
  applies: ({ applies }, telling) => tellCondition(applies, telling),
  proviso: ({ proviso }, telling) => tellCondition(proviso, telling),
  // What is owed and when may say it already.
  reading: ({ readings, duty }, { say }) =>
    readings === null || readings.default === namedReading(duty)
      ? null
      : say.reading(readings.default, windowsRead(duty)),
  rivals: ({ duty, readings }, { say }) =>
    readings?.rivals.map((rival) => say.reading(rival, windowsRead(duty))).join('; ') || null,
  reason: ({ readings }, telling) => tellText(readings?.reason ?? null, telling),
  see: ({ see }) => see.map(formatCitation).join('; ') || null,
  gist: ({ gist }, telling) => tellText(gist, telling),
  note: ({ note }, telling) => tellText(note, telling),
  counterparts: ({ counterparts }, telling) =>
    counterparts
      .map(({ ruleset, obligation, content, because }) =>
        telling.texts.norm.counterpart(ruleset, obligation, content, tellText(because, telling)),
      )
      .join('; ') || null,
};

/** Tells a field of a norm; `null` where it says nothing there. */
export function tellNormField(
  field: Exclude<NormField, 'wordings'>,
  obligation: Obligation,
  telling: Telling,
): string | null {
  return TELL[field](obligation, telling);
}

/** Tells what a norm says, field by field, without its dated wordings; fields that say nothing are left out. */
export function tellNormFields(obligation: Obligation, telling: Telling): readonly ToldField[] {
  return FIELDS.flatMap((field) => {
    const text = TELL[field](obligation, telling);
    return text === null ? [] : [{ field, label: telling.texts.norm.fields[field], text }];
  });
}

const FIELDS = Object.keys(TELL) as readonly (keyof typeof TELL)[];

/** Tells the dated wordings of a norm, each by its days with what it says else; none where all say the same. */
export function tellWordings(obligation: Obligation, telling: Telling): readonly string[] {
  const lines = segmentsInTime(obligation).flatMap(({ from, until, obligation: wording, transition }) => {
    if (wording === null) return [];
    const changed = tellChanges(obligation, wording, telling);
    const before = transition === null ? '' : telling.texts.terms.transitions[transition];
    return [{ days: telling.say.window({ from, to: until }), changed, before }];
  });
  if (lines.every(({ changed }) => changed === '')) return [];
  return lines.map(({ days, changed, before }) => {
    const said = [changed || telling.texts.norm.asStated, before].filter(Boolean);
    return `${days}: ${said.join('; ')}`;
  });
}

function tellChanges(base: Obligation, wording: Obligation, telling: Telling): string {
  const changed = FIELDS.filter((field) => TELL[field](base, telling) !== TELL[field](wording, telling));
  const { fields } = telling.texts.norm;
  return changed
    .map((field) => `${fields[field]}: ${TELL[field](wording, telling) ?? telling.texts.phrases.none}`)
    .join('; ');
}

function contentsOf(duty: Obligation['duty']): readonly string[] {
  return fieldsOf(duty).flatMap(({ kind, value }) =>
    kind === 'contents' && value !== null ? (value as readonly string[]) : [],
  );
}

function tellCondition(condition: Condition | null, { say }: Telling): string | null {
  return condition === null ? null : say.condition(condition);
}

function tellText(text: Bilingual | null, { texts }: Telling): string | null {
  return text === null ? null : textIn(text, texts.locale);
}
