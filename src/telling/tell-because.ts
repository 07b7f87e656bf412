import type { Because } from '../model/because.ts';
import { type Duty, isAttested } from '../model/duty.ts';
import type { Assumption } from '../model/report.ts';
import type { Obligation } from '../model/ruleset.ts';
import { isOptional } from '../model/terms.ts';
import type { Telling } from './telling.ts';
import type { Wording } from './wording.ts';

/** Tells one step of a reasoning as a sentence. */
export function tellBecause(step: Because, { texts, say }: Telling): string {
  // TypeScript cannot see that the text found under a step's code takes that very step.
  const tell = texts.because[step.code] as (step: Because, say: Wording) => string;
  return tell(step, say);
}

/** Tells what a duty owes and when, as a sentence without its full stop. */
export function tellDuty(duty: Duty, { texts, say }: Telling): string {
  const tell = texts.duties.owed[duty.type] as (duty: Duty, say: Wording) => string;
  return tell(duty, say);
}

/** Tells what an obligation asks and when; what is only allowed is never owed. */
export function tellTiming({ strength, duty }: Obligation, telling: Telling): string {
  const { neverOwed } = telling.texts.phrases;
  if (!isOptional(strength)) return tellDuty(duty, telling);
  return isAttested(duty) ? neverOwed : `${tellDuty(duty, telling)}; ${neverOwed}`;
}

/** Tells an assumption as a phrase. */
export function tellAssumption(assumption: Assumption, { texts, say }: Telling): string {
  const tell = texts.assumptions[assumption.code] as (assumption: Assumption, say: Wording) => string;
  return tell(assumption, say);
}
