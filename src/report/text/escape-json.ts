import { replaceHidden } from '../../model/visible.ts';

/**
 * Writes what is hidden in JSON text as `\u` and its number (RFC 8259, section 7). JSON itself escapes only the oldest
 * controls; the others would reach a terminal as they are. What is read back is the same.
 */
export function escapeJson(json: string): string {
  return replaceHidden(json, (hidden) =>
    Array.from({ length: hidden.length }, (_, at) => escapeUnit(hidden.charCodeAt(at))).join(''),
  );
}

function escapeUnit(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}
