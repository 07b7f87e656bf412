import { type Act, compareActs, isAbout } from '../../model/act.ts';
import type { Missing } from '../../model/missing.ts';
import { partyIds } from '../../model/ruleset.ts';
import { impliedRoles, ownEntry } from '../../model/vocabulary.ts';
import type { CompiledNorm } from '../compile/compile-obligation.ts';
import { isAmong } from './actors.ts';
import { ofAnotherOwner } from './owners.ts';
import { actsSeen, isByBearer, type Sight, triggersSeen } from './sight.ts';

/** What others did that may have to come first. */
export type Consents = {
  /** What is known to be of those whose it must be. */
  readonly sure: readonly Act[];
  /**
   * What names nothing and may be of one of them: for what it was nobody knows, and often not whose; and what was done by
   * the bearer's own unit where that is one of them as well: in which of its roles nobody knows.
   */
  readonly unclear: readonly Act[];
};

type OfOthers = Pick<CompiledNorm, 'acts' | 'answerBy' | 'obligation'>;

/** The acts that answer a trigger, up to the day judged: of those whom the law names for them, else of the bearer. */
export function answersSeen(
  norm: OfOthers & Pick<CompiledNorm, 'triggerBy' | 'triggers'>,
  sight: Sight,
): readonly Act[] {
  const { acts: types, answerBy } = norm;
  if (answerBy !== null) return actsNamed(answerBy, types, sight).sure;
  const [own, named] = [actsSeen(sight, types), answersByName(norm, sight)];
  return named.length === 0 ? own : [...own, ...named];
}

/**
 * The acts that may come before something, up to the day judged: of those whom the law names for them; else of the
 * bearer, and the consent of its other side, if it has one.
 */
export function forerunnersSeen(
  norm: OfOthers & Pick<CompiledNorm, 'triggerBy' | 'triggers'>,
  sight: Sight,
): Consents {
  const { acts: types, answerBy, obligation } = norm;
  if (answerBy !== null) return actsNamed(answerBy, types, sight);
  const own = answersSeen(norm, sight);
  const { counterparty } = obligation;
  if (counterparty === null) return { sure: own, unclear: [] };
  const { sure, unclear } = actsOfOthers(mayConsent(partyIds(counterparty), sight), types, sight);
  const isOther = (act: Act) => !own.includes(act);
  return { sure: [...own, ...sure.filter(isOther)], unclear: unclear.filter(isOther) };
}

/**
 * The consents that may allow what is forbidden, up to the day judged: of those whom the law names for them, else of the
 * other side; where the text names neither, of anybody but the bearer. Nobody consents to what he does himself.
 */
export function consentsGiven({ acts: types, answerBy, obligation }: OfOthers, sight: Sight): Consents {
  const { counterparty } = obligation;
  if (answerBy !== null) return actsNamed(answerBy, types, sight);
  const isOfOther = counterparty === null ? () => 'sure' as const : namedAs(partyIds(counterparty), sight);
  const whose = (act: Act) => (isOfBearer(act, sight) ? 'others' : isOfOther(act));
  return actsOfOthers(whose, types, sight);
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
      act.about !== null && !isAbout(act, target.about) && act.on <= run.asOf && isByBearer(act, target),
  );
  if (others.length === 0) return others;
  const named = new Set(
    triggersSeen(sight, triggers, triggerBy).flatMap(({ id, names }) => [id, ...names.map((it) => it.id)]),
  );
  return others.filter(({ names }) => names.some(({ id }) => named.has(id)));
}

/** Answers of which nobody knows whether they are of those whom the law names for them, up to the day judged. */
export function unclearAnswers({ acts: types, answerBy }: OfOthers, sight: Sight): readonly Act[] {
  return answerBy === null ? [] : actsNamed(answerBy, types, sight).unclear;
}

/** Whether an act is known to be of those whose it must be, may be of one of them, or is of others. */
type Whose = 'sure' | 'unclear' | 'others';

/** Acts of the given types by others, up to the day judged, in the order of days. */
function actsOfOthers(whose: (act: Act) => Whose, types: readonly string[], { run }: Sight): Consents {
  const acts = types
    .flatMap((type) => run.acts.of(type)?.all ?? [])
    .filter(({ on }) => on <= run.asOf)
    .sort(compareActs);
  const of = (wanted: Whose) => acts.filter((act) => whose(act) === wanted);
  return { sure: of('sure'), unclear: of('unclear') };
}

/** Acts of the given types by those whom the law names for them; of what is in doubt by the bearer's unit its role is asked. */
function actsNamed(by: readonly string[], types: readonly string[], sight: Sight): Consents {
  const { sure, unclear } = actsOfOthers(namedAs(by, sight), types, sight);
  if (!unclear.some((act) => isOfBearer(act, sight))) return { sure, unclear };
  const doubt = heldBesides(by, sight).map((name): Missing => ({ kind: 'holder', name }));
  return { sure, unclear: unclear.map((act) => (isOfBearer(act, sight) ? { ...act, doubt } : act)) };
}

// The roles named that many hold and the bearer does not hold as such: an internal unit within each agency.
function heldBesides(by: readonly string[], { run, target }: Sight): readonly string[] {
  const own = partyIds(target.bearer).flatMap((role) => impliedRoles(role, run.vocabulary));
  return by.filter((id) => ownEntry(run.vocabulary.roles, id)?.holders === 'many' && !own.includes(id));
}

/**
 * Whose an act is where the law names whose it must be. An office of the region is known by its role, and may be the
 * bearer. Of anybody else only an act that says what it is about is known to count, and none that is recorded for
 * whoever bears the duty: its consent is not that of the other side. Where that unit is one of the many who may be asked
 * as well, nobody knows as which it acted.
 *
 * @param by roles or parties
 */
function namedAs(by: readonly string[], sight: Sight): (act: Act) => Whose {
  const { run } = sight;
  const roleOf = (id: string) => ownEntry(run.vocabulary.roles, id);
  const isOne = (id: string) => roleOf(id)?.holders === 'one';
  const offices = run.holders.actingFor(by.filter(isOne));
  // Of a role that many hold the bearer may be one: what is asked for is the act of another.
  const agencies = run.holders.actingFor(by.filter((id) => !isOne(id)));
  const besides = run.holders.actingFor(heldBesides(by, sight));
  const isOffice = by.some(isOne);
  const isOutside = by.some((id) => roleOf(id) === undefined);
  const isOfAnother = ofAnotherOwner(by, sight.target, run);
  return (act) => {
    const { about, on, unit } = act;
    if (isOfAnother(act)) return 'others';
    // Recorded for nobody, it is that of whoever may be asked, where it says what it is about.
    if (unit === null) return isOffice || about !== null ? 'sure' : 'unclear';
    if (isAmong(offices, unit, on)) return 'sure';
    if (isOfBearer(act, sight)) return isAmong(besides, unit, on) ? 'unclear' : 'others';
    if (isAmong(agencies, unit, on)) return 'sure';
    if (!isOutside) return 'others';
    return about === null ? 'unclear' : 'sure';
  };
}

/**
 * Whose an act is that may have come first from the other side of a norm, though the text does not say that it does: an
 * act of the bearer's is asked for as well. What an agency did is no act of a party outside the region, which may only
 * receive; and of many who may be asked, one that names nothing leaves open what it was for.
 */
function mayConsent(ids: readonly string[], sight: Sight): (act: Act) => Whose {
  const roles = ids.filter((id) => ownEntry(sight.run.vocabulary.roles, id) !== undefined);
  const [anybody, agency] = [namedAs(ids, sight), namedAs(roles, sight)];
  const isOffice = roles.some((id) => ownEntry(sight.run.vocabulary.roles, id)?.holders === 'one');
  return (act) => {
    if (isOfBearer(act, sight)) return 'others';
    const whose = act.unit === null ? anybody(act) : agency(act);
    return whose === 'sure' && act.about === null && !isOffice ? 'unclear' : whose;
  };
}

function isOfBearer({ on, unit }: Act, { target }: Sight): boolean {
  return unit !== null && isAmong(target.holders, unit, on);
}
