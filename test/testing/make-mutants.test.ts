import { describe, expect, it } from 'vitest';
import type { Ruleset } from '../../src/model/ruleset.ts';
import { makeMutants } from '../../src/testing/mutation/make-mutants.ts';
import { diagramDuty, OTHERS } from '../fixtures/duties.ts';
import { rulesetWith } from '../fixtures/rulesets.ts';

const namesOf = (ruleset: Ruleset) => makeMutants(ruleset).map(({ id }) => id.replace(/^[^/]*\//, ''));
const DIAGRAM = rulesetWith([diagramDuty()]);
const duty = (of: object, rest: object = {}) => diagramDuty({ duty: of, readings: null, ...rest });

describe('the changes that are made to a law', () => {
  const NORM = ['strength-dapat', 'word-dapat', 'bearer-changed', 'bearer-dropped', 'recipient-changed'];

  it('of a yearly duty', () => {
    expect(namesOf(DIAGRAM)).toEqual([
      ...NORM,
      'event-changed',
      'period-halved',
      'period-doubled',
      'period-dropped',
      'count-2',
      'window-rolling',
      'window-pro-rata',
      'first-window-later',
    ]);
  });
  it.each([
    [
      'an act without a date',
      { type: 'once', event: 'sop-adopted', by: null },
      ['event-changed', 'day-changed'],
    ],
    [
      'several acts, any of which will do',
      { type: 'once', event: ['sop-adopted', 'cio-appointed'], by: '2024-01-01' },
      ['event-without-sop-adopted', 'event-without-cio-appointed', 'day-changed'],
    ],
    [
      'named months',
      { type: 'recurring', event: 'data-backed-up', every: 'P1Y', window: 'calendar', months: [4, 10] },
      [
        'event-changed',
        'period-halved',
        'period-doubled',
        'period-dropped',
        'month-without-4',
        'month-without-10',
        'month-changed',
        'months-dropped',
        'count-2',
        'first-window-later',
      ],
    ],
    [
      'what is due after a window',
      { type: 'recurring', event: 'data-backed-up', every: 'P3M', window: 'calendar', dueAfter: 'P10D' },
      [
        'event-changed',
        'period-doubled',
        'period-dropped',
        'after-period-halved',
        'after-period-doubled',
        'after-period-dropped',
        'after-days-of-another-count',
        'count-2',
        'first-window-later',
      ],
    ],
    [
      'what is due by a day of each year',
      {
        type: 'recurring',
        event: 'data-backed-up',
        every: 'P1Y',
        window: 'calendar',
        dueOn: { month: 12, day: 15 },
      },
      [
        'event-changed',
        'period-halved',
        'period-doubled',
        'period-dropped',
        'due-day-changed',
        'due-month-changed',
        'due-day-dropped',
        'count-2',
        'first-window-later',
      ],
    ],
    [
      'what is due by a day of each month',
      { type: 'recurring', event: 'data-backed-up', every: 'P1M', window: 'calendar', dueOn: { day: 15 } },
      [
        'event-changed',
        'period-doubled',
        'period-dropped',
        'due-day-changed',
        'due-day-dropped',
        'count-2',
        'first-window-later',
      ],
    ],
    [
      'an answer within a period',
      { type: 'response', trigger: 'lan-changed', event: 'lan-change-reported', within: 'P14D' },
      [
        'event-changed',
        'period-halved',
        'period-doubled',
        'period-dropped',
        'days-of-another-count',
        'trigger-changed',
      ],
    ],
    [
      'an answer without a period',
      {
        type: 'response',
        trigger: ['lan-changed', 'sop-adopted'],
        event: 'lan-change-reported',
        within: null,
      },
      ['event-changed', 'period-invented', 'trigger-without-lan-changed', 'trigger-without-sop-adopted'],
    ],
    [
      'something that comes first',
      { type: 'precondition', before: 'application-deployed', requires: 'application-tested' },
      ['event-changed', 'trigger-changed'],
    ],
    [
      'points of a document',
      {
        type: 'milestones',
        event: 'roadmap-reviewed',
        document: 'spbe-roadmap',
        at: ['mid-term', 'final-year'],
      },
      ['event-changed', 'milestone-without-mid-term', 'milestone-without-final-year', 'document-changed'],
    ],
    [
      'points of a paper by its years and by terms',
      {
        type: 'milestones',
        event: 'roadmap-reviewed',
        document: 'spbe-roadmap',
        at: [{ year: 2 }, { before: 'end', lead: 'P30D', notBefore: 'P6M' }],
      },
      [
        'event-changed',
        'milestone-without-year-2',
        'milestone-without-P6M-to-P30D-before-end',
        'milestone-year-2-as-year-3',
        'milestone-year-2-as-year-1',
        'milestone-P6M-to-P30D-before-end-as-P6M-to-P15D-before-end',
        'milestone-P6M-to-P30D-before-end-as-P6M-to-P60D-before-end',
        'milestone-P6M-to-P30D-before-end-as-P30D-before-end',
        'document-changed',
      ],
    ],
    [
      'a paper',
      { type: 'document', document: 'spbe-roadmap', form: 'keputusan-kepala-daerah' },
      ['document-changed', 'form-dropped', 'form-changed'],
    ],
    [
      'what a paper has to be',
      {
        type: 'document-quality',
        document: 'spbe-roadmap',
        term: 'P5Y',
        form: 'keputusan-kepala-daerah',
        contents: ['goals', 'funding'],
      },
      [
        'period-halved',
        'period-doubled',
        'period-dropped',
        'document-changed',
        'form-dropped',
        'form-changed',
        'contents-without-goals',
        'contents-without-funding',
      ],
    ],
    [
      'a bounded length',
      { type: 'document-quality', document: 'spbe-roadmap', term: { lessThan: 'P5Y' } },
      ['period-halved', 'period-doubled', 'bound-moreThan', 'bound-atMost', 'document-changed'],
    ],
    [
      'a regular act without an interval',
      { type: 'recurring', event: 'data-backed-up', every: null },
      ['event-changed', 'period-invented', 'count-2'],
    ],
    [
      'a typed standing duty',
      {
        type: 'standing',
        requires: {
          and: [{ '>=': [{ var: 'service-desk-staff' }, 2] }, { var: 'service-desk-unit-formed' }],
        },
      },
      [
        'requirement-dropped',
        'requirement-negated',
        'requirement-part-1',
        'requirement-part-2',
        'requirement-part-3',
        'requirement-part-4',
      ],
    ],
  ])('of %s', (_, of, names) => {
    expect(namesOf(rulesetWith([duty(of)]))).toEqual([...NORM, ...names]);
  });
  it('of a condition, of "via", of "per", of several bearers', () => {
    const ruleset = rulesetWith([
      duty(
        { type: 'standing' },
        {
          id: 'wan',
          applies: { var: 'uses-intra-network' },
          via: 'bappeda',
          per: 'perangkat-daerah',
          bearer: { any: ['bappeda', 'diskominfo'] },
          word: null,
        },
      ),
    ]);
    expect(namesOf(ruleset)).toEqual([
      'strength-dapat',
      'bearer-changed',
      'bearer-dropped',
      'bearer-only-bappeda',
      'bearer-only-diskominfo',
      'bearer-jointly',
      'recipient-changed',
      'per-dropped',
      'via-dropped',
      'condition-dropped',
      'condition-negated',
    ]);
  });
  it.each([
    ['an act', 'lan-changed', true],
    ['a paper', 'spbe-roadmap', false],
    ['papers alone', ['spbe-roadmap', 'spbe-architecture'], false],
    ['a paper or an act', ['spbe-roadmap', 'lan-changed'], true],
  ])('of whose act it is that calls for a duty, upon %s', (_, upon, invented) => {
    const names = namesOf(rulesetWith([duty({ type: 'standing', upon }), OTHERS[2] ?? {}]));
    expect(names.includes('trigger-by-invented')).toBe(invented);
  });
  it('of the proviso of a permission, and never a proviso of a duty', () => {
    const duties = { type: 'once', event: 'sop-adopted', by: null };
    const proviso = { '===': [{ var: 'uses-intra-network' }, true] };
    const names = namesOf(rulesetWith([duty(duties, { strength: 'dapat', proviso })]));
    expect(names.filter((name) => name.startsWith('proviso') || name.startsWith('strength'))).toEqual([
      'strength-wajib',
      'proviso-dropped',
      'proviso-negated',
      'proviso-part-1',
    ]);
  });
  it('of a permission only what matters to it, and of an attested duty nothing', () => {
    expect(
      namesOf(
        rulesetWith([
          duty({ type: 'once', event: 'sop-adopted', by: null }, { strength: 'dapat', word: 'dapat' }),
        ]),
      ),
    ).toEqual([
      'strength-wajib',
      'word-wajib',
      'bearer-changed',
      'bearer-dropped',
      'recipient-changed',
      'event-changed',
    ]);
    expect(makeMutants(rulesetWith([OTHERS[2] ?? {}]))).toEqual([]);
  });
  it('put the breach of another obligation in the place of the one that calls', () => {
    const called = { type: 'response', trigger: { breachOf: 'lan-diagram' }, event: 'lan-change-reported' };
    const warning = duty({ ...called, within: 'P7D' }, { id: 'warning', topic: 'wan' });
    const mutants = makeMutants(rulesetWith([diagramDuty(), ...OTHERS, warning]));
    expect(
      mutants.flatMap(({ kind, to, original }) =>
        kind === 'trigger' && original.id === 'warning' ? [to] : [],
      ),
    ).toContain('lan-change-report');
  });
  it('forget each of several breaches that call', () => {
    const called = { type: 'response', event: 'lan-change-reported', within: 'P7D' };
    const breachOf = ['lan-diagram', 'lan-change-report'];
    const warning = duty({ ...called, trigger: { breachOf } }, { id: 'warning', topic: 'wan' });
    const mutants = makeMutants(rulesetWith([diagramDuty(), ...OTHERS, warning]));
    expect(
      mutants.flatMap(({ kind, name, changed, original: { id } }) =>
        kind === 'trigger' && id === 'warning'
          ? [[name, (changed.duty as { trigger?: unknown }).trigger]]
          : [],
      ),
    ).toEqual([
      ['trigger-without-lan-diagram', { breachOf: ['lan-change-report'] }],
      ['trigger-without-lan-change-report', { breachOf: ['lan-diagram'] }],
    ]);
  });
  it('turn round what a wording does with what the one before it began', () => {
    const versions = [{ until: '2024-12-31' }, { from: '2025-01-01', transition: 'former' }];
    const [mutant] = makeMutants(rulesetWith([diagramDuty({ versions })])).filter(
      ({ kind }) => kind === 'transition',
    );
    expect(mutant?.changed.versions.map(({ transition }) => transition)).toEqual([null, 'carried-over']);
  });
  it('are each a valid ruleset: a period that fills no calendar year evenly is left out', () => {
    const every = duty({ type: 'recurring', event: 'data-backed-up', every: 'P1M', window: 'calendar-year' });
    expect(namesOf(rulesetWith([every]))).not.toContain('period-halved');
  });
});
