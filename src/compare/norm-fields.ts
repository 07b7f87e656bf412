import { compareText } from '../model/collections.ts';
import { comparedFields, type Duty, readAs } from '../model/duty.ts';
import type { Window } from '../model/evidence.ts';
import { type Point, writePoint } from '../model/point.ts';
import { type Obligation, type Parties, partyIds } from '../model/ruleset.ts';
import { COMPARED_AS, type ComparedField } from '../model/shapes/shape.ts';
import type { FieldValues } from './diff.ts';

/**
 * Takes a wording of an obligation apart into the fields that are compared.
 *
 * @param whole the obligation as it stands, with all its dated wordings
 */
export function fieldsOf(wording: Obligation, whole: Obligation, firstWindow: Window | null): FieldValues {
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
    firstWindow,
    applies: wording.applies,
    proviso: wording.proviso,
    versions: whole.versions,
    topic: wording.topic,
    cites: wording.cites,
    see: wording.see,
    readings: readings === null ? [] : [...readings.rivals].sort(),
    reason: readings?.reason ?? null,
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
