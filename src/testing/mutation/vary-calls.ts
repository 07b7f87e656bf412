import type { Extension } from '../../model/shapes/shape.ts';
import type { Term } from '../../model/term.ts';
import { show, type Variant, type VaryField } from './mutant.ts';
import { doubleTerm, halveTerm } from './scale-term.ts';

/** The term before or after which nothing counts is halved, doubled or dropped. */
export const varyLimit: VaryField = ({ name, value }) => {
  if (value === null) return [];
  const prefix = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return [...scaled(prefix, value as Term), { kind: 'period', name: `${prefix}-dropped`, value: null }];
};

/** Of several acts by which a trigger is heeded each is forgotten in turn. */
export const varyExceptions: VaryField = ({ value }) => {
  if (value === null || typeof value === 'string') return [];
  const types = value as readonly string[];
  return types.map((dropped) => {
    const rest = types.filter((other) => other !== dropped);
    return { kind: 'trigger', name: `unless-without-${dropped}`, to: show(rest), value: rest };
  });
};

/** The extension is halved, doubled, allowed once more or once less, or dropped. */
export const varyExtension: VaryField = ({ value }) => {
  if (value === null) return [];
  const extension = value as Extension;
  const lengths = scaled('extension', extension.period).map((variant) => ({
    ...variant,
    value: { ...extension, period: variant.value },
  }));
  const times = [extension.times + 1, extension.times - 1].filter((count) => count > 0);
  return [
    ...lengths,
    ...times.map(
      (count): Variant => ({
        kind: 'count',
        name: `extension-${count}-times`,
        value: { ...extension, times: count },
      }),
    ),
    { kind: 'period', name: 'extension-dropped', value: null },
  ];
};

/** Nothing counts as done where the term lapses. */
export const varyDeemed: VaryField = ({ value }) =>
  value === null ? [] : [{ kind: 'event', name: 'deemed-dropped', value: null }];

function scaled(prefix: string, term: Term): readonly Variant[] {
  const lengths = [
    [`${prefix}-halved`, halveTerm(term)],
    [`${prefix}-doubled`, doubleTerm(term)],
  ] as const;
  return lengths.flatMap(([name, value]) =>
    value === null ? [] : [{ kind: 'period', name, value } as const],
  );
}
