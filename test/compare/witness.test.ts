import { describe, expect, it } from 'vitest';
import { diffRulesets } from '../../src/compare/diff-rulesets.ts';
import { diffOne, onlyTopic, rerun } from '../fixtures/diffs.ts';
import type { Loose } from '../fixtures/raw-rulesets.ts';
import { type NormInput, regulation, YEARLY } from '../fixtures/rulesets.ts';

const answer = (within: string | null): NormInput => ({
  bearer: 'diskominfo',
  duty: { type: 'response', trigger: 'lan-changed', event: 'lan-change-reported', within },
});
const review = (at: readonly string[]): NormInput => ({
  bearer: 'diskominfo',
  duty: { type: 'milestones', event: 'architecture-reviewed', document: 'spbe-architecture', at },
  readings: { default: 'document-years', rivals: [] },
});

describe('a witness', () => {
  it('needs no event where a duty that is never done parts the verdicts', () => {
    const { witness } = diffOne(
      { bearer: 'diskominfo' },
      { bearer: 'diskominfo', duty: { ...YEARLY, every: null, window: null } },
    );
    expect(witness).toMatchObject({
      state: { organization: { id: 'contoh' } },
      asOf: '2025-01-01',
      statusA: 'breached',
      statusB: 'outstanding',
    });
    expect(witness?.state).not.toHaveProperty('events');
  });

  it('needs one event where one act is enough for the one and not for the other', () => {
    const twice = { bearer: 'diskominfo', duty: { ...YEARLY, atLeast: 2 } };
    const { witness } = diffOne({ bearer: 'diskominfo' }, twice);
    expect(witness?.state.events).toEqual([{ type: 'lan-diagram-submitted', on: '2024-01-01' }]);
    expect(witness).toMatchObject({ asOf: '2025-01-01', statusA: 'met', statusB: 'breached' });
  });

  it('has the event that calls for an answer, and the day after the shorter period', () => {
    const { witness } = diffOne(answer('P14D'), answer('P7D'));
    expect(witness?.state.events).toEqual([{ type: 'lan-changed', on: '2023-07-10' }]);
    // Seven days from the 10th: last good day the 16th.
    expect(witness).toMatchObject({
      asOf: '2023-07-18',
      statusA: 'due',
      statusB: 'breached',
      dueOn: { a: '2023-07-24', b: '2023-07-17' },
    });
  });

  it('has the paper whose points are reviewed', () => {
    const { witness } = diffOne(review(['final-year']), review(['mid-term', 'final-year']));
    expect(witness?.state.documents).toEqual([
      { id: 'dokumen-1', type: 'spbe-architecture', from: '2023-07-10', to: '2028-07-09' },
    ]);
    // Five years from 10 July 2023: the third, which holds the midpoint, ends on 9 July 2026.
    expect(witness).toMatchObject({ asOf: '2026-07-10', statusB: 'breached' });
  });

  it('has the fact under which only one side applies', () => {
    const { witness } = diffOne(
      { bearer: 'diskominfo' },
      { bearer: 'diskominfo', applies: { var: 'uses-intra-network' } },
    );
    expect(witness).toMatchObject({
      state: { facts: { 'uses-intra-network': false } },
      statusA: 'breached',
      statusB: 'not-applicable',
    });
  });

  it('has both bearers where the duty moved, and one of them did it', () => {
    const { witness } = diffOne({ bearer: 'diskominfo' }, { bearer: 'bappeda' });
    expect(witness?.state.units).toHaveLength(2);
    expect(witness?.state.events).toHaveLength(1);
    expect([witness?.statusA, witness?.statusB].sort()).toEqual(['breached', 'met']);
  });

  it('has a bystander where one side names nobody and the act of anybody will do', () => {
    const { witness } = diffOne({ bearer: 'diskominfo' }, { bearer: null });
    expect(witness?.state.units).toEqual([
      { id: 'unit-1', roles: ['diskominfo'] },
      { id: 'unit-2', roles: [] },
    ]);
    expect(witness?.state.events).toMatchObject([{ unit: 'unit-2' }]);
    expect([witness?.statusA, witness?.statusB]).toEqual(['breached', 'met']);
  });

  it('is on the side that the relation calls stricter', () => {
    const wide = diffOne({ bearer: 'perangkat-daerah-mandiri-tik' }, { bearer: 'perangkat-daerah' });
    expect([wide.relation, wide.witness?.statusA, wide.witness?.statusB]).toEqual([
      'stricter',
      'met',
      'breached',
    ]);
  });
});

describe('the days in force of a witness', () => {
  const rolling = { bearer: 'diskominfo', duty: { ...YEARLY, every: 'P2Y', window: 'rolling' } };
  const yearly = { bearer: 'diskominfo' };
  const diff = (a: Loose, b: Loose) => {
    const [first, second] = [regulation('satu', [yearly], a), regulation('dua', [rolling], b)];
    const topic = onlyTopic(diffRulesets(first, second));
    const statuses = rerun(topic, first, second);
    expect([statuses.a.includes('breached'), statuses.b.includes('breached')]).toEqual([true, false]);
    return topic.witness;
  };

  it("are the texts' own where the verdicts part on them", () => {
    const witness = diff({ inForceFrom: '2022-03-01' }, { inForceFrom: '2023-07-10' });
    expect(witness).toMatchObject({
      inForceFrom: { a: '2022-03-01', b: '2023-07-10' },
      supposed: { a: false, b: false },
    });
  });

  it('are one supposed day where the age of the texts alone would speak against it', () => {
    // The looser one is so much older that on the texts' own days it is in breach first.
    const witness = diff({ inForceFrom: '2023-07-10' }, { inForceFrom: '2019-01-01' });
    expect(witness?.asOf).toBe('2025-01-01');
  });

  it('are one supposed day where one text has none', () => {
    const witness = diff({ inForceFrom: null, status: 'draft' }, { inForceFrom: '2023-07-10' });
    expect(witness).toMatchObject({
      inForceFrom: { a: '2023-07-10', b: '2023-07-10' },
      supposed: { a: true, b: false },
    });
  });

  it('are any day where neither has one', () => {
    const witness = diff({ inForceFrom: null, status: 'draft' }, { inForceFrom: null, status: 'draft' });
    expect(witness).toMatchObject({
      inForceFrom: { a: '2024-01-01', b: '2024-01-01' },
      supposed: { a: true, b: true },
    });
  });
});

describe('there is no witness', () => {
  it.each<readonly [string, NormInput, NormInput, string]>([
    ['where both say the same', {}, { cites: ['9A'] }, 'equal'],
    [
      'where nothing is owed by a day',
      { duty: { type: 'standing' } },
      { duty: { type: 'standing' }, bearer: 'diskominfo' },
      'not-timed',
    ],
    [
      'where only the recipient differs',
      { counterparty: 'diskominfo' },
      { counterparty: 'bappeda' },
      'no-verdict-difference',
    ],
    ['where the other side rests on a yes or no', {}, { duty: { type: 'standing' } }, 'attested'],
    [
      'where it matters to no verdict who bears it, as with a paper',
      { duty: { type: 'document', document: 'spbe-architecture' }, bearer: 'kepala-daerah' },
      { duty: { type: 'document', document: 'spbe-architecture' }, bearer: 'diskominfo' },
      'never-disagree',
    ],
  ])('%s', (_where, a, b, reason) => {
    const { witness, noWitness } = diffOne(a, b);
    expect([witness, noWitness]).toEqual([null, reason]);
  });
});
