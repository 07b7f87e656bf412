import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { rulesets } from '../generated/rules/index.ts';

const root = join(import.meta.dirname, '..');

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    logLevel: 'error',
    charset: 'utf8',
  });
  return outputFiles.map(({ text }) => text).join('\n');
}

describe('a regulation imported alone', () => {
  it.each(rulesets.map(({ id }) => id))(
    '%s, with the check, bundles for a browser and carries none of the others',
    async (id) => {
      const text = await bundle(`
      import { checkCompliance } from 'patuh';
      import { ruleset } from 'patuh/rules/${id}';
      console.log(checkCompliance(ruleset, { organization: { id: 'x' } }, { asOf: '2026-06-30' }));
    `);
      const told = new Set(rulesets.find((own) => own.id === id)?.obligations.map(({ gist }) => gist.en));
      // Two regulations may say the same of one matter in the same words; anything beyond that is carried along.
      const carries = (other: (typeof rulesets)[number]) =>
        text.includes(other.instrument.title) ||
        other.obligations.some(({ gist }) => text.includes(gist.en) && !told.has(gist.en));
      expect(rulesets.filter(carries).map((ruleset) => ruleset.id)).toEqual([id]);
      expect(text).not.toMatch(/from\s*['"]node:/);
    },
  );
});
