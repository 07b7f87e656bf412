import { visible } from '../../model/visible.ts';

/**
 * Writes a text on one line so that Markdown shows it as it is: CommonMark, with the tables, the crossed-out words and
 * the bare addresses of GitHub. What is hidden is shown.
 */
export function escapeMarkdown(text: string): string {
  // Blanks before a text would make it code.
  return breakReferences(escapeStart(escapeSigns(visible(text).trim())));
}

function escapeSigns(text: string): string {
  return text
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

// What makes a list or a heading only where a line begins.
function escapeStart(text: string): string {
  return text.replace(/^(\d+)([.)])/, '$1\\$2').replace(/^[#+-]/, '\\$&');
}

// An address is a link without any sign (one without its protocol only after a blank or one of four signs), and a name
// after @ calls somebody. A backslash keeps an address from being seen, but names and numbers are looked for in what is
// shown: only a comment between the sign and the name parts them.
function breakReferences(text: string): string {
  return text
    .replaceAll('://', '\\://')
    .replace(/(^|[\s*_~(])(www)\./gi, '$1$2\\.')
    .replace(/@|#(?=\d)/g, '$&<!-- -->');
}
