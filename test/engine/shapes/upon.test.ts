import { describe, expect, it } from 'vitest';
import { ownInForceFrom } from '../../../src/model/instrument.ts';
import type { Loose } from '../../fixtures/raw-rulesets.ts';
import { rulesetOf } from '../../fixtures/rulesets.ts';
import { type Act, stateOf, unitOf } from '../../fixtures/states.ts';
import { check, told, verdicts } from '../../fixtures/verdicts.ts';

const units = [unitOf('dinkes', 'perangkat-daerah'), unitOf('dinsos', 'perangkat-daerah')];
const deployed = (unit: string, on: string): Act => ({
  type: 'application-deployed',
  unit,
  on,
  about: 'app',
});
const handover = (duty: Loose = {}) =>
  rulesetOf({
    bearer: 'perangkat-daerah',
    duty: { type: 'standing', upon: ['application-deployed'], ...duty },
  });
const ID = handover().obligations[0]?.id ?? '';

describe('how something is done, upon an act of the bearer', () => {
  it.each([
    ['2024-02-29', ['not-applicable undated', 'not-applicable undated']],
    ['2024-03-01', ['unknown undated', 'not-applicable undated']],
    ['2024-03-02', ['unknown undated', 'not-applicable undated']],
  ])('is asked only of the one that did it, from that day: %s', (asOf, lines) => {
    const state = stateOf({ units, recordsSince: '2010-01-01', events: [deployed('dinkes', '2024-03-01')] });
    const report = check(handover(), state, asOf);
    expect(report.findings.map(told)).toEqual(lines);
    expect(report.unknowns.map(({ kind, units: asked }) => [kind, asked])).toEqual(
      asOf < '2024-03-01' ? [] : [['attestation', ['dinkes']]],
    );
  });

  it.each([
    [true, 'met undated'],
    [false, 'breached undated breached 2024-03-01 late 2'],
  ])('answered with %s it is %s, never from before the act', (value, line) => {
    const facts = { [ID]: { value, from: '2024-01-01', until: null, evidence: null } };
    const state = stateOf({
      units: [{ ...unitOf('dinkes', 'perangkat-daerah'), facts }],
      recordsSince: '2010-01-01',
      events: [deployed('dinkes', '2024-03-01')],
    });
    const { findings } = check(handover(), state, '2024-03-02');
    expect(findings.map(told)).toEqual([line]);
    expect(findings[0]?.evidence.map(({ type }) => type)).toEqual([null, 'application-deployed']);
    expect(findings[0]?.because[0]).toMatchObject({ code: 'trigger', on: '2024-03-01' });
  });

  it('an act from before the entry into force does not call for it', () => {
    const state = stateOf({
      units: [unitOf('dinkes', 'perangkat-daerah')],
      recordsSince: '1990-01-01',
      events: [deployed('dinkes', '2001-01-01')],
    });
    expect(verdicts(handover(), state, '2024-01-01')).toEqual(['not-applicable undated']);
  });

  it('where the log begins late, whether anything was done is unknown', () => {
    const state = stateOf({ units: [unitOf('dinkes', 'perangkat-daerah')], recordsSince: '2023-12-31' });
    const { findings } = check(handover(), state, '2024-01-01');
    expect(findings).toMatchObject([
      { status: 'unknown', missing: [{ kind: 'records', name: 'application-deployed' }] },
    ]);
  });

  it('a paper calls for it from its first day, one that had run out before the norm does not', () => {
    const guided = rulesetOf({
      bearer: 'kepala-daerah',
      duty: { type: 'standing', upon: 'spbe-roadmap' },
    });
    const paper = (from: string, to: string | null) =>
      stateOf({ recordsSince: '2000-01-01', documents: [{ id: 'peta', type: 'spbe-roadmap', from, to }] });
    expect(verdicts(guided, paper('2024-03-01', null), '2024-02-29')).toEqual(['not-applicable undated']);
    expect(verdicts(guided, paper('2024-03-01', null), '2024-03-01')).toEqual(['unknown undated']);
    expect(verdicts(guided, paper('2001-01-01', '2005-12-31'), '2024-03-01')).toEqual([
      'not-applicable undated',
    ]);
  });

  it('a condition over facts is asked likewise', () => {
    const typed = handover({ requires: { var: 'uses-intra-network' } });
    const state = (events: Act[]) =>
      stateOf({ units: [unitOf('dinkes', 'perangkat-daerah')], recordsSince: '2000-01-01', events });
    expect(verdicts(typed, state([]), '2024-03-01')).toEqual(['not-applicable undated']);
    expect(verdicts(typed, state([deployed('dinkes', '2024-03-01')]), '2024-03-01')).toEqual([
      'unknown undated',
    ]);
  });
});

it('a part of an act binds like the whole, whoever has to have done it', () => {
  const ruleset = rulesetOf({
    bearer: 'inspektorat',
    duty: { type: 'standing', upon: ['ict-audited'], triggerBy: 'tim-auditor' },
  });
  const auditors = [unitOf('insp', 'inspektorat'), unitOf('tim', 'tim-auditor')];
  const part = (on: string): Act => ({ type: 'application-audited', unit: 'tim', on });
  const state = stateOf({ units: auditors, recordsSince: '2010-01-01', events: [part('2024-03-01')] });
  expect(check(ruleset, state, '2024-02-29').findings.map(told)).toEqual(['not-applicable undated']);
  expect(check(ruleset, state, '2024-03-01').findings.map(told)).toEqual(['unknown undated']);
  expect(check(ruleset, state, '2024-03-02').findings.map(told)).toEqual(['unknown undated']);
});

describe('how a thing is, upon a paper', () => {
  const used = (duty: Loose = {}) =>
    rulesetOf({ bearer: 'kepala-daerah', duty: { type: 'standing', upon: 'spbe-roadmap', ...duty } });
  const ANSWER = used().obligations[0]?.id ?? '';
  const given = (papers: readonly (readonly [string, string | null])[], facts: Loose = {}) =>
    stateOf({
      recordsSince: '2000-01-01',
      documents: papers.map(([from, to], at) => ({ id: `peta-${at}`, type: 'spbe-roadmap', from, to })),
      facts,
    });
  const no = (from: string | null) => ({ [ANSWER]: { value: false, from, until: null, evidence: null } });

  it.each([
    ['2024-12-31', ['unknown undated']],
    ['2025-01-01', ['not-applicable undated']],
  ])('is asked while the paper runs: %s', (asOf, lines) => {
    const { findings } = check(used(), given([['2022-01-01', '2024-12-31']]), asOf);
    expect(findings.map(told)).toEqual(lines);
    expect(findings[0]?.because.map(({ code }) => code)).toEqual(
      asOf < '2025-01-01' ? ['trigger', 'not-attested'] : ['trigger', 'document'],
    );
  });

  it('a breach of the time of the paper stays told, and ends with it', () => {
    const { findings } = check(used(), given([['2022-01-01', '2024-12-31']], no('2024-07-01')), '2025-03-01');
    expect(findings.map(told)).toEqual([
      'not-applicable undated',
      'breached 2024-07-01..2024-12-31 breached 2024-07-01 late 184',
    ]);
  });

  it('what is said only from after the paper was no breach of it', () => {
    const state = given([['2022-01-01', '2024-12-31']], no('2025-01-01'));
    expect(verdicts(used(), state, '2025-03-01')).toEqual(['not-applicable undated']);
  });

  it('between two papers nothing is owed; in the next it is again', () => {
    const papers = [
      ['2022-01-01', '2023-12-31'],
      ['2025-01-01', '2029-12-31'],
    ] as const;
    const { findings } = check(used(), given(papers, no('2023-12-01')), '2025-01-02');
    expect(findings.map(told)).toEqual([
      'breached undated breached 2025-01-01 late 2',
      'breached 2023-12-01..2023-12-31 breached 2023-12-01 late 31',
    ]);
  });

  it('drawing up a paper is judged only where it was drawn up under the regulation', () => {
    const drawnUp = used({ since: 'in-force' });
    const older = given([['2001-01-01', null]], no(null));
    const inForceFrom = ownInForceFrom(drawnUp.instrument) ?? '';
    expect(verdicts(drawnUp, older, '2025-01-01')).toEqual(['not-applicable undated']);
    expect(verdicts(drawnUp, given([[inForceFrom, null]], no(null)), '2025-01-01')).toEqual([
      'breached undated',
    ]);
  });
});
