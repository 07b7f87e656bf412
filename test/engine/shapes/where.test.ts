import { describe, expect, it } from 'vitest';
import { checkCompliance } from '../../../src/engine/check-compliance.ts';
import type { FactValue } from '../../../src/model/state-input.ts';
import { rulesetOf } from '../../fixtures/rulesets.ts';
import { type Act, unitOf } from '../../fixtures/states.ts';
import { told } from '../../fixtures/verdicts.ts';

const GIST = { id: 'Sesuatu.', en: 'Something.' };
const vocabulary = {
  facts: {
    findings: { label: GIST, type: 'number', scope: 'event', question: GIST },
    grave: { label: GIST, type: 'boolean', scope: 'event', question: GIST },
  },
};
const units = [unitOf('dinkes', 'perangkat-daerah')];

/* "Dalam hal audit menemukan lebih dari dua temuan, perangkat daerah melapor paling lambat 14 hari." */
const reported = rulesetOf(
  {
    bearer: 'perangkat-daerah',
    duty: {
      type: 'response',
      trigger: 'security-audited',
      where: { or: [{ '>': [{ var: 'findings' }, 2] }, { var: 'grave' }] },
      event: 'lan-change-reported',
      within: 'P14D',
    },
  },
  {},
  vocabulary,
);
const audit = (on: string, facts: Record<string, FactValue> | null, id: string | null = null): Act => ({
  id,
  type: 'security-audited',
  unit: 'dinkes',
  on,
  facts,
});
const report = (on: string, about: string | null = null): Act => ({
  type: 'lan-change-reported',
  unit: 'dinkes',
  on,
  about,
});
const judge = (events: readonly Act[], asOf: string, ruleset = reported) =>
  checkCompliance(
    ruleset,
    { organization: { id: 'kab-contoh' }, units, recordsSince: '1945-08-17', events: [...events] },
    { asOf },
  );
const lines = (events: readonly Act[], asOf: string) => judge(events, asOf).findings.map(told);

describe('what an event was like', () => {
  it.each([
    ['with three findings it calls for a report', { findings: 3, grave: false }, 'due'],
    ['with two it calls for nothing', { findings: 2, grave: false }, 'not-applicable'],
    ['a grave one does so whatever their number', { grave: true }, 'due'],
    ['of one that is not grave the number must be known', { grave: false }, 'unknown'],
    ['of one of which nothing is recorded nobody knows', null, 'unknown'],
  ])('%s', (_, facts, status) => {
    expect(judge([audit('2024-01-15', facts)], '2024-01-20').findings).toMatchObject([{ status }]);
  });

  it('asks of the event what is not recorded, and says which', () => {
    const [finding] = judge([audit('2024-01-15', { grave: false }, 'a1')], '2024-01-20').findings;
    expect(finding?.missing).toEqual([
      {
        kind: 'event-fact',
        name: 'findings',
        event: 'a1',
        type: 'security-audited',
        about: null,
        on: '2024-01-15',
      },
    ]);
    expect(finding?.because).toContainEqual({
      code: 'event-fact-missing',
      fact: 'findings',
      event: 'a1',
      type: 'security-audited',
      on: '2024-01-15',
    });
  });

  it('an audit that calls for nothing is told, and takes no report from one that does', () => {
    const events = [
      audit('2024-01-10', { findings: 0, grave: false }, 'a1'),
      audit('2024-01-15', { findings: 3 }, 'a2'),
      report('2024-01-16'),
    ];
    const { findings, unused } = judge(events, '2024-02-01');
    expect(findings).toMatchObject([{ status: 'met', metOn: '2024-01-16', occurrence: { id: 'a2' } }]);
    expect(unused).toMatchObject([{ id: 'a1', reason: 'other-kind' }]);
  });

  it('a report may have been for one of which nobody knows, or for the other', () => {
    const events = [
      audit('2024-01-10', null, 'a1'),
      audit('2024-01-15', { findings: 3 }, 'a2'),
      report('2024-01-16'),
    ];
    expect(lines(events, '2024-02-15').map((line) => line.split(' ')[0])).toEqual(['unknown', 'unknown']);
    // One that names its audit leaves no doubt of it.
    const named = [...events.slice(0, 2), report('2024-01-16', 'a2')];
    expect(judge(named, '2024-02-15').findings).toMatchObject([
      { status: 'unknown', occurrence: { id: 'a1' } },
      { status: 'met', occurrence: { id: 'a2' } },
    ]);
  });

  it('two records of one day that differ only in what it was like are one call, that which is sure', () => {
    const twice = [audit('2024-01-15', { findings: 3 }), audit('2024-01-15', null)];
    expect(judge(twice, '2024-01-20').findings).toMatchObject([{ status: 'due' }]);
    expect(judge([...twice].reverse(), '2024-01-20').findings).toMatchObject([{ status: 'due' }]);
  });

  it('what nobody asks of an event is told as unused', () => {
    const { unused } = judge(
      [audit('2024-01-15', { findings: 3 }), { ...report('2024-01-16'), facts: { grave: true } }],
      '2024-02-01',
    );
    expect(unused).toMatchObject([
      { kind: 'fact', id: 'grave', type: 'lan-change-reported', reason: 'decides-nothing' },
    ]);
  });
});

describe('what must come before an act of a kind, and what goes with one', () => {
  /* "Sebelum perubahan yang berat, perangkat daerah menguji aplikasi." */
  const tested = rulesetOf(
    {
      bearer: 'perangkat-daerah',
      duty: {
        type: 'precondition',
        before: 'lan-changed',
        where: { var: 'grave' },
        requires: 'application-tested',
      },
    },
    {},
    vocabulary,
  );
  const change = (facts: Record<string, FactValue> | null): Act => ({
    type: 'lan-changed',
    unit: 'dinkes',
    on: '2024-01-15',
    facts,
  });

  it.each([
    ['a grave one without it is in breach', { grave: true }, 'breached'],
    ['any other needs nothing', { grave: false }, 'not-applicable'],
    ['of one that does not say nobody knows', null, 'unknown'],
  ])('%s', (_, facts, status) => {
    expect(judge([change(facts)], '2024-01-15', tested).findings).toMatchObject([{ status }]);
  });

  const secured = rulesetOf(
    { bearer: 'perangkat-daerah', duty: { type: 'standing', upon: 'lan-changed', where: { var: 'grave' } } },
    {},
    vocabulary,
  );
  it.each([
    ['whoever made a grave one is asked', { grave: true }, [{ kind: 'attestation' }]],
    ['whoever made another is not', { grave: false }, []],
    ['whoever does not say is asked what it was like', null, [{ kind: 'event-fact', name: 'grave' }]],
  ])('%s', (_, facts, missing) => {
    expect(judge([change(facts)], '2024-01-15', secured).findings).toMatchObject([{ missing }]);
  });
});
