import { describe, expect, it } from 'vitest';
import { rulesetOf } from '../fixtures/rulesets.ts';
import { stateOf } from '../fixtures/states.ts';
import { check, verdicts } from '../fixtures/verdicts.ts';

const duty = {
  type: 'recurring',
  event: 'lan-diagram-submitted',
  every: 'P1Y',
  window: 'calendar-year',
} as never;
const instrument = (rest: object) => rulesetOf({ duty }, rest as never);
const reason = { id: 'dianggap', en: 'supposed' };

describe('when a regulation binds', () => {
  it('not before its first day', () => {
    expect(verdicts(instrument({}), stateOf(), '2023-07-09')).toEqual(['not-in-force undated']);
    expect(verdicts(instrument({}), stateOf(), '2023-07-10')).toEqual(['due 2024-01-01..2024-12-31']);
  });
  it('not after its last day, nor when it is revoked', () => {
    const ended = instrument({ inForceUntil: '2025-06-30' });
    expect(verdicts(ended, stateOf(), '2025-06-30')).toEqual([
      'breached 2024-01-01..2024-12-31 breached 2025-01-01 late 181',
    ]);
    expect(verdicts(ended, stateOf(), '2025-07-01')).toEqual(['not-in-force undated']);
    expect(verdicts(instrument({ status: 'revoked' }), stateOf(), '2025-07-01')).toEqual([
      'not-in-force undated',
    ]);
  });
  it('on a day the text leaves blank: everything is unknown', () => {
    const report = check(instrument({ inForceFrom: null }), stateOf(), '2025-01-01');
    expect(report.findings.map(({ status, because }) => [status, because])).toEqual([
      ['unknown', [{ code: 'in-force-date-unknown' }]],
    ]);
    expect(report.unknowns).toMatchObject([{ kind: 'in-force-date', obligations: ['kewajiban'] }]);
    expect(report.inForceFrom).toBeNull();
  });
  it('on the labelled assumption of the ruleset', () => {
    const supposed = instrument({ inForceFrom: null, assumption: { inForceFrom: '2021-08-31', reason } });
    const report = check(supposed, stateOf(), '2022-06-01');
    expect(report.assumptions).toEqual([
      { code: 'in-force-from', inForceFrom: '2021-08-31', by: 'ruleset', reason },
    ]);
    expect(report.findings.map(({ window }) => window?.from)).toEqual(['2022-01-01']);
  });
  it('on the day that the caller gives, recorded as an assumption', () => {
    const supposed = instrument({ inForceFrom: null, assumption: { inForceFrom: '2021-08-31', reason } });
    const report = check(supposed, stateOf(), '2022-06-01', { inForceFrom: '2022-02-01' });
    expect(report.assumptions).toEqual([
      { code: 'in-force-from', inForceFrom: '2022-02-01', by: 'caller', reason: null },
    ]);
    expect(report.findings.map(({ window }) => window?.from)).toEqual(['2023-01-01']);
  });
  it('a draft only when the caller supposes a day', () => {
    const draft = instrument({ status: 'draft', inForceFrom: null });
    expect(verdicts(draft, stateOf(), '2025-01-01')).toEqual(['unknown undated']);
    expect(verdicts(draft, stateOf(), '2025-01-01', { inForceFrom: '2025-01-01' })).toEqual([
      'due 2025-01-01..2025-12-31',
    ]);
  });
});

describe('dated versions of an obligation', () => {
  const versions = (list: object[]) => rulesetOf({ duty, versions: list as never });
  const halved = versions([
    { from: null, until: '2025-06-30' },
    {
      from: '2025-07-01',
      until: null,
      duty: { type: 'recurring', event: 'lan-diagram-submitted', every: 'P1Y', window: 'anniversary' },
    },
  ]);

  it('each window is judged by the version that bound; what was missed stays missed', () => {
    expect(verdicts(halved, stateOf(), '2026-06-30')).toEqual([
      'breached 2024-01-01..2024-12-31 breached 2025-01-01 late 546',
      'due 2025-07-01..2026-06-30',
    ]);
  });
  it('a window that the old version had begun and that runs past its end lapses', () => {
    expect(
      verdicts(halved, stateOf(), '2025-07-01').some((line) => line.includes('2025-01-01..2025-12-31')),
    ).toBe(false);
  });
  it('in a declared gap it is not in force', () => {
    const gap = versions([
      { from: null, until: '2023-12-31' },
      { from: '2024-01-01', until: '2024-12-31', gap: true },
      { from: '2025-01-01', until: null },
    ]);
    expect(verdicts(gap, stateOf(), '2024-06-01')).toEqual(['not-in-force undated']);
    expect(verdicts(gap, stateOf(), '2025-06-01')).toEqual(['due 2025-01-01..2025-12-31']);
  });
});
