import { escapeJson } from '../text/escape-json.ts';

/** Writes plain data as JSON for machines: indented, ending in a line feed. Keys stay in the order they have. */
export function renderJson(value: unknown): string {
  return `${escapeJson(JSON.stringify(value, null, 2))}\n`;
}
