import { describe, expect, it } from 'vitest';
import type { Loose } from '../../fixtures/raw-rulesets.ts';
import { rulesetOf } from '../../fixtures/rulesets.ts';
import { stateOf } from '../../fixtures/states.ts';
import { check, told, verdicts } from '../../fixtures/verdicts.ts';

const planned = (duty: Loose = {}) =>
  rulesetOf({
    bearer: 'kepala-daerah',
    duty: { type: 'document', document: 'spbe-master-plan', ...duty },
  });
const papers = (documents: readonly Loose[]) =>
  stateOf({
    documents: documents.map((document, index) => ({
      id: `ri-${index + 1}`,
      type: 'spbe-master-plan',
      ...document,
    })),
  });

const FIRST = { from: '2022-01-01', to: '2026-12-31' };
const REGULATION = { form: 'peraturan-kepala-daerah' };
const DECREE = { form: 'keputusan-kepala-daerah' };

describe('a paper that has to be there', () => {
  it.each([
    ['none is outstanding', {}, [], '2030-01-01', ['outstanding undated']],
    [
      'one that is current makes its successor due on its last day',
      {},
      [FIRST],
      '2026-12-31',
      ['met undated done 2022-01-01', 'due 2022-01-01..2026-12-31'],
    ],
    [
      'one that has run out makes its successor late',
      {},
      [FIRST],
      '2027-01-01',
      ['met undated done 2022-01-01', 'breached 2022-01-01..2026-12-31 breached 2027-01-01 late 1'],
    ],
    [
      'a successor from the day after is seamless',
      {},
      [FIRST, { from: '2027-01-01', to: '2031-12-31' }],
      '2027-06-01',
      [
        'met undated done 2022-01-01',
        'met 2022-01-01..2026-12-31 done 2027-01-01',
        'due 2027-01-01..2031-12-31',
      ],
    ],
    [
      'a later successor is late',
      {},
      [FIRST, { from: '2027-03-01', to: '2031-12-31' }],
      '2027-06-01',
      [
        'met undated done 2022-01-01',
        'met-late 2022-01-01..2026-12-31 breached 2027-01-01 late 60 done 2027-03-01',
        'due 2027-03-01..2031-12-31',
      ],
    ],
    [
      'without an end recorded goes on',
      {},
      [{ from: '2022-01-01' }],
      '2040-12-31',
      ['met undated done 2022-01-01'],
    ],
    [
      'one in the wrong form does not count',
      REGULATION,
      [{ ...FIRST, ...DECREE }],
      '2024-01-01',
      ['outstanding undated'],
    ],
    [
      'one in the right form counts',
      REGULATION,
      [{ ...FIRST, ...REGULATION }],
      '2024-01-01',
      ['met undated done 2022-01-01', 'due 2022-01-01..2026-12-31'],
    ],
  ] satisfies [string, Loose, Loose[], string, string[]][])('%s', (_, duty, documents, asOf, lines) => {
    expect(verdicts(planned(duty), papers(documents), asOf)).toEqual(lines);
  });

  it('one whose form is not recorded is unknown, and the form is asked for', () => {
    const report = check(planned(REGULATION), papers([FIRST]), '2024-01-01');
    expect(report.findings.map(told)).toEqual(['unknown undated']);
    expect(report.unknowns).toMatchObject([{ kind: 'document', name: 'ri-1', field: 'form' }]);
  });
});
