import { rulesetWords } from '../../../generated/words/ruleset.ts';
import { measureCoverage } from '../../engine/measure-coverage.ts';
import { formatCitation } from '../../model/citation.ts';
import { countedInForce, type Instrument, ownInForceFrom } from '../../model/instrument.ts';
import type { PlainDate } from '../../model/plain-date.ts';
import type { Obligation } from '../../model/ruleset.ts';
import { textIn } from '../../model/terms.ts';
import type { Telling } from '../../telling/telling.ts';
import { writeAmendment, writeInstrument } from '../../telling/write-values.ts';
import { tableOfNorm } from '../norm-table.ts';
import type { Page, PageBlock, PageSection, PageTable } from '../page.ts';
import { createView, type View } from '../view.ts';
import { sectionOfDated } from './dated-provisions.ts';
import { sheetOfRuleset } from './ruleset-sheet.ts';

/** Lays out a ruleset: the instrument, its obligations in the order of the text with everything they say, its defects. */
export function layOutRuleset(telling: Telling): View {
  return createView({
    page: () => pageOfRuleset(telling),
    sheet: () => sheetOfRuleset(telling),
    // Whole and alone: what is printed can be read again as a ruleset.
    data: () => telling.ruleset,
  });
}

function pageOfRuleset(telling: Telling): Page {
  const { ruleset, texts } = telling;
  return {
    locale: texts.locale,
    title: writeInstrument(ruleset.instrument, texts.format),
    blocks: [tableOfInstrument(telling)],
    sections: [
      {
        title: rulesetWords(texts.locale).ruleset.obligations(ruleset.obligations.length),
        blocks: ruleset.obligations.flatMap((obligation) => blocksOf(obligation, telling)),
      },
      ...sectionOfDated(ruleset.provisions, telling),
      ...defectSection(telling),
    ],
  };
}

// The day, and where the text counts it from another what it counts and how.
function tellInForce(
  instrument: Instrument,
  day: (date: PlainDate | null) => string,
  say: Telling['say'],
): string {
  const counted = countedInForce(instrument);
  const own = day(ownInForceFrom(instrument));
  return counted === null ? own : `${own} (${say.namedDay(counted)}, ${say.reading(counted.reading)})`;
}

function tableOfInstrument(telling: Telling): PageTable {
  const { ruleset, texts, say } = telling;
  const { instrument, jurisdiction } = ruleset;
  const words = rulesetWords(texts.locale).ruleset;
  const { counts } = measureCoverage(ruleset);
  const day = (date: PlainDate | null) => (date === null ? words.notStated : say.date(date));
  const code = jurisdiction.code === null ? '' : ` (${jurisdiction.code})`;
  const { assumption, inForceUntil } = instrument;
  const fields = [
    [texts.headings.jurisdiction, `${jurisdiction.name}${code}`],
    ...(jurisdiction.weekend === null
      ? []
      : [[words.weekend, say.all(jurisdiction.weekend.map((day) => texts.terms.weekdays[day]))]]),
    [texts.headings.status, texts.terms.instrumentStatuses[instrument.status]],
    [words.enacted, day(instrument.enacted)],
    [words.promulgated, day(instrument.promulgated)],
    [words.inForceFrom, tellInForce(instrument, day, say)],
    ...(assumption === null ? [] : [['', texts.phrases.supposedInForce(say.date(assumption.inForceFrom))]]),
    ...(inForceUntil === null ? [] : [[words.inForceUntil, day(inForceUntil)]]),
    [words.basis, instrument.basis.join('; ') || texts.phrases.none],
    [words.revokes, instrument.revokes.join('; ') || texts.phrases.none],
    ...amendmentsOf(telling),
    [words.text, rulesetWords(texts.locale).coverage.counts(counts.pasal, counts.ayat)],
  ];
  const columns = [2, 7].map((width) => ({ heading: '', width }));
  return { kind: 'table', columns, rows: fields.map((cells) => ({ cells })), flush: true };
}

// A row for each, the words at the first alone.
function amendmentsOf({ ruleset, texts, say }: Telling): readonly (readonly [string, string])[] {
  const words = rulesetWords(texts.locale).ruleset;
  return ruleset.instrument.amendedBy.map((amendment, index) => [
    index === 0 ? words.amendedBy : '',
    words.since(writeAmendment(amendment, texts.format), say.date(amendment.from)),
  ]);
}

function blocksOf(obligation: Obligation, telling: Telling): readonly PageBlock[] {
  const place = obligation.cites.map(formatCitation).join('; ');
  return [
    { kind: 'heading', line: { text: `${place} · ${obligation.id}`, tone: 'strong' } },
    { kind: 'paragraph', line: textIn(obligation.gist, telling.texts.locale) },
    tableOfNorm(obligation, telling),
  ];
}

function defectSection({ ruleset, texts }: Telling): readonly PageSection[] {
  const { defects } = ruleset;
  if (defects.length === 0) return [];
  const rows = defects.map(({ ref, kind, note }) => ({
    cells: [ref === null ? '' : formatCitation(ref), texts.terms.defects[kind], textIn(note, texts.locale)],
  }));
  const columns = [2, 2, 6].map((width) => ({ heading: '', width }));
  return [
    {
      title: rulesetWords(texts.locale).ruleset.defects(rows.length),
      blocks: [{ kind: 'table', columns, rows, flush: true }],
    },
  ];
}
