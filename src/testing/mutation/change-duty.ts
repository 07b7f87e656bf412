import { type DutyField, fieldsOf, intervalOf, readingsOfType, withField } from '../../model/duty.ts';
import type { Period } from '../../model/period.ts';
import type { Obligation } from '../../model/ruleset.ts';
import type { FieldKind } from '../../model/shapes/shape.ts';
import { type LawChange, type LawChanger, show, type Variant, type VaryField } from './mutant.ts';
import { varyActors, varyActs, varyAnswerers, varyDocument, varyTriggers } from './vary-acts.ts';
import { varyDeemed, varyExceptions, varyExtension, varyLimit } from './vary-calls.ts';
import { varyCondition, varyWhere } from './vary-condition.ts';
import { varyLength } from './vary-length.ts';
import { varyContents, varyForm } from './vary-paper.ts';
import { varyPoints } from './vary-points.ts';
import {
  varyAfter,
  varyCount,
  varyDay,
  varyDueDay,
  varyInterval,
  varyMonths,
  varyStart,
  varyTerm,
} from './vary-time.ts';

/** What else may stand in a field of each kind. */
const VARIANTS: Readonly<Record<FieldKind, VaryField>> = {
  interval: varyInterval,
  term: varyTerm,
  length: varyLength,
  day: varyDay,
  months: varyMonths,
  after: varyAfter,
  dueDay: varyDueDay,
  count: varyCount,
  acts: varyActs,
  triggers: varyTriggers,
  occasions: varyTriggers,
  actors: varyActors,
  answerers: varyAnswerers,
  start: varyStart,
  points: varyPoints,
  // How windows are laid is changed together with the readings of the obligation.
  reading: () => [],
  document: varyDocument,
  form: varyForm,
  contents: varyContents,
  condition: varyCondition,
  where: varyWhere,
  limit: varyLimit,
  exceptions: varyExceptions,
  extension: varyExtension,
  deemed: varyDeemed,
};

/** Gives the changes that can be made to the fields of certain kinds. */
export function changeFields(...kinds: readonly FieldKind[]): LawChanger {
  return (obligation, ruleset) =>
    fieldsOf(obligation.duty)
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap((field) =>
        VARIANTS[field.kind](field, obligation, ruleset).map((it) => changeTo(it, field, obligation)),
      );
}

function changeTo(
  { kind, name, value, ...shown }: Variant,
  field: DutyField,
  { duty }: Obligation,
): LawChange {
  const changed = withField(duty, field.name, value);
  const { need } = readingsOfType(duty.type);
  // Where every field that leaves something to read is gone, there is nothing to read.
  const needed: readonly string[] = need;
  const left = fieldsOf(changed).filter((other) => needed.includes(other.name) && other.value !== null);
  const silent = needed.length > 0 && left.length === 0;
  const fields = { duty: changed, ...(silent ? { readings: null } : {}) };
  return { kind, name, from: shown.from ?? show(field.value), to: shown.to ?? show(value), fields };
}

/** A rival reading becomes the default. */
export const changeWindow: LawChanger = ({ duty, readings }) => {
  if (readings === null) return [];
  const named = fieldsOf(duty).find(({ kind }) => kind === 'reading');
  return readings.rivals.map((rival): LawChange => {
    const rivals = readings.rivals.map((other) => (other === rival ? readings.default : other));
    // The name of a reading of another shape is refused when the mutant is validated.
    const changed = named === undefined ? duty : withField(duty, named.name, rival);
    return {
      kind: 'window',
      name: `window-${rival}`,
      from: readings.default,
      to: rival,
      fields: { duty: changed, readings: { ...readings, default: rival, rivals } },
    };
  });
};

const A_YEAR = 'P1Y' as Period;

/** The first window begins a year later. */
export const changeFirstWindow: LawChanger = ({ duty }) =>
  intervalOf(duty) === null
    ? []
    : [
        {
          kind: 'first-window',
          name: 'first-window-later',
          from: 'P0D',
          to: A_YEAR,
          fields: {},
          laterBy: A_YEAR,
        },
      ];
