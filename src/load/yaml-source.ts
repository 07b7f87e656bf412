import { Composer, type CST, type Document, LineCounter, type YAMLError } from 'yaml';
import type { InputName, Issue } from '../model/issue.ts';
import { look } from '../model/issues/parts.ts';
import type { YamlTrouble } from '../model/issues/source-issues.ts';
import { type TextTrouble, textIssue } from './text-issue.ts';
import { locateNode, type Position } from './yaml-locate.ts';
import { DEEPEST, tokenize } from './yaml-tokens.ts';

/** A text and the name under which a person knows it. */
export type Source = { readonly file: string; readonly text: string };

/** A text that was read: its plain value, what is wrong with its writing, and where in it things stand. */
export type YamlText = {
  readonly value: unknown;
  /** Errors and warnings of the writing itself, each with line and column. */
  readonly issues: readonly Issue[];
  /** Whether the value is what the writer meant; a text with a repeated key still is. */
  readonly readable: boolean;
  /** Where a path leads: to the value, or the key of it; of what is missing, to the nearest that exists. */
  readonly locate: (path: readonly PropertyKey[], atKey: boolean) => Position;
};

/** How many times aliases may multiply what is written. */
const MOST_ALIASES = 100;

/** A text while it is read. */
type Reading = Source & { readonly input: InputName; readonly at: (offset: number) => Position };

/**
 * Reads YAML 1.2 (core schema: days stay texts) or JSON, which is a part of it. Repeated keys, unknown tags,
 * several documents in one text, and aliases that multiply without measure are refused.
 *
 * @param text what the file holds
 * @param file the name of the file, for the issues
 * @param input what the text is, for the issues
 */
export function readYaml(text: string, file: string, input: InputName = 'text'): YamlText {
  const lines = new LineCounter();
  const reading: Reading = { text, file, input, at: (offset) => positionOf(offset, lines) };
  const tokens = tokenize(text, lines);
  if (!tokens.ok)
    return unreadable(reading, [
      describe(reading, { code: 'yaml-too-deep', data: { most: DEEPEST } }, tokens.offset),
    ]);
  const [document, another] = compose(tokens.value, text.length);
  const troubles = document === undefined ? [] : sortByPlace([...document.errors, ...document.warnings]);
  const issues = troubles.map((trouble) => describeTrouble(reading, trouble));
  if (another !== undefined) {
    issues.push(describeSyntax(reading, 'another-document', '', another.range[0]));
  }
  if (document === undefined || another !== undefined || troubles.some(garbles))
    return unreadable(reading, issues);
  return finishReading(reading, document, issues);
}

function compose(tokens: readonly CST.Token[], length: number): readonly Document.Parsed[] {
  const options = {
    version: '1.2',
    schema: 'core',
    resolveKnownTags: false,
    merge: false,
    stringKeys: true,
  } as const;
  return [...new Composer(options).compose(tokens, true, length)];
}

function finishReading(reading: Reading, document: Document.Parsed, issues: readonly Issue[]): YamlText {
  try {
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    const locate: YamlText['locate'] = (path, atKey) => reading.at(locateNode(document, path, atKey));
    return { value, issues, readable: true, locate };
  } catch (error) {
    // The library throws on aliases that refer to nothing, and on too many of them.
    const reason = error instanceof Error ? error.message : String(error);
    return unreadable(reading, [describeSyntax(reading, 'unreadable-alias', reason, 0)]);
  }
}

function sortByPlace(troubles: readonly YAMLError[]): readonly YAMLError[] {
  return [...troubles].sort((a, b) => a.pos[0] - b.pos[0]);
}

/** Tells whether an error leaves in doubt what the writer meant; a repeated key does not. */
function garbles(trouble: YAMLError): boolean {
  return trouble.name === 'YAMLParseError' && trouble.code !== 'DUPLICATE_KEY';
}

function describeTrouble(reading: Reading, { code, message, pos: [start] }: YAMLError): Issue {
  if (code === 'DUPLICATE_KEY') return describe(reading, { code: 'duplicate-key', data: {} }, start);
  // The library shows the lines around it below its sentence.
  const [reason = message] = message.split('\n');
  return describeSyntax(reading, code, reason, start);
}

function describeSyntax(reading: Reading, trouble: YamlTrouble, reason: string, offset: number): Issue {
  return describe(reading, { code: 'yaml-syntax', data: { trouble, reason } }, offset);
}

function describe({ text, file, input, at }: Reading, trouble: TextTrouble, offset: number): Issue {
  const [rest = ''] = text.slice(offset, offset + 200).split('\n');
  const seen = look(rest.trim() || undefined);
  return { ...textIssue(trouble, seen, { input, check: 'yaml', file }), ...at(offset) };
}

function unreadable({ at }: Reading, issues: readonly Issue[]): YamlText {
  return { value: undefined, issues, readable: false, locate: () => at(0) };
}

function positionOf(offset: number, lines: LineCounter): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}
