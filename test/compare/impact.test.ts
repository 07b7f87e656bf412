import { describe, expect, it } from 'vitest';
import { assessImpact } from '../../src/compare/assess-impact.ts';
import { checkCompliance } from '../../src/engine/check-compliance.ts';
import { parseState } from '../../src/load/parse-state.ts';
import { PatuhInputError } from '../../src/model/issue.ts';
import type { StateInput } from '../../src/model/state-input.ts';
import { LOCALES } from '../../src/model/terms.ts';
import { layOutImpact } from '../../src/report/comparison/lay-out.ts';
import { render } from '../../src/report/format/formats.ts';
import { showOn } from '../fixtures/contoh.ts';
import { parsedOf } from '../fixtures/parsed.ts';
import { type NormInput, regulation, YEARLY } from '../fixtures/rulesets.ts';
import { unchecked } from '../fixtures/unchecked.ts';

const diagram: NormInput = { id: 'lan-diagram', cites: ['23(1)'] };
const website: NormInput = { id: 'website', topic: 'website', cites: ['24'], duty: { type: 'standing' } };
const before = regulation('contoh', [diagram, website]);
const twoYearly = { ...diagram, duty: { ...YEARLY, every: 'P2Y', window: 'rolling' } };

const state: StateInput = {
  organization: { id: 'kab-contoh', name: 'Kabupaten Contoh' },
  recordsSince: '1945-08-17',
  units: [
    { id: 'dinkes', name: 'Dinas Kesehatan', roles: ['perangkat-daerah'] },
    { id: 'kominfo', name: 'Diskominfo', roles: ['diskominfo'] },
  ],
  events: [
    { type: 'lan-diagram-submitted', unit: 'dinkes', on: '2024-05-01' },
    { type: 'lan-diagram-submitted', unit: 'kominfo', on: '2024-06-01' },
    { type: 'lan-diagram-submitted', unit: 'kominfo', on: '2025-06-01' },
  ],
};
const options = { asOf: '2026-03-01' };
const STATES = [parsedOf(parseState(state))];

describe('replacing a ruleset by itself', () => {
  it('changes nothing', () => {
    const impact = assessImpact(before, before, [state], options);
    expect(impact.format).toBe('patuh/impact/v3');
    expect(impact.states[0]).toMatchObject({ changes: [], gained: [], lifted: [], firstDue: [] });
    expect(impact.totals).toMatchObject({
      states: 1,
      changes: 0,
      gained: 0,
      lifted: 0,
      newDates: 0,
      transitions: [],
    });
  });
});

describe('an amendment to once in two years', () => {
  const after = regulation('contoh', [twoYearly, website]);
  const impact = assessImpact(before, after, [state], options);
  const [dinkes] = impact.states;

  it('takes the breach of the missed year away', () => {
    expect(dinkes?.breaches).toEqual({ before: 1, after: 0 });
    const ofDinkes = dinkes?.changes.filter(({ unit }) => unit === 'dinkes') ?? [];
    expect(
      ofDinkes.map((change) => [
        change.before?.status,
        change.before?.dueOn,
        change.after?.status,
        change.after?.dueOn,
      ]),
    ).toEqual([
      // The current window of each, then those that the other does not have.
      ['due', '2026-12-31', 'due', '2026-04-30'],
      ['met', '2024-12-31', undefined, undefined],
      ['breached', '2025-12-31', undefined, undefined],
      [undefined, undefined, 'met', '2025-07-09'],
    ]);
  });

  it('brings the first new due dates forward, by day', () => {
    expect(dinkes?.firstDue.map(({ unit, dueOn, before: was }) => [unit, dueOn, was])).toEqual([
      ['dinkes', '2026-04-30', '2026-12-31'],
      ['kominfo', '2027-05-31', '2026-12-31'],
    ]);
  });

  it('gains and lifts no duty', () => {
    expect(dinkes).toMatchObject({ gained: [], lifted: [] });
  });

  it('sums over several states', () => {
    const two = assessImpact(
      before,
      after,
      [state, { organization: { id: 'lain' }, recordsSince: '1945-08-17', units: state.units }],
      options,
    );
    expect(two.totals.states).toBe(2);
    expect(two.totals.changes).toBe(two.states.reduce((sum, { changes }) => sum + changes.length, 0));
    expect(two.totals.transitions.reduce((sum, { count }) => sum + count, 0)).toBe(two.totals.changes);
    expect(two.totals.breaches.before).toBe(
      two.states.reduce((sum, { breaches }) => sum + (breaches.before ?? Number.NaN), 0),
    );
  });
});

describe('duties gained and lifted', () => {
  it('are those of whoever bears them now and before', () => {
    const moved = regulation('contoh', [{ ...diagram, bearer: 'bappeda' }, website]);
    const [impact] = assessImpact(before, moved, [state], options).states;
    expect(impact?.lifted.map(({ unit, obligation, status }) => [unit, obligation.before, status])).toEqual([
      ['dinkes', 'lan-diagram', 'breached'],
      ['kominfo', 'lan-diagram', 'due'],
    ]);
    expect(impact?.gained.map(({ unit, bearer, status, dueOn }) => [unit, bearer, status, dueOn])).toEqual([
      [null, 'bappeda', 'breached', '2026-12-31'],
    ]);
  });

  it('are those of an obligation that is new or gone, and of a permission that becomes a duty', () => {
    const optional = regulation('contoh', [{ ...diagram, strength: 'dapat' }]);
    const [gaining] = assessImpact(optional, before, [state], options).states;
    expect(gaining?.gained.map(({ obligation, unit }) => [obligation.after, unit])).toEqual([
      ['lan-diagram', 'dinkes'],
      ['lan-diagram', 'kominfo'],
      ['website', 'dinkes'],
      ['website', 'kominfo'],
    ]);
    const [losing] = assessImpact(before, optional, [state], options).states;
    expect(losing?.lifted).toHaveLength(4);
    expect(losing?.gained).toEqual([]);
  });
});

describe('the inputs of an impact', () => {
  it('may be a neighbour whose words the state does not all share', () => {
    const attested = { ...state, facts: { website: true } };
    const neighbour = regulation('tetangga', [diagram]);
    const impact = assessImpact(before, neighbour, [{ state: attested, options }]);
    expect(impact.states[0]?.lifted.map(({ obligation }) => obligation.before)).toEqual([
      'website',
      'website',
    ]);
    // What only the other ruleset knows is left out, not refused; alone it is refused.
    expect(() => checkCompliance(neighbour, attested, options)).toThrow(PatuhInputError);
  });

  it('may be a draft, which is given the supposed day, and the text in force is not', () => {
    const draft = regulation('contoh', [twoYearly], { status: 'draft', inForceFrom: null });
    const [impact] = assessImpact(before, draft, [state], { ...options, inForceFrom: '2025-01-01' }).states;
    expect(impact?.inForceFrom).toEqual({ before: '2023-07-10', after: '2025-01-01' });
    expect(impact?.assumptions.after).toMatchObject([{ code: 'in-force-from', by: 'caller' }]);
  });

  it('are refused together, each problem once and under its place', () => {
    const broken = unchecked<StateInput>({ ...state, events: [{ type: 'no-such-event', on: '2024-02-30' }] });
    try {
      assessImpact(before, before, [state, { state: broken, options: { asOf: 'today' } }], { asOf: 'x' });
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof PatuhInputError)) throw error;
      expect(error.issues.map(({ path }) => path)).toEqual([
        'options.asOf',
        'states[1].state.events[0].on',
        'states[1].state.events[0].type',
        'states[1].options.asOf',
      ]);
    }
  });

  it('without any options lack the day', () => {
    expect(() => assessImpact(before, before, [state])).toThrow(/asOf/);
  });

  it('may name readings and policies that only one of the rulesets knows', () => {
    const regular = regulation('contoh', [
      {
        id: 'berkala',
        topic: 'data-backup',
        cites: ['5'],
        duty: { type: 'recurring', event: 'data-backed-up' },
      },
    ]);
    const policy = { ...options, policy: { berkala: 'P1M' } };
    expect(assessImpact(before, regular, [state], policy).states[0]?.gained[0]?.dueOn).toBe('2023-08-09');
    expect(() => assessImpact(before, before, [state], policy)).toThrow(PatuhInputError);
  });
});

describe('a side without a day of entry into force', () => {
  const draft = regulation('contoh', [diagram, website], { status: 'draft', inForceFrom: null });
  const late = { ...state, events: [] };

  it('has no number of breaches, nor has their sum: unknown is not none', () => {
    const impact = assessImpact(before, draft, [late, state], options);
    expect(impact.states.map(({ breaches }) => breaches.after)).toEqual([null, null]);
    expect(impact.totals.breaches).toEqual({ before: 5, after: null });
    expect(assessImpact(draft, before, [late], options).totals.breaches).toEqual({ before: null, after: 4 });
  });

  it.each(LOCALES)('is told in place of a headline (%s)', (locale) => {
    const impact = assessImpact(before, draft, [late], options);
    const text = showOn(layOutImpact(impact, before, draft, STATES, locale), 300);
    expect(text).toContain('--in-force-from');
    expect(text).not.toMatch(/pelanggaran: |breaches: /);
  });

  it('gives a least number of breaches beside what is unknown', () => {
    const impact = assessImpact(before, before, [late], options);
    const text = showOn(layOutImpact(impact, before, before, STATES, 'id'), 300);
    expect(text).toContain('pelanggaran: paling sedikit 4 menjadi paling sedikit 4');
  });
});

describe('how a change is told', () => {
  const moved = regulation('contoh', [{ ...diagram, bearer: 'bappeda' }, website]);

  it.each(LOCALES)('says since when something is in breach, and has one arrow at most (%s)', (locale) => {
    const impacts = [
      assessImpact(before, moved, [state], options),
      assessImpact(before, regulation('contoh', [twoYearly, website]), [state], options),
    ];
    for (const impact of impacts) {
      const text = render(layOutImpact(impact, before, moved, STATES, locale), 'markdown');
      expect(text).not.toMatch(/dilanggar paling lambat|in breach by|→[^|\n]*→/);
    }
    const [first] = impacts;
    if (first === undefined) throw new Error('no impact');
    const since = locale === 'id' ? 'dilanggar sejak 1 Januari 2026' : 'since 1 January 2026';
    expect(showOn(layOutImpact(first, before, moved, STATES, locale), 300)).toContain(since);
  });
});
