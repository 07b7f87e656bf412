import type { Obligation } from '../model/ruleset.ts';
import { tellNormFields, tellWordings } from '../telling/tell-norm.ts';
import type { Telling } from '../telling/telling.ts';
import type { PageTable } from './page.ts';

/** What a norm says, field by field: when it binds, its force, who bears it, whom it concerns, when, under which condition. */
export function tableOfNorm(obligation: Obligation, telling: Telling): PageTable {
  // The gist stands above the table.
  const fields = tellNormFields(obligation, telling).filter(({ field }) => field !== 'gist');
  const wordings = tellWordings(obligation, telling);
  const rows = [
    ...fields.map(({ label, text }) => ({ cells: [label, text] })),
    ...(wordings.length === 0 ? [] : [{ cells: [telling.texts.norm.fields.wordings, wordings] }]),
  ];
  return { kind: 'table', columns: [2, 7].map((width) => ({ heading: '', width })), rows };
}
