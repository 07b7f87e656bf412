import type { Impact, StateImpact } from '../compare/impact.ts';
import { sourceLines } from './diff-view.ts';
import {
  type ImpactView,
  organizationOf,
  tellMatter,
  tellNewDate,
  tellPlaces,
  tellShift,
  tellVerdict,
} from './impact-view.ts';
import type { Page, PageSection, PageTable } from './page.ts';
import { STATUS_SIGNS } from './painter.ts';

/**
 * Lays out what replacing one ruleset by another does: totals first, then for each organization the duties gained
 * and lifted, the first new due dates, and every finding that changes.
 */
export function layOutImpact(impact: Impact, view: ImpactView): Page {
  const { words, texts, a, b } = view;
  return {
    locale: texts.locale,
    title: words.titles.impact(a.name, b.name),
    lines: sourceLines({ a: impact.before, b: impact.after }, view),
    sections: [
      totalsOf(impact, view),
      ...impact.states.flatMap((state, index) => sectionsOf(state, index, view)),
    ],
  };
}

function totalsOf({ totals }: Impact, view: ImpactView): PageSection {
  const { words, texts } = view;
  const { changes, gained, lifted, firstDue, states, breaches } = words.impact;
  const told = (status: keyof typeof STATUS_SIGNS | null) =>
    status === null ? words.impact.noWindow : `${STATUS_SIGNS[status]} ${texts.terms.statuses[status]}`;
  const table: PageTable = {
    kind: 'table',
    columns: [words.headings.before, words.headings.after, texts.headings.total],
    widths: [3, 3, 1],
    rows: totals.transitions.map(({ before, after, count }) => [told(before), told(after), String(count)]),
  };
  return {
    title: words.titles.totals,
    lines: [
      [states(totals.states), breaches(totals.breaches.before, totals.breaches.after)].join(' · '),
      [gained(totals.gained), lifted(totals.lifted), firstDue(totals.newDates), changes(totals.changes)].join(
        ' · ',
      ),
    ],
    blocks: totals.transitions.length === 0 ? [] : [table],
  };
}

function sectionsOf(state: StateImpact, index: number, view: ImpactView): readonly PageSection[] {
  const { words } = view;
  const { impact } = words;
  const day = impact.asOf(view.a.telling.say.date(state.asOf));
  const head = `${organizationOf(state)}, ${day}`;
  const name = (subject: Parameters<ImpactView['unitName']>[1]) => view.unitName(index, subject);
  const parts = [
    {
      title: impact.gained,
      rows: state.gained.map((it) => [
        tellPlaces(it, view),
        tellMatter(it, view),
        name(it),
        tellShift(it, view),
      ]),
    },
    {
      title: impact.lifted,
      rows: state.lifted.map((it) => [
        tellPlaces(it, view),
        tellMatter(it, view),
        name(it),
        tellShift(it, view),
      ]),
    },
    {
      title: impact.firstDue,
      rows: state.firstDue.map((it) => [
        tellPlaces(it, view),
        tellMatter(it, view),
        name(it),
        tellNewDate(it, view),
      ]),
    },
    {
      title: impact.changes,
      rows: state.changes.map((it) => [
        tellPlaces(it, view),
        tellMatter(it, view),
        name(it),
        words.becomes(tellVerdict(it.before, view), tellVerdict(it.after, view)),
      ]),
    },
  ];
  const filled = parts.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return [{ title: head, lines: [words.nothing], blocks: [] }];
  return filled.map(({ title, rows }) => ({
    title: `${head}: ${title(rows.length)}`,
    lines: [],
    blocks: [tableOf(rows, view)],
  }));
}

function tableOf(rows: readonly (readonly string[])[], { texts }: ImpactView): PageTable {
  const { citation, gist, unit, status } = texts.headings;
  return { kind: 'table', columns: [citation, gist, unit, status], widths: [3, 6, 3, 4], rows };
}
