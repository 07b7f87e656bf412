import * as z from 'zod';
import { type SharedIds, vocabulary as shared } from '../../generated/vocabulary.ts';
import { deepFreeze } from './parsed.ts';
import { bilingual, orEmpty, orNull, slug, words } from './schema-parts.ts';
import { EXTENTS } from './terms.ts';

const label = {
  label: bilingual,
};

/** Whose a fact is: of the organization as a whole, asked once; of each unit; of each thing, such as an application; or of what happened, told with the event. */
export const FACT_SCOPES = ['organization', 'unit', 'thing', 'event'] as const;
export type FactScope = (typeof FACT_SCOPES)[number];

/** Whose a fact is that somebody is asked: what an event was like stands with the event. */
export type HolderScope = Exclude<FactScope, 'event'>;

const fact = z.strictObject({
  ...label,
  type: z.enum(['boolean', 'number', 'text', 'host', 'choice']),
  scope: z.optional(z.enum(FACT_SCOPES)).transform((scope): FactScope => scope ?? 'unit'),
  /** Towards whom it is done: of the office that holds this role it need not be asked. */
  counterparty: orNull(slug),
  question: bilingual,
  values: z.optional(z.array(words).min(1)),
});

const role = z.strictObject({
  ...label,
  holders: z.enum(['many', 'one', 'all']),
  implies: orEmpty(slug),
});

const party = z.strictObject({
  ...label,
  /** Whether it is whoever owns the thing that an act is about. */
  owner: z.optional(z.boolean()).transform((owner) => owner ?? false),
});

const event = z.strictObject({
  ...label,
  parts: orEmpty(slug),
  extent: orNull(z.enum(EXTENTS)),
});

const form = z.strictObject({
  ...label,
  implies: orEmpty(slug),
});

const topic = z.strictObject({
  ...label,
  group: slug,
  within: orNull(slug),
});

const entries = <T extends z.ZodType>(schema: T) => z.record(slug, schema).default({});

/** The words of rulesets: roles, parties, documents, forms, events, things, facts, and the topics of comparison. */
export const vocabularySchema = z.strictObject({
  roles: entries(role),
  parties: entries(party),
  documents: entries(z.strictObject(label)),
  forms: entries(form),
  events: entries(event),
  things: entries(z.strictObject(label)),
  facts: entries(fact),
  groups: entries(z.strictObject(label)),
  aspects: entries(z.strictObject(label)),
  topics: entries(topic),
});

export type Vocabulary = z.output<typeof vocabularySchema>;
export type FactDeclaration = Vocabulary['facts'][string];

/** The parts of a vocabulary: roles, parties, documents, forms, events, things, facts, groups, aspects, topics. */
export type VocabularyPart = keyof Vocabulary;

type OpenId<Known extends string> = Known | (string & {});

/** The ids of the shared vocabulary as literal types; a ruleset of one's own may add others. */
export type RoleId = OpenId<SharedIds['roles']>;
export type EventType = OpenId<SharedIds['events']>;
export type ThingType = OpenId<SharedIds['things']>;
export type DocumentType = OpenId<SharedIds['documents']>;
export type FactName = OpenId<SharedIds['facts']>;
export type FormId = OpenId<SharedIds['forms']>;
export type Topic = OpenId<SharedIds['topics'] | `${SharedIds['topics']}.${SharedIds['aspects']}`>;

/** The vocabulary that all rulesets share (`rules/vocabulary.yaml`). */
export const sharedVocabulary: Vocabulary = /* #__PURE__ */ deepFreeze(shared as Vocabulary);

/** Lays a ruleset's own words over the shared ones. Its own may add to them, never redefine them. */
export function extendVocabulary(own: Vocabulary | null, base: Vocabulary = sharedVocabulary): Vocabulary {
  if (own === null) return base;
  const parts = Object.keys(base) as VocabularyPart[];
  return Object.fromEntries(parts.map((part) => [part, { ...own[part], ...base[part] }])) as Vocabulary;
}

/** A role with every role it implies, itself first: an ICT office is also a regional agency. */
export function impliedRoles(role: string, { roles }: Vocabulary): readonly string[] {
  return withImplied(role, roles);
}

/** A form with every form it implies, itself first: a decree is also an adoption in any form. */
export function impliedForms(form: string, { forms }: Vocabulary): readonly string[] {
  return withImplied(form, forms);
}

function withImplied(
  id: string,
  entries: Readonly<Record<string, { readonly implies: readonly string[] }>>,
): readonly string[] {
  const seen = new Set<string>([id]);
  for (const known of seen) for (const implied of ownEntry(entries, known)?.implies ?? []) seen.add(implied);
  return [...seen];
}

/** Looks up an own entry: `constructor` and `__proto__` are never found by accident. */
export function ownEntry<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
