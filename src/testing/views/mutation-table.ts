import { canonicalJson } from '../../engine/compile/digest.ts';
import { tellDuty } from '../../locale/tell-because.ts';
import { createTelling, type Telling } from '../../locale/telling.ts';
import { formatCitation } from '../../model/citation.ts';
import type { Ruleset } from '../../model/ruleset.ts';
import { renderTable } from '../../report/format/render-table.ts';
import { indentText } from '../../report/format/wrap-text.ts';
import type { Mutant } from '../mutation/mutant.ts';
import type { MutationResult, Score } from '../mutation/score-mutants.ts';
import type { TestView } from './cases-table.ts';

/** Renders what the mutation of a ruleset came to: the score by Pasal, the survivors with the changed rule, the rest. */
export function renderMutation(result: MutationResult, ruleset: Ruleset, view: TestView): string {
  const { painter, width, locale } = view;
  const telling = createTelling(ruleset, locale);
  const { tests, headings } = telling.texts;
  const { mutation } = tests;
  const names = [
    headings.citation,
    mutation.headings.mutants,
    mutation.headings.killed,
    mutation.headings.score,
  ];
  const columns = names.map((heading, index) => ({
    heading,
    align: index === 0 ? ('left' as const) : ('right' as const),
  }));
  const rows = result.byPasal.map((score) => [
    formatCitation(score.pasal),
    String(score.total),
    String(score.killed),
    percentOf(score, telling),
  ]);
  const { killed, total } = result.score;
  const verdict = mutation.score(killed, total, percentOf(result.score, telling));
  const lines = [
    painter.strong(`${ruleset.id} · ${mutation.title}`),
    '',
    ...renderTable(columns, rows, { width, painter }),
    ...section(
      mutation.survivors(result.survivors.length),
      result.survivors.flatMap(({ mutant }) => tellMutant(mutant, telling, view)),
      view,
    ),
    ...section(
      mutation.equivalents(result.equivalents.length),
      result.equivalents.flatMap(({ mutant, reason }) =>
        indentText(`${mutant}: ${reason[locale]}`, width, 4, '  = '),
      ),
      view,
    ),
    ...result.killedThough.map(({ mutant }) => painter.bad(`✗ ${mutant} ${mutation.killedThough}`)),
    '',
    result.passed ? painter.good(`✓ ${verdict}`) : painter.bad(`✗ ${verdict}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** A percentage with one decimal, rounded down: nothing short of all is a hundred. */
export function percentOf({ killed, total }: Score, { texts }: Pick<Telling, 'texts'>): string {
  const tenths = total === 0 ? 1000 : Math.floor((killed * 1000) / total);
  const point = texts.locale === 'id' ? ',' : '.';
  return `${Math.floor(tenths / 10)}${point}${tenths % 10}%`;
}

function section(title: string, lines: readonly string[], { painter }: TestView): readonly string[] {
  return lines.length === 0 ? [] : ['', painter.strong(title), ...lines];
}

function tellMutant(mutant: Mutant, telling: Telling, { painter, width }: TestView): readonly string[] {
  const { mutation } = telling.texts.tests;
  const { changed, original } = mutant;
  const change = `${mutation.kinds[mutant.kind]}: ${mutation.change(mutant.from, mutant.to)}`;
  const sentence =
    canonicalJson(changed.duty) === canonicalJson(original.duty)
      ? original.gist[telling.texts.locale]
      : tellDuty(changed.duty, telling);
  const place = formatCitation(original.cites[0] ?? '');
  return [
    ...indentText(`${place} · ${mutant.id}`, width, 4, '  ✗ ').map(painter.bad),
    ...indentText(change, width, 6, '      '),
    ...indentText(sentence, width, 6, '      ').map(painter.quiet),
  ];
}
