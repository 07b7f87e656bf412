import { describe, expect, it } from 'vitest';
import { checkCompliance } from '../../src/engine/check-compliance.ts';
import { writeOccurrence } from '../../src/model/occurrence.ts';
import type { Locale } from '../../src/model/terms.ts';
import { layOutReport } from '../../src/report/check/report-page.ts';
import { render } from '../../src/report/format/formats.ts';
import { createTelling } from '../../src/telling/telling.ts';
import { runCases } from '../../src/testing/run-cases.ts';
import { caseOf, casesOf } from '../fixtures/cases.ts';
import { showOn } from '../fixtures/contoh.ts';
import { regulation } from '../fixtures/rulesets.ts';

/* Two agencies that miss the same day, and one office that has to warn each of them. */
const warning = (within: string | null) =>
  regulation(
    'contoh',
    [
      { id: 'diagram', bearer: 'perangkat-daerah' },
      {
        id: 'warning',
        topic: 'wan',
        bearer: 'kepala-daerah',
        duty: { type: 'response', trigger: { breachOf: 'diagram' }, event: 'warned', within },
      },
      {
        id: 'reply',
        topic: 'website',
        bearer: 'kepala-daerah',
        duty: { type: 'response', trigger: 'lan-changed', event: 'warned', within },
      },
    ],
    { inForceFrom: '2023-01-01' },
    { events: { warned: { label: { id: 'teguran', en: 'warning' } } } },
  );
const state = {
  organization: { id: 'kab-contoh' },
  recordsSince: '1945-08-17',
  units: [
    { id: 'bupati', name: 'Bupati', roles: ['kepala-daerah'] },
    { id: 'dinkes', name: 'Dinas Kesehatan', roles: ['perangkat-daerah'] },
    { id: 'dispora', name: 'Dinas Pemuda', roles: ['perangkat-daerah'] },
  ],
  events: ['dinkes', 'dispora'].map((unit) => ({ type: 'lan-changed', unit, on: '2024-01-01' })),
} as const;
const [dated, undated] = [warning('P7D'), warning(null)];
const reportOf = (ruleset: typeof dated) => checkCompliance(ruleset, state, { asOf: '2024-01-05' });
const occurrencesOf = (obligation: string) =>
  reportOf(dated)
    .findings.filter((finding) => finding.obligation === obligation)
    .map(writeOccurrence);
const linesIn = (text: string, word: string) =>
  text
    .split('\n')
    .filter((line) => line.includes(word))
    .map((line) => line.trim().replaceAll(/ {2,}/g, '  '));

describe('what two agencies did on one day', () => {
  it('is written apart: a breach, and what called for an answer', () => {
    expect(occurrencesOf('warning')).toEqual(['dinkes:diagram@2024-01-01', 'dispora:diagram@2024-01-01']);
    expect(occurrencesOf('reply')).toEqual([
      'dinkes:lan-changed@2024-01-01',
      'dispora:lan-changed@2024-01-01',
    ]);
  });

  it('stands apart in the tables', () => {
    const telling = createTelling(dated, 'id', state);
    const csv = render(layOutReport(reportOf(dated), telling, { show: 'all' }), 'csv');
    for (const unit of ['dinkes', 'dispora'])
      expect(linesIn(csv, `${unit}:diagram@2024-01-01`)).toHaveLength(1);
  });

  it.each<[Locale, string, string]>([
    ['id', 'Dinas Kesehatan, Pasal 1, 1 Januari 2024', 'Dinas Pemuda, Pasal 1, 1 Januari 2024'],
    ['en', 'Dinas Kesehatan, Pasal 1, 1 January 2024', 'Dinas Pemuda, Pasal 1, 1 January 2024'],
  ])('is told apart in %s, with a date and without one', (locale, ...told) => {
    const shown = (ruleset: typeof dated) =>
      showOn(layOutReport(reportOf(ruleset), createTelling(ruleset, locale, state)), 300);
    for (const one of told) {
      expect(shown(dated)).toContain(`Bupati; ${one}`);
      expect(shown(undated)).toContain(`Bupati (${one})`);
    }
  });

  it('can be picked by a case', () => {
    const run = (said: string) =>
      runCases(
        dated,
        casesOf(
          caseOf(
            `given: { units: [{ id: bupati, roles: [kepala-daerah] }, { id: dinkes, roles: [perangkat-daerah] }, { id: dispora, roles: [perangkat-daerah] }] }, asOf: 2024-01-05, expect: [{ obligation: warning, status: due${said} }]`,
          ),
          dated,
        ),
      ).results.flatMap(({ checks }) => checks.map((check) => check.kind === 'finding' && check.trouble));
    expect(run('')).toEqual(['several']);
    expect(run(', occurrence: dinkes:diagram@2024-01-01')).toEqual([null]);
    expect(run(', occurrence: diagram@2024-01-01')).toEqual(['none']);
  });

  it('an agency that answers for itself is not named again', () => {
    const own = regulation('contoh', [
      {
        id: 'reply',
        bearer: 'perangkat-daerah',
        duty: { type: 'response', trigger: 'lan-changed', event: 'lan-change-reported', within: 'P7D' },
      },
    ]);
    expect(checkCompliance(own, state, { asOf: '2024-01-05' }).findings.map(writeOccurrence)).toEqual([
      'lan-changed@2024-01-01',
      'lan-changed@2024-01-01',
    ]);
  });
});
