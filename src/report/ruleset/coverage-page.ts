import { rulesetWords } from '../../../generated/words/ruleset.ts';
import type { Coverage } from '../../engine/measure-coverage.ts';
import { formatCitation } from '../../model/citation.ts';
import { groupBy } from '../../model/collections.ts';
import { textIn } from '../../model/terms.ts';
import type { Telling } from '../../telling/telling.ts';
import { writeInstrument } from '../../telling/write-values.ts';
import type { Page, PageLine, PageSection, PageTable } from '../page.ts';
import { type Sheet, textColumns } from '../sheet.ts';
import { createView, type View } from '../view.ts';
import { sectionOfDated, tellDays } from './dated-provisions.ts';

/** Lays out how a ruleset accounts for its text: counts by kind, then what is unaccounted for. */
export function layOutCoverage(coverage: Coverage, telling: Telling): View {
  return createView({
    page: () => pageOfCoverage(coverage, telling),
    sheet: () => sheetOfCoverage(coverage, telling),
    data: () => ({ format: 'patuh/coverage/v1', ...coverage }),
  });
}

function pageOfCoverage(coverage: Coverage, telling: Telling): Page {
  const { texts, say, ruleset } = telling;
  const { counts, unaccounted } = coverage;
  const words = rulesetWords(texts.locale).coverage;
  const places = say.all(unaccounted.map(formatCitation));
  const missing: PageSection = {
    title: words.unaccounted(unaccounted.length),
    blocks: [{ kind: 'paragraph', line: { text: places, tone: 'bad' } }],
  };
  return {
    locale: texts.locale,
    title: writeInstrument(ruleset.instrument, texts.format),
    lines: [
      words.counts(counts.pasal, counts.ayat),
      words.entries(counts.encoded, counts.classified, counts.obligations),
      ...(counts.repealed === 0 ? [] : [words.repealed(counts.repealed)]),
    ],
    sections: [
      { title: null, blocks: [tableOfKinds(coverage, telling)] },
      { title: null, lines: verdictLines(coverage, telling) },
      ...sectionOfDated(coverage.provisions, telling),
      ...(unaccounted.length === 0 ? [] : [missing]),
    ],
  };
}

function tableOfKinds({ provisions }: Coverage, { texts, say }: Telling): PageTable {
  const { headings, terms } = texts;
  const columns = [
    { heading: headings.kind, width: 4 },
    ...[headings.entries, headings.encoded, headings.classified].map((heading) => ({
      heading,
      width: 3,
      align: 'right' as const,
    })),
  ];
  const rows = [...groupBy(provisions, ({ kind }) => kind)].map(([kind, entries]) => {
    const encoded = entries.filter(({ obligations }) => obligations.length > 0).length;
    return {
      cells: [terms.kinds[kind], ...[entries.length, encoded, entries.length - encoded].map(say.number)],
    };
  });
  return { kind: 'table', columns, rows };
}

function verdictLines({ complete }: Coverage, { texts, ruleset }: Telling): readonly PageLine[] {
  const { coverage } = rulesetWords(texts.locale);
  if (complete) return [{ text: `✓ ${coverage.complete}`, tone: 'good' }];
  return ruleset.extent === null ? [{ text: `✗ ${coverage.noExtent}`, tone: 'bad' }] : [];
}

// Every provision with its kind, its obligations, its reason and its days.
function sheetOfCoverage({ provisions }: Coverage, telling: Telling): Sheet {
  const { texts } = telling;
  const { headings, terms, locale } = texts;
  const rows = provisions.map((provision) => [
    formatCitation(provision.ref),
    terms.kinds[provision.kind],
    provision.obligations.join(' '),
    provision.reason === null ? null : textIn(provision.reason, locale),
    tellDays(provision, telling),
  ]);
  const columns = textColumns(
    headings.citation,
    headings.kind,
    headings.obligations,
    headings.reason,
    headings.days,
  );
  return { locale, columns, rows };
}
