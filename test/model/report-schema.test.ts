import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { rulesets } from '../../generated/rules/index.ts';
import { checkCompliance } from '../../src/engine/check-compliance.ts';
import type { Report } from '../../src/model/report.ts';
import { reportSchema } from '../../src/model/report-schema.ts';
import type { StateInput } from '../../src/model/state-input.ts';
import type { DeepReadonly } from '../fixtures/deep-readonly.ts';

const json = z.toJSONSchema(reportSchema, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
const validate = new Ajv({ strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).compile(json);
const state = parse(readFileSync('examples/kabupaten-contoh.yaml', 'utf8')) as StateInput;

describe('the JSON Schema of a report', () => {
  it('says what its type says', () => {
    expectTypeOf<DeepReadonly<Report>>().toExtend<DeepReadonly<z.output<typeof reportSchema>>>();
  });

  it.each(rulesets.map((ruleset) => [ruleset.id, ruleset] as const))(
    'fits every report on %s',
    (_id, ruleset) => {
      for (const asOf of ['2020-01-01', '2024-02-29', '2026-06-30']) {
        for (const options of [{}, { inForceFrom: '2021-10-31' }, { horizon: '2029-12-31' }]) {
          const report = checkCompliance(ruleset, state, { asOf, ...options });
          expect(validate(report) ? [] : validate.errors).toEqual([]);
        }
      }
    },
  );

  it('refuses a finding that is due and has no day', () => {
    const report = checkCompliance(rulesets[0], state, { asOf: '2026-06-30' });
    const findings = report.findings.map((finding) =>
      finding.status === 'due' ? { ...finding, dueOn: null } : finding,
    );
    expect(validate({ ...report, findings })).toBe(false);
  });
});
