import { describe, expect, it } from 'vitest';
import { diffRulesets } from '../../src/compare/diff-rulesets.ts';
import { diffOne, effectsOf } from '../fixtures/diffs.ts';
import type { Loose } from '../fixtures/raw-rulesets.ts';
import { type NormInput, regulation, YEARLY } from '../fixtures/rulesets.ts';

const every = (period: string | null, window: string | null = null, atLeast = 1) => ({
  ...YEARLY,
  every: period,
  window,
  atLeast,
});
const once = (by: string | null) => ({ type: 'once', event: 'lan-diagram-submitted', by });
const answer = (within: string | null) => ({
  type: 'response',
  trigger: 'lan-changed',
  event: 'lan-change-reported',
  within,
});
const pointAt = (point: unknown) => ({
  duty: { type: 'milestones', event: 'lan-changed', document: 'spbe-architecture', at: [point] },
  readings: null,
});
const banned = (duty: Loose) => ({
  strength: 'dilarang',
  duty: { type: 'prohibition', event: 'lan-changed', ...duty },
});
const paper = (rest: object) => ({
  type: 'document-quality',
  document: 'spbe-architecture',
  contents: ['satu'],
  ...rest,
});
const review = (at: readonly string[]) => ({
  type: 'milestones',
  event: 'architecture-reviewed',
  document: 'spbe-architecture',
  at,
});
const typed = (requires: unknown) => ({ type: 'standing', requires });
const staff = (least: number) => ({ '>=': [{ var: 'service-desk-staff' }, least] });
const intra = { var: 'uses-intra-network' };
const placed = { var: 'data-in-data-centre' };

/** How the second norm stands to the first, and by which fields: the written order of docs/strictness.md. */
const TABLE: readonly (readonly [string, NormInput, NormInput, string, string])[] = [
  [
    'a duty over a permission',
    { strength: 'dapat' },
    { strength: 'indikatif' },
    'stricter',
    'strength: stricter',
  ],
  ['a duty over a power', { strength: 'harus' }, { strength: 'berwenang' }, 'looser', 'strength: looser'],
  ['wajib and harus', { strength: 'wajib' }, { strength: 'harus' }, 'different', 'strength: different'],
  [
    'a permission and a power',
    { strength: 'dapat' },
    { strength: 'berwenang' },
    'different',
    'strength: different',
  ],
  [
    'a prohibition and a permission',
    { strength: 'dilarang', duty: { type: 'standing' } },
    { strength: 'dapat', duty: { type: 'standing' } },
    'different',
    'strength: different',
  ],
  [
    'an earlier point before the end over a later one',
    pointAt({ before: 'end', lead: 'P30D' }),
    pointAt({ before: 'end', lead: 'P60D' }),
    'stricter',
    'milestones: stricter',
  ],
  [
    'at any time before it over not too early',
    pointAt({ before: 'end', lead: 'P30D', notBefore: 'P6M' }),
    pointAt({ before: 'end', lead: 'P30D' }),
    'looser',
    'milestones: looser',
  ],
  [
    'a shorter term from the beginning over a longer one',
    pointAt({ after: 'start', within: 'P1M' }),
    pointAt({ after: 'start', within: 'P3M' }),
    'looser',
    'milestones: looser',
  ],
  ['another year', pointAt({ year: 2 }), pointAt({ year: 4 }), 'different', 'milestones: different'],
  [
    'a longer time that must be over before an act',
    { duty: { type: 'precondition', before: 'lan-changed', requires: 'data-backed-up', elapsed: 'P1Y' } },
    { duty: { type: 'precondition', before: 'lan-changed', requires: 'data-backed-up', elapsed: 'P5Y' } },
    'stricter',
    'elapsed: stricter',
  ],
  [
    'more that is forbidden over less',
    banned({ event: ['data-backed-up', 'lan-changed'] }),
    banned({ event: 'lan-changed' }),
    'looser',
    'event: looser',
  ],
  [
    'what nothing excuses over what a consent does',
    banned({ unless: 'data-owner-consented' }),
    banned({}),
    'stricter',
    'unless: stricter',
  ],
  [
    'fewer consents over more',
    banned({ unless: 'data-owner-consented' }),
    banned({ unless: ['data-owner-consented', 'procurement-recommended'] }),
    'looser',
    'unless: looser',
  ],
  [
    'the consent of fewer over that of more',
    banned({ unless: 'data-owner-consented', unlessBy: ['diskominfo', 'bappeda'] }),
    banned({ unless: 'data-owner-consented', unlessBy: 'diskominfo' }),
    'stricter',
    'unlessBy: stricter',
  ],
  [
    'another word of the same force',
    { strength: 'indikatif', word: 'menyusun' },
    { strength: 'indikatif', word: 'melakukan' },
    'equal',
    '',
  ],
  [
    'a shorter period',
    { duty: every('P2Y', 'rolling') },
    { duty: every('P1Y', 'rolling') },
    'stricter',
    'frequency: stricter',
  ],
  [
    'the same period in other letters',
    { duty: every('P12M', 'rolling') },
    { duty: every('P1Y', 'rolling') },
    'equal',
    '',
  ],
  [
    'an interval over berkala',
    { duty: every(null) },
    { duty: every('P1Y', 'calendar-year') },
    'stricter',
    'frequency: stricter',
  ],
  [
    'more acts',
    { duty: every('P1Y', 'calendar-year') },
    { duty: every('P1Y', 'calendar-year', 2) },
    'stricter',
    'frequency: stricter',
  ],
  [
    'a shorter period with fewer acts',
    { duty: every('P1Y', 'calendar-year', 2) },
    { duty: every('P6M', 'calendar-year', 1) },
    'different',
    'frequency: different',
  ],
  [
    'counted from the last time, over the calendar year',
    { duty: every('P1Y', 'calendar-year') },
    { duty: every('P1Y', 'rolling') },
    'stricter',
    'window: stricter',
  ],
  [
    'the part-year counted too',
    { duty: every('P1Y', 'calendar-year') },
    { duty: every('P1Y', 'pro-rata') },
    'stricter',
    'window: stricter',
  ],
  [
    'years of the calendar and of the regulation',
    { duty: every('P1Y', 'calendar-year') },
    { duty: every('P1Y', 'anniversary') },
    'different',
    'window: different',
  ],
  [
    'a year of the calendar over two years counted from the last time',
    { duty: every('P2Y', 'rolling') },
    { duty: every('P1Y', 'calendar-year') },
    'stricter',
    'frequency: stricter',
  ],
  [
    'a year of the calendar against eighteen months counted from the last time',
    { duty: every('P18M', 'rolling') },
    { duty: every('P1Y', 'calendar-year') },
    'different',
    'frequency: stricter|window: different',
  ],
  [
    'named months over any time of the year',
    { duty: every('P1Y', 'calendar') },
    { duty: { ...every('P1Y', 'calendar'), months: [4] } },
    'stricter',
    'months: stricter',
  ],
  [
    'one named month more',
    { duty: { ...every('P1Y', 'calendar'), months: [4] } },
    { duty: { ...every('P1Y', 'calendar'), months: [10, 4] } },
    'stricter',
    'months: stricter',
  ],
  [
    'another named month',
    { duty: { ...every('P1Y', 'calendar'), months: [4] } },
    { duty: { ...every('P1Y', 'calendar'), months: [5] } },
    'different',
    'months: different',
  ],
  [
    'sooner after a quarter',
    { duty: { ...every('P3M', 'calendar'), dueAfter: 'P1M' } },
    { duty: { ...every('P3M', 'calendar'), dueAfter: 'P10D' } },
    'stricter',
    'dueAfter: stricter',
  ],
  [
    'after a quarter against within it',
    { duty: every('P3M', 'calendar') },
    { duty: { ...every('P3M', 'calendar'), dueAfter: 'P10D' } },
    'different',
    'dueAfter: different',
  ],
  [
    'after each quarter over after each half-year',
    { duty: { ...every('P6M', 'calendar'), dueAfter: 'P10D' } },
    { duty: { ...every('P3M', 'calendar'), dueAfter: 'P10D' } },
    'stricter',
    'frequency: stricter',
  ],
  [
    'after each quarter of the calendar against after each year since the entry into force',
    { duty: { ...every('P1Y', 'anniversary'), dueAfter: 'P10D' } },
    { duty: { ...every('P3M', 'calendar'), dueAfter: 'P10D' } },
    'different',
    'frequency: stricter|window: different',
  ],
  [
    'by a day of the year over any day of it',
    { duty: every('P1Y', 'calendar') },
    { duty: { ...every('P1Y', 'calendar'), dueOn: { month: 12, day: 15 } } },
    'stricter',
    'dueOn: stricter',
  ],
  [
    'by a later day of the year',
    { duty: { ...every('P1Y', 'calendar'), dueOn: { month: 6, day: 30 } } },
    { duty: { ...every('P1Y', 'calendar'), dueOn: { month: 12, day: 15 } } },
    'looser',
    'dueOn: looser',
  ],
  [
    'by a day of every month over by a later one',
    { duty: { ...every('P1M', 'calendar'), dueOn: { day: 31 } } },
    { duty: { ...every('P1M', 'calendar'), dueOn: { day: 15 } } },
    'stricter',
    'dueOn: stricter',
  ],
  [
    'by a day of every month against by a day of the year',
    { duty: { ...every('P1Y', 'calendar'), dueOn: { month: 1, day: 10 } } },
    { duty: { ...every('P1M', 'calendar'), dueOn: { day: 15 } } },
    'different',
    'frequency: stricter|dueOn: different',
  ],
  [
    'by a day, where what is left of a year is owed too',
    { duty: every('P1Y', 'pro-rata') },
    { duty: { ...every('P1Y', 'pro-rata'), dueOn: { month: 12, day: 15 } } },
    'different',
    'dueOn: different',
  ],
  [
    'by a day of a year against within the month after it',
    { duty: { ...every('P1Y', 'calendar'), dueOn: { month: 12, day: 15 } } },
    { duty: { ...every('P1Y', 'calendar'), dueAfter: 'P1M' } },
    'different',
    'dueAfter: different|dueOn: looser',
  ],
  [
    'an interval over once without a date',
    { duty: once(null) },
    { duty: every('P1Y', 'calendar-year') },
    'stricter',
    'shape: stricter|frequency: stricter',
  ],
  [
    'berkala over once without a date',
    { duty: once(null) },
    { duty: every(null) },
    'stricter',
    'shape: stricter|frequency: stricter',
  ],
  [
    'once by a date against an interval',
    { duty: once('2024-12-31') },
    { duty: every('P1Y', 'calendar-year') },
    'different',
    'shape: different|frequency: stricter|by: looser',
  ],
  ['a date over none', { duty: once(null) }, { duty: once('2024-12-31') }, 'stricter', 'by: stricter'],
  ['an earlier date', { duty: once('2024-12-31') }, { duty: once('2024-06-30') }, 'stricter', 'by: stricter'],
  [
    'a period to answer over none',
    { duty: answer(null) },
    { duty: answer('P14D') },
    'stricter',
    'within: stricter',
  ],
  [
    'a shorter period to answer',
    { duty: answer('P14D') },
    { duty: answer('P7D') },
    'stricter',
    'within: stricter',
  ],
  [
    'a month against thirty days',
    { duty: answer('P1M') },
    { duty: answer('P30D') },
    'different',
    'within: different',
  ],
  [
    'both points of a document over one',
    { duty: review(['mid-term']) },
    { duty: review(['mid-term', 'final-year']) },
    'stricter',
    'milestones: stricter',
  ],
  [
    'one point against the other',
    { duty: review(['mid-term']) },
    { duty: review(['final-year']) },
    'different',
    'milestones: different',
  ],
  ['a term over none', { duty: paper({}) }, { duty: paper({ term: 'P5Y' }) }, 'stricter', 'term: stricter'],
  [
    'two terms',
    { duty: paper({ term: 'P3Y' }) },
    { duty: paper({ term: 'P5Y' }) },
    'different',
    'term: different',
  ],
  [
    'less than five years within at most five',
    { duty: paper({ term: { atMost: 'P5Y' } }) },
    { duty: paper({ term: { lessThan: 'P5Y' } }) },
    'stricter',
    'term: stricter',
  ],
  [
    'just four years within less than five',
    { duty: paper({ term: { lessThan: 'P5Y' } }) },
    { duty: paper({ term: 'P4Y' }) },
    'stricter',
    'term: stricter',
  ],
  [
    'at least three years within at least two',
    { duty: paper({ term: { atLeast: 'P3Y' } }) },
    { duty: paper({ term: { atLeast: 'P2Y' } }) },
    'looser',
    'term: looser',
  ],
  [
    'at most five years and at least five',
    { duty: paper({ term: { atMost: 'P5Y' } }) },
    { duty: paper({ term: { atLeast: 'P5Y' } }) },
    'different',
    'term: different',
  ],
  [
    'a form over none',
    { duty: paper({}) },
    { duty: paper({ form: 'keputusan-kepala-daerah' }) },
    'stricter',
    'form: stricter',
  ],
  [
    'a certain form over any form',
    { duty: paper({ form: 'penetapan-kepala-daerah' }) },
    { duty: paper({ form: 'keputusan-kepala-daerah' }) },
    'stricter',
    'form: stricter',
  ],
  [
    'one form against another',
    { duty: paper({ form: 'peraturan-kepala-daerah' }) },
    { duty: paper({ form: 'keputusan-kepala-daerah' }) },
    'different',
    'form: different',
  ],
  [
    'more contents',
    { duty: paper({ contents: ['satu'] }) },
    { duty: paper({ contents: ['dua', 'satu'] }) },
    'stricter',
    'contents: stricter',
  ],
  [
    'other contents',
    { duty: paper({ contents: ['satu'] }) },
    { duty: paper({ contents: ['dua'] }) },
    'different',
    'contents: different',
  ],
  [
    'every agency over the self-reliant ones',
    { bearer: 'perangkat-daerah-mandiri-tik' },
    { bearer: 'perangkat-daerah' },
    'stricter',
    'bearer: stricter',
  ],
  [
    'each of two over one',
    { bearer: 'diskominfo' },
    { bearer: { each: ['bappeda', 'diskominfo'] } },
    'stricter',
    'bearer: stricter',
  ],
  [
    'each of two over both together',
    { bearer: { jointly: ['bappeda', 'diskominfo'] } },
    { bearer: { each: ['bappeda', 'diskominfo'] } },
    'stricter',
    'bearer: stricter',
  ],
  [
    'both together over any of them',
    { bearer: { any: ['bappeda', 'diskominfo'] } },
    { bearer: { jointly: ['diskominfo', 'bappeda'] } },
    'stricter',
    'bearer: stricter',
  ],
  [
    'one against two together',
    { bearer: 'diskominfo' },
    { bearer: { jointly: ['bappeda', 'diskominfo'] } },
    'different',
    'bearer: different',
  ],
  [
    'the same two in another order',
    { bearer: { jointly: ['diskominfo', 'bappeda'] } },
    { bearer: { jointly: ['bappeda', 'diskominfo'] } },
    'equal',
    '',
  ],
  [
    'another recipient',
    { counterparty: 'diskominfo' },
    { counterparty: 'bappeda' },
    'different',
    'counterparty: different',
  ],
  [
    'a condition fewer',
    { applies: { and: [intra, placed] } },
    { applies: intra },
    'stricter',
    'applies: stricter',
  ],
  [
    'an alternative condition more',
    { applies: intra },
    { applies: { or: [intra, placed] } },
    'stricter',
    'applies: stricter',
  ],
  [
    'the same condition, otherwise written',
    { applies: intra },
    { applies: { '===': [intra, true] } },
    'equal',
    '',
  ],
  ['another condition', { applies: intra }, { applies: placed }, 'different', 'applies: different'],
  [
    'more that must hold',
    { duty: typed(intra) },
    { duty: typed({ and: [intra, placed] }) },
    'stricter',
    'requires: stricter',
  ],
  [
    'a higher number that must be reached',
    { duty: typed(staff(2)) },
    { duty: typed(staff(3)) },
    'stricter',
    'requires: stricter',
  ],
  [
    'a typed condition against an attestation',
    { duty: typed(intra) },
    { duty: { type: 'standing' } },
    'different',
    'requires: different',
  ],
  [
    'any of two acts against one of them',
    { duty: { ...YEARLY, event: ['lan-diagram-submitted', 'lan-changed'] } },
    { duty: YEARLY },
    'stricter',
    'event: stricter',
  ],
  [
    'once for each agency',
    { bearer: 'diskominfo' },
    { bearer: 'diskominfo', per: 'perangkat-daerah' },
    'stricter',
    'per: stricter',
  ],
  [
    'another frequency of two permissions',
    { strength: 'dapat' },
    { strength: 'dapat', duty: every('P2Y', 'rolling') },
    'different',
    'frequency: different',
  ],
  [
    'a permission that says more than the duty',
    { strength: 'wajib', duty: every(null) },
    { strength: 'dapat', duty: every('P1Y', 'calendar-year') },
    'looser',
    'strength: looser',
  ],
];

// The points of a document have a reading of their own.
function complete(norm: NormInput): NormInput {
  const duty = norm.duty as { readonly type?: string } | undefined;
  return duty?.type === 'milestones' && norm.readings === undefined
    ? { ...norm, readings: { default: 'document-years', rivals: [] } }
    : norm;
}

describe('the order of strictness', () => {
  it.each(TABLE)('%s', (_what, a, b, relation, fields) => {
    const topic = diffOne(complete(a), complete(b));
    expect([topic.relation, effectsOf(topic).join('|')]).toEqual([relation, fields]);
  });

  it.each(TABLE)('%s, the other way round', (_what, a, b, relation) => {
    const turned = relation === 'stricter' ? 'looser' : relation === 'looser' ? 'stricter' : relation;
    expect(diffOne(complete(b), complete(a)).relation).toBe(turned);
  });
});

describe('a breach that calls', () => {
  const others = ['lan', 'network'].map((id) => ({
    id,
    topic: 'lan-diagram',
    duty: every('P1Y', 'calendar-year'),
  }));
  const warnings = (id: string, breachOf: unknown) =>
    regulation(id, [
      ...others,
      { id: 'warning', topic: 'wan', duty: { ...answer('P7D'), trigger: { breachOf } } },
    ]);
  const between = (a: unknown, b: unknown) => {
    const { topics } = diffRulesets(warnings('satu', a), warnings('dua', b));
    return topics.filter(({ topic }) => topic === 'wan').map((it) => [it.relation, effectsOf(it).join('|')]);
  };
  it('of any of several over that of one', () => {
    expect(between('lan', ['lan', 'network'])).toEqual([['stricter', 'breachOf: stricter']]);
    expect(between(['network', 'lan'], 'lan')).toEqual([['looser', 'breachOf: looser']]);
    expect(between(['network', 'lan'], ['lan', 'network'])).toEqual([['equal', '']]);
  });
  it('of another: neither', () => {
    expect(between('lan', 'network')).toEqual([['different', 'breachOf: different']]);
  });
});
