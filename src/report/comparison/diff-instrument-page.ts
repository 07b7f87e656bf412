import type { Diff } from '../../compare/diff.ts';
import type { InstrumentDifference } from '../../compare/text-diff.ts';
import { ownInForceFrom } from '../../model/instrument.ts';
import type { PageItem, PageSection } from '../page.ts';
import type { DiffTelling } from './diff-telling.ts';

/** In what the instruments differ: title, days, legal basis, what they revoke; nothing where they do not. */
export function instrumentSections(
  { instrument }: Pick<Diff, 'instrument'>,
  view: DiffTelling,
): readonly PageSection[] {
  const { words } = view;
  const fields = instrument.fields.map((difference): PageItem => {
    const change = words.becomes(tellValue(difference, 'a', view), tellValue(difference, 'b', view));
    return { lead: words.instrument[difference.field], text: change };
  });
  const acts = (['basis', 'revokes'] as const).flatMap((kind) =>
    (['a', 'b'] as const).flatMap((side): PageItem[] => {
      const listed = instrument[kind][side];
      if (listed.length === 0) return [];
      const tell = kind === 'basis' ? words.onlyBasis : words.onlyRevokes;
      return [{ text: tell(view[side].name, listed.join('; ')) }];
    }),
  );
  const items = [...fields, ...acts];
  if (items.length === 0) return [];
  return [{ title: words.titles.instrument, lines: [], blocks: [{ kind: 'list', items }] }];
}

function tellValue(difference: InstrumentDifference, side: 'a' | 'b', view: DiffTelling): string {
  const { texts } = view;
  const { say, ruleset } = view[side].telling;
  switch (difference.field) {
    case 'enacted':
    case 'promulgated':
    case 'inForceUntil': {
      const day = difference[side];
      return day === null ? '–' : say.date(day);
    }
    case 'inForceFrom': {
      const day = ownInForceFrom(ruleset.instrument);
      return day === null ? '–' : say.date(day);
    }
    case 'assumption': {
      const supposed = difference[side];
      return supposed === null ? '–' : say.date(supposed.inForceFrom);
    }
    case 'status':
      return texts.terms.instrumentStatuses[difference[side]];
    case 'jurisdiction': {
      const { name, code, timeZone, weekend } = difference[side];
      const days = weekend === null ? [] : weekend.map((day) => texts.terms.weekdays[day]);
      return [name, code, timeZone, say.all(days)].filter(Boolean).join(', ');
    }
    default:
      return difference[side] === null ? '–' : String(difference[side]);
  }
}
