import type { Act } from '../../model/act.ts';
import type { Missing } from '../../model/missing.ts';
import { ownEntry } from '../../model/vocabulary.ts';
import { isAmong } from './actors.ts';
import { ofAnotherOwner } from './owners.ts';
import type { Run } from './run.ts';
import type { Target } from './target.ts';

/** Whether an event is known to be of those whose events alone call for a duty, may be of one of them, or is of others. */
type Whose = 'sure' | 'unclear' | 'others';

/**
 * Whose an event is where the law names whose events call. Offices and agencies are known by their roles. A party is
 * known by nothing but that an event is recorded for nobody and says what it is about; where one is named it is the act
 * of another that calls, so that none counts which is recorded for whoever bears the duty, unless its office is named too.
 *
 * @param by roles or parties
 */
export function whoseTrigger(by: readonly string[], target: Target, run: Run): (act: Act) => Whose {
  const { holders } = target;
  const heldBy = (id: string) => ownEntry(run.vocabulary.roles, id)?.holders;
  const named = run.holders.actingFor(by);
  const offices = run.holders.actingFor(by.filter((id) => heldBy(id) === 'one'));
  const isOffice = by.some((id) => heldBy(id) === 'one' || heldBy(id) === 'all');
  const isOutside = by.some((id) => heldBy(id) === undefined);
  const isOfAnother = ofAnotherOwner(by, target, run);
  return (act) => {
    const { about, on, unit } = act;
    if (isOfAnother(act)) return 'others';
    if (unit === null) {
      if (isOffice) return 'sure';
      if (!isOutside) return 'others';
      return about === null ? 'unclear' : 'sure';
    }
    if (!isAmong(named, unit, on)) return 'others';
    return isOutside && isAmong(holders, unit, on) && !isAmong(offices, unit, on) ? 'others' : 'sure';
  };
}

/** An event of which nobody knows whether it is of those whose events call: it may, and what it was about is asked. */
export function inDoubtWhose(act: Act): Act {
  return { ...act, doubt: [scopeMissing(act)] };
}

/** What would have to be known of an act that does not say what it was about, or how much of it it covered. */
export function scopeMissing({ about, date, id, type }: Act): Missing {
  return { kind: 'scope', name: id ?? type, type, about, on: date };
}
