import type { Diff, ProvisionDiff, ProvisionSide } from '../../compare/diff.ts';
import { formatCitation } from '../../model/citation.ts';
import { writeAmendment } from '../../telling/write-values.ts';
import type { PageItem, PageSection } from '../page.ts';
import type { DiffTelling } from './diff-telling.ts';

/** By what the newer text was amended since the older, and what it no longer names; nothing where that is the same. */
export function amendmentLines({ text }: Pick<Diff, 'text'>, view: DiffTelling): readonly string[] {
  const { words, texts, a } = view;
  return (['b', 'a'] as const).flatMap((side) => {
    const listed = text?.amendments[side] ?? [];
    if (listed.length === 0) return [];
    const names = listed.map(
      (each) => `${writeAmendment(each, texts.format)} (${texts.format.from(a.telling.say.date(each.from))})`,
    );
    return [words.amendments[side](names.join('; '))];
  });
}

/** What became of the provisions: inserted, repealed, or treated otherwise; nothing where all are the same. */
export function provisionSections({ text }: Pick<Diff, 'text'>, view: DiffTelling): readonly PageSection[] {
  const provisions = text?.provisions ?? [];
  if (provisions.length === 0) return [];
  const items = provisions.map((provision) => itemOf(provision, view));
  return [
    { title: view.words.titles.provisions(items.length), lines: [], blocks: [{ kind: 'list', items }] },
  ];
}

function itemOf({ ref, change, a, b }: ProvisionDiff, view: DiffTelling): PageItem {
  const sides = [a, b].flatMap((side) => (side === null ? [] : [tellSide(side, view)]));
  const [before = '', after] = sides;
  const told = after === undefined ? before : view.words.becomes(before, after);
  return { lead: formatCitation(ref), text: `${view.words.provisionChanges[change]} (${told})` };
}

function tellSide({ kind, from, until }: ProvisionSide, { texts, a }: DiffTelling): string {
  const days = from === null && until === null ? '' : ` ${a.telling.say.window({ from, to: until })}`;
  return `${texts.terms.kinds[kind]}${days}`;
}
