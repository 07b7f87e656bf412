import { parseRuleset } from '../../load/parse-ruleset.ts';
import { type Compositions, composeActs } from '../../model/composition.ts';
import { PatuhInputError } from '../../model/issue.ts';
import { carryMemory, derive, isParsed } from '../../model/parsed.ts';
import type { Ruleset } from '../../model/ruleset.ts';
import type { RulesetInput } from '../../model/ruleset-input.ts';
import { extendVocabulary, impliedRoles, type Vocabulary } from '../../model/vocabulary.ts';
import { type CompiledObligation, compileObligation } from './compile-obligation.ts';
import { digestOf } from './digest.ts';
import { deemersAmong, restsAmong } from './rests.ts';

/** A ruleset made ready for judging many states. It never changes: keep it as long as you like. */
export type CompiledRuleset = {
  readonly kind: 'patuh/compiled';
  readonly ruleset: Ruleset;
  /** SHA-256 of the ruleset's canonical JSON, in hexadecimal. */
  readonly digest: string;
  /** The shared words and those of the ruleset itself. */
  readonly vocabulary: Vocabulary;
};

/** A compiled ruleset with what the engine made of it. */
export type CompiledLaw = CompiledRuleset & {
  /** Every role with the roles that it implies, itself first. */
  readonly impliedRoles: ReadonlyMap<string, readonly string[]>;
  /** The roles that every unit holds. */
  readonly everybodys: ReadonlySet<string>;
  /** The acts that consist of others, or are done to several things. */
  readonly compositions: Compositions;
  /** The facts of what is done towards an office. */
  readonly factsTowards: readonly FactTowards[];
  readonly obligations: readonly CompiledObligation[];
  /** The obligations whose lapse counts as an act for others, by the type of that act. */
  readonly deemers: ReadonlyMap<string, readonly string[]>;
  /** The obligations on whose breach or lapse others rest, by their ids: judged with them also where they are not judged themselves. */
  readonly rests: ReadonlyMap<string, CompiledObligation>;
};

/** A fact of what is done towards the office that holds a role. */
export type FactTowards = { readonly fact: string; readonly role: string };

/** A ruleset in any form in which it can be checked: bundled, parsed, compiled or raw. */
export type AnyRuleset = Ruleset | RulesetInput | CompiledRuleset;

/**
 * Makes a ruleset ready for {@link checkCompliance}: validates it unless it was validated before, computes
 * its digest, lays out the versions of its obligations and makes their conditions ready. Worth doing once when
 * many states are checked.
 *
 * @param ruleset raw data or a parsed ruleset
 * @throws {PatuhInputError} with every problem when the ruleset is not valid
 */
export function compileRuleset(ruleset: Ruleset | RulesetInput): CompiledRuleset {
  return compileLaw(ruleset);
}

/** Compiles a ruleset in any form; one that is compiled is given back. */
export function compileLaw(ruleset: AnyRuleset): CompiledLaw {
  if (isCompiled(ruleset)) return ruleset;
  const parsed = parseRuleset(ruleset);
  if (!parsed.ok) throw new PatuhInputError(parsed.issues);
  return derive(parsed.value, COMPILED, compile);
}

const COMPILED = Symbol('compiled');

function compile(ruleset: Ruleset): CompiledLaw {
  const vocabulary = extendVocabulary(ruleset.vocabulary);
  const roles = Object.keys(vocabulary.roles);
  const hosts = hostFacts(vocabulary);
  const obligations = ruleset.obligations.map((obligation) => compileObligation(obligation, hosts));
  const deemers = deemersAmong(ruleset.obligations);
  return carryMemory({
    kind: 'patuh/compiled',
    ruleset,
    digest: digestOf(ruleset),
    vocabulary,
    compositions: composeActs(vocabulary),
    everybodys: new Set(roles.filter((role) => vocabulary.roles[role]?.holders === 'all')),
    impliedRoles: new Map(roles.map((role) => [role, impliedRoles(role, vocabulary)])),
    factsTowards: Object.entries(vocabulary.facts).flatMap(([fact, { counterparty }]) =>
      counterparty ? [{ fact, role: counterparty }] : [],
    ),
    obligations,
    deemers,
    rests: restsAmong(obligations, deemers),
  });
}

/** The facts of a vocabulary that are addresses, of which the host name counts. */
export function hostFacts({ facts }: Vocabulary): ReadonlySet<string> {
  return new Set(Object.entries(facts).flatMap(([name, { type }]) => (type === 'host' ? [name] : [])));
}

/** Tells a compiled ruleset from one that still has to be compiled; what only looks like one is none. */
export function isCompiled(ruleset: AnyRuleset): ruleset is CompiledLaw {
  return isParsed(ruleset) && 'kind' in ruleset && ruleset.kind === 'patuh/compiled';
}

/** A compiled ruleset of which only some obligations are judged; states and options are still held against the whole. */
export function narrowLaw(law: CompiledLaw, ids: ReadonlySet<string>): CompiledLaw {
  return withObligations(
    law,
    law.obligations.filter(({ obligation }) => ids.has(obligation.id)),
  );
}

/** A compiled ruleset with other obligations, and with another ruleset where they are not the law's own. */
export function withObligations(
  law: CompiledLaw,
  obligations: readonly CompiledObligation[],
  ruleset: Ruleset = law.ruleset,
): CompiledLaw {
  if (law.rests.size === 0) return carryMemory({ ...law, ruleset, obligations });
  const own = new Map(obligations.map((it) => [it.obligation.id, it] as const));
  const rests = new Map([...law.rests].map(([id, before]) => [id, own.get(id) ?? before] as const));
  return carryMemory({ ...law, ruleset, obligations, rests });
}
