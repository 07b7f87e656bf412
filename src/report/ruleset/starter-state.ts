import { rulesetWords } from '../../../generated/words/ruleset.ts';
import { namesIn, triggersOf } from '../../model/duty.ts';
import { scopeOfAnswer } from '../../model/fact-scope.ts';
import type { Unknown } from '../../model/report.ts';
import { type Obligation, partyIds } from '../../model/ruleset.ts';
import { countsWorkingDays } from '../../model/term.ts';
import { extendVocabulary, type FactDeclaration, ownEntry } from '../../model/vocabulary.ts';
import type { Telling } from '../../telling/telling.ts';
import { writeInstrument } from '../../telling/write-values.ts';
import { placesOf } from '../check/unknown-findings.ts';
import { indentText } from '../format/wrap-text.ts';
import { escapeJson } from '../text/escape-json.ts';
import {
  eventFactsAsked,
  isForOthers,
  isOfOthers,
  NOWHERE,
  rolesAsked,
  rolesNamed,
  sampleThing,
  thingsNamed,
  typesUsed,
  type UsedType,
  whereRecorded,
} from './starter-parts.ts';

const WIDTH = 110;
const SAMPLE_DAY = '2024-01-01';
const SAMPLE_END = '2028-12-31';

/**
 * Writes a state file to fill in for a ruleset, as YAML: one unit for each role that it names, and as comments
 * the facts, documents and events it uses, each with its question or label and its Pasal. The file is a valid
 * state as it is, and stays one when every line after a single `#` is filled in.
 *
 * @param unknowns what the ruleset asks for without a state, as `requiredFacts(ruleset)` gives it
 */
export function renderStarterState(unknowns: readonly Unknown[], telling: Telling): string {
  const { ruleset, texts } = telling;
  const { starter } = rulesetWords(texts.locale);
  const { name } = ruleset.jurisdiction;
  const lines = [
    ...remarks(starter.intro(writeInstrument(ruleset.instrument, texts.format))),
    '',
    `organization: { id: ${slugOf(name)}, name: ${quoted(name)} }`,
    '',
    ...remarks(starter.recordsSince),
    `# recordsSince: ${SAMPLE_DAY}`,
    '',
    ...(countsWorkingDays(ruleset.obligations) ? [...remarks(starter.holidays), ''] : []),
    ...remarks(starter.organizationFacts),
    ...factsUnder(0, asking(unknowns, null, telling), telling),
    '',
    ...remarks(starter.units),
    'units:',
    ...rolesNamed(ruleset).flatMap((role) => unitLines(role, unknowns, telling)),
    '',
    ...thingsSection(unknowns, telling),
    ...remarks(starter.documents),
    'documents:',
    ...typesUsed(telling, 'documents').flatMap((used) => documentLines(used, telling)),
    '',
    ...remarks(starter.events),
    'events:',
    ...typesUsed(telling, 'events').flatMap((used) => eventLines(used, telling)),
  ];
  return `${lines.join('\n')}\n`;
}

// Two signs mark a remark, one a line to fill in.
function remarks(texts: readonly string[], indent = 0): readonly string[] {
  const margin = ' '.repeat(indent);
  return texts
    .flatMap((text) => indentText(text, WIDTH - indent - 3, 0))
    .map((line) => `${margin}## ${line}`);
}

function asking(unknowns: readonly Unknown[], role: string | null, { ruleset }: Telling): readonly Unknown[] {
  return unknowns.filter(({ name, obligations }) => {
    if (scopeOfAnswer(name, ruleset) === 'organization') return role === null;
    return ruleset.obligations
      .filter(({ id }) => obligations.includes(id))
      .some((obligation) => {
        const asked = rolesAsked(obligation);
        return role === null ? asked.length === 0 : asked.includes(role);
      });
  });
}

function unitLines(role: string, unknowns: readonly Unknown[], telling: Telling): readonly string[] {
  const { roles } = extendVocabulary(telling.ruleset.vocabulary);
  const several =
    ownEntry(roles, role)?.holders === 'many'
      ? [rulesetWords(telling.texts.locale).starter.severalHolders]
      : [];
  return [
    ...remarks(several, 2),
    `  - id: ${role}`,
    `    name: ${quoted(telling.say.party(role))}`,
    `    roles: [${role}]`,
    ...factsUnder(4, asking(unknowns, role, telling), telling),
  ];
}

// A ruleset that owes nothing for single things has no such section.
function thingsSection(unknowns: readonly Unknown[], telling: Telling): readonly string[] {
  const { starter } = rulesetWords(telling.texts.locale);
  const types = thingsNamed(telling.ruleset);
  if (types.length === 0) return [];
  const lines = types.flatMap((type) => thingLines(type, unknowns, telling));
  return [...remarks(starter.things), 'things:', ...lines, ''];
}

function thingLines(type: string, unknowns: readonly Unknown[], telling: Telling): readonly string[] {
  const users = telling.ruleset.obligations.filter(({ per }) => per === type);
  const places = placesOf({ obligations: users.map(({ id }) => id) }, telling.ruleset);
  const [owner] = users.flatMap(({ bearer }) => partyIds(bearer));
  const unit = owner === undefined ? '' : `unit: ${owner}, `;
  const facts = factLines(asking(unknowns, type, telling), 6, telling);
  return [
    ...remarks([`${telling.say.party(type)} (${places})`], 2),
    `  # - { id: ${sampleThing(type)}, type: ${type}, ${unit}from: ${SAMPLE_DAY} }`,
    ...facts.map((line) => line.replace(/^(\s*)# /, '$1## ')),
  ];
}

// A unit that is asked nothing has no facts to fill in.
function factsUnder(indent: number, unknowns: readonly Unknown[], telling: Telling): readonly string[] {
  const lines = factLines(unknowns, indent + 2, telling);
  return lines.length === 0 ? [] : [`${' '.repeat(indent)}facts:`, ...lines];
}

function factLines(unknowns: readonly Unknown[], indent: number, telling: Telling): readonly string[] {
  const { starter } = rulesetWords(telling.texts.locale);
  const facts = unknowns.filter(({ kind }) => kind === 'fact');
  const attestations = unknowns.filter(({ kind }) => kind === 'attestation');
  return [
    ...(facts.length === 0 ? [] : remarks([starter.facts], indent)),
    ...facts.flatMap((unknown) => factLine(unknown, indent, telling)),
    ...(attestations.length === 0 ? [] : remarks([starter.attestations], indent)),
    ...attestations.flatMap((unknown) => factLine(unknown, indent, telling)),
  ];
}

function factLine(unknown: Unknown, indent: number, telling: Telling): readonly string[] {
  const { ruleset, say } = telling;
  const { facts } = extendVocabulary(ruleset.vocabulary);
  const declared = ownEntry(facts, unknown.name);
  const asked = declared === undefined ? say.gist(unknown.name) : say.question(unknown);
  return [
    ...remarks([`${asked} (${placesOf(unknown, ruleset)})`, ...onlyUpon(unknown, telling)], indent),
    `${' '.repeat(indent)}# ${unknown.name}: ${sampleOf(declared)}`,
  ];
}

// What is asked of whoever did something need not be answered by the others.
function onlyUpon({ obligations }: Unknown, { ruleset, say, texts }: Telling): readonly string[] {
  const duties = ruleset.obligations.filter(({ id }) => obligations.includes(id)).map(({ duty }) => duty);
  const upon = duties.map((duty) => (duty.type === 'standing' ? triggersOf(duty) : []));
  if (upon.some((types) => types.length === 0)) return [];
  const happenings = [...new Set(upon.flat())].map(say.happening);
  return [rulesetWords(texts.locale).starter.onlyUpon(say.any(happenings))];
}

function sampleOf(declared: FactDeclaration | undefined): string {
  switch (declared?.type) {
    case 'number':
      return '0';
    case 'text':
      return '"..."';
    case 'host':
      return '"contoh.go.id"';
    case 'choice':
      return quoted(declared.values?.[0] ?? '...');
    default:
      return 'true';
  }
}

function documentLines({ type, obligations }: UsedType, telling: Telling): readonly string[] {
  const places = placesOf({ obligations: obligations.map(({ id }) => id) }, telling.ruleset);
  return [
    ...remarks([`${telling.say.happening(type)} (${places})`, ...fieldsAsked(obligations)], 2),
    `  # - { id: ${type}-1, type: ${type}, from: ${SAMPLE_DAY}, to: ${SAMPLE_END} }`,
  ];
}

// The forms and contents that the text names, by the ids under which a state records them.
function fieldsAsked(obligations: readonly Obligation[]): readonly string[] {
  const named = (kind: 'form' | 'contents') => [
    ...new Set(obligations.flatMap(({ duty }) => namesIn(duty, kind))),
  ];
  const [forms, contents] = [named('form'), named('contents')];
  return [
    ...(forms.length === 0 ? [] : [`form: ${forms.join(' | ')}`]),
    ...(contents.length === 0 ? [] : [`contents: [${contents.join(', ')}]`]),
  ];
}

function eventLines({ type, obligations }: UsedType, telling: Telling): readonly string[] {
  const places = placesOf({ obligations: obligations.map(({ id }) => id) }, telling.ruleset);
  const user =
    obligations.find((obligation) => isOfOthers(type, obligation)) ??
    obligations.find((obligation) => isForOthers(type, obligation)) ??
    obligations.find((obligation) => rolesAsked(obligation).length > 0);
  const { about, unit } = user === undefined ? NOWHERE : whereRecorded(type, user, telling.ruleset);
  const facts = eventFactsAsked(type, obligations, telling);
  const listed = facts.map(({ name, declared }) => `${name}: ${sampleOf(declared)}`).join(', ');
  const samples = facts.length === 0 ? '' : `facts: { ${listed} }, `;
  const place = `${unit === null ? '' : `unit: ${unit}, `}${about === null ? '' : `about: ${about}, `}`;
  return [
    ...remarks([`${telling.say.happening(type)} (${places})`, ...facts.map(({ question }) => question)], 2),
    `  # - { type: ${type}, ${place}on: ${SAMPLE_DAY}, ${samples}evidence: "..." }`,
  ];
}

// In double quotes YAML takes what JSON takes.
function quoted(text: string): string {
  return escapeJson(JSON.stringify(text));
}

function slugOf(name: string): string {
  const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return slug.replace(/^-+|-+$/g, '') || 'organization';
}
