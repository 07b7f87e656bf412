import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hoverTexts } from '../scripts/hover-texts.ts';

const model = (name: string) => join(import.meta.dirname, '../src/model', name);

describe('what an editor shows of the things that callers write', () => {
  it.each([
    ['a state', 'state-input.ts', 'StateInput', 25],
    ['options', 'options.ts', 'OptionsInput', 5],
    ['a ruleset', 'ruleset-input.ts', 'RulesetInput', 90],
  ])('every field of %s has a text', (_what, file, name, least) => {
    const fields = hoverTexts([[model(file), name]]);
    expect(new Set(fields.map(([path]) => path)).size).toBeGreaterThanOrEqual(least);
    expect([...new Set(fields.flatMap(([path, text]) => (text === '' ? [path] : [])))]).toEqual([]);
  });
});
