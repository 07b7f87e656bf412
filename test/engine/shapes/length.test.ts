import { describe, expect, it } from 'vitest';
import type { Loose } from '../../fixtures/raw-rulesets.ts';
import { rulesetOf } from '../../fixtures/rulesets.ts';
import { stateOf } from '../../fixtures/states.ts';
import { check, told } from '../../fixtures/verdicts.ts';

/** A plan adopted while the medium-term plan runs: for a length that the text bounds. */
const planOf = (term: unknown, reading = 'whole-years') =>
  rulesetOf({
    bearer: 'kepala-daerah',
    duty: { type: 'document-quality', document: 'spbe-master-plan', term },
    readings: { default: reading, rivals: [reading === 'exact' ? 'whole-years' : 'exact'] },
  });

// From 1 January 2024; five years to the day end on 31 December 2028.
function plan(term: unknown, to: string | undefined, reading?: string): string | undefined {
  const paper: Loose = { id: 'ri', type: 'spbe-master-plan', from: '2024-01-01', to };
  const [finding] = check(planOf(term, reading), stateOf({ documents: [paper] }), '2024-01-01').findings;
  return finding && told(finding).split(' ')[0];
}

describe('the bounded length of a paper, to the very day', () => {
  it.each([
    ['less than five years', { lessThan: 'P5Y' }, 'met', 'breached', 'breached'],
    ['at most five years', { atMost: 'P5Y' }, 'met', 'met', 'breached'],
    ['at least five years', { atLeast: 'P5Y' }, 'breached', 'met', 'met'],
    ['more than five years', { moreThan: 'P5Y' }, 'breached', 'breached', 'met'],
  ])('%s: a day less %s %s, five years %s, a day more %s', (_, term, less, just, more) => {
    expect(plan(term, '2028-12-30', 'exact')).toBe(less);
    expect(plan(term, '2028-12-31', 'exact')).toBe(just);
    expect(plan(term, '2029-01-01', 'exact')).toBe(more);
  });
});

describe('the bounded length of a paper, as people write five years: to 30 December, 31 December or 1 January', () => {
  it.each([
    ['less than five years', { lessThan: 'P5Y' }, ['met', 'breached', 'breached', 'breached']],
    ['at most five years', { atMost: 'P5Y' }, ['met', 'met', 'met', 'breached']],
    ['at least five years', { atLeast: 'P5Y' }, ['breached', 'met', 'met', 'met']],
    ['more than five years', { moreThan: 'P5Y' }, ['breached', 'breached', 'breached', 'met']],
  ])('%s', (_, term, verdicts) => {
    const ends = ['2028-12-29', '2028-12-30', '2029-01-01', '2029-01-02'];
    expect(ends.map((to) => plan(term, to))).toEqual(verdicts);
  });

  it('what the two readings part on is contested', () => {
    const paper = { id: 'ri', type: 'spbe-master-plan', from: '2024-01-01', to: '2028-12-30' };
    const report = check(planOf({ lessThan: 'P5Y' }), stateOf({ documents: [paper] }), '2024-01-01');
    expect(report.findings).toMatchObject([
      { status: 'breached', contested: [{ reading: 'exact', status: 'met' }] },
    ]);
  });

  it('an end that is not recorded is asked for, whatever the bound', () => {
    expect(plan({ atMost: 'P5Y' }, undefined)).toBe('unknown');
    expect(plan({ atLeast: 'P5Y' }, undefined)).toBe('unknown');
  });
});
