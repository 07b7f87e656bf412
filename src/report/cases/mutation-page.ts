import { casesWords } from '../../../generated/words/cases.ts';
import { tellingWords } from '../../../generated/words/telling.ts';
import { canonicalJson } from '../../engine/compile/digest.ts';
import { formatCitation } from '../../model/citation.ts';
import type { Ruleset } from '../../model/ruleset.ts';
import { type Locale, textIn } from '../../model/terms.ts';
import { tellDuty } from '../../telling/tell-because.ts';
import { createTelling, type Telling } from '../../telling/telling.ts';
import type { Mutant } from '../../testing/mutation/mutant.ts';
import type { MutationResult, Score } from '../../testing/mutation/score-mutants.ts';
import type { PageItem, PageSection, PageTable } from '../page.ts';
import { numberColumn, type Sheet, textColumns } from '../sheet.ts';
import { createView, type View } from '../view.ts';
import { mutationToJson } from './mutation-json.ts';

/** What the mutation of a ruleset came to, with the ruleset. */
export type MutatedRuleset = { readonly ruleset: Ruleset; readonly result: MutationResult };

/** Lays out what the mutation of rulesets came to: the score by Pasal, the survivors with the changed rule, the rest. */
export function layOutMutation(mutated: readonly MutatedRuleset[], locale: Locale): View {
  return createView({
    page: () => ({
      locale,
      title: casesWords(locale).mutation.title,
      implied: true,
      sections: mutated.flatMap((one) => sectionsOf(one, locale)),
    }),
    sheet: () => sheetOf(mutated, locale),
    data: () => ({
      format: 'patuh/mutation/v1',
      rulesets: mutated.map(({ result }) => mutationToJson(result)),
    }),
  });
}

function sectionsOf({ ruleset, result }: MutatedRuleset, locale: Locale): readonly PageSection[] {
  const telling = createTelling(ruleset, locale);
  const { mutation } = casesWords(telling.texts.locale);
  const { killed, total } = result.score;
  const verdict = mutation.score(killed, total, percentOf(result.score, telling));
  const survivors = result.survivors.map(({ mutant }) => itemOf(mutant, telling));
  const equivalents = result.equivalents.map(
    ({ mutant, reason }): PageItem => ({ sign: '=', text: `${mutant}: ${textIn(reason, locale)}` }),
  );
  const untrue = result.killedThough.map(
    ({ mutant }): PageItem => ({ sign: '✗', tone: 'bad', text: `${mutant} ${mutation.killedThough}` }),
  );
  const parts: readonly PageSection[] = [
    { title: `${ruleset.id} · ${mutation.title}` },
    { title: null, blocks: [tableOf(result, telling)] },
    ...sectionOf(mutation.survivors(result.survivors.length), survivors),
    ...sectionOf(mutation.equivalents(result.equivalents.length), equivalents),
  ];
  return [
    ...withLast(parts, untrue),
    {
      title: null,
      lines: [
        result.passed
          ? { sign: '✓', tone: 'good', text: verdict }
          : { sign: '✗', tone: 'bad', text: verdict },
      ],
    },
  ];
}

function sectionOf(title: string, items: readonly PageItem[]): readonly PageSection[] {
  return items.length === 0 ? [] : [{ title, sub: true, blocks: [{ kind: 'list', items, inset: 2 }] }];
}

// What was declared and is not so stands right under what was declared.
function withLast(parts: readonly PageSection[], items: readonly PageItem[]): readonly PageSection[] {
  if (items.length === 0) return parts;
  return parts.map((part, index) =>
    index < parts.length - 1 ? part : { ...part, blocks: [...(part.blocks ?? []), { kind: 'list', items }] },
  );
}

function tableOf({ byPasal }: MutationResult, telling: Telling): PageTable {
  const { headings, locale } = telling.texts;
  const words = casesWords(locale);
  const { mutants, killed, score } = words.mutation.headings;
  return {
    kind: 'table',
    columns: [
      { heading: headings.citation, width: 3 },
      ...[mutants, killed, score].map((heading) => ({ heading, width: 2, align: 'right' as const })),
    ],
    rows: byPasal.map((one) => ({
      cells: [formatCitation(one.pasal), String(one.total), String(one.killed), percentOf(one, telling)],
    })),
    flush: true,
  };
}

/** A percentage with one decimal, rounded down: nothing short of all is a hundred. */
export function percentOf({ killed, total }: Score, { texts }: Pick<Telling, 'texts'>): string {
  const tenths = total === 0 ? 1000 : Math.floor((killed * 1000) / total);
  const point = texts.format.decimal;
  return `${Math.floor(tenths / 10)}${point}${tenths % 10}%`;
}

function itemOf({ id, kind, from, to, changed, original }: Mutant, telling: Telling): PageItem {
  const { mutation } = casesWords(telling.texts.locale);
  const sentence =
    canonicalJson(changed.duty) === canonicalJson(original.duty)
      ? textIn(original.gist, telling.texts.locale)
      : tellDuty(changed.duty, telling);
  return {
    sign: '✗',
    tone: 'bad',
    text: `${formatCitation(original.cites[0] ?? '')} · ${id}`,
    notes: [`${mutation.kinds[kind]}: ${mutation.change(from, to)}`, { text: sentence, tone: 'quiet' }],
  };
}

function sheetOf(mutated: readonly MutatedRuleset[], locale: Locale): Sheet {
  const texts = tellingWords(locale);
  const { mutants, killed, score } = casesWords(texts.locale).mutation.headings;
  const rows = mutated.flatMap(({ ruleset, result }) =>
    result.byPasal.map((one) => [
      ruleset.id,
      formatCitation(one.pasal),
      one.total,
      one.killed,
      percentOf(one, { texts }),
    ]),
  );
  const columns = [
    ...textColumns(texts.headings.id, texts.headings.citation),
    numberColumn(mutants),
    numberColumn(killed),
    ...textColumns(score),
  ];
  return { locale, columns, rows };
}
