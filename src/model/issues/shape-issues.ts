import type { Expected, Found, PlaceName } from './parts.ts';

/** A value that is not what the schema wants at its place. */
export type Refused = {
  readonly expected: Expected;
  /** The known word that was probably meant. */
  readonly nearest: string | null;
  /** Whether it is a number that lacks the quotes of a text. */
  readonly unquoted: boolean;
};

/** What the shape of an input has wrong, by code. */
export type ShapeIssues = {
  readonly 'missing-field': { readonly expected: Expected };
  readonly 'unknown-key': {
    readonly key: string;
    /** What bears the key. */
    readonly owner: PlaceName;
    readonly known: readonly string[];
    readonly nearest: string | null;
    /** Whether the key is sound but belongs into another file of the ruleset. */
    readonly misplaced: boolean;
  };
  readonly 'wrong-type': Refused & {
    /** Whether it is a whole file that should be something else. */
    readonly wholeFile?: true;
  };
  readonly 'unknown-value': Refused;
  readonly 'too-few': Refused;
  readonly 'out-of-range': Refused & {
    /** Whether it is a number of ayat that no Pasal can have. */
    readonly ayat?: true;
  };
  readonly 'invalid-key': // Shown is what stands under the key.
    | ({ readonly reason: 'shape'; readonly value: Found } & Refused)
    | { readonly reason: 'not-a-pasal' }
    | { readonly reason: 'reserved'; readonly part: PlaceName };
  readonly 'invalid-date': Refused;
  readonly 'invalid-period': Refused;
  readonly 'invalid-citation': Refused;
  readonly 'invalid-condition': Refused;
  readonly 'invalid-id': Refused;
  readonly 'empty-text': Refused;
  readonly 'invalid-time-zone': Refused;
  readonly 'invalid-version': Refused;
  readonly 'invalid-region-code': Refused;
  readonly 'invalid-value': Refused;
};

/** The codes of values that are not what the schema wants, each for another want. */
export type RefusedCode = Exclude<keyof ShapeIssues, 'missing-field' | 'unknown-key' | 'invalid-key'>;
