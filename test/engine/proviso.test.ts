import { describe, expect, it } from 'vitest';
import { provisoOf } from '../../src/model/outside-proviso.ts';
import { layOutReport } from '../../src/report/check/report-page.ts';
import { render } from '../../src/report/format/formats.ts';
import { createTelling } from '../../src/telling/telling.ts';
import type { Loose } from '../fixtures/raw-rulesets.ts';
import { rulesetOf } from '../fixtures/rulesets.ts';
import { type Act, stateOf, unitOf } from '../fixtures/states.ts';
import { check } from '../fixtures/verdicts.ts';

// Third parties may be used after coordinating: the fact says whether there was coordination.
const PROVISO = { '===': [{ var: 'uses-intra-network' }, true] };
const permitted = (norm: Loose = {}) =>
  rulesetOf({
    strength: 'dapat',
    bearer: 'perangkat-daerah',
    proviso: PROVISO,
    duty: { type: 'once', event: 'application-deployed', by: null },
    ...norm,
  });
const use = (on: string): Act => ({
  id: `u-${on}`,
  type: 'application-deployed',
  unit: 'dinkes',
  on,
  about: null,
});
function judge(events: readonly Act[], facts: Loose, asOf = '2024-03-02', ruleset = permitted()) {
  const unit = { ...unitOf('dinkes', 'perangkat-daerah'), facts: facts as never };
  return check(ruleset, stateOf({ recordsSince: '2000-01-01', units: [unit], events: [...events] }), asOf);
}
const dated = (value: boolean, from: string | null, until: string | null) => [
  { value, from: from as never, until: until as never, evidence: null },
];

describe('the proviso of a permission', () => {
  it.each([
    ['used with it', [use('2024-03-01')], true, 'within'],
    ['used without it', [use('2024-03-01')], false, 'outside'],
    ['used, nobody knows how', [use('2024-03-01')], null, 'unknown'],
    ['not used, whatever is so', [], false, null],
  ])('%s: %s', (_, events, value, outcome) => {
    const facts = value === null ? {} : { 'uses-intra-network': dated(value, null, null) };
    const [finding] = judge(events, facts).findings;
    expect(finding?.status).toBe('optional');
    expect(finding && provisoOf(finding)).toBe(outcome);
    expect(finding?.missing).toEqual(
      outcome === 'unknown' ? [{ kind: 'fact', name: 'uses-intra-network' }] : [],
    );
  });

  it.each([
    ['2024-02-29', 'outside'],
    ['2024-03-01', 'within'],
    ['2024-03-02', 'within'],
  ])('is judged on the day of the use: %s is %s', (on, outcome) => {
    const history = [...dated(false, '2024-01-01', '2024-02-29'), ...dated(true, '2024-03-01', null)];
    const [finding] = judge([use(on)], { 'uses-intra-network': history }).findings;
    expect(finding && provisoOf(finding)).toBe(outcome);
  });

  it('one use outside it stays told, whatever came later', () => {
    const history = [...dated(false, '2024-01-01', '2024-02-29'), ...dated(true, '2024-03-01', null)];
    const report = judge([use('2024-02-01'), use('2024-03-01')], { 'uses-intra-network': history });
    expect(report.findings[0]?.because.filter(({ code }) => code === 'used-outside-proviso')).toMatchObject([
      { on: '2024-02-01' },
    ]);
    expect(report.violations).toEqual([]);
  });

  it('of what only an answer shows is judged on the day judged', () => {
    const attested = permitted({ duty: { type: 'standing' } });
    const id = attested.obligations[0]?.id ?? '';
    const facts = (used: boolean) => ({
      [id]: dated(used, null, null),
      'uses-intra-network': dated(false, null, null),
    });
    const outcomes = [true, false].map((used) => judge([], facts(used), '2024-03-02', attested).findings[0]);
    expect(outcomes.map((finding) => finding && provisoOf(finding))).toEqual(['outside', null]);
  });

  it('used outside it is listed in a section of its own, in both languages', () => {
    const report = judge([use('2024-03-01')], { 'uses-intra-network': dated(false, null, null) });
    for (const [locale, title] of [
      ['id', 'Kebolehan yang dipakai di luar syaratnya (1)'],
      ['en', 'Permissions used outside their provisos (1)'],
    ] as const) {
      const telling = createTelling(permitted(), locale);
      expect(render(layOutReport(report, telling), 'table')).toContain(title);
      const all = render(layOutReport(report, telling, { show: 'all' }), 'table');
      expect(all.split(title)).toHaveLength(2);
    }
  });
});
