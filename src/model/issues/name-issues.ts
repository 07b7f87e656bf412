import type { Bilingual } from '../terms.ts';
import type { Expected, PlaceName } from './parts.ts';

/** What a name should have been the name of. */
export type NamedKind =
  | 'role'
  /** A role that a condition asks for. */
  | 'asked-role'
  | 'party'
  | 'thing'
  /** What a duty is owed for, once for each. */
  | 'role-or-thing'
  | 'event'
  | 'trigger'
  | 'document'
  | 'form'
  | 'topic'
  | 'group'
  | 'obligation'
  | 'obligation-or-topic'
  /** An obligation of the ruleset that cases are about. */
  | 'judged-obligation'
  | 'fact'
  /** A fact that a condition reads. */
  | 'read-fact'
  | 'unit'
  /** A unit that a case speaks of. */
  | 'case-unit'
  /** A place that an obligation cites. */
  | 'cited-place'
  /** A place that a case shows. */
  | 'case-place'
  | 'background'
  | 'mutant';

/** A name that nothing bears. */
export type Named = {
  readonly name: string;
  readonly kind: NamedKind;
  /** The known name that was probably meant. */
  readonly nearest: string | null;
  /** The known names among which a reader will find the one that was meant. */
  readonly similar?: readonly string[];
  /** What the name is the name of instead, where a drafter may take that for what is asked for. */
  readonly instead?: 'party' | 'obligation';
};

/** An id that another entry bears already. */
export type Repeated = { readonly id: string; readonly earlier: PlaceName };

/** What names have wrong, by code. */
export type NameIssues = {
  readonly 'unknown-role': Named;
  readonly 'unknown-party': Named;
  readonly 'unknown-thing': Named;
  readonly 'unknown-event-type': Named;
  readonly 'unknown-document-type': Named;
  readonly 'unknown-form': Named;
  readonly 'unknown-topic': Named;
  readonly 'unknown-group': Named;
  readonly 'unknown-obligation': Named;
  readonly 'unknown-obligation-or-topic': Named;
  readonly 'unknown-fact': Named;
  readonly 'unknown-provision': Named;
  readonly 'unlisted-unit': Named;
  readonly 'unknown-background': Named;
  readonly 'unknown-mutant': Named;
  readonly 'duplicate-id': Repeated;
  readonly 'duplicate-provision': Repeated;
  readonly 'not-a-part': { readonly type: string; readonly parts: readonly string[] };
  readonly 'part-of-itself': { readonly type: string };
  readonly 'wrong-fact-type': { readonly expected: Expected };
  readonly 'fact-of-the-organization': Nothing;
  readonly 'fact-of-a-thing': Nothing;
  readonly 'fact-of-no-thing': Nothing;
  readonly 'fact-without-a-thing': { readonly name: string };
  readonly 'fact-of-an-event': Nothing;
  readonly 'fact-not-of-an-event': Nothing;
  readonly 'redefined-word': { readonly meaning: Bilingual };
  readonly 'reserved-word': { readonly word: string };
  readonly 'thing-named-as-role': { readonly name: string };
  readonly 'values-of-no-choice': { readonly isChoice: boolean };
  readonly 'attestation-named-as-fact': { readonly name: string };
};

/** An issue whose place says all. */
export type Nothing = Readonly<Record<string, never>>;
