import type { CompiledNorm, CompiledObligation } from '../engine/compile/compile-obligation.ts';
import type { CompiledLaw } from '../engine/compile/compile-ruleset.ts';
import { canonicalJson } from '../engine/compile/digest.ts';
import { compareText } from '../model/collections.ts';
import { comparedFields, type Duty, readAs } from '../model/duty.ts';
import { type Point, writePoint } from '../model/point.ts';
import { type Obligation, type Parties, partyIds } from '../model/ruleset.ts';
import { COMPARED_AS, type ComparedField } from '../model/shapes/shape.ts';
import type { FieldValues } from './diff.ts';
import { firstWindowOf } from './first-window.ts';

/** An obligation as comparisons see it: its latest wording, taken apart into fields. */
export type ComparedNorm = {
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
export function normsOf(compiled: CompiledLaw): readonly ComparedNorm[] {
  return compiled.obligations.map((obligation) => normOf(obligation, compiled));
}

function normOf(compiled: CompiledObligation, ruleset: CompiledLaw): ComparedNorm {
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
function rememberTexts(fields: FieldValues): ComparedNorm['textOf'] {
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

function fieldsOf(wording: Obligation, whole: Obligation, { ruleset }: CompiledLaw): FieldValues {
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
    firstWindow: firstWindowOf(wording, ruleset),
    applies: wording.applies,
    proviso: wording.proviso,
    versions: whole.versions,
    topic: wording.topic,
    cites: wording.cites,
    see: wording.see,
    readings: readings === null ? [] : [...readings.rivals].sort(),
    gist: wording.gist,
    note: wording.note,
  };
}

type DutyFields = Pick<FieldValues, 'shape' | ComparedField>;

// The order in which alternatives and parts are listed says nothing.
function dutyFields(duty: Duty): DutyFields {
  const {
    answerBy,
    contents,
    eachTrigger,
    event = [],
    milestones,
    trigger,
    triggerBy,
    heededBy,
    unless,
    unlessBy,
    ...others
  } = comparedFields(duty);
  return {
    ...ABSENT,
    ...others,
    shape: duty.type,
    event: [...event].sort(),
    trigger: trigger === undefined ? null : [...trigger].sort(),
    eachTrigger: eachTrigger === undefined ? null : [...eachTrigger].sort(),
    triggerBy: triggerBy == null ? null : [...triggerBy].sort(),
    heededBy: heededBy === undefined ? null : [...heededBy].sort(),
    answerBy: answerBy == null ? null : [...answerBy].sort(),
    unless: unless == null ? null : [...unless].sort(),
    unlessBy: unlessBy == null ? null : [...unlessBy].sort(),
    milestones: milestones === undefined ? null : sortPoints(milestones),
    contents: contents === undefined ? null : [...contents].sort(),
  };
}

function sortPoints(points: readonly Point[]): readonly Point[] {
  return [...points].sort((x, y) => compareText(writePoint(y), writePoint(x)));
}

const ABSENT = Object.fromEntries(Object.keys(COMPARED_AS).map((field) => [field, null])) as {
  readonly [Field in ComparedField]: null;
};

// The order in which parties are written says nothing.
function sortParties(parties: Parties | null): Parties | null {
  if (parties === null || typeof parties === 'string') return parties;
  const ids = [...partyIds(parties)].sort();
  if ('jointly' in parties) return { jointly: ids };
  return 'any' in parties ? { any: ids } : { each: ids };
}
