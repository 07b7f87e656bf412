import { compareText, groupBy } from '../model/collections.ts';
import type { Unknown } from '../model/report.ts';
import type { CompiledRuleset } from './compile-ruleset.ts';
import { questionFor } from './questions.ts';
import type { Verdict } from './verdict.ts';

/** Each missing thing once, with the units it is missing for and the obligations that wait for it, in their order. */
export function listUnknowns(verdicts: readonly Verdict[], compiled: CompiledRuleset): readonly Unknown[] {
  const waits = verdicts.flatMap(({ finding, missing }) => missing.map((item) => ({ ...item, finding })));
  const byItem = groupBy(waits, ({ kind, name }) => `${kind} ${name}`);
  return [...byItem.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { kind, name } = first;
    const units = [...new Set(group.map(({ finding }) => finding.unit))].sort(byUnit);
    const obligations = [...new Set(group.map(({ finding }) => finding.obligation))];
    return [{ kind, name, units, obligations, question: questionFor({ kind, name }, compiled) }];
  });
}

// The organization as a whole comes before its units.
function byUnit(a: string | null, b: string | null): number {
  return compareText(a ?? '', b ?? '');
}
