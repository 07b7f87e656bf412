import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRuleset } from '../../src/cli/files.ts';
import { draftRuleset } from '../../src/load/checks/draft.ts';
import { everyProvisionIsAccountedFor } from '../../src/load/checks/extent-checks.ts';
import { vocabularyExtends } from '../../src/load/checks/vocabulary-checks.ts';
import { describeIssue } from '../../src/model/issue.ts';
import { sharedVocabulary, vocabularySchema } from '../../src/model/vocabulary.ts';
import { issuesOf } from '../fixtures/parsed.ts';

const rules = resolve(import.meta.dirname, '../../rules');
const ids = readdirSync(rules, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe.each(ids)('the ruleset %s', (id) => {
  const parsed = readRuleset(join(rules, id));

  test('satisfies every cross-check', () => {
    expect(issuesOf(parsed).map(describeIssue)).toEqual([]);
  });

  test('is refused when the entry of any Pasal or ayat is left out', () => {
    if (!parsed.ok) return;
    const { provisions, extent } = parsed.value;
    expect(extent).not.toBeNull();
    const entries = provisions.filter(({ ref }) => /^\d+[A-Z]?(\(\d+\))?$/.test(ref));
    const unnoticed = entries.filter((left) => {
      const raw = { ...parsed.value, provisions: provisions.filter((entry) => entry !== left) };
      return everyProvisionIsAccountedFor(draftRuleset(raw)).length !== 1;
    });
    expect(unnoticed.map(({ ref }) => ref)).toEqual([]);
  });
});

test('the shared vocabulary is well formed, and its roles and groups are declared', () => {
  expect(vocabularySchema.safeParse(sharedVocabulary).error?.issues ?? []).toEqual([]);
  expect(vocabularyExtends(draftRuleset({ vocabulary: sharedVocabulary }))).toEqual([]);
});
