import { type CST, Lexer, type LineCounter, Parser } from 'yaml';

/** No honest ruleset or state is nested deeper than this. */
export const DEEPEST = 64;

type Tokens =
  | { readonly ok: true; readonly value: readonly CST.Token[] }
  | { readonly ok: false; readonly offset: number };

/**
 * Splits YAML into the tokens that are composed into a document afterwards, and stops where they nest too
 * deep: composing calls itself for each level, and a text of ten thousand brackets ends the whole program.
 *
 * @param lines learns where the lines begin
 */
export function tokenize(text: string, lines: LineCounter): Tokens {
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length <= DEEPEST) continue;
    return { ok: false, offset: parser.offset };
  }
  tokens.push(...parser.end());
  return { ok: true, value: tokens };
}
