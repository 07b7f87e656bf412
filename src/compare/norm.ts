import type { CompiledObligation, CompiledRuleset } from '../engine/compile-ruleset.ts';
import { canonicalJson } from '../engine/digest.ts';
import { actsOf, type Duty, triggersOf } from '../model/duty.ts';
import { type Obligation, type Parties, partyIds } from '../model/ruleset.ts';
import { OPTIONAL_STRENGTHS, type ReadingName } from '../model/terms.ts';
import type { FieldValues } from './diff.ts';
import { firstWindowOf } from './first-window.ts';

/** An obligation as comparisons see it: its latest wording, taken apart into fields. */
export type Norm = {
  readonly id: string;
  readonly topic: string;
  readonly duty: Duty;
  readonly owed: boolean;
  readonly fields: FieldValues;
  /** A field as canonical text, so that equal values are found without regard to the order of keys. */
  readonly textOf: (field: keyof FieldValues) => string;
  readonly compiled: CompiledObligation;
};

/** Takes the obligations of a ruleset apart, in the order of the text. */
export function normsOf(compiled: CompiledRuleset): readonly Norm[] {
  return compiled.obligations.map((obligation) => normOf(obligation, compiled));
}

function normOf(compiled: CompiledObligation, ruleset: CompiledRuleset): Norm {
  const wording = latestWording(compiled);
  const fields = fieldsOf(wording, compiled.obligation, ruleset);
  return {
    id: wording.id,
    topic: wording.topic,
    duty: wording.duty,
    owed: !OPTIONAL_STRENGTHS.includes(wording.strength),
    fields,
    textOf: rememberTexts(fields),
    compiled,
  };
}

// Most fields of most norms are never asked for: a text is written when it is, and then once.
function rememberTexts(fields: FieldValues): Norm['textOf'] {
  const written = new Map<keyof FieldValues, string>();
  return (field) => {
    const known = written.get(field);
    if (known !== undefined) return known;
    const text = canonicalJson(fields[field]);
    written.set(field, text);
    return text;
  };
}

// Of dated versions the newest one that binds is compared: that is what the regulation says now.
function latestWording({ obligation, segments }: CompiledObligation): Obligation {
  const dated = [...segments].sort((x, y) => ((x.from ?? '') < (y.from ?? '') ? -1 : 1));
  return dated.reduce((latest, segment) => segment.obligation ?? latest, obligation);
}

function fieldsOf(wording: Obligation, whole: Obligation, { ruleset }: CompiledRuleset): FieldValues {
  const { duty, readings } = wording;
  return {
    strength: wording.strength,
    word: wording.word,
    bearer: sortParties(wording.bearer),
    counterparty: sortParties(wording.counterparty),
    via: sortParties(wording.via),
    per: wording.per,
    ...temporalFields(duty),
    window: windowReadingOf(wording),
    firstWindow: firstWindowOf(wording, ruleset.instrument),
    applies: wording.applies,
    requires: duty.type === 'standing' ? duty.requires : null,
    versions: whole.versions,
    topic: wording.topic,
    cites: wording.cites,
    see: wording.see,
    readings: readings === null ? [] : [...readings.rivals].sort(),
    gist: wording.gist,
    note: wording.note,
  };
}

// What the engine reads where the data names no reading is said here too.
function windowReadingOf({ duty, readings }: Obligation): ReadingName | null {
  if (duty.type === 'milestones') return readings?.default ?? 'document-years';
  if (duty.type !== 'recurring' || duty.every === null) return null;
  return readings?.default ?? duty.window ?? 'rolling';
}

type Temporal = Pick<
  FieldValues,
  | 'shape'
  | 'event'
  | 'trigger'
  | 'frequency'
  | 'within'
  | 'by'
  | 'milestones'
  | 'document'
  | 'term'
  | 'form'
  | 'contents'
>;

function temporalFields(duty: Duty): Temporal {
  const triggers = triggersOf(duty);
  const { every, atLeast, within, by, at, document, term, form, contents } = {
    ...ABSENT,
    ...duty,
  };
  return {
    shape: duty.type,
    event: [...actsOf(duty)].sort(),
    trigger: triggers.length === 0 ? null : [...triggers].sort(),
    frequency: duty.type === 'recurring' && atLeast !== null ? { every, atLeast } : null,
    within,
    by,
    milestones: at === null ? null : [...at].sort().reverse(),
    document,
    term,
    form,
    contents: contents === null ? null : [...contents].sort(),
  };
}

const ABSENT = {
  every: null,
  atLeast: null,
  within: null,
  by: null,
  at: null,
  document: null,
  term: null,
  form: null,
  contents: null,
} as const;

// The order in which parties are written says nothing.
function sortParties(parties: Parties | null): Parties | null {
  if (parties === null || typeof parties === 'string') return parties;
  const ids = [...partyIds(parties)].sort();
  if ('jointly' in parties) return { jointly: ids };
  return 'any' in parties ? { any: ids } : { each: ids };
}
