import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintRuleset, readHolidays, readRuleset } from '../../src/cli/files.ts';
import { DUTY_TYPES } from '../../src/model/duty.ts';
import { measureCases } from '../../src/testing/coverage/measure-cases.ts';
import { parseEquivalents } from '../../src/testing/mutation/equivalents.ts';
import { runMutants } from '../../src/testing/mutation/run-mutants.ts';
import { scoreMutants } from '../../src/testing/mutation/score-mutants.ts';
import { parseCaseFile } from '../../src/testing/parse-case-file.ts';
import { runCases } from '../../src/testing/run-cases.ts';
import { parsedOf } from '../fixtures/parsed.ts';

/*
 * A regulation of our own invention, in which every shape and every term of the model occurs. Its text is naskah.txt; the
 * verdicts of its cases were reckoned from that text by hand.
 */
const FOLDER = resolve(import.meta.dirname, '../fixtures/layanan');
const CASES = join(FOLDER, 'cases');
const EQUIVALENTS = 'equivalent-mutants.yaml';

const sourceOf = (file: string) => ({ file, text: readFileSync(join(CASES, file), 'utf8') });
const ruleset = parsedOf(readRuleset(FOLDER));
const files = readdirSync(CASES)
  .filter((name) => name !== EQUIVALENTS)
  .map((name) => parsedOf(parseCaseFile(sourceOf(name), ruleset)));
const results = files.map((file) => runCases(ruleset, file));

describe('a regulation of every shape', () => {
  it('is encoded without anything to be looked at', () => {
    const { read, hints } = lintRuleset(FOLDER);
    expect(read.ok).toBe(true);
    expect(hints).toEqual([]);
  });

  it('has each of them', () => {
    expect(new Set(ruleset.obligations.map(({ duty }) => duty.type))).toEqual(new Set(DUTY_TYPES));
  });

  it('has the verdicts of its text', () => {
    const failed = results.flatMap(({ file, results: own }) =>
      own.filter(({ passed }) => !passed).map(({ case: one }) => `${file.file}:${one.line} ${one.title.id}`),
    );
    expect(failed).toEqual([]);
  });

  it('has cases that show everything that has to be shown', () => {
    const gaps = measureCases({ ruleset, files: results }).obligations.flatMap(({ obligation, gaps: own }) =>
      own.map(({ row, reading }) => [obligation, row, reading].filter(Boolean).join(' ')),
    );
    expect(gaps).toEqual([]);
  });

  it('has the holidays of its file in every file of cases', () => {
    const holidays = parsedOf(readHolidays(join(FOLDER, 'libur-2026.yaml')));
    const cases = files.flatMap(({ cases: own }) => own);
    for (const { options } of cases) expect(options.holidays).toEqual(holidays);
  });

  it('has cases that notice each change of the law', () => {
    const mutants = runMutants(
      ruleset,
      files.flatMap(({ cases }) => cases),
    );
    const ids = mutants.map(({ mutant }) => mutant.id);
    const equivalents = parsedOf(parseEquivalents(sourceOf(EQUIVALENTS), ids));
    const { survivors, passed } = scoreMutants(ruleset, mutants, equivalents);
    expect(passed).toBe(true);
    expect(survivors.map(({ mutant }) => mutant.id)).toEqual([]);
  });

  it('is named nowhere in src: a regulation is data', () => {
    const { events, topics, roles, documents, facts } = ruleset.vocabulary ?? {};
    const words = [events, topics, roles, documents, facts].flatMap((some) => Object.keys(some ?? {}));
    const names = new Set([...words, ...ruleset.obligations.map(({ id }) => id)]);
    expect(names.size).toBeGreaterThan(80);
    const src = resolve(import.meta.dirname, '../../src');
    const texts = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join(src, file), 'utf8'));
    const named = [...names].filter((name) => texts.some((text) => new RegExp(`\\b${name}\\b`).test(text)));
    expect(named).toEqual([]);
  });
});
