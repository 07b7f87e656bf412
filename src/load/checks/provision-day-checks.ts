import { readCitation } from '../../model/citation.ts';
import { type PlainDate, toDay, toPlainDate } from '../../model/plain-date.ts';
import { field, isEmpty, items, type Place } from '../place.ts';
import { problemAt, type Trouble } from '../problem.ts';
import { dateAt, demandOrder } from './dates.ts';
import { type DraftedNorm, type RulesetCheck, saidBy } from './draft.ts';
import { entryAround, indexProvisions } from './provision-index.ts';

/** The first and last day of a provision or a wording; `null` where it is open, or not written as a day. */
type Days = { readonly from: PlainDate | null; readonly until: PlainDate | null };

/** The days of a provision run forwards, and a repealed one says from which day it is none, and nothing else. */
export const provisionDaysAreSound: RulesetCheck = ({ provisions }) =>
  provisions.flatMap((provision) => {
    const [from, until] = [field(provision, 'from'), field(provision, 'until')];
    if (!isRepealed(provision)) return demandOrder(from, until, 'ends-before-it-begins');
    return [
      ...(isEmpty(from) ? [problemAt(from, 'repeal-without-day', {})] : []),
      ...(isEmpty(until) ? [] : [problemAt(until, 'end-of-a-repealed', {})]),
    ];
  });

/** A norm binds only while the provision in which it stands (`cites[0]`) is part of the text. */
export const normsBindWithinTheirProvision: RulesetCheck = ({ norms, provisions }) => {
  const index = indexProvisions(provisions);
  return norms.filter(binds).flatMap((norm) => {
    const cited = readCitation(field(saidBy(norm, 'cites'), 0).value);
    const entry = cited === null ? null : entryAround(cited, index);
    return entry === null ? [] : demandWithin(norm, String(cited), lifeOf(entry));
  });
};

// What has dated versions binds by them alone; in a gap nothing does.
function binds({ place, base }: DraftedNorm): boolean {
  if (base !== null) return field(place, 'gap').value !== true;
  return items(field(place, 'versions')).length === 0;
}

function demandWithin({ place, base }: DraftedNorm, ref: string, life: Days): readonly Trouble[] {
  // An obligation without versions has no days: it binds as long as the regulation.
  const days = base === null ? { from: null, until: null } : daysAt(place);
  const at = (edge: keyof Days) => (base === null ? field(place, 'versions') : field(place, edge));
  const early = life.from !== null && (days.from ?? '') < life.from;
  const late = life.until !== null && (days.until === null || days.until > life.until);
  return [
    ...(early ? [problemAt(at('from'), CODE, { ref, edge: 'from', day: life.from })] : []),
    ...(late ? [problemAt(at('until'), CODE, { ref, edge: 'until', day: life.until })] : []),
  ];
}

const CODE = 'binds-beyond-its-provision';

/** The days on which a provision is part of the text: a repealed one until the day before. */
function lifeOf(entry: Place): Days {
  if (!isRepealed(entry)) return daysAt(entry);
  const { from } = daysAt(entry);
  return { from: null, until: from === null ? null : toPlainDate(toDay(from) - 1) };
}

function daysAt(place: Place): Days {
  return { from: dateAt(field(place, 'from')), until: dateAt(field(place, 'until')) };
}

function isRepealed(provision: Place): boolean {
  return field(provision, 'kind').value === 'repealed';
}
