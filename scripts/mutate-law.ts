/** Mutates the law of the bundled rulesets (or of those named) and runs their cases: `npm run mutate -- [ids]`. */
import { deliver } from '../src/cli/deliver.ts';
import { readTerminal } from '../src/cli/io.ts';
import { runCli } from '../src/cli/run-cli.ts';

const { outcome, settings } = await runCli(['test', '--mutate', ...process.argv.slice(2)], readTerminal());
deliver(outcome, settings);
