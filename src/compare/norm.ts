import type { CompiledNorm, CompiledObligation } from '../engine/compile/compile-obligation.ts';
import type { CompiledRuleset } from '../engine/compile/compile-ruleset.ts';
import { canonicalJson } from '../engine/compile/digest.ts';
import { comparedFields, type Duty, readAs } from '../model/duty.ts';
import { type Obligation, type Parties, partyIds } from '../model/ruleset.ts';
import type { ComparedFields } from '../model/shapes/shape.ts';
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
  const { obligation: wording, optional } = latestNorm(compiled);
  const fields = fieldsOf(wording, compiled.obligation, ruleset);
  return {
    id: wording.id,
    topic: wording.topic,
    duty: wording.duty,
    owed: !optional,
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
function latestNorm({ norm, segments }: CompiledObligation): CompiledNorm {
  const dated = [...segments].sort((x, y) => ((x.from ?? '') < (y.from ?? '') ? -1 : 1));
  return dated.reduce((latest, segment) => segment.norm ?? latest, norm);
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
    ...dutyFields(duty),
    window: readings?.default ?? readAs(duty),
    firstWindow: firstWindowOf(wording, ruleset.instrument),
    applies: wording.applies,
    versions: whole.versions,
    topic: wording.topic,
    cites: wording.cites,
    see: wording.see,
    readings: readings === null ? [] : [...readings.rivals].sort(),
    gist: wording.gist,
    note: wording.note,
  };
}

type DutyFields = Pick<FieldValues, 'shape' | keyof ComparedFields>;

// The order in which alternatives and parts are listed says nothing.
function dutyFields(duty: Duty): DutyFields {
  const fields = { ...ABSENT, ...comparedFields(duty) };
  const { contents, event, milestones, trigger } = fields;
  return {
    ...fields,
    shape: duty.type,
    event: [...event].sort(),
    trigger: trigger === null ? null : [...trigger].sort(),
    milestones: milestones === null ? null : [...milestones].sort().reverse(),
    contents: contents === null ? null : [...contents].sort(),
  };
}

const ABSENT = {
  event: [],
  trigger: null,
  frequency: null,
  within: null,
  by: null,
  milestones: null,
  document: null,
  term: null,
  form: null,
  contents: null,
  requires: null,
} as const satisfies { readonly [Field in keyof ComparedFields]: null | readonly [] };

// The order in which parties are written says nothing.
function sortParties(parties: Parties | null): Parties | null {
  if (parties === null || typeof parties === 'string') return parties;
  const ids = [...partyIds(parties)].sort();
  if ('jointly' in parties) return { jointly: ids };
  return 'any' in parties ? { any: ids } : { each: ids };
}
