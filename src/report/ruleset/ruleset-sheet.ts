import { formatCitation } from '../../model/citation.ts';
import { textIn } from '../../model/terms.ts';
import { tellTiming } from '../../telling/tell-because.ts';
import type { Telling } from '../../telling/telling.ts';
import { type Sheet, textColumns } from '../sheet.ts';

/** Lays the obligations of a ruleset out as a sheet, one row each. */
export function sheetOfRuleset(telling: Telling): Sheet {
  const { ruleset, texts, say } = telling;
  const { duties, headings: h, terms, locale } = texts;
  const columns = textColumns(
    h.citation,
    h.obligation,
    h.strength,
    h.word,
    h.bearer,
    h.counterparty,
    h.shape,
    h.duty,
    h.topic,
    h.gist,
  );
  const rows = ruleset.obligations.map((obligation) => [
    obligation.cites.map(formatCitation).join('; '),
    obligation.id,
    terms.strengths[obligation.strength],
    obligation.word,
    say.parties(obligation.bearer),
    obligation.counterparty === null ? null : say.parties(obligation.counterparty),
    duties.shapes[obligation.duty.type],
    tellTiming(obligation, telling),
    say.topic(obligation.topic),
    textIn(obligation.gist, locale),
  ]);
  return { locale, columns, rows };
}
