import { describe, expect, it } from 'vitest';
import { checkCompliance } from '../../src/engine/check-compliance.ts';
import type { Report } from '../../src/model/report.ts';
import { createMatchers, extendExpect } from '../../src/testing-vitest.ts';
import { SAMPLE } from '../fixtures/duties.ts';

extendExpect(expect, { locale: 'en' });

function reportOf(asOf: string, days: readonly string[] = []): Report {
  const state = {
    organization: { id: 'kab' },
    recordsSince: '1945-08-17',
    units: [
      { id: 'kominfo', roles: ['diskominfo'] },
      { id: 'dinkes', roles: ['perangkat-daerah'], facts: { 'service-desk-staff': 2 } },
    ],
    events: [
      ...days.map((on) => ({ type: 'lan-diagram-submitted', unit: 'dinkes', on })),
      { id: 'u', type: 'lan-changed', unit: 'dinkes', on: '2024-03-01' },
    ],
  };
  return checkCompliance(SAMPLE, state, { asOf });
}

/** What a matcher says when a test of it fails; `null` when it passes. */
function complaint(test: () => void): string | null {
  try {
    test();
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

describe('the matchers', () => {
  const late = reportOf('2025-01-01');
  const kept = reportOf('2024-12-31', ['2024-02-01']);

  it('pass on what is so', () => {
    expect(late).not.toBeCompliant();
    expect(kept).toBeCompliant({ allowUnknown: true });
    expect(late).toViolate('5(1)');
    expect(late).toViolate('Pasal 5 ayat (1)', { unit: 'dinkes' });
    expect(late).toViolate('5');
    expect(late).toViolate('lan-diagram');
    expect(kept).not.toViolate('5(1)', { unit: 'dinkes' });
    expect(kept).toBeDueOn('5(1)', '2024-12-31', { unit: 'kominfo' });
    expect(kept).not.toBeDueOn('5(1)', '2024-12-31', { unit: 'dinkes' });
    expect(kept).toBeOutstanding('5(2)', { unit: 'dinkes' });
    expect(kept).not.toBeOutstanding('5(2)', { unit: 'kominfo' });
    expect(kept).toBeUnknown('6', { unit: 'kominfo' });
    expect(kept).not.toBeUnknown('6', { unit: 'dinkes' });
    expect(kept).toBeUnknown('7', { unit: 'kominfo' });
  });

  it('say in a sentence, with the citation, what is otherwise', () => {
    expect(complaint(() => expect(kept).toViolate('5(1)', { unit: 'dinkes' }))).toBe(
      [
        'expected Pasal 5 ayat (1) for unit dinkes to be violated as of 31 December 2024, but it is not:',
        '  - Pasal 5 ayat (1) (lan-diagram, dinkes): met, by 31 December 2024, done 1 February 2024',
      ].join('\n'),
    );
    expect(complaint(() => expect(late).not.toViolate('5(1)', { unit: 'kominfo' }))).toContain(
      'expected Pasal 5 ayat (1) for unit kominfo not to be violated as of 1 January 2025, but it is:\n  - Pasal 5 ayat (1) (lan-diagram, kominfo): breached, by 31 December 2024, since 1 January 2025',
    );
    expect(complaint(() => expect(late).toBeDueOn('5(1)', '2026-12-31'))).toContain(
      'expected Pasal 5 ayat (1) to be due on 31 December 2026 as of 1 January 2025, but it is not:',
    );
    expect(complaint(() => expect(late).toBeCompliant())).toContain(
      'expected compliance as of 1 January 2025, but there are 2 violations:\n  - Pasal 5 ayat (1) (lan-diagram, dinkes)',
    );
    expect(complaint(() => expect(kept).not.toBeCompliant({ allowUnknown: true }))).toBe(
      'expected a violation as of 31 December 2024, but there is none',
    );
  });

  it('fail, and so do their negations, where the report has nothing', () => {
    expect(complaint(() => expect(late).toViolate('99'))).toBe('this report has no finding on Pasal 99');
    expect(complaint(() => expect(late).not.toViolate('99'))).toBe('this report has no finding on Pasal 99');
    const nobody = 'this report has no unit “disdik”; its units: dinkes, kominfo';
    expect(complaint(() => expect(late).not.toBeUnknown('5(1)', { unit: 'disdik' }))).toBe(nobody);
    expect(complaint(() => expect(kept).toBeCompliant({ unit: 'disdik' }))).toBe(nobody);
    expect(complaint(() => expect(kept).not.toBeCompliant({ unit: 'disdik' }))).toBe(nobody);
  });

  it('fail, and so do their negations, where nothing is in breach but something is unknown', () => {
    const unknown =
      /^whether it is compliant as of 31 December 2024 is not known: nothing is in breach, but \d+ findings are unknown/;
    expect(complaint(() => expect(kept).toBeCompliant())).toMatch(unknown);
    expect(complaint(() => expect(kept).not.toBeCompliant())).toMatch(unknown);
  });

  it('speak Indonesian unless told otherwise, and give the reasoning when the ruleset is at hand', () => {
    const { toViolate } = createMatchers({ ruleset: SAMPLE });
    const { pass, message } = toViolate.call({}, kept, '5(1)', { unit: 'dinkes' });
    expect(pass).toBe(false);
    expect(message()).toBe(
      [
        'Pasal 5 ayat (1) bagi unit dinkes diharapkan dilanggar per 31 Desember 2024, tetapi tidak:',
        '  - Pasal 5 ayat (1) (lan-diagram, dinkes): terpenuhi, paling lambat 31 Desember 2024, dilaksanakan 1 Februari 2024',
        '      · Waktu pelaksanaan tahun 2024, dibaca menurut tahun kalender.',
        '      · Tercatat pada 1 Februari 2024: diagram LAN diserahkan.',
      ].join('\n'),
    );
  });

  it('look only at the unit that is asked for when they ask for compliance', () => {
    const one = reportOf('2025-01-01', ['2024-02-01']);
    expect(one).toBeCompliant({ unit: 'dinkes' });
    expect(one).not.toBeCompliant({ unit: 'kominfo' });
  });
});
