import { formatCitation } from '../../model/citation.ts';
import type { Obligation } from '../../model/ruleset.ts';
import { textIn } from '../../model/terms.ts';
import { tellTiming } from '../../telling/tell-because.ts';
import { tellNormField, tellWordings } from '../../telling/tell-norm.ts';
import type { Telling } from '../../telling/telling.ts';
import { type Sheet, type SheetField, textColumns } from '../sheet.ts';

/** What a sheet tells of a norm after its gist, in columns that most norms leave empty. */
const FURTHER = [
  'via',
  'per',
  'contents',
  'applies',
  'proviso',
  'reading',
  'rivals',
  'reason',
  'see',
  'note',
  'counterparts',
  'binds',
] as const;

/** Lays the obligations of a ruleset out as a sheet, one row each. */
export function sheetOfRuleset(telling: Telling): Sheet {
  const { ruleset, texts } = telling;
  const { headings: h, norm, locale } = texts;
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
    ...FURTHER.map((field) => norm.fields[field]),
    norm.fields.wordings,
  );
  return { locale, columns, rows: ruleset.obligations.map((obligation) => rowOf(obligation, telling)) };
}

function rowOf(obligation: Obligation, telling: Telling): readonly SheetField[] {
  const { duties, terms, locale } = telling.texts;
  const { say } = telling;
  return [
    obligation.cites.map(formatCitation).join('; '),
    obligation.id,
    terms.strengths[obligation.strength],
    obligation.word,
    say.parties(obligation.bearer),
    tellNormField('counterparty', obligation, telling),
    duties.shapes[obligation.duty.type],
    tellTiming(obligation, telling),
    say.topic(obligation.topic),
    textIn(obligation.gist, locale),
    ...FURTHER.map((field) => tellNormField(field, obligation, telling)),
    tellWordings(obligation, telling).join('; ') || null,
  ];
}
