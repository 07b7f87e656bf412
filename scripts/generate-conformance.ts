/** Writes dist/conformance.json from the cases of the bundled rulesets, so that a port can prove itself. */
import { writeFileSync } from 'node:fs';
import { openCases } from '../src/cli/open-cases.ts';
import { messagesOf } from '../src/locale/messages.ts';
import { makeConformanceSuite } from '../src/testing/conformance.ts';
import { runCases } from '../src/testing/run-cases.ts';

const opened = await openCases([], messagesOf('en'));
if (!opened.ok) {
  for (const line of opened.outcome.talk ?? []) console.error(line);
  process.exit(1);
}
const folders = opened.value.map(({ ruleset, files }) => ({
  ruleset,
  files: files.map((file) => runCases(ruleset, file)),
}));
const suite = makeConformanceSuite(folders);
// One vector a line: readable, and small when compressed.
const vectors = suite.vectors.map((vector) => JSON.stringify(vector)).join(',\n');
const head = JSON.stringify({ format: suite.format, rulesets: suite.rulesets }).slice(0, -1);
writeFileSync('dist/conformance.json', `${head},"vectors":[\n${vectors}\n]}\n`);
