import { describe, expect, test } from 'vitest';
import { parseHolidaysSource } from '../../src/load/holidays-source.ts';
import { issuesOf, parsedOf } from '../fixtures/parsed.ts';

const read = (text: string) => parseHolidaysSource({ file: 'libur.yaml', text });
const problems = (text: string) =>
  issuesOf(read(text)).map(({ code, path, line, column }) => [code, path, line, column]);

describe('holidays in a file', () => {
  test('are those of one year', () => {
    expect(parsedOf(read('year: 2024\nsource: SKB 1/2023\ndays: [2024-01-01, 2024-04-10]\n'))).toEqual([
      { year: 2024, source: 'SKB 1/2023', days: ['2024-01-01', '2024-04-10'] },
    ]);
  });

  test('or of several', () => {
    const years = parsedOf(
      read('- { year: 2024, source: A, days: [] }\n- { year: 2025, source: B, days: [] }\n'),
    );
    expect(years.map(({ year }) => year)).toEqual([2024, 2025]);
  });

  test('say what is wrong with line and column', () => {
    expect(problems('year: 2024\ndays: [2025-01-01]\n')).toEqual([
      ['missing-field', 'source', 1, 1],
      ['holiday-of-another-year', 'days[0]', 2, 8],
    ]);
    expect(
      problems('- { year: 2024, source: A, days: [] }\n- { year: 2024, source: B, days: [2024-02-30] }\n'),
    ).toEqual([
      ['repeated-year', '[1].year', 2, 11],
      ['invalid-date', '[1].days[0]', 2, 35],
    ]);
    expect(problems('days: [')).toHaveLength(1);
  });
});
