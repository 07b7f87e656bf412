import { extname } from 'node:path';
import type { Settings } from './command-options.ts';

/** The format that a file has by its name. */
const FORMATS: Readonly<Record<string, Settings['format']>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.csv': 'csv',
  '.json': 'json',
  '.docx': 'docx',
};

/** Tells the format of a file by the end of its name; `null` where that says nothing. */
export function formatOfName(path: string | undefined): Settings['format'] | null {
  return path === undefined ? null : (FORMATS[extname(path).toLowerCase()] ?? null);
}
