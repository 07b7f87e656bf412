import type { RulesetInput } from 'patuh';

type Obligation = RulesetInput['obligations'][number];

const both = (text: string) => ({ id: text, en: text });
const named = (text: string) => ({ label: both(text) });
const is = (fact: string, value: string) => ({ '===': [{ var: fact }, value] });

const DUTIES: readonly (readonly [string, Obligation['applies'], Obligation['duty']])[] = [
  ['diagram', { and: [is('kind', 'agency'), { var: 'networked' }] }, yearly('diagram-given')],
  ['audit-a', is('kind', 'office'), everyTwoYears('audited-a')],
  ['audit-b', is('kind', 'office'), everyTwoYears('audited-b')],
  ['audit-c', is('kind', 'office'), everyTwoYears('audited-c')],
  ['middle-review', null, review('mid-term')],
  ['final-review', null, review('final-year')],
  ['monitoring', null, yearly('monitored')],
  ['change-report', { var: 'networked' }, { type: 'response', trigger: 'changed', event: 'reported' }],
  [
    'domain',
    null,
    { type: 'standing', requires: { and: [endsIn('domain', '.go.id'), { var: 'intranet' }] } },
  ],
  [
    'desk',
    null,
    { type: 'standing', requires: { and: [{ '>=': [{ var: 'staff' }, 1] }, { var: 'backup' }] } },
  ],
];

function yearly(event: string): Obligation['duty'] {
  return { type: 'recurring', event, every: 'P1Y', window: 'calendar-year' };
}

function everyTwoYears(event: string): Obligation['duty'] {
  return { type: 'recurring', event, every: 'P2Y', window: 'calendar-blocks' };
}

function review(point: 'mid-term' | 'final-year'): Obligation['duty'] {
  return { type: 'milestones', event: 'reviewed', document: 'plan', at: [point] };
}

function endsIn(fact: string, end: string) {
  return { '===': [{ substr: [{ var: fact }, -end.length] }, end] };
}

const EVENTS = [
  ...['diagram-given', 'audited-a', 'audited-b', 'audited-c'],
  ...['reviewed', 'monitored', 'changed', 'reported'],
];
const FACTS = {
  kind: {
    ...named('kind'),
    question: both('Which?'),
    type: 'choice',
    values: ['agency', 'office', 'centre'],
  },
  networked: { ...named('networked'), question: both('Is it?'), type: 'boolean' },
  domain: { ...named('domain'), question: both('Which?'), type: 'text' },
  intranet: { ...named('intranet'), question: both('Is it used?'), type: 'boolean' },
  staff: { ...named('staff'), question: both('How many?'), type: 'number' },
  backup: { ...named('backup'), question: both('Is there one?'), type: 'boolean' },
} satisfies NonNullable<RulesetInput['vocabulary']>['facts'];

/** Ten obligations of the kinds that regulations have: yearly, every two years, at points of a plan, upon an event, standing. */
export const tenObligations: RulesetInput = {
  id: 'ten-obligations',
  version: '1.0.0',
  jurisdiction: { name: 'Contoh', kind: 'kabupaten', timeZone: 'Asia/Jakarta' },
  instrument: {
    type: 'Peraturan Bupati',
    number: 1,
    year: 2021,
    title: 'Contoh',
    inForceFrom: '2022-01-01',
    status: 'in-force',
  },
  vocabulary: {
    roles: { bearer: { ...named('bearer'), holders: 'many' } },
    documents: { plan: named('plan') },
    events: Object.fromEntries(EVENTS.map((event) => [event, named(event)])),
    facts: FACTS,
    groups: { all: named('all') },
    topics: Object.fromEntries(DUTIES.map(([id]) => [id, { ...named(id), group: 'all' }])),
  },
  obligations: DUTIES.map(([id, applies, duty], index) => ({
    id,
    topic: id,
    cites: [`${index + 1}(1)`],
    strength: 'wajib',
    word: 'wajib',
    bearer: 'bearer',
    gist: both('A duty.'),
    applies,
    duty,
  })),
  provisions: DUTIES.map(([id], index) => ({ ref: `${index + 1}(1)`, kind: 'duty', obligations: [id] })),
};
