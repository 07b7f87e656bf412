/** Ships the rulesets as JSON, and the JSON Schemas (draft-07) that give editors completion for rulesets and states, and tell readers of reports what to expect. */
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { reportSchema } from '../src/model/report-schema.ts';
import { rulesetSchema } from '../src/model/ruleset.ts';
import { stateSchema } from '../src/model/state.ts';
import { vocabularySchema } from '../src/model/vocabulary.ts';
import { caseFileSchema } from '../src/testing/case-schema.ts';

mkdirSync('dist/rules', { recursive: true });
for (const file of readdirSync('generated/rules').filter((name) => name.endsWith('.json'))) {
  cpSync(join('generated/rules', file), join('dist/rules', file));
}

mkdirSync('dist/schema', { recursive: true });
const schemas = {
  ruleset: rulesetSchema,
  state: stateSchema,
  report: reportSchema,
  cases: caseFileSchema,
  vocabulary: vocabularySchema,
};
for (const [name, schema] of Object.entries(schemas)) {
  const json = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
  const titled = { ...json, title: `patuh ${name}` };
  writeFileSync(join('dist/schema', `${name}.json`), `${JSON.stringify(titled, null, 2)}\n`);
}
