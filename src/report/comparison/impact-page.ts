import type { DutyShift, Impact, StateImpact } from '../../compare/impact.ts';
import { groupBy } from '../../model/collections.ts';
import { STATUSES_SHOWN } from '../check/shown.ts';
import { nameSome } from '../name-some.ts';
import type { Page, PageLine, PageSection, PageTable } from '../page.ts';
import { STATUS_SIGNS } from '../status-look.ts';
import { sourceLines } from './diff-telling.ts';
import {
  type ImpactTelling,
  organizationOf,
  tellMatter,
  tellNewDate,
  tellPlaces,
  tellShift,
  tellVerdict,
} from './impact-telling.ts';

/**
 * Lays out what replacing one ruleset by another does: totals first, then for each organization the duties gained
 * and lifted, the first new due dates, and every finding that changes.
 */
export function pageOfImpact(impact: Impact, view: ImpactTelling): Page {
  const { words, texts, a, b } = view;
  return {
    locale: texts.locale,
    wide: true,
    title: words.titles.impact(a.name, b.name),
    lines: sourceLines({ a: impact.before, b: impact.after }, view),
    sections: [
      totalsOf(impact, view),
      ...impact.states.flatMap((state, index) => sectionsOf(state, index, view)),
    ],
  };
}

function totalsOf(impact: Impact, view: ImpactTelling): PageSection {
  const { totals } = impact;
  const { words, texts } = view;
  const { changes, gained, lifted, firstDue, states, breaches, unknown } = words.impact;
  const undated = undatedSides(impact, view);
  const { before, after } = totals.breaches;
  // Unknown is not none: a side without a day has no number of breaches, and what is unknown may be one.
  const headline =
    before === null || after === null
      ? []
      : [
          breaches(
            { count: before, atLeast: totals.unknown.before > 0 },
            { count: after, atLeast: totals.unknown.after > 0 },
          ),
        ];
  const told = (status: keyof typeof STATUS_SIGNS | null) =>
    status === null ? words.impact.noWindow : `${STATUS_SIGNS[status]} ${texts.terms.statuses[status]}`;
  const table: PageTable = {
    kind: 'table',
    columns: [
      { heading: words.headings.before, width: 3 },
      { heading: words.headings.after, width: 3 },
      { heading: texts.headings.total, width: 1 },
    ],
    rows: totals.transitions.map(({ before, after, count }) => ({
      cells: [told(before), told(after), String(count)],
    })),
  };
  return {
    title: words.titles.totals,
    lines: [
      [states(totals.states), ...headline, unknown(totals.unknown.before, totals.unknown.after)].join(' · '),
      ...undated.map((text): PageLine => ({ sign: '!', tone: 'warning', text })),
      [gained(totals.gained), lifted(totals.lifted), firstDue(totals.newDates), changes(totals.changes)].join(
        ' · ',
      ),
    ],
    blocks: totals.transitions.length === 0 ? [] : [table],
  };
}

function undatedSides({ states }: Impact, { a, b, words }: ImpactTelling): readonly string[] {
  const lacks = (side: 'before' | 'after') => states.some(({ inForceFrom }) => inForceFrom[side] === null);
  return [...(lacks('before') ? [a.name] : []), ...(lacks('after') ? [b.name] : [])].map(words.impact.noDay);
}

function sectionsOf(state: StateImpact, index: number, view: ImpactTelling): readonly PageSection[] {
  const { words } = view;
  const { impact } = words;
  const day = impact.asOf(view.a.telling.say.date(state.asOf));
  const head = `${organizationOf(state)}, ${day}`;
  const rows = <T extends ToldSubject>(items: readonly T[], told: (item: T) => string) =>
    mergeUnits(
      items.map((item) => ({ item, told: told(item) })),
      index,
      view,
    );
  const shift = (it: StateImpact['gained'][number]) => tellShift(it, view);
  const parts = [
    { title: impact.gained(state.gained.length), rows: rows(known(state.gained), shift), rest: state.gained },
    { title: impact.lifted(state.lifted.length), rows: rows(known(state.lifted), shift), rest: state.lifted },
    {
      title: impact.firstDue(state.firstDue.length),
      rows: rows(state.firstDue, (it) => tellNewDate(it, view)),
    },
    {
      title: impact.changes(state.changes.length),
      rows: rows(state.changes, (it) =>
        words.impact.turns(tellVerdict(it.before, view), tellVerdict(it.after, view)),
      ),
    },
  ];
  const filled = parts.filter((part) => part.rows.length > 0 || (part.rest ?? []).length > 0);
  if (filled.length === 0) return [{ title: head, lines: [words.nothing], blocks: [] }];
  return filled.map((part) => ({
    title: `${head}: ${part.title}`,
    lines: [words.impact.perUnit, ...restLines(part.rest ?? [], view)],
    blocks: part.rows.length === 0 ? [] : [tableOf(part.rows, view)],
  }));
}

// Duties on which nobody has said yes or no are counted, not listed: what is known leads, the most urgent first.
function known(shifts: readonly DutyShift[]): readonly DutyShift[] {
  const urgency = ({ status }: DutyShift) => STATUSES_SHOWN.all.indexOf(status);
  return shifts.filter(({ status }) => status !== 'unknown').sort((x, y) => urgency(x) - urgency(y));
}

function restLines(shifts: readonly DutyShift[], { words }: ImpactTelling): readonly string[] {
  const unknown = shifts.filter(({ status }) => status === 'unknown');
  const obligations = new Set(unknown.map(({ obligation }) => JSON.stringify(obligation)));
  return unknown.length === 0 ? [] : [words.impact.alsoUnknown(obligations.size, unknown.length)];
}

type ToldSubject = Parameters<ImpactTelling['unitName']>[1] &
  Parameters<typeof tellPlaces>[0] &
  Parameters<typeof tellMatter>[0];

// Units to which the same happens share a row.
function mergeUnits(
  told: readonly { readonly item: ToldSubject; readonly told: string }[],
  index: number,
  view: ImpactTelling,
): readonly (readonly string[])[] {
  const rows = told.map(({ item, told: text }) => ({
    unit: view.unitName(index, item),
    cells: [tellPlaces(item, view), tellMatter(item, view), text] as const,
  }));
  return [...groupBy(rows, ({ cells }) => JSON.stringify(cells)).values()].flatMap((group) =>
    group.slice(0, 1).map(({ cells: [place, matter, text] }) => [
      place,
      matter,
      nameSome(
        group.map(({ unit }) => unit),
        view.texts.phrases.andOthers,
      ),
      text,
    ]),
  );
}

function tableOf(rows: readonly (readonly string[])[], { texts }: ImpactTelling): PageTable {
  const { citation, gist, unit, status } = texts.headings;
  const columns = [
    { heading: citation, width: 3 },
    { heading: gist, width: 6 },
    { heading: unit, width: 3 },
    { heading: status, width: 4 },
  ];
  return { kind: 'table', columns, rows: rows.map((cells) => ({ cells })) };
}
