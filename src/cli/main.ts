#!/usr/bin/env node
import { deliver } from './deliver.ts';
import { readTerminal } from './io.ts';
import { runCli } from './run-cli.ts';

// A reader that has seen enough (`| head`) closes the pipe: that is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? process.exitCode : 70);
  });
}

runCli(process.argv.slice(2), readTerminal()).then(({ outcome, settings }) => deliver(outcome, settings));
