import { checkWords } from '../../../generated/words/check.ts';
import { formatCitation } from '../../model/citation.ts';
import type { Obligation } from '../../model/ruleset.ts';
import { textIn } from '../../model/terms.ts';
import { tellTiming } from '../../telling/tell-because.ts';
import type { Telling } from '../../telling/telling.ts';
import type { PageTable } from '../page.ts';

/** What a norm says, field by field: its force, who bears it, whom it concerns, when, under which condition. */
export function tableOfNorm(obligation: Obligation, telling: Telling): PageTable {
  const { texts } = telling;
  const word = obligation.word === null ? '' : ` ${texts.format.quoted(obligation.word)}`;
  const force = [texts.headings.strength, `${texts.terms.strengths[obligation.strength]}${word}`] as const;
  return {
    kind: 'table',
    columns: [2, 7].map((width) => ({ heading: '', width })),
    rows: [force, ...normFields(obligation, telling)].map((cells) => ({ cells })),
  };
}

function normFields(obligation: Obligation, telling: Telling): readonly (readonly [string, string])[] {
  const { texts, say } = telling;
  const words = checkWords(texts.locale).explain;
  const { readings, note } = obligation;
  const fields: readonly (readonly [string, string | null])[] = [
    [words.bearer, say.parties(obligation.bearer)],
    [words.counterparty, obligation.counterparty === null ? null : say.parties(obligation.counterparty)],
    [words.via, obligation.via === null ? null : say.parties(obligation.via)],
    [words.per, obligation.per === null ? null : say.party(obligation.per)],
    [words.topic, say.topic(obligation.topic)],
    [words.timing, tellTiming(obligation, telling)],
    [words.proviso, obligation.proviso === null ? null : say.condition(obligation.proviso)],
    [words.applies, obligation.applies === null ? null : say.condition(obligation.applies)],
    [words.rivals, readings === null ? null : readings.rivals.map(say.reading).join('; ')],
    [words.reason, readings?.reason == null ? null : textIn(readings.reason, texts.locale)],
    [words.see, obligation.see.map(formatCitation).join('; ') || null],
    [words.note, note === null ? null : textIn(note, texts.locale)],
  ];
  return fields.flatMap(([name, text]) => (text === null ? [] : [[name, text] as const]));
}
