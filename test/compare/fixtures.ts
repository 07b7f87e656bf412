import type { Diff, TopicDiff } from '../../src/compare/diff.ts';
import { diffRulesets } from '../../src/compare/diff-rulesets.ts';
import { checkCompliance } from '../../src/engine/check-compliance.ts';
import type { AnyRuleset } from '../../src/engine/compile/compile-ruleset.ts';
import { compareCitations } from '../../src/model/citation.ts';
import type { RulesetInput } from '../../src/model/ruleset.ts';

export type ObligationInput = RulesetInput['obligations'][number];

/** A norm of a test: what it does not say is the yearly LAN diagram of every agency. */
export type NormInput = Partial<Omit<ObligationInput, 'id' | 'duty' | 'applies'>> & {
  readonly id?: string;
  readonly duty?: unknown;
  readonly applies?: unknown;
};

export const YEARLY = {
  type: 'recurring',
  event: 'lan-diagram-submitted',
  every: 'P1Y',
  atLeast: 1,
  window: 'calendar-year',
} as const;

/** A regulation with the given norms, each in a Pasal of its own unless it says where it stands. */
export function regulation(
  id: string,
  norms: readonly NormInput[],
  instrument: Partial<RulesetInput['instrument']> = {},
): RulesetInput {
  const obligations = norms.map((norm, index) => ({
    id: 'kewajiban',
    topic: 'lan-diagram',
    cites: [`${index + 1}`],
    strength: 'wajib',
    word: 'wajib',
    bearer: 'perangkat-daerah',
    gist: { id: 'Contoh kewajiban.', en: 'A sample duty.' },
    duty: YEARLY,
    ...norm,
  }));
  return {
    id,
    version: '1.0.0',
    jurisdiction: { name: 'Kabupaten Contoh', kind: 'kabupaten', code: '99.01', timeZone: 'Asia/Jakarta' },
    instrument: {
      type: 'Peraturan Bupati',
      title: 'Contoh',
      status: 'in-force',
      inForceFrom: '2023-07-10',
      ...instrument,
    },
    obligations,
    provisions: obligations
      .map((obligation) => ({
        ref: obligation.cites[0],
        kind: 'duty',
        obligations: [obligation.id],
      }))
      .sort((x, y) => compareCitations(x.ref ?? '', y.ref ?? '')),
  } as unknown as RulesetInput;
}

/** The one topic of two regulations that have one norm each. */
export function diffOne(a: NormInput, b: NormInput): TopicDiff {
  return onlyTopic(diffRulesets(regulation('satu', [a]), regulation('dua', [b])));
}

/** The one topic of two versions of one regulation. */
export function amend(before: readonly NormInput[], after: readonly NormInput[]): TopicDiff {
  return onlyTopic(diffRulesets(regulation('contoh', before), regulation('contoh', after)));
}

export function onlyTopic({ topics }: Diff): TopicDiff {
  const [topic] = topics;
  if (topic === undefined || topics.length !== 1) throw new Error(`expected one topic, got ${topics.length}`);
  return topic;
}

/** A topic's differences that change the relation, each in one line. */
export function told({ fields }: TopicDiff): string[] {
  return fields.filter(({ effect }) => effect !== 'none').map(({ field, effect }) => `${field}: ${effect}`);
}

/** What both regulations say of the obligations of a witness, when they are run on it anew. */
export function rerun({ witness }: TopicDiff, a: AnyRuleset, b: AnyRuleset) {
  if (witness === null) throw new Error('there is no witness');
  const statusesOf = (side: 'a' | 'b', ruleset: AnyRuleset) => {
    const inForceFrom = witness.inForceFrom[side];
    const { findings } = checkCompliance(ruleset, witness.state, { asOf: witness.asOf, inForceFrom });
    return findings
      .filter(({ obligation }) => obligation === witness.obligation[side])
      .map(({ status }) => status);
  };
  return { a: statusesOf('a', a), b: statusesOf('b', b) };
}

/** A diff with its sides exchanged. */
export function mirror(diff: Diff): Diff {
  const text = JSON.stringify({ ...diff, a: diff.b, b: diff.a, topics: diff.topics.map(mirrorTopic) });
  return JSON.parse(text) as Diff;
}

const TURNED: Readonly<Record<string, string>> = {
  stricter: 'looser',
  looser: 'stricter',
  'only-in-a': 'only-in-b',
  'only-in-b': 'only-in-a',
  added: 'repealed',
  repealed: 'added',
  tightened: 'loosened',
  loosened: 'tightened',
};

const turn = (word: string) => TURNED[word] ?? word;
const exchange = <T extends { a: unknown; b: unknown }>(sides: T) => ({ ...sides, a: sides.b, b: sides.a });

function mirrorTopic(topic: TopicDiff): unknown {
  const { witness } = topic;
  return {
    ...exchange(topic),
    relation: turn(topic.relation),
    fields: topic.fields.map((field) => ({
      ...exchange(field),
      effect: turn(field.effect),
      obligations: exchange(field.obligations),
    })),
    pairs: topic.pairs.map((pair) => ({
      ...exchange(pair),
      relation: turn(pair.relation),
      change: turn(pair.change),
    })),
    witness: witness && {
      ...witness,
      inForceFrom: exchange(witness.inForceFrom),
      supposed: exchange(witness.supposed),
      obligation: exchange(witness.obligation),
      dueOn: exchange(witness.dueOn),
      statusA: witness.statusB,
      statusB: witness.statusA,
    },
  };
}
