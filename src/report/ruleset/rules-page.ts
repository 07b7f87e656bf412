import type { RulesetSummary } from '../../engine/summarize-ruleset.ts';
import type { Messages } from '../../locale/locale.ts';
import { writeDate, writeInstrument } from '../../locale/write-values.ts';
import { DUTY_TYPES } from '../../model/duty.ts';
import { STRENGTHS } from '../../model/terms.ts';
import { renderCsv } from '../format/sheet-csv.ts';
import { indentText } from '../format/wrap-text.ts';
import type { Painter } from '../painter.ts';

/** What a list of rulesets is laid out with: no ruleset stands behind its words. */
export type RulesView = { readonly texts: Messages; readonly width: number; readonly painter: Painter };

/** Renders a list of rulesets for a terminal: what each is, from when it binds, and what it holds. */
export function renderRulesTable(summaries: readonly RulesetSummary[], view: RulesView): string {
  return summaries.map((summary) => `${renderRuleset(summary, view).join('\n')}\n`).join('\n');
}

function renderRuleset(summary: RulesetSummary, { texts, width, painter }: RulesView): readonly string[] {
  const { duties, terms, views } = texts;
  const { jurisdiction, instrument } = summary;
  const facts = [
    `${jurisdiction.name}${jurisdiction.code === null ? '' : ` (${jurisdiction.code})`}`,
    ...(instrument.status === 'in-force' ? [] : [terms.instrumentStatuses[instrument.status]]),
    inForce(summary, texts),
  ];
  const strengths = STRENGTHS.map(
    (strength) => `${terms.strengths[strength]} ${summary.byStrength[strength]}`,
  );
  const shapes = DUTY_TYPES.map((shape) => `${duties.shapes[shape]} ${summary.byShape[shape]}`);
  const lines = [
    writeInstrument(instrument, texts.format),
    facts.join(' · '),
    `${views.ruleset.obligations(summary.obligations)}: ${strengths.join(', ')}`,
    shapes.join(', '),
  ].flatMap((line) => indentText(line, width, 2));
  return [painter.strong(summary.id), ...lines, painter.quiet(`  ${summary.version} · ${summary.digest}`)];
}

function inForce({ inForceFrom, supposed }: RulesetSummary, { phrases, format }: Messages): string {
  if (inForceFrom === null) return phrases.inForceUnknown;
  const date = writeDate(inForceFrom, format);
  return supposed ? phrases.supposedInForce(date) : phrases.inForceSince(date);
}

/** Renders a list of rulesets as CSV, one row each. */
export function renderRulesCsv(summaries: readonly RulesetSummary[], texts: Messages): string {
  const { duties, headings, terms, format, phrases, locale } = texts;
  const columns = [
    headings.id,
    headings.title,
    headings.jurisdiction,
    headings.status,
    headings.inForceFrom,
    headings.supposed,
    headings.total,
    ...STRENGTHS.map((strength) => terms.strengths[strength]),
    ...DUTY_TYPES.map((shape) => duties.shapes[shape]),
    headings.version,
    headings.digest,
  ];
  const rows = summaries.map((summary) => [
    summary.id,
    writeInstrument(summary.instrument, format),
    summary.jurisdiction.name,
    terms.instrumentStatuses[summary.instrument.status],
    summary.inForceFrom,
    summary.supposed ? phrases.yes : phrases.no,
    summary.obligations,
    ...STRENGTHS.map((strength) => summary.byStrength[strength]),
    ...DUTY_TYPES.map((shape) => summary.byShape[shape]),
    summary.version,
    summary.digest,
  ]);
  return renderCsv(columns, rows, locale);
}
