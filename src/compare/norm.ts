import type { CompiledNorm, CompiledObligation } from '../engine/compile/compile-obligation.ts';
import type { CompiledLaw } from '../engine/compile/compile-ruleset.ts';
import { canonicalJson } from '../engine/compile/digest.ts';
import type { Duty } from '../model/duty.ts';
import { ownInForceFrom } from '../model/instrument.ts';
import { derive } from '../model/parsed.ts';
import type { PlainDate } from '../model/plain-date.ts';
import type { Transition } from '../model/terms.ts';
import type { FieldValues } from './diff.ts';
import { firstWindowOf } from './first-window.ts';
import { fieldsOf } from './norm-fields.ts';

/** A wording of an obligation with the days on which it binds; `null` norm where it is declared that nothing bound. */
export type DatedNorm = {
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
  readonly norm: ComparedNorm | null;
};

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
  /** Its wordings in the order of days; of one without dated wordings itself, for ever. */
  readonly wordings: () => readonly DatedNorm[];
  /** The first day on which its regulation binds by its own text; `null` where it has none. */
  readonly inForceFrom: PlainDate | null;
};

/** Takes the obligations of a ruleset apart, in the order of the text. */
export function normsOf(compiled: CompiledLaw): readonly ComparedNorm[] {
  return derive(compiled, NORMS, () =>
    compiled.obligations.map((obligation) => normOf(obligation, compiled)),
  );
}

const NORMS = Symbol('norms');

/** Every wording that a norm had or has. */
export function everyWording({ wordings }: ComparedNorm): readonly ComparedNorm[] {
  return wordings().flatMap(({ norm }) => norm ?? []);
}

function normOf(compiled: CompiledObligation, law: CompiledLaw): ComparedNorm {
  const latest = latestSegment(compiled);
  const norm: ComparedNorm = normIn(latest, compiled, law, () => {
    wordings ??= wordingsOf(compiled, law, latest, norm);
    return wordings;
  });
  let wordings: readonly DatedNorm[] | null = null;
  return norm;
}

function wordingsOf(
  compiled: CompiledObligation,
  law: CompiledLaw,
  latest: DatedWording,
  norm: ComparedNorm,
): readonly DatedNorm[] {
  if (compiled.obligation.versions.length === 0) return [{ from: null, until: null, norm }];
  return compiled.segments.map((segment) => {
    const { from, until, norm: wording, transition } = segment;
    if (wording === null) return { from, until, norm: null };
    const own: DatedWording = { wording, from, transition };
    if (wording === latest.wording) return { from, until, norm };
    const former: ComparedNorm = normIn(own, compiled, law, () => [
      { from: null, until: null, norm: former },
    ]);
    return { from, until, norm: former };
  });
}

/** A wording with the day on which it begins. */
type DatedWording = {
  readonly wording: CompiledNorm;
  readonly from: PlainDate | null;
  readonly transition: Transition | null;
};

function normIn(
  { wording: { obligation: wording, optional }, from, transition }: DatedWording,
  compiled: CompiledObligation,
  { ruleset }: CompiledLaw,
  wordings: ComparedNorm['wordings'],
): ComparedNorm {
  // What a wording takes over of another began before it, as each state has it.
  const firstWindow = transition === 'carried-over' ? null : firstWindowOf(wording, ruleset, from);
  const fields = fieldsOf(wording, compiled.obligation, firstWindow);
  return {
    id: wording.id,
    topic: wording.topic,
    duty: wording.duty,
    owed: !optional,
    fields,
    textOf: rememberTexts(fields),
    compiled,
    wordings,
    inForceFrom: ownInForceFrom(ruleset.instrument),
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
function latestSegment({ norm, segments }: CompiledObligation): DatedWording {
  const whole: DatedWording = { wording: norm, from: null, transition: null };
  return segments.reduce(
    (latest, { norm: wording, from, transition }) =>
      wording === null ? latest : { wording, from, transition },
    whole,
  );
}
