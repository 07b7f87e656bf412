import { type Act, compareActs } from '../../model/act.ts';
import { ownEntry } from '../../model/vocabulary.ts';
import type { CompiledNorm } from '../compile/compile-obligation.ts';
import { isAmong } from './actors.ts';
import { actsSeen, consentsSeen, isByBearer, type Sight, triggersSeen } from './sight.ts';

/**
 * The acts that answer a trigger or come before one, up to the day judged: of those whom the law names for them; else
 * of the bearer, and before something also the consent of its other side, if it has one.
 */
export function answersSeen(
  norm: Pick<CompiledNorm, 'acts' | 'answerBy' | 'obligation' | 'triggerBy' | 'triggers'>,
  sight: Sight,
): readonly Act[] {
  const { acts: types, answerBy, obligation } = norm;
  if (answerBy !== null) return actsOfOthers(answerBy, types, sight);
  const named = answersByName(norm, sight);
  const own = named.length === 0 ? actsSeen(sight, types) : [...actsSeen(sight, types), ...named];
  if (obligation.duty.type !== 'precondition') return own;
  const others = types
    .flatMap((type) => consentsSeen(sight, obligation.counterparty, type))
    .filter((act) => !own.includes(act));
  return others.length === 0 ? own : [...own, ...others];
}

/**
 * The consents that may allow what is forbidden, up to the day judged: of those whom the law names for them, else of the
 * other side; where the text names neither, of anybody but the bearer. Nobody consents to what he does himself.
 */
export function consentsGiven(
  { acts: types, answerBy, obligation }: Pick<CompiledNorm, 'acts' | 'answerBy' | 'obligation'>,
  sight: Sight,
): readonly Act[] {
  const { run, target } = sight;
  const { counterparty } = obligation;
  if (answerBy !== null) return actsOfOthers(answerBy, types, sight);
  if (counterparty !== null) return types.flatMap((type) => consentsSeen(sight, counterparty, type));
  const all = types.flatMap((type) => run.acts.of(type)?.all ?? []);
  return all.filter(
    ({ on, unit }) => on <= run.asOf && (unit === null || !isAmong(target.holders, unit, on)),
  );
}

// Of what is owed once for each unit an answer may name, instead of the unit, what called for it there.
function answersByName(
  { acts: types, triggerBy, triggers }: Pick<CompiledNorm, 'acts' | 'triggerBy' | 'triggers'>,
  sight: Sight,
): readonly Act[] {
  const { run, target } = sight;
  if (target.about === null) return [];
  const acts = types.flatMap((type) => run.acts.of(type)?.all ?? []);
  const others = acts.filter(
    (act) =>
      act.about !== null && act.about !== target.about && act.on <= run.asOf && isByBearer(act, target),
  );
  if (others.length === 0) return others;
  const named = new Set(triggersSeen(sight, triggers, triggerBy).flatMap(({ about, id }) => [about, id]));
  return others.filter(({ about }) => named.has(about));
}

/**
 * Acts of the given types by those whom the law names for them, up to the day judged, in the order of days. An office
 * of the region is known by its role. Of anybody else only an act that says what it is about can count, and none that
 * is recorded for whoever bears the duty: its consent is not that of the other side.
 *
 * @param by roles or parties
 */
function actsOfOthers(by: readonly string[], types: readonly string[], sight: Sight): readonly Act[] {
  const counts = countsAs(by, sight);
  const { acts, asOf } = sight.run;
  return types
    .flatMap((type) => acts.of(type)?.all ?? [])
    .filter((act) => act.on <= asOf && counts(act))
    .sort(compareActs);
}

function countsAs(by: readonly string[], { run, target }: Sight): (act: Act) => boolean {
  const roleOf = (id: string) => ownEntry(run.vocabulary.roles, id);
  const isOne = (id: string) => roleOf(id)?.holders === 'one';
  const offices = run.holders.actingFor(by.filter(isOne));
  // Of a role that many hold the bearer may be one: what is asked for is the act of another.
  const agencies = run.holders.actingFor(by.filter((id) => !isOne(id)));
  const isOffice = by.some(isOne);
  const isOutside = by.some((id) => roleOf(id) === undefined);
  return ({ about, on, unit }) => {
    // Recorded for nobody, it is that of whoever may be asked, where it says what it is about.
    if (unit === null) return isOffice || about !== null;
    if (isAmong(offices, unit, on)) return true;
    if (isAmong(target.holders, unit, on)) return false;
    return isAmong(agencies, unit, on) || (isOutside && about !== null);
  };
}
