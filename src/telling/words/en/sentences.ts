import type { PlainDate } from '../../../model/plain-date.ts';
import type { Wording } from '../../wording.ts';
import type { AssumptionTexts, BecauseTexts, ConditionTexts } from '../sentences.ts';

/** English: each step of a reasoning as a sentence. */
export const because: BecauseTexts = {
  'in-force-date-unknown': () => 'The day of entry into force is not known.',
  'not-yet-in-force': (step, say) => `In force only from ${say.date(step.from)}.`,
  'no-longer-in-force': (step, say) =>
    step.until === null ? 'No longer in force.' : `In force only until ${say.date(step.until)}.`,
  version: (step, say) =>
    `Judged by the wording in force ${say.window({ from: step.from, to: step.until })}.`,
  transition: (step, say) =>
    step.transition === 'former'
      ? `It began under a wording that another replaced on ${say.date(step.on)}, and is judged by that former wording to its end.`
      : `It was open when this wording began on ${say.date(step.on)}, and is judged by it from its own beginning.`,
  gap: (step, say) => `No wording binds ${say.window({ from: step.from, to: step.until })}.`,
  'no-holder': (step, say) => `No listed unit holds the role of ${say.any(step.roles.map(say.party))}.`,
  'no-thing': (step, say) => `Nothing is recorded for which it would be owed: ${say.party(step.type)}.`,
  'no-owner': (step, say) => `Whose it is is not recorded: ${say.thing(step.thing)}.`,
  'thing-there': (step, say) =>
    `Owed only while it is there, ${say.window({ from: step.from, to: step.until })}: ${say.thing(step.thing)}.`,
  'unit-there': (step, say) =>
    `Owed only while the unit is there and holds the role, ${say.window({ from: step.from, to: step.until })}: ${say.unit(step.unit, null)}.`,
  'towards-itself': (step, say) =>
    `Its other side, ${say.all(step.roles.map(say.party))}, is this very unit; nothing is owed to oneself.`,
  'partly-towards-itself': (step, say) =>
    `Of its other sides ${say.all(step.roles.map(say.party))} is this very unit; it is judged as towards the others only.`,
  'condition-holds': (step, say) =>
    `The condition under which it applies holds${onDay(step.on, say)}${say.usedFacts(step.facts)}.`,
  'condition-fails': (step, say) =>
    `The condition under which it applies does not hold${onDay(step.on, say)}${say.usedFacts(step.facts)}.`,
  'requirement-holds': (step, say) => `What is required holds${say.usedFacts(step.facts)}.`,
  'requirement-fails': (step, say) => `What is required does not hold${say.usedFacts(step.facts)}.`,
  'fact-missing': (step, say) => `A fact is not known${onDay(step.on, say)}: ${say.fact(step.fact)}.`,
  attested: (step, say) => `Attested ${say.value(step.value)}: ${say.fact(step.fact)}`,
  'not-attested': (step, say) => `Nobody has attested yes or no: ${say.fact(step.fact)}`,
  'breach-over': (step, say) =>
    step.from === null
      ? `This breach lasted until ${say.date(step.to)}; its first day is not recorded.`
      : `This breach lasted from ${say.date(step.from)} to ${say.date(step.to)}.`,
  'answered-for-all': (step, say) =>
    `Answered once for all units, without an answer of its own from this one: ${stopped(say.fact(step.fact))}`,
  'fact-towards-itself': (step, say) =>
    `Needs no answer, since it is about this unit and itself: ${stopped(say.fact(step.fact))}`,
  'proviso-holds': (step, say) =>
    `Used within its proviso${onDay(step.on, say)}${say.usedFacts(step.facts)}.`,
  'used-outside-proviso': (step, say) =>
    `Used outside its proviso${onDay(step.on, say)}${say.usedFacts(step.facts)}.`,
  'proviso-unknown': (step, say) =>
    `Whether it was used within its proviso is not known${onDay(step.on, say)}: ${say.all(step.facts.map(say.fact))}.`,
  permission: (step, say) => {
    if (step.used === null) return 'Allowed, never owed; whether it was used is not known.';
    if (!step.used) return 'Allowed, never owed; no use is recorded.';
    return `Allowed, never owed; used${step.lastUsed === null ? '' : `, last on ${say.date(step.lastUsed)}`}.`;
  },
  window: (step, say) =>
    `To be done within ${say.window(step)}${step.reading === null ? '' : `, read ${say.reading(step.reading, step)}`}.`,
  'due-after': (step, say) =>
    `It is about ${say.window(step)}${step.reading === null ? '' : `, read ${say.reading(step.reading, step)}`}, and due when that is over.`,
  'due-on': (step, say) =>
    `It is due in ${say.window(step)}${step.reading === null ? '' : `, read ${say.reading(step.reading, step)}`}, by ${say.dueDay(step)}.`,
  'forbidden-act': (step, say) =>
    `Of the kind that is forbidden, done on ${say.date(step.on)}: ${say.happening(step.type)}${bracket(step.event)}.`,
  'no-forbidden-act': (step, say) =>
    `Nothing that is forbidden is recorded: ${say.any(step.types.map(say.happening))}.`,
  act: (step, say) => `Recorded on ${say.date(step.on)}: ${say.happening(step.type)}${bracket(step.event)}.`,
  'no-act': (step, say) =>
    `Not recorded: ${say.any(step.types.map(say.happening))}${
      step.needed > 1 ? ` (${step.done} of ${step.needed} times)` : ''
    }.`,
  'no-act-by': (step, say) =>
    `Not recorded: ${say.any(step.types.map(say.happening))} by ${say.any(step.by.map(say.party))}.`,
  'parts-lacking': (step, say) =>
    `Parts that are not recorded yet: ${say.all(step.parts.map(say.happening))}.`,
  'scope-unknown': (step, say) =>
    step.about === null
      ? `The act on ${say.date(step.on)} does not say for what or for whom it was: ${say.happening(step.type)}.`
      : `The scope of the act on ${say.date(step.on)} is not recorded: ${say.happening(step.type)}${bracket(step.about)}.`,
  'records-incomplete': (step, say) =>
    step.since === null
      ? 'Nobody says since when the log of events is complete.'
      : `Records before ${say.date(step.since)} are incomplete.`,
  'no-interval-in-law': () => 'The regulation sets no interval.',
  'no-date-in-law': () => 'The regulation sets no date.',
  policy: (step, say) => `The period of ${say.period(step.period)} is local policy, not law.`,
  term: (step, say) =>
    `A term of ${say.term(step.term)} from ${say.date(step.from)}, ${say.reading(step.reading)}: until ${say.date(step.to)}.`,
  'counted-from': (step, say) => `Counted from ${say.base(step.after)}, on ${say.date(step.on)}.`,
  'instrument-date-unknown': (step, say) =>
    `The day of ${say.base(step.after)}, from which it is counted, is not known.`,
  'holidays-unknown': (step, say) =>
    `The holidays of ${say.all(step.years.map(String))} are not given, so that the last good day may come later.`,
  'no-trigger': (step, say) => `Nothing recorded calls for it: ${say.any(step.triggers.map(say.happening))}.`,
  'no-trigger-by': (step, say) =>
    `Nothing recorded calls for it: ${say.any(step.triggers.map(say.happening))} by ${say.any(step.by.map(say.party))}.`,
  'no-call': (step, say) =>
    `Recorded on ${say.date(step.on)}, but it does not call for it here: ${say.happening(step.type)}${bracket(step.event)}.`,
  trigger: (step, say) =>
    `Called for on ${say.date(step.on)}: ${say.happening(step.trigger)}${bracket(step.id)}.`,
  'breach-of': (step, say) =>
    `Called for by a breach${step.on === null ? '' : ` since ${say.date(step.on)}`}${step.unit === null ? '' : ` of ${say.unit(step.unit, null)}`}: ${stopped(say.gist(step.obligation))}`,
  'no-breach-of': (step, say) => `No breach calls for it: ${stopped(say.gist(step.obligation))}`,
  'breach-of-unknown': (step, say) =>
    `Whether a breach calls for it is not known: ${stopped(say.gist(step.obligation))}`,
  heeded: (step, say) =>
    `It was heeded by ${say.date(step.until)}, so that nothing is called for: ${say.any(step.types.map(say.happening))}.`,
  unheeded: (step, say) =>
    `It was not heeded by ${say.date(step.until)}: ${say.any(step.types.map(say.happening))}.`,
  heedable: (step, say) =>
    `It may be heeded until ${say.date(step.until)}: ${say.any(step.types.map(say.happening))}.`,
  'not-before': (step, say) => `It counts from ${say.date(step.on)} only.`,
  lead: (step, say) => `It has to come by ${say.date(step.on)}.`,
  extended: (step, say) =>
    `Extended on ${say.date(step.on)}${bracket(step.event)}, until ${say.date(step.until)}.`,
  deemed: (step, say) =>
    `Since the term lapsed, this counts as done on ${say.date(step.on)}: ${say.happening(step.type)}.`,
  'deemed-act': (step, say) =>
    `Counts as done on ${say.date(step.on)}, since there was no answer in time: ${say.happening(step.type)}.`,
  'where-holds': (step, say) => `It is of the kind that calls for it${say.usedFacts(step.facts)}.`,
  'event-fact-missing': (step, say) =>
    `What the event on ${say.date(step.on)} was like is not recorded: ${say.fact(step.fact)} (${say.happening(step.type)}${step.event === null ? '' : `, ${step.event}`}).`,
  milestone: (step, say) =>
    `Point in the period of document ${step.document}: ${say.milestone(step.milestone)}.`,
  'no-such-point': (step) => `Document ${step.document} is too short to have this point; nothing is owed.`,
  'no-document-period': () => 'What is reviewed is no document with a period, so no date can be reckoned.',
  'points-not-fixed': () => 'It was done; its points in time cannot be fixed.',
  'no-document': (step, say) => `No document is recorded: ${say.happening(step.type)}.`,
  document: (step, say) => `Document ${step.document}, period ${say.window(step)}.`,
  'document-unfit': (step, say) =>
    `Document ${step.document} is not fit in its ${step.field}${lacking(step.field === 'form' ? step.lacks.map(say.form) : step.lacks)}.`,
  'document-of-term': (step, say) =>
    `The period of document ${step.document}, ${say.window(step)}, is the term of ${say.length(step.term)}.`,
  'document-of-other-length': (step, say) =>
    `The period of document ${step.document}, ${say.window(step)}, is not the term of ${say.length(step.term)}.`,
  'document-fit': (step) => `Document ${step.document} is fit in its ${step.field}.`,
  'document-end-unknown': (step) => `The end of document ${step.document} is not recorded.`,
  'document-field-missing': (step) => `The ${step.field} of document ${step.document} is not recorded.`,
  'document-form-open': (step, say) =>
    `Document ${step.document} is recorded as ${say.form(step.form)}, which leaves open whether it is a ${say.form(step.asked)}.`,
};

const onDay = (day: PlainDate | null, say: Wording) => (day === null ? '' : ` on ${say.date(day)}`);
// The gist of an obligation has a full stop already, the label of a fact has none.
const stopped = (text: string) => (text.endsWith('.') ? text : `${text}.`);
const bracket = (id: string | null) => (id === null ? '' : ` (${id})`);
const lacking = (items: readonly string[]) =>
  items.length === 0 ? '' : `; it should have ${items.join(', ')}`;

/** English: the operators of a condition. */
export const conditions: ConditionTexts = {
  is: (left, right) => `${left} is ${right}`,
  isNot: (left, right) => `${left} is not ${right}`,
  not: (part) => `not (${part})`,
  less: (left, right) => `${left} is less than ${right}`,
  atMost: (left, right) => `${left} is at most ${right}`,
  more: (left, right) => `${left} is more than ${right}`,
  atLeast: (left, right) => `${left} is at least ${right}`,
  among: (part, whole) => `${part} stands in ${whole}`,
  part: (text, from, length) =>
    from < 0
      ? `the last ${-from} characters of ${text}`
      : `the first ${length ?? 'few'} characters of ${text}`,
  roles: 'roles of the unit',
};

/** English: what is supposed rather than known. */
export const assumptions: AssumptionTexts = {
  'in-force-from': (it, say) =>
    `supposed to be in force from ${say.date(it.inForceFrom)} (${it.by === 'caller' ? 'given by the caller' : 'assumption of the ruleset'})`,
  reading: (it, say) => `${it.for} is read ${say.reading(it.reading)}, as the caller asked`,
  policy: (it, say) => `${it.for} is given a period of ${say.period(it.period)} as local policy`,
  'in-force-reading': (it, say) =>
    `in force from ${say.date(it.inForceFrom)}, ${say.reading(it.reading)}; ${it.rivals.map((other) => `${say.reading(other.reading)}: from ${say.date(other.inForceFrom)}`).join('; ')}`,
  holidays: (it) => `the holidays of ${it.year} are those of ${it.source}, as the caller gave them`,
};
