import type { CompiledLaw } from '../../engine/compile/compile-ruleset.ts';
import { ownInForceFrom } from '../../model/instrument.ts';
import type { PlainDate } from '../../model/plain-date.ts';
import type { Sides } from './witness.ts';

/** From which days two regulations are laid side by side. */
export type InForceDays = {
  /** The day of each as its text has it; `null` unless both have one. */
  readonly own: Sides<PlainDate> | null;
  /** One day for both, so that nothing but the norms can make verdicts part. */
  readonly common: PlainDate;
};

// Neither text has a day and neither ruleset supposes one: any day will do, and the witness records it.
const ANY_DAY = '2024-01-01' as PlainDate;

/** Chooses the days: the later of the texts' own, else of those that the rulesets suppose. */
export function chooseInForceDays({ a, b }: Sides<CompiledLaw>): InForceDays {
  const own = { a: ownDay(a), b: ownDay(b) };
  const supposed = [a, b].flatMap(({ ruleset }) => ruleset.instrument.assumption?.inForceFrom ?? []);
  const common = latest([own.a, own.b]) ?? latest(supposed) ?? ANY_DAY;
  return { own: own.a === null || own.b === null ? null : { a: own.a, b: own.b }, common };
}

/** The day on which a regulation entered into force as its text has it; a draft has none. */
export function ownDay({ ruleset }: CompiledLaw): PlainDate | null {
  return ruleset.instrument.status === 'draft' ? null : ownInForceFrom(ruleset.instrument);
}

function latest(days: readonly (PlainDate | null)[]): PlainDate | null {
  return days.reduce<PlainDate | null>(
    (last, day) => (day !== null && (last === null || day > last) ? day : last),
    null,
  );
}
