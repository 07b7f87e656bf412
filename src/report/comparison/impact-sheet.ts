import type { Impact, StateImpact } from '../../compare/impact.ts';
import { dayColumn, type Sheet, type SheetField, textColumns } from '../sheet.ts';
import { type ImpactTelling, organizationOf, tellMatter, tellPlaces } from './impact-telling.ts';

/** Lays the effect of a replacement out as a sheet: a row for each change, duty gained or lifted, and new date. Days are ISO 8601. */
export function sheetOfImpact(impact: Impact, view: ImpactTelling): Sheet {
  const { words, texts } = view;
  const { headings } = words;
  const columns = [
    ...textColumns(
      headings.organization,
      headings.what,
      headings.topicId,
      texts.headings.citation,
      texts.headings.unitId,
      texts.headings.unit,
      `${texts.headings.statusCode}: ${headings.before}`,
      `${texts.headings.statusCode}: ${headings.after}`,
    ),
    dayColumn(`${texts.headings.dueOn}: ${headings.before}`),
    dayColumn(`${texts.headings.dueOn}: ${headings.after}`),
    ...textColumns(texts.headings.gist),
  ];
  const rows = impact.states.flatMap((state, index) => rowsOf(state, index, view));
  return { locale: texts.locale, columns, rows };
}

type ToldSides = { readonly before: SheetField; readonly after: SheetField };

function rowsOf(state: StateImpact, index: number, view: ImpactTelling): readonly (readonly SheetField[])[] {
  const { kinds } = view.words;
  type ToldSubject =
    | StateImpact['gained'][number]
    | StateImpact['changes'][number]
    | StateImpact['firstDue'][number];
  const row = (kind: string, it: ToldSubject, status: ToldSides, dueOn: ToldSides): readonly SheetField[] => [
    organizationOf(state),
    kind,
    it.topic,
    tellPlaces(it, view),
    it.unit,
    view.unitName(index, it),
    status.before,
    status.after,
    dueOn.before,
    dueOn.after,
    tellMatter(it, view),
  ];
  const none = { before: null, after: null };
  return [
    ...state.gained.map((it) =>
      row(kinds.gained, it, { before: null, after: it.status }, { before: null, after: it.dueOn }),
    ),
    ...state.lifted.map((it) =>
      row(kinds.lifted, it, { before: it.status, after: null }, { before: it.dueOn, after: null }),
    ),
    ...state.firstDue.map((it) => row(kinds.firstDue, it, none, { before: it.before, after: it.dueOn })),
    ...state.changes.map((it) =>
      row(
        kinds.changes,
        it,
        { before: it.before?.status ?? null, after: it.after?.status ?? null },
        { before: it.before?.dueOn ?? null, after: it.after?.dueOn ?? null },
      ),
    ),
  ];
}
