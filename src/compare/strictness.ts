import type { DueDay } from '../model/due-day.ts';
import { rankOfShape } from '../model/duty.ts';
import type { Frequency } from '../model/shapes/shape.ts';
import { isOptional, type Strength } from '../model/terms.ts';
import { impliedForms, type Vocabulary } from '../model/vocabulary.ts';
import type { Effect, FieldDifference, FieldName, FieldValues } from './diff.ts';
import type { ComparedNorm } from './norm.ts';
import { keepsToo, type Schedule } from './schedule.ts';
import { weighTimeline } from './timeline.ts';
import { between, sumOf, weighOverNone } from './weigh.ts';
import { compareConditions, type Implication } from './weigh-condition.ts';
import { weighLengths } from './weigh-length.ts';
import { weighPoints } from './weigh-points.ts';
import { weighActors, weighBearers, weighCircle } from './weigh-roles.ts';
import { weighDays, weighTerms } from './weigh-terms.ts';

/*
 * The written order of strictness: what makes one norm stricter than another, field by field. Its reasons, and
 * what it leaves open, stand in docs/strictness.md (English) and docs/strictness.id.md (Indonesian).
 */

type Norms = { readonly a: ComparedNorm; readonly b: ComparedNorm; readonly vocabulary: Vocabulary };
type Weigh<Field extends keyof FieldValues> = (
  a: FieldValues[Field],
  b: FieldValues[Field],
  norms: Norms,
) => Effect;

const IN_CASES: Readonly<Record<Implication, Effect>> = {
  same: 'none',
  wider: 'stricter',
  narrower: 'looser',
  unrelated: 'different',
};

const shown = (): Effect => 'none';
const unordered = (): Effect => 'different';

/** What a difference in each field does, when both sides are owed: how b stands to a. In this order differences are told. */
const ORDER: { readonly [Field in keyof FieldValues]: Weigh<Field> } = {
  strength: weighStrength,
  word: shown,
  bearer: (a, b, norms) =>
    areProhibitions(norms) ? weighForbidden(a, b, norms) : weighBearers(a, b, norms.vocabulary),
  counterparty: unordered,
  via: unordered,
  // What is forbidden about each unit is less than what is forbidden at all.
  per: (a, b, norms) => {
    const effect = weighCircle(a, b, norms.vocabulary);
    return areProhibitions(norms) && effect !== 'none' ? 'different' : effect;
  },
  shape: (_a, _b, norms) => weighShape(norms.a, norms.b),
  // Any one of the acts will do: the fewer may be chosen from, the stricter.
  event: (a, b, norms) => {
    if (a.length === 0 || b.length === 0) return 'none';
    // Of what is forbidden, the more the stricter.
    return areProhibitions(norms) ? weighSets(a, b) : reverse(weighSets(a, b));
  },
  // Where an act must come first, it is owed in fewer cases; whose acts they are narrows them likewise.
  trigger: (a, b) => reverse(weighOverNone(a, b, unordered)),
  // Where each of several calls for itself, more is owed than where the first stands for all.
  eachTrigger: (a, b) => weighOverNone(a, b, () => 'none'),
  triggerBy: (a, b, { vocabulary }) => weighActors(a, b, vocabulary),
  // A duty that is called for in fewer cases binds less.
  where: (a, b) => IN_CASES[compareConditions(a, b)],
  // The more breaches call for it, the more often it is owed.
  breachOf: (a, b) => reverse(weighOverNone(a, b, (x, y) => reverse(weighSets(x, y)))),
  // What need not be answered at once, if it is heeded, is called for in fewer cases; the longer it may be heeded, the fewer.
  heededBy: (a, b) => reverse(weighOverNone(a, b, unordered)),
  after: (a, b) => (a === null || b === null ? 'none' : weighTerms(a, b)),
  // The fewer whose act will do, the stricter.
  answerBy: (a, b, { vocabulary }) => reverse(weighActors(a, b, vocabulary)),
  // The less may be excused, and by the fewer, the stricter; what nothing excuses is the strictest.
  unless: (a, b) => reverse(weighOverNone(a, b, weighSets)),
  unlessBy: (a, b, { vocabulary }) => reverse(weighActors(a, b, vocabulary)),
  frequency: weighFrequency,
  // Who acts in the named months acts often enough; of named months the more ask more.
  months: (a, b) => weighOverNone(a, b, weighSets),
  // What is due after a window is another act in time than what is done within it.
  dueAfter: (a, b) => (a === null || b === null ? 'different' : weighTerms(a, b)),
  dueOn: weighDueDays,
  window: (_a, _b, norms) => weighWindow(norms.a.fields, norms.b.fields),
  firstWindow: shown,
  within: weighTerms,
  extension: (a, b) => reverse(weighOverNone(a, b, unordered)),
  // The longer one has to wait, and the longer ahead one has to be, the stricter; how old it may be is the other way about.
  notBefore: (a, b) => weighOverNone(a, b, (x, y) => reverse(weighTerms(x, y))),
  lead: (a, b) => weighOverNone(a, b, (x, y) => reverse(weighTerms(x, y))),
  elapsed: (a, b) => weighOverNone(a, b, (x, y) => reverse(weighTerms(x, y))),
  notEarlier: weighTerms,
  // What silence comes to is not the bearer's to fulfil.
  deemed: unordered,
  by: weighDays,
  since: weighStart,
  milestones: (a, b) => weighPoints(a ?? [], b ?? []),
  document: (a, b) => weighOverNone(a, b, unordered),
  term: (a, b) => weighOverNone(a, b, weighLengths),
  form: (a, b, { vocabulary }) => weighOverNone(a, b, (x, y) => weighForms(x, y, vocabulary)),
  contents: (a, b) => weighSets(a ?? [], b ?? []),
  // A norm that applies in fewer cases binds less; one that admits fewer states of affairs asks more.
  applies: (a, b) => IN_CASES[compareConditions(a, b)],
  // Only permissions have one, and of two permissions neither is stricter.
  proviso: (a, b) => (a !== null && b !== null && compareConditions(a, b) === 'same' ? 'none' : 'different'),
  requires: (a, b) => (a === null || b === null ? 'different' : reverse(IN_CASES[compareConditions(a, b)])),
  readings: shown,
  reason: shown,
  // Whoever is bound on more days is asked more; what an older wording asked weighs on its days.
  versions: (_a, _b, { a, b, vocabulary }) =>
    sumOf(weighTimeline(a, b, (x, y) => weighWordings(x, y, vocabulary))),
  topic: shown,
  cites: shown,
  see: shown,
  gist: shown,
  note: shown,
};

/** The fields that are compared, in the order in which differences are told: what is owed first, then what is only shown. */
export const COMPARED_FIELDS = Object.keys(ORDER) as readonly (keyof FieldValues)[];

// Whether something is owed they say themselves.
const DECIDE_ALONE: readonly (keyof FieldValues)[] = ['strength', 'versions'];

/**
 * Weighs a difference in one field: how `b` stands to `a`. Between a duty and a permission the operative word
 * alone decides, since a permission is never owed, whatever else it says; between two permissions nothing is
 * stricter, for the same reason.
 */
export function weighField(
  field: keyof FieldValues,
  a: ComparedNorm,
  b: ComparedNorm,
  vocabulary: Vocabulary,
): Effect {
  const weigh = ORDER[field] as Weigh<keyof FieldValues>;
  const effect = weigh(a.fields[field], b.fields[field], { a, b, vocabulary });
  if (effect === 'none' || DECIDE_ALONE.includes(field) || (a.owed && b.owed)) return effect;
  return a.owed === b.owed ? 'different' : 'none';
}

/** What a wording does beside another, in every field that can be asked of one wording. */
export function weighWordings(a: ComparedNorm, b: ComparedNorm, vocabulary: Vocabulary): readonly Effect[] {
  return COMPARED_FIELDS.filter((field) => field !== 'versions' && a.textOf(field) !== b.textOf(field)).map(
    (field) => weighField(field, a, b, vocabulary),
  );
}

/** What a norm does to the side that has it where the other is silent: any norm is stricter than none. */
export function weighExtra(side: 'a' | 'b'): Effect {
  return side === 'b' ? 'stricter' : 'looser';
}

// What is said only in words, or to whom, no record can contradict.
const NEVER_JUDGED: readonly FieldName[] = [
  'counterparty',
  'word',
  'gist',
  'note',
  'content',
  'readings',
  'reason',
];

/** Tells whether a difference can change the verdict on some state: which word of duty is used and who receives do not. */
export function entersVerdict(difference: FieldDifference): boolean {
  const { field, effect } = difference;
  if (effect === 'none' || NEVER_JUDGED.includes(field)) return false;
  if (field !== 'strength') return true;
  const { a, b } = difference;
  return a === null || b === null || rankOf(a) !== rankOf(b);
}

/** Turns the sides of an effect round. */
export function reverse(effect: Effect): Effect {
  return effect === 'stricter' ? 'looser' : effect === 'looser' ? 'stricter' : effect;
}

// A duty over a permission. Which word of duty is used, or of permission, is told and not ranked; a prohibition
// points the other way and is ranked with neither.
function weighStrength(a: Strength, b: Strength): Effect {
  const [x, y] = [rankOf(a), rankOf(b)];
  if (a === 'dilarang' || b === 'dilarang' || x === y) return 'different';
  return y > x ? 'stricter' : 'looser';
}

function rankOf(strength: Strength): number {
  return isOptional(strength) ? 1 : 2;
}

function areProhibitions({ a, b }: Norms): boolean {
  return a.duty.type === 'prohibition' && b.duty.type === 'prohibition';
}

// Whether what several must not do together is forbidden to each alone no text says.
function weighForbidden(a: FieldValues['bearer'], b: FieldValues['bearer'], { vocabulary }: Norms): Effect {
  const isPlain = (bearer: FieldValues['bearer']) =>
    typeof bearer === 'string' || (bearer !== null && 'each' in bearer);
  return isPlain(a) && isPlain(b) ? weighBearers(a, b, vocabulary) : 'different';
}

// A certain form of adoption is stricter than any form at all.
function weighForms(a: string, b: string, vocabulary: Vocabulary): Effect {
  return between(impliedForms(b, vocabulary).includes(a), impliedForms(a, vocabulary).includes(b));
}

// Of the same acts: at dated intervals or points over again and again without a date, over once without a date.
function weighShape(a: ComparedNorm, b: ComparedNorm): Effect {
  if (a.textOf('event') !== b.textOf('event')) return 'different';
  const [x, y] = [rankOfShape(a.duty), rankOfShape(b.duty)];
  if (x === null || y === null || x === y) return 'different';
  return y > x ? 'stricter' : 'looser';
}

function weighFrequency(a: Frequency | null, b: Frequency | null): Effect {
  return weighOverNone(a, b, (x, y) => {
    const period = x.every === y.every ? 'none' : weighTerms(x.every, y.every);
    const acts = x.atLeast === y.atLeast ? 'none' : y.atLeast > x.atLeast ? 'stricter' : 'looser';
    if (period === 'none' || acts === 'none') return period === 'none' ? acts : period;
    return period === acts ? period : 'different';
  });
}

// How a phrase is read counts only where the schedules do not already contain one another.
function weighWindow(a: FieldValues, b: FieldValues): Effect {
  if (a.milestones !== null && b.milestones !== null) {
    if (a.window === 'substitute') return 'stricter';
    return b.window === 'substitute' ? 'looser' : 'different';
  }
  const [x, y] = [scheduleOf(a), scheduleOf(b)];
  if (x === null || y === null) return 'none';
  const [stricter, looser] = [keepsToo(y, x), keepsToo(x, y)];
  if (x.every !== y.every) return stricter || looser ? 'none' : 'different';
  return between(stricter, looser);
}

function scheduleOf({ dueAfter, dueOn, frequency, months, window }: FieldValues): Schedule | null {
  if (frequency === null || frequency.every === null) return null;
  const standsFirm = months !== null || dueAfter !== null || dueOn !== null;
  return { every: frequency.every, atLeast: frequency.atLeast, window, standsFirm };
}

// The sooner in the same window the stricter; who acts by a day of it has acted in it. What is left of a window after its day
// owes nothing, so that where parts are owed neither day asks more.
function weighDueDays(a: DueDay | null, b: DueDay | null, norms: Norms): Effect {
  if (norms.a.fields.window === 'pro-rata' || norms.b.fields.window === 'pro-rata') return 'different';
  return weighOverNone(a, b, (x, y) => {
    const isAlike = norms.a.textOf('frequency') === norms.b.textOf('frequency');
    if (!isAlike || (x.month === null) !== (y.month === null)) return 'different';
    const [first, second] = [placeInYear(x), placeInYear(y)];
    return second < first ? 'stricter' : 'looser';
  });
}

function placeInYear({ day, month }: DueDay): number {
  return (month ?? 0) * 31 + day;
}

// Where an earlier act will not do, more is asked; where an earlier paper calls for nothing, less.
function weighStart(a: FieldValues['since'], b: FieldValues['since'], norms: Norms): Effect {
  const effect = weighOverNone(a, b, () => 'none');
  return norms.a.fields.trigger === null ? effect : reverse(effect);
}

function weighSets<Item>(a: readonly Item[], b: readonly Item[]): Effect {
  return between(
    a.every((item) => b.includes(item)),
    b.every((item) => a.includes(item)),
  );
}
