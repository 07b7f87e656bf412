import { describe, expect, it } from 'vitest';
import type { TermInput } from '../../../src/model/term.ts';
import type { ReadingName } from '../../../src/model/terms.ts';
import { tellDuty } from '../../../src/telling/tell-because.ts';
import { createTelling } from '../../../src/telling/telling.ts';
import { rulesetOf } from '../../fixtures/rulesets.ts';
import { stateOf } from '../../fixtures/states.ts';
import { check } from '../../fixtures/verdicts.ts';

/* "disimpan paling singkat …": what came first, and whether what follows on a day comes too early. In force from 10 July 2023. */
const kept = (elapsed: TermInput, reading: ReadingName = 'exclude-first') =>
  rulesetOf({
    duty: { type: 'precondition', before: 'lan-changed', requires: 'lan-diagram-submitted', elapsed },
    readings: { default: reading, rivals: [] },
  });
const statusOn = (ruleset: ReturnType<typeof kept>, first: string, on: string) =>
  check(
    ruleset,
    stateOf({
      events: [
        { type: 'lan-diagram-submitted', on: first },
        { type: 'lan-changed', on },
      ],
    }),
    '2040-01-01',
    {
      holidays: [2024, 2025].map((year) => ({
        year,
        source: 'SKB',
        days: year === 2024 ? ['2024-05-01'] : [],
      })),
    },
  ).findings.map(({ status }) => status)[0];

describe('a term that must be over before an act', () => {
  // From 1 May 2024 five years end on 1 May 2029; with that day counted on 30 April 2029.
  it.each<[TermInput, ReadingName, string, string, string]>([
    ['P5Y', 'exclude-first', '2024-05-01', '2029-05-01', '2029-05-02'],
    ['P5Y', 'include-first', '2024-05-01', '2029-04-30', '2029-05-01'],
    // The day that a year lacks ends the term with its month: 28 February 2029.
    ['P5Y', 'exclude-first', '2024-02-29', '2029-02-28', '2029-03-01'],
    ['P1M', 'exclude-first', '2024-01-31', '2024-02-29', '2024-03-01'],
    ['P1M', 'exclude-first', '2024-01-30', '2024-02-29', '2024-03-01'],
    ['P14D', 'exclude-first', '2024-03-01', '2024-03-15', '2024-03-16'],
    // Tuesday 30 April: Thursday 2 and Friday 3 May, since the 1st is a holiday.
    [{ days: 2, count: 'working' }, 'exclude-first', '2024-04-30', '2024-05-03', '2024-05-04'],
    ['PT24H', 'next-day', '2024-03-01', '2024-03-02', '2024-03-03'],
  ])('%j, %s, from %s: too early on %s, allowed on %s', (elapsed, reading, first, early, allowed) => {
    const ruleset = kept(elapsed, reading);
    expect(statusOn(ruleset, first, early)).toBe('breached');
    expect(statusOn(ruleset, first, allowed)).toBe('met');
  });

  it('is said in both languages', () => {
    const ruleset = kept('P5Y');
    const said = (locale: 'id' | 'en') =>
      tellDuty(ruleset.obligations[0]?.duty as never, createTelling(ruleset, locale));
    expect(said('en')).toBe(
      'LAN diagram submitted and 5 years over since, before: LAN infrastructure changed',
    );
    expect(said('id')).toBe(
      'diagram LAN diserahkan dan sudah lewat 5 tahun sesudahnya sebelum infrastruktur LAN berubah',
    );
  });
});
