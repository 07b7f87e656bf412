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
  | 'wordings';

/** How a norm is told field by field. */
export type NormTexts = {
  readonly fields: Readonly<Record<NormField, string>>;
  /** Of a dated wording that says nothing else than its norm. */
  readonly asStated: string;
};
