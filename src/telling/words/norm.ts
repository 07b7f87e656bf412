import type { StatedContent } from '../../model/counterpart.ts';

/** What is told of a norm, in the order in which a person reads it. */
export type NormField =
  | 'binds'
  | 'strength'
  | 'bearer'
  | 'counterparty'
  | 'via'
  | 'per'
  | 'topic'
  | 'duty'
  | 'contents'
  | 'applies'
  | 'proviso'
  | 'reading'
  | 'rivals'
  | 'reason'
  | 'see'
  | 'gist'
  | 'note'
  | 'counterparts'
  | 'wordings';

/** How a norm is told field by field. */
export type NormTexts = {
  readonly fields: Readonly<Record<NormField, string>>;
  /** Of a dated wording that says nothing else than its norm. */
  readonly asStated: string;
  /** The norm of another regulation about the same matter; `because` in the words of the ruleset. */
  readonly counterpart: (
    ruleset: string,
    obligation: string,
    content: StatedContent | null,
    because: string | null,
  ) => string;
};
