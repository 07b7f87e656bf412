import type { Duty, DutyOf } from '../../model/duty.ts';
import type { Period } from '../../model/period.ts';
import type { PlainDate } from '../../model/plain-date.ts';
import { extendVocabulary, type Vocabulary } from '../../model/vocabulary.ts';
import { doublePeriod, halvePeriod } from './change-period.ts';
import { type Change, type Operator, show } from './mutant.ts';

const A_YEAR = 'P1Y' as Period;
const A_MONTH = 'P1M' as Period;
const SOME_DAY = '2099-12-31' as PlainDate;

/** The period is halved, doubled or dropped; where the law gives none, one is invented. */
export const changePeriod: Operator = ({ duty }) => {
  switch (duty.type) {
    case 'recurring':
      return duty.every === null
        ? [dutyChange('period-invented', null, A_YEAR, { ...duty, every: A_YEAR, window: 'rolling' })]
        : vary(duty.every, (every) => ({ ...duty, every, window: every === null ? null : duty.window }));
    case 'response':
      return duty.within === null
        ? [dutyChange('period-invented', null, A_MONTH, { ...duty, within: A_MONTH })]
        : vary(duty.within, (within) => ({ ...duty, within }));
    case 'document':
      return duty.term === null ? [] : vary(duty.term, (term) => ({ ...duty, term }));
    case 'once':
      return [
        dutyChange('day-changed', duty.by, duty.by === null ? SOME_DAY : null, {
          ...duty,
          by: duty.by === null ? SOME_DAY : null,
        }),
      ];
    default:
      return [];
  }
};

/** One act more is owed in each window, or one less. */
export const changeCount: Operator = ({ duty }) => {
  if (duty.type !== 'recurring') return [];
  const counts = [duty.atLeast + 1, duty.atLeast - 1].filter((count) => count > 0);
  return counts.map((atLeast) => ({
    ...dutyChange(`count-${atLeast}`, String(duty.atLeast), String(atLeast), { ...duty, atLeast }),
    kind: 'count' as const,
  }));
};

/** A point of the document's period is forgotten, or the document itself. */
export const changeMilestones: Operator = ({ duty }) => {
  if (duty.type !== 'milestones') return [];
  const points = duty.at.length < 2 ? [] : duty.at;
  return points.map((point) => {
    const at = duty.at.filter((other) => other !== point);
    return {
      ...dutyChange(`milestone-without-${point}`, duty.at.join(', '), at.join(', '), { ...duty, at }),
      kind: 'milestone' as const,
    };
  });
};

/** A rival reading becomes the default. */
export const changeWindow: Operator = ({ duty, readings }) => {
  if (readings === null) return [];
  return readings.rivals.map((rival): Change => {
    const rivals = readings.rivals.map((other) => (other === rival ? readings.default : other));
    // The name of a reading of another shape is refused when the mutant is validated.
    const changed = duty.type === 'recurring' ? ({ ...duty, window: rival } as Duty) : duty;
    return {
      kind: 'window',
      name: `window-${rival}`,
      from: readings.default,
      to: rival,
      fields: { duty: changed, readings: { ...readings, default: rival, rivals } },
    };
  });
};

/** The first window begins a year later. */
export const changeFirstWindow: Operator = ({ duty }) =>
  duty.type === 'recurring' && duty.every !== null
    ? [
        {
          kind: 'first-window',
          name: 'first-window-later',
          from: 'P0D',
          to: A_YEAR,
          fields: {},
          laterBy: A_YEAR,
        },
      ]
    : [];

/** A paper needs no particular form, another one, or one item less in its contents. */
export const changePaper: Operator = ({ duty }, ruleset) => {
  if (duty.type !== 'document') return [];
  return [
    ...formChanges(duty, extendVocabulary(ruleset.vocabulary)),
    ...duty.contents.map((item) => withoutItem(duty, item)),
  ];
};

function formChanges(duty: DutyOf<'document'>, vocabulary: Vocabulary): readonly Change[] {
  if (duty.form === null) return [];
  const another = Object.keys(vocabulary.forms).find((form) => form !== duty.form);
  return [null, ...(another === undefined ? [] : [another])].map((form) => ({
    ...dutyChange(form === null ? 'form-dropped' : 'form-changed', duty.form, form, { ...duty, form }),
    kind: 'form' as const,
  }));
}

function withoutItem(duty: DutyOf<'document'>, item: string): Change {
  const contents = duty.contents.filter((other) => other !== item);
  return {
    ...dutyChange(`contents-without-${item}`, item, '', { ...duty, contents }),
    kind: 'contents',
  };
}

function vary(period: Period, become: (period: Period | null) => Duty): readonly Change[] {
  const half = halvePeriod(period);
  const double = doublePeriod(period);
  return [
    ...(half === null ? [] : [dutyChange('period-halved', period, half, become(half))]),
    ...(double === null ? [] : [dutyChange('period-doubled', period, double, become(double))]),
    dutyChange('period-dropped', period, null, become(null)),
  ];
}

function dutyChange(name: string, from: string | null, to: string | null, duty: Duty): Change {
  // Without an interval there is nothing to read.
  const silent = duty.type === 'recurring' && duty.every === null ? { readings: null } : {};
  return { kind: 'period', name, from: show(from), to: show(to), fields: { duty, ...silent } };
}
