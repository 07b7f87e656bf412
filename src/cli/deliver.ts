import { writeFileSync } from 'node:fs';
import { cliWords } from '../../generated/words/cli.ts';
import { visible } from '../model/visible.ts';
import type { Settings } from './command-options.ts';
import { EXIT, type ExitCode, type Outcome } from './outcome.ts';

/** Hands an outcome over: data to standard output or a file, talk to standard error, and the exit code. */
export function deliver(outcome: Outcome, settings: Pick<Settings, 'locale' | 'output'>): void {
  const { output = '', talk = [] } = outcome;
  const path = settings.output;
  const content = outcome.bytes ?? outcome.output;
  const hasFile = path !== undefined && content !== undefined;
  const written = hasFile ? writeToFile(path, content, outcome, settings) : null;
  // Set before anything is printed: the reader may close the pipe at any time.
  process.exitCode = written?.code ?? outcome.code;
  for (const line of [...talk, ...(written === null ? [] : [written.line])])
    process.stderr.write(`${line}\n`);
  if (!hasFile && output !== '') process.stdout.write(output);
}

function writeToFile(
  path: string,
  content: string | Uint8Array,
  { code, keepExisting }: Outcome,
  { locale }: Pick<Settings, 'locale'>,
): { readonly code: ExitCode; readonly line: string } {
  const words = cliWords(locale);
  try {
    writeFileSync(path, content, { flag: keepExisting === true ? 'wx' : 'w' });
    return { code, line: visible(words.written(path)) };
  } catch (error) {
    const { code: reason, message } = error as NodeJS.ErrnoException;
    const line = reason === 'EEXIST' ? words.fileExists(path) : words.cannotWrite(path, reason ?? message);
    return { code: EXIT.invalid, line: visible(line) };
  }
}
