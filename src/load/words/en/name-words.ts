import { formatCitation } from '../../../model/citation.ts';
import type { Named, NamedKind, NameIssues, Repeated } from '../../../model/issues/name-issues.ts';
import { quoteText, type Subject } from '../../../model/issues/parts.ts';
import type { Told, WordsFor } from '../contract.ts';
import { at, didYouMean, found, want } from './parts.ts';

const KINDS: Readonly<Record<NamedKind, string>> = {
  role: 'a declared role',
  'asked-role': 'a declared role',
  party: 'a declared role or party',
  thing: 'a declared type of thing',
  'role-or-thing': 'a declared role or type of thing',
  event: 'a declared event type',
  trigger: 'a declared event type or document type',
  document: 'a declared document type',
  form: 'a declared form',
  topic: 'a declared topic, or one with a declared aspect',
  group: 'a declared group',
  obligation: 'the id of an obligation',
  'obligation-or-topic': 'the id of an obligation, or a topic',
  'judged-obligation': 'the id of an obligation of the ruleset',
  fact: 'a declared fact, or the id of an attested obligation',
  'read-fact': 'the name of one declared fact',
  unit: 'the id of a listed unit',
  'case-unit': 'the id of a unit of the background or the case, or null',
  'cited-place': 'a place among the provisions, or within one of them',
  'case-place': 'a place that the ruleset has',
  background: 'the name of a background of this file',
  mutant: 'the name of a change that is made to the ruleset',
};

const INSTEAD: Readonly<Record<NonNullable<Named['instead']>, string>> = {
  party: 'but a party, which bears nothing (a bearer is declared under "roles")',
  obligation: 'but an obligation; its breach is { breachOf: … }',
};

function sayUnknown(it: Subject, { name, kind, instead }: Named): string {
  const quoted = quoteText(name);
  switch (kind) {
    case 'asked-role':
      return `the condition asks for the role "${name}", which is not declared`;
    case 'read-fact':
      return `the condition reads ${quoted}, which is not a declared fact`;
    case 'fact':
      return `${at(it)} is neither a declared fact nor an attested obligation`;
    case 'obligation-or-topic':
      return `${at(it)} is neither an obligation nor a topic of the ruleset`;
    case 'unit':
      return `${at(it)} is ${quoted}, a unit that is not listed under "units"`;
    case 'cited-place':
      return `${at(it)} cites ${quoted} (${formatCitation(name)}), which is not among the provisions`;
    default:
      return `${at(it)} names ${quoted}, which is not ${KINDS[kind]}${instead === undefined ? '' : ` ${INSTEAD[instead]}`}`;
  }
}

function unknown(it: Subject, data: Named): Told {
  return [`${sayUnknown(it, data)}${didYouMean(data.nearest, data.similar)}`, KINDS[data.kind]];
}

function repeated(it: Subject, { id, earlier }: Repeated): Told {
  const message = `${at(it)} repeats ${quoteText(id)}, which ${at(earlier)} bears already`;
  return [message, 'an id that no other entry bears'];
}

/** English: names that nothing bears, or something else. */
export const nameWords: WordsFor<NameIssues> = {
  'unknown-role': unknown,
  'unknown-party': unknown,
  'unknown-thing': unknown,
  'unknown-event-type': unknown,
  'unknown-document-type': unknown,
  'unknown-form': unknown,
  'unknown-topic': unknown,
  'unknown-group': unknown,
  'unknown-obligation': unknown,
  'unknown-obligation-or-topic': unknown,
  'unknown-fact': unknown,
  'unknown-provision': unknown,
  'unlisted-unit': unknown,
  'unknown-background': unknown,
  'unknown-mutant': unknown,
  'duplicate-id': repeated,
  'duplicate-provision': repeated,
  'not-a-part': (it, { type, parts }) => [
    `${at(it)} is ${found(it.seen)}, which is no part of ${quoteText(type)}`,
    parts.length === 0
      ? '"all", or nothing: this act has no parts'
      : `"all", or its parts: ${parts.join(', ')}`,
  ],
  'part-of-itself': (it, { type }) => [
    `${at(it)} is ${found(it.seen)}, which itself has ${quoteText(type)} as a part`,
    'an act that does not contain its whole',
  ],
  'wrong-fact-type': (it, { expected }) => [
    `${at(it)} must be ${want(expected)}, found ${found(it.seen)}; what is not known is left out`,
    want(expected),
  ],
  'fact-of-the-organization': (it) => [
    `${at(it)} is so of the organization as a whole, and cannot differ from unit to unit`,
    'the fact under "facts" of the state, once for all units',
  ],
  'fact-of-a-thing': (it) => [
    `${at(it)} is so of single things, such as an application`,
    'the fact under "facts" of each thing',
  ],
  'fact-of-no-thing': (it) => [
    `${at(it)} is not so of a thing, but of a unit or of the organization`,
    'the fact under "facts" of the unit or of the state',
  ],
  'fact-without-a-thing': (_, { name }) => [
    `the condition reads ${quoteText(name)}, which is so of single things, but the norm is not owed once for each thing`,
    'a type of thing under "per", or another fact',
  ],
  'fact-of-an-event': (it) => [
    `${at(it)} is what an event was like, which no unit and no organization can say of itself`,
    'the fact under "facts" of an event, or read in "where"',
  ],
  'fact-not-of-an-event': (it) => [
    `${at(it)} says nothing of what an event was like`,
    'a fact whose "scope" is "event"',
  ],
  'redefined-word': (it, { meaning }) => [
    `${at(it)} gives another meaning to a word of the shared vocabulary, where it is "${meaning.en}"`,
    'a word of its own, or the shared meaning',
  ],
  'reserved-word': (_, { word }) => [
    `"${word}" is reserved for the roles of a unit and cannot name a fact`,
    'another name',
  ],
  'thing-named-as-role': (_, { name }) => [
    `"${name}" is a declared role and cannot name a type of thing`,
    'another name',
  ],
  'values-of-no-choice': (it, { isChoice }) =>
    isChoice
      ? [`${at(it)} is missing, though the fact is a choice`, 'a list of values']
      : [`${at(it)} lists values, though the fact is no choice`, 'no values'],
  'attestation-named-as-fact': (it, { name }) => [
    `${at(it)} is attested under the name "${name}", which is a declared fact of another meaning`,
    'an id that no declared fact bears',
  ],
};
