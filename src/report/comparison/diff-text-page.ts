import type { Diff } from '../../compare/diff.ts';
import type { DefectDiff, ProvisionDiff, ProvisionSide, WordDiff } from '../../compare/text-diff.ts';
import { formatCitation } from '../../model/citation.ts';
import type { Defect } from '../../model/provision.ts';
import { type Bilingual, textIn } from '../../model/terms.ts';
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

/**
 * What became of the text beside its norms: provisions inserted, repealed or treated otherwise, remarks on the text, the words
 * that it brings itself; nothing where all are the same.
 */
export function textSections({ text }: Pick<Diff, 'text'>, view: DiffTelling): readonly PageSection[] {
  if (text === null) return [];
  const { titles } = view.words;
  return [
    ...sectionOf(
      titles.provisions,
      text.provisions.map((provision) => provisionItem(provision, view)),
    ),
    ...sectionOf(
      titles.defects,
      text.defects.map((defect) => defectItem(defect, view)),
    ),
    ...sectionOf(
      titles.words,
      text.words.map((word) => wordItem(word, view)),
    ),
  ];
}

function sectionOf(title: (count: number) => string, items: readonly PageItem[]): readonly PageSection[] {
  if (items.length === 0) return [];
  return [{ title: title(items.length), lines: [], blocks: [{ kind: 'list', items }] }];
}

function provisionItem({ ref, change, a, b }: ProvisionDiff, view: DiffTelling): PageItem {
  const tell = change === 'rewritten' ? tellReason : change === 'relisted' ? tellList : tellSide;
  const sides = [a, b].flatMap((side) => (side === null ? [] : [tell(side, view)]));
  const [before = '', after] = sides;
  const told = after === undefined ? before : view.words.becomes(before, after);
  return { lead: formatCitation(ref), text: `${view.words.provisionChanges[change]} (${told})` };
}

function tellSide({ kind, from, until }: ProvisionSide, { texts, a }: DiffTelling): string {
  const days = from === null && until === null ? '' : ` ${a.telling.say.window({ from, to: until })}`;
  return `${texts.terms.kinds[kind]}${days}`;
}

function tellReason({ reason }: ProvisionSide, { texts }: DiffTelling): string {
  return reason === null ? '–' : textIn(reason, texts.locale);
}

function tellList({ obligations }: ProvisionSide): string {
  return obligations.join(', ') || '–';
}

function defectItem({ a, b }: DefectDiff, { words, texts }: DiffTelling): PageItem {
  const { ref = null, kind } = a ?? b ?? {};
  const note = ({ note }: Defect) => textIn(note, texts.locale);
  const told =
    a !== null && b !== null ? words.becomes(note(a), note(b)) : [a, b].map((it) => it && note(it)).join('');
  const label = kind === undefined ? '' : `${texts.terms.defects[kind]}, `;
  return {
    ...(ref === null ? null : { lead: formatCitation(ref) }),
    text: `${label}${nameChange(a, b, words)}: ${told}`,
  };
}

function wordItem({ part, id, a, b }: WordDiff, { words, texts }: DiffTelling): PageItem {
  const label = (text: Bilingual | null) => (text === null ? '' : textIn(text, texts.locale));
  const isRelabelled = a !== null && b !== null && label(a) !== label(b);
  const told = isRelabelled ? words.becomes(label(a), label(b)) : label(b ?? a);
  return { lead: id, text: `${words.parts[part]}, ${nameChange(a, b, words)}: ${told}` };
}

function nameChange(a: unknown, b: unknown, { sides }: DiffTelling['words']): string {
  if (a === null) return sides.added;
  return b === null ? sides.removed : sides.changed;
}
