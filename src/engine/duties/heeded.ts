import type { Act } from '../../model/act.ts';
import type { Because } from '../../model/because.ts';
import type { Missing } from '../../model/missing.ts';
import { type Day, toPlainDate } from '../../model/plain-date.ts';
import type { Term } from '../../model/term.ts';
import { recordsMissing } from '../sight/run.ts';
import type { Sight } from '../sight/sight.ts';
import type { Call } from './calls.ts';
import { countTerm } from './count-term.ts';
import { isNamed, occurrenceOf } from './match-triggers.ts';
import { type Slot, settledSlot } from './slot.ts';
import type { Terms } from './terms.ts';

/** What spares from being called: acts, within a term that runs from the trigger. */
export type Heed = { readonly types: readonly string[]; readonly after: Term };

/** Of what could call those that do, or may, and what is said of the others. */
export type Sifted = { readonly calls: readonly Call[]; readonly idle: readonly Slot[] };

/**
 * Keeps the calls that were not heeded: each calls only if none of the acts came within the term, and then from the day
 * after. One that was heeded, or still may be, calls for nothing, and is told.
 */
export function siftHeeded(calls: readonly Call[], heed: Heed, terms: Terms, sight: Sight): Sifted {
  const sifted = calls.map((call) => siftOne(call, heed, terms, sight));
  return { calls: sifted.flatMap((it) => it.calls), idle: sifted.flatMap((it) => it.idle) };
}

function siftOne(call: Call, { types, after }: Heed, terms: Terms, sight: Sight): Sifted {
  const { asOf, completeFrom } = sight.run;
  const { trigger } = call;
  if (call.on === null) return { calls: [sinceUnknownDay(call)], idle: [] };
  const { day: until, unknownYears } = countTerm(call.on, after, terms.reading, terms.calendar);
  const acts = types.flatMap((type) => sight.run.acts.of(type)?.all ?? []);
  const heeding = acts.find(
    (act) => act.on >= trigger.on && act.on <= until && act.on <= asOf && heeds(act, trigger),
  );
  const step = { types, until: toPlainDate(until) };
  if (heeding !== undefined) return idle(call, [{ code: 'heeded', ...step }, heeding.step], [heeding.ground]);
  if (asOf <= until) return idle(call, [{ code: 'heedable', ...step }], []);
  const doubt = [
    ...call.doubt,
    ...(call.on < completeFrom ? recordsMissing(types, sight.run) : []),
    ...unknownYears.map((year): Missing => ({ kind: 'holidays', name: String(year) })),
    ...types.flatMap((type) => mayHeed(type, trigger, until, sight)),
  ];
  const because = [...call.because, { code: 'unheeded', ...step } as const];
  return { calls: [{ ...call, on: until + 1, doubt, because }], idle: [] };
}

// Since when a breach is cannot be told, and so not either whether it was heeded in time.
function sinceUnknownDay(call: Call): Call {
  const facts = call.grounds.flatMap(({ id, kind }): Missing[] =>
    kind === 'fact' && id !== null ? [{ kind: 'fact', name: id }] : [],
  );
  return { ...call, doubt: [...call.doubt, ...facts] };
}

function mayHeed(type: string, trigger: Act, until: Day, { run }: Sight): readonly Missing[] {
  const acts = run.acts.possible(type).filter(({ on }) => on >= trigger.on && on <= until);
  return acts.flatMap((act) => (heeds(act, trigger) ? (act.doubt ?? []) : []));
}

/**
 * Whether an act heeds a trigger: it names it; or it names nothing and is of the unit that the trigger was about or came
 * from, or of nobody in particular.
 */
function heeds(act: Act, trigger: Act): boolean {
  const { about, unit } = act;
  if (about !== null) return isNamed(act, trigger);
  if (unit === null || (trigger.unit === null && trigger.about === null)) return true;
  return unit === trigger.about || unit === trigger.unit;
}

function idle({ because, grounds, trigger }: Call, steps: readonly Because[], more: Call['grounds']): Sifted {
  const slot = settledSlot([...because, ...steps], { status: 'not-applicable', uncalled: true });
  return {
    calls: [],
    idle: [{ ...slot, occurrence: occurrenceOf(trigger), grounds: [...grounds, ...more] }],
  };
}
