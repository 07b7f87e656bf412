import { rulesetWords } from '../../../generated/words/ruleset.ts';
import { formatCitation } from '../../model/citation.ts';
import type { Provision } from '../../model/provision.ts';
import type { Telling } from '../../telling/telling.ts';
import type { PageSection } from '../page.ts';

/** The provisions that were not always part of the text: what was repealed, what was inserted; nothing where there are none. */
export function sectionOfDated(provisions: readonly Provision[], telling: Telling): readonly PageSection[] {
  const rows = provisions.flatMap((provision) => {
    const days = tellDays(provision, telling);
    if (days === null) return [];
    return [{ cells: [formatCitation(provision.ref), telling.texts.terms.kinds[provision.kind], days] }];
  });
  if (rows.length === 0) return [];
  const columns = [2, 2, 4].map((width) => ({ heading: '', width }));
  const title = rulesetWords(telling.texts.locale).coverage.dated(rows.length);
  return [{ title, blocks: [{ kind: 'table', columns, rows, flush: true }] }];
}

/** From when a provision is part of the text, or is none any more; `null` where it always was. */
export function tellDays({ from, until }: Provision, { say }: Telling): string | null {
  return from === null && until === null ? null : say.window({ from, to: until });
}
