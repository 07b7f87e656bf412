import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rulesets } from '../../generated/rules/index.ts';
import { PatuhInputError } from '../../src/model/issue.ts';
import type { Ruleset } from '../../src/model/ruleset.ts';
import { measureCases } from '../../src/testing/coverage/measure-cases.ts';
import { parseCaseFile } from '../../src/testing/parse-case-file.ts';
import { runCases } from '../../src/testing/run-cases.ts';

function runAll(ruleset: Ruleset) {
  const folder = join('rules', ruleset.id, 'cases');
  const names = readdirSync(folder).filter((name) => name !== 'equivalent-mutants.yaml');
  return names.map((name) => {
    const parsed = parseCaseFile({ file: name, text: readFileSync(join(folder, name), 'utf8') }, ruleset);
    if (!parsed.ok) throw new PatuhInputError(parsed.issues);
    return runCases(ruleset, parsed.value);
  });
}

describe.each(rulesets.map((ruleset) => ({ id: ruleset.id, ruleset })))('the cases of $id', ({ ruleset }) => {
  const files = runAll(ruleset);

  it('pass', () => {
    const failed = files.flatMap(({ file, results }) =>
      results
        .filter(({ passed }) => !passed)
        .map(({ case: one }) => `${file.file}:${one.line} ${one.title.id}`),
    );
    expect(failed).toEqual([]);
  });
  it('show everything that has to be shown', () => {
    const gaps = measureCases({ ruleset, files }).obligations.flatMap(({ obligation, gaps: own }) =>
      own.map(({ row, reading }) => [obligation, row, reading].filter(Boolean).join(' ')),
    );
    expect(gaps).toEqual([]);
  });
});
