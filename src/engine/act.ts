import { compareText, groupBy } from '../model/collections.ts';
import { type Day, toDay, toPlainDate } from '../model/plain-date.ts';
import type { Evidence } from '../model/report.ts';
import type { State, StateDocument, StateEvent } from '../model/state.ts';

/** Something done or happened on a day: an event, or a document on its first day. */
export type Act = {
  readonly kind: 'event' | 'document';
  readonly id: string | null;
  readonly type: string;
  readonly unit: string | null;
  readonly on: Day;
  readonly about: string | null;
  readonly evidence: string | null;
};

/** The acts of a state, by type and by type and unit, each list in the order of days. */
export type ActIndex = {
  readonly ofType: (type: string) => readonly Act[];
  readonly ofUnit: (type: string, unit: string) => readonly Act[];
};

/** Sorts a state's events for look-up. Events after `until` are left out: they have not happened yet. */
export function indexActs(state: State, until: Day): ActIndex {
  const acts = state.events.map(actOfEvent).filter((act) => act.on <= until);
  acts.sort(compareActs);
  const byType = groupBy(acts, (act) => act.type);
  const byUnit = groupBy(acts, (act) => unitKey(act.type, act.unit));
  return {
    ofType: (type) => byType.get(type) ?? [],
    ofUnit: (type, unit) => byUnit.get(unitKey(type, unit)) ?? [],
  };
}

/** A document seen as the act of its coming into being. */
export function actOfDocument(document: StateDocument): Act {
  return {
    kind: 'document',
    id: document.id,
    type: document.type,
    unit: null,
    on: toDay(document.from),
    about: document.id,
    evidence: document.evidence,
  };
}

/** What a finding says of an act it rests on. */
export function evidenceOf(act: Act): Evidence {
  return { kind: act.kind, id: act.id, type: act.type, on: toPlainDate(act.on), evidence: act.evidence };
}

/** Orders acts by day; acts of one day by what they say, so that the order of the log never matters. */
export function compareActs(a: Act, b: Act): number {
  return (
    a.on - b.on ||
    compareText(a.id ?? '', b.id ?? '') ||
    compareText(a.about ?? '', b.about ?? '') ||
    compareText(a.unit ?? '', b.unit ?? '') ||
    compareText(a.evidence ?? '', b.evidence ?? '')
  );
}

function actOfEvent(event: StateEvent): Act {
  const { id, type, unit, about, evidence } = event;
  return { kind: 'event', id, type, unit, on: toDay(event.on), about, evidence };
}

function unitKey(type: string, unit: string | null): string {
  return unit === null ? type : `${type} ${unit}`;
}
