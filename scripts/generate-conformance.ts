/**
 * Writes dist/conformance.json from the cases of the bundled rulesets, so that a port can prove itself. A case that
 * fails gives no vector; that it fails is the business of `patuh test`.
 */
import { writeFileSync } from 'node:fs';
import { bundledRulesets } from '../generated/rules/bundled.ts';
import { openCases } from '../src/cli/open-cases.ts';
import { makeConformanceSuite } from '../src/testing/conformance.ts';
import { runFolder } from '../src/testing/run-folder.ts';

const opened = await Promise.all(Object.keys(bundledRulesets).map((id) => openCases([id], 'en')));
for (const one of opened) if (!one.ok) console.error((one.outcome.talk ?? []).join('\n'));
const folders = opened.flatMap((one) => (one.ok ? one.value : [])).map(runFolder);
const suite = makeConformanceSuite(folders);

// One vector a line: readable, and small when compressed.
const head = JSON.stringify({ format: suite.format, rulesets: suite.rulesets }).slice(0, -1);
const vectors = suite.vectors.map((vector) => JSON.stringify(vector)).join(',\n');
writeFileSync('dist/conformance.json', `${head},"vectors":[\n${vectors}\n]}\n`);
