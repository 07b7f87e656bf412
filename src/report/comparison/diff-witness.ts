import type { TopicDiff } from '../../compare/diff.ts';
import type { Witness } from '../../compare/witness/witness.ts';
import { actsOf } from '../../model/duty.ts';
import type { PlainDate } from '../../model/plain-date.ts';
import type { DiffTelling } from './diff-telling.ts';
import { obligationOf, placeOf } from './tell-obligation.ts';
import type { WitnessSide } from './words/contract.ts';

/** Tells a witness in sentences: the state, the day, what either side comes to, and what was supposed. */
export function tellWitness(witness: Witness, view: DiffTelling): string {
  const { words, a, b } = view;
  const { say } = a.telling;
  const failing = witness.statusA === 'breached' ? 'a' : 'b';
  const other = failing === 'a' ? 'b' : 'a';
  const supposed = (
    [
      ['a', a],
      ['b', b],
    ] as const
  ).flatMap(([side, { name }]) =>
    witness.supposed[side] ? [words.supposed(name, say.date(witness.inForceFrom[side]))] : [],
  );
  return [
    words.setting(settingOf(witness, failing, view)),
    words.verdict(say.date(witness.asOf), sideOf(failing, witness, view), sideOf(other, witness, view)),
    ...supposed,
    ...(witness.exhaustive ? [] : [words.notExhaustive]),
  ].join(' ');
}

/** Says why a topic has no witness, where a reader may miss one. */
export function tellNoWitness({ noWitness, timed }: TopicDiff, { words }: DiffTelling): string {
  return noWitness === null || !timed || noWitness === 'equal' ? '' : words.noWitness[noWitness];
}

// Of a witness no role has days.
function roleIn(held: string | { readonly role: string }): string {
  return typeof held === 'string' ? held : held.role;
}

function settingOf({ state, obligation }: Witness, failing: 'a' | 'b', view: DiffTelling) {
  const { telling } = view[failing];
  const { say, texts } = telling;
  const units = new Map(
    (state.units ?? []).map(({ id, roles }) => [id, say.all((roles ?? []).map(roleIn).map(say.party))]),
  );
  const duty = obligationOf(obligation[failing] ?? '', telling)?.duty;
  const acts = duty === undefined ? [] : actsOf(duty);
  return {
    units: [...units.values()].map(view.words.unit),
    papers: (state.documents ?? []).map(({ type, from, to }) => {
      const period = say.window({ from: dateOf(from), to: to == null ? null : dateOf(to) });
      return view.words.paper(say.happening(type), period);
    }),
    facts: Object.entries(state.facts ?? {}).map(
      ([name, value]) =>
        `${say.fact(name)}: ${value === undefined || typeof value === 'object' ? '' : say.value(value)}`,
    ),
    events: (state.events ?? []).map(({ type, on, unit }) => {
      const actor = unit == null || units.size < 2 ? '' : ` (${units.get(unit) || view.words.unit('')})`;
      return `${texts.format.quoted(say.happening(type))} ${say.date(dateOf(on))}${actor}`;
    }),
    lacking: acts.length === 0 ? null : say.any(acts.map((type) => texts.format.quoted(say.happening(type)))),
  };
}

// A state as it is written has plain strings; those of a witness were checked when it was confirmed.
function dateOf(written: string): PlainDate {
  return written as PlainDate;
}

function sideOf(side: 'a' | 'b', witness: Witness, view: DiffTelling): WitnessSide {
  const { name, telling } = view[side];
  const { texts, say } = telling;
  const status = side === 'a' ? witness.statusA : witness.statusB;
  const id = witness.obligation[side];
  const dueOn = witness.dueOn[side];
  return {
    name,
    place: id === null ? null : placeOf(obligationOf(id, telling)),
    status: status === null ? null : texts.terms.statuses[status],
    dueOn: dueOn === null ? null : say.date(dueOn),
  };
}
