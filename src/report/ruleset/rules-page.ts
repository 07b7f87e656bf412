import { rulesetWords } from '../../../generated/words/ruleset.ts';
import { tellingWords } from '../../../generated/words/telling.ts';
import type { RulesetSummary } from '../../engine/summarize-ruleset.ts';
import { formatCitation } from '../../model/citation.ts';
import { DUTY_TYPES } from '../../model/duty.ts';
import { type Locale, STRENGTHS } from '../../model/terms.ts';
import type { TellingWords } from '../../telling/words/contract.ts';
import { writeAmendment, writeDate, writeInstrument, writeWindow } from '../../telling/write-values.ts';
import type { PageBlock, PageSection } from '../page.ts';
import { createView, type View } from '../view.ts';
import { sheetOfRules } from './rules-sheet.ts';

/** Lays out a list of rulesets: what each is, from when it binds, and what it holds. */
export function layOutRules(summaries: readonly RulesetSummary[], locale: Locale): View {
  const texts = tellingWords(locale);
  return createView({
    page: () => ({
      locale,
      title: rulesetWords(texts.locale).rules,
      implied: true,
      sections: summaries.map((summary) => sectionOf(summary, texts)),
    }),
    sheet: () => sheetOfRules(summaries, texts),
    data: () => ({ format: 'patuh/rules/v1', rulesets: summaries }),
  });
}

function sectionOf(summary: RulesetSummary, texts: TellingWords): PageSection {
  const { duties, terms } = texts;
  const { jurisdiction, instrument } = summary;
  const facts = [
    `${jurisdiction.name}${jurisdiction.code === null ? '' : ` (${jurisdiction.code})`}`,
    ...(instrument.status === 'in-force' ? [] : [terms.instrumentStatuses[instrument.status]]),
    inForce(summary, texts),
    ...lastAmended(summary, texts),
  ];
  const strengths = STRENGTHS.map(
    (strength) => `${terms.strengths[strength]} ${summary.byStrength[strength]}`,
  );
  const shapes = DUTY_TYPES.map((shape) => `${duties.shapes[shape]} ${summary.byShape[shape]}`);
  const lines = [
    writeInstrument(instrument, texts.format),
    facts.join(' · '),
    `${rulesetWords(texts.locale).ruleset.obligations(summary.obligations)}: ${strengths.join(', ')}`,
    shapes.join(', '),
    ...datedLine(summary, texts),
    { text: `${summary.version} · ${summary.digest}`, tone: 'quiet', whole: true } as const,
  ];
  return {
    title: summary.id,
    blocks: lines.map((line): PageBlock => ({ kind: 'paragraph', line })),
  };
}

function lastAmended({ instrument }: RulesetSummary, texts: TellingWords): readonly string[] {
  const last = instrument.amendedBy.at(-1);
  if (last === undefined) return [];
  const { lastAmended, since } = rulesetWords(texts.locale).ruleset;
  const { format } = texts;
  return [lastAmended(since(writeAmendment(last, format), writeDate(last.from, format)))];
}

// What binds from another day than its regulation must not be taken for law of today.
function datedLine({ dated }: RulesetSummary, texts: TellingWords): readonly string[] {
  if (dated.length === 0) return [];
  const norms = dated.map(({ obligation, cites, binds, wordings }) => {
    const days = binds.map((window) => writeWindow(window, texts.format)).join('; ');
    const count = wordings > 1 ? `, ${rulesetWords(texts.locale).ruleset.wordings(wordings)}` : '';
    return `${formatCitation(cites[0] ?? '')} · ${obligation} (${days}${count})`;
  });
  return [`${rulesetWords(texts.locale).ruleset.dated(dated.length)}: ${norms.join('; ')}`];
}

function inForce({ inForceFrom, supposed }: RulesetSummary, { phrases, format }: TellingWords): string {
  if (inForceFrom === null) return phrases.inForceUnknown;
  const date = writeDate(inForceFrom, format);
  return supposed ? phrases.supposedInForce(date) : phrases.inForceSince(date);
}
