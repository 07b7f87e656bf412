import { describe, expect, it } from 'vitest';
import type { Loose } from '../fixtures/raw-rulesets.ts';
import { rulesetOf, YEARLY } from '../fixtures/rulesets.ts';
import { stateOf } from '../fixtures/states.ts';
import { check, verdicts } from '../fixtures/verdicts.ts';

const instrument = (rest: Loose) => rulesetOf({ duty: YEARLY }, rest);
const reason = { id: 'dianggap', en: 'supposed' };
const SUPPOSED = { inForceFrom: null, assumption: { inForceFrom: '2021-08-31', reason } };

describe('when a regulation binds', () => {
  it.each([
    ['not before its first day', {}, '2023-07-09', ['not-in-force undated']],
    ['from its first day', {}, '2023-07-10', ['due 2024-01-01..2024-12-31']],
    [
      'until its last day',
      { inForceUntil: '2025-06-30' },
      '2025-06-30',
      ['breached 2024-01-01..2024-12-31 breached 2025-01-01 late 181', 'due 2025-01-01..2025-12-31'],
    ],
    [
      'not after its last day, but the breaches of its own time stay',
      { inForceUntil: '2025-06-30' },
      '2025-07-01',
      ['breached 2024-01-01..2024-12-31 breached 2025-01-01 late 182', 'not-in-force undated'],
    ],
    ['not when it is revoked', { status: 'revoked' }, '2025-07-01', ['not-in-force undated']],
    [
      'as a draft on no day that is known',
      { status: 'draft', inForceFrom: null },
      '2025-01-01',
      ['unknown undated'],
    ],
  ] satisfies [string, Loose, string, string[]][])('%s', (_, rest, asOf, lines) => {
    expect(verdicts(instrument(rest), stateOf(), asOf)).toEqual(lines);
  });
  it('as a draft when the caller supposes a day', () => {
    const draft = instrument({ status: 'draft', inForceFrom: null });
    expect(verdicts(draft, stateOf(), '2025-01-01', { inForceFrom: '2025-01-01' })).toEqual([
      'due 2025-01-01..2025-12-31',
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
  it.each([
    [
      'on the labelled assumption of the ruleset',
      {},
      { code: 'in-force-from', inForceFrom: '2021-08-31', by: 'ruleset', reason },
      '2022-01-01',
    ],
    [
      'on the day that the caller gives, recorded as an assumption',
      { inForceFrom: '2022-02-01' },
      { code: 'in-force-from', inForceFrom: '2022-02-01', by: 'caller', reason: null },
      '2023-01-01',
    ],
  ])('%s', (_, choices, assumption, firstWindow) => {
    const report = check(instrument(SUPPOSED), stateOf(), '2022-06-01', choices);
    expect(report.assumptions).toEqual([assumption]);
    expect(report.findings.map(({ window }) => window?.from)).toEqual([firstWindow]);
  });
});

describe('dated versions of an obligation', () => {
  const versions = (list: readonly Loose[]) => rulesetOf({ duty: YEARLY, versions: list });
  const halved = versions([
    { from: null, until: '2025-06-30' },
    { from: '2025-07-01', transition: 'former', duty: { ...YEARLY, window: 'anniversary' } },
  ]);
  const gap = versions([
    { from: null, until: '2023-12-31' },
    { from: '2024-01-01', until: '2024-12-31', gap: true },
    { from: '2025-01-01', until: null },
  ]);

  it('each window is judged by the version that bound; what was missed stays missed', () => {
    expect(verdicts(halved, stateOf(), '2026-06-30')).toEqual([
      'breached 2024-01-01..2024-12-31 breached 2025-01-01 late 546',
      'breached 2025-01-01..2025-12-31 breached 2026-01-01 late 181',
      'due 2025-07-01..2026-06-30',
    ]);
  });
  it.each([
    ['in a declared gap it is not in force', '2024-06-01', ['not-in-force undated']],
    ['after a declared gap it is in force again', '2025-06-01', ['due 2025-01-01..2025-12-31']],
  ])('%s', (_, asOf, lines) => {
    expect(verdicts(gap, stateOf(), asOf)).toEqual(lines);
  });
});
