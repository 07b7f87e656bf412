import type { Nothing } from './name-issues.ts';

/** What the writing of a text has wrong: a name of the YAML library, or one of our own. */
export type YamlTrouble =
  | 'ALIAS_PROPS'
  | 'BAD_ALIAS'
  | 'BAD_COLLECTION_TYPE'
  | 'BAD_DIRECTIVE'
  | 'BAD_DQ_ESCAPE'
  | 'BAD_INDENT'
  | 'BAD_PROP_ORDER'
  | 'BAD_SCALAR_START'
  | 'BLOCK_AS_IMPLICIT_KEY'
  | 'BLOCK_IN_FLOW'
  | 'DUPLICATE_KEY'
  | 'IMPOSSIBLE'
  | 'KEY_OVER_1024_CHARS'
  | 'MISSING_CHAR'
  | 'MULTILINE_IMPLICIT_KEY'
  | 'MULTIPLE_ANCHORS'
  | 'MULTIPLE_DOCS'
  | 'MULTIPLE_TAGS'
  | 'NON_STRING_KEY'
  | 'RESOURCE_EXHAUSTION'
  | 'TAB_AS_INDENT'
  | 'TAG_RESOLVE_FAILED'
  | 'UNEXPECTED_TOKEN'
  /** Two documents in one text. */
  | 'another-document'
  /** An alias that refers to nothing, or aliases that multiply without measure. */
  | 'unreadable-alias';

/** What files and texts have wrong, by code. */
export type SourceIssues = {
  readonly 'yaml-syntax': {
    readonly trouble: YamlTrouble;
    /** What the YAML library says, in English. */
    readonly reason: string;
  };
  readonly 'yaml-too-deep': { readonly most: number };
  readonly 'duplicate-key': Nothing;
  readonly 'given-twice': { readonly otherFile: string };
  readonly 'file-not-found': { readonly file: string };
  readonly 'file-unreadable': {
    readonly file: string;
    /** What the system says, such as `EACCES`. */
    readonly reason: string;
  };
  readonly 'file-not-text': { readonly file: string };
};
