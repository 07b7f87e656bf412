import type { Condition } from '../../../model/condition.ts';
import type { DutyOf } from '../../../model/duty.ts';
import { isBreach, isEach, type Trigger } from '../../../model/shapes/response.ts';
import type { Extension } from '../../../model/shapes/shape.ts';
import { isUndated } from '../../../model/terms.ts';
import type { Wording } from '../../wording.ts';
import type { DutyTexts } from '../sentences.ts';

/** English: the temporal shapes, what each owes and when, and what their fields are called. */
export const duties: DutyTexts = {
  shapes: {
    recurring: 'recurring',
    milestones: "at points of a document's period",
    response: 'answer to an event',
    once: 'once',
    precondition: 'something must come first',
    prohibition: 'an act that must not happen',
    document: 'a current document',
    'document-quality': 'what a document has to be',
    standing: 'a standing condition',
  },
  owed: {
    recurring: (duty, say) => {
      const acts = say.any([duty.event].flat().map(say.act));
      const times = duty.atLeast === 1 ? 'once' : `${duty.atLeast} times`;
      if (duty.every === null || isUndated(duty.window))
        return `${acts}${duty.atLeast === 1 ? '' : `, at least ${times}`}, without an interval set by the regulation`;
      const { dueAfter, dueOn, every, months } = duty;
      const reading = duty.window === null ? '' : `, read ${say.reading(duty.window, duty)}`;
      const often = months === null ? say.period(every) : `each ${say.all(months.map(say.month))}`;
      const after = dueAfter === null ? '' : `, due within ${say.term(dueAfter)} after it`;
      const by = dueOn === null ? '' : `, by ${say.dueDay(dueOn)}`;
      return `${acts}, at least ${times} in ${often}${months === null ? reading : ''}${after}${by}`;
    },
    milestones: (duty, say) => {
      const of = duty.document === null ? 'its conduct' : `the ${say.happening(duty.document)}`;
      const [acts, points] = [say.any([duty.event].flat().map(say.happening)), duty.at.map(say.milestone)];
      return duty.at.every((point) => typeof point === 'string')
        ? `${acts}, at the ${say.all(points)} of ${of}`
        : `${acts}, for ${of}: ${points.join('; ')}`;
    },
    response: (duty, say) => {
      const terms = [
        duty.within === null ? 'without a date in the regulation' : `within ${say.term(duty.within)}`,
        ...(duty.notBefore === null ? [] : [`no earlier than ${say.term(duty.notBefore)} after it`]),
        ...(duty.extension === null ? [] : [extended(duty.extension, say)]),
        ...(duty.deemed === null ? [] : [`once it lapses, deemed done: ${say.happening(duty.deemed)}`]),
      ];
      return `upon each: ${called(duty.trigger, say)}${by(duty.triggerBy, say)}${where(duty.where, say)}${unheeded(duty, say)}; then ${say.any([duty.event].flat().map(say.happening))}${by(duty.answerBy, say)}, ${terms.join('; ')}`;
    },
    once: (duty, say) =>
      `${say.any([duty.event].flat().map(say.act))}, once${duty.since === null ? '' : ' since the entry into force'}, ${
        duty.by === null ? 'without a date in the regulation' : `by ${say.namedDay(duty.by)}`
      }`,
    precondition: (duty, say) =>
      `${say.any([duty.requires].flat().map(say.happening))}${by(duty.requiresBy, say)} ${ahead(duty, say)}: ${say.happening(duty.before)}${by(duty.triggerBy, say)}${where(duty.where, say)}`,
    prohibition: (duty, say) => {
      const unless =
        duty.unless === null
          ? ''
          : `, unless first: ${say.any([duty.unless].flat().map(say.happening))}${by(duty.unlessBy, say)}`;
      return `must not happen: ${say.any([duty.event].flat().map(say.act))}${unless}`;
    },
    document: (duty, say) => {
      const form = duty.form === null ? '' : `, adopted as ${say.form(duty.form)}`;
      return `a current ${say.happening(duty.document)} without a break${form}`;
    },
    'document-quality': (duty, say) => {
      const parts: string[] = [];
      if (duty.term !== null) parts.push(`runs for ${say.length(duty.term)}`);
      if (duty.form !== null) parts.push(`is adopted as ${say.form(duty.form)}`);
      if (duty.contents.length > 0) parts.push(`has ${duty.contents.length} prescribed contents`);
      return `each ${say.happening(duty.document)} ${say.all(parts)}, judged from its adoption`;
    },
    standing: (duty, say) => {
      const when =
        duty.upon === null
          ? 'at every moment'
          : `once there is a record of: ${say.any([duty.upon].flat().map(say.happening))}${by(duty.triggerBy, say)}${where(duty.where, say)}${duty.since === null ? '' : ' since the entry into force'}`;
      return duty.requires === null
        ? `${when}; attested by yes or no`
        : `${when}: ${say.condition(duty.requires)}`;
    },
  },
  extension: (act, term, times) => `${act}: ${term} more, ${times === 1 ? 'once' : `${times} times`} at most`,
  fields: {
    event: 'Act',
    trigger: 'Trigger',
    eachTrigger: 'Each trigger calls for itself',
    triggerBy: 'Whose trigger',
    where: 'What the trigger was like',
    breachOf: 'Breach that calls for it',
    heededBy: 'Unless heeded by',
    after: 'To be heeded within',
    answerBy: 'Whose act',
    unless: 'Unless first',
    unlessBy: 'Whose consent',
    frequency: 'Frequency',
    months: 'Months',
    dueAfter: 'Due after its window',
    dueOn: 'Due by a day of its window',
    within: 'Within',
    extension: 'Extension',
    notBefore: 'No earlier than',
    lead: 'Ahead by at least',
    elapsed: 'To be over before',
    notEarlier: 'Ahead by at most',
    deemed: 'Deemed done once it lapses',
    by: 'By',
    since: 'Counted from',
    milestones: 'Points of the document',
    document: 'Document',
    term: 'Term of the document',
    form: 'Form of adoption',
    contents: 'Contents',
    requires: 'What must hold',
  },
};

// Whose act alone counts.
const by = (who: string | readonly string[] | null, say: Wording) =>
  who === null ? '' : ` by ${say.any([who].flat().map(say.party))}`;

// What the event must have been like.
const where = (condition: Condition | null, say: Wording) =>
  condition === null ? '' : `, where ${say.condition(condition)}`;

// What calls for an answer.
const called = (trigger: Trigger, say: Wording) => {
  if (isBreach(trigger))
    return `a breach of ${say.any([trigger.breachOf].flat().map((id) => `"${stopless(say.gist(id))}"`))}`;
  if (isEach(trigger)) return `${say.any(trigger.each.map(say.happening))} (each for itself)`;
  return say.any([trigger].flat().map(say.happening));
};

// A warning that was heeded calls for nothing.
const unheeded = ({ unless, after }: Pick<DutyOf<'response'>, 'unless' | 'after'>, say: Wording) =>
  unless === null || after === null
    ? ''
    : `, unless within ${say.term(after)} there is ${say.any([unless].flat().map(say.happening))}`;

const extended = ({ event, period, times }: Extension, say: Wording) =>
  `which may be extended by ${duties.extension(say.any([event].flat().map(say.happening)), say.term(period), times)}`;

// How long before it must come, and may come.
const ahead = (
  { elapsed, lead, notBefore }: Pick<DutyOf<'precondition'>, 'elapsed' | 'lead' | 'notBefore'>,
  say: Wording,
) => {
  const bounds = [
    ...(lead === null ? [] : [`at least ${say.term(lead)}`]),
    ...(notBefore === null ? [] : [`at most ${say.term(notBefore)}`]),
  ];
  const since = elapsed === null ? '' : `and ${say.term(elapsed)} over since, `;
  return `${since}${bounds.length === 0 ? '' : `${bounds.join(' and ')} `}before`;
};

const stopless = (text: string) => text.replace(/\.$/, '');
