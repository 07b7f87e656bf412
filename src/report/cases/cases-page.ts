import { casesWords } from '../../../generated/words/cases.ts';
import { compareCitations, formatCitation } from '../../model/citation.ts';
import { groupBy } from '../../model/collections.ts';
import { type Locale, textIn } from '../../model/terms.ts';
import { createTelling, type Telling } from '../../telling/telling.ts';
import { writeInstrument } from '../../telling/write-values.ts';
import type { CaseFolderResult } from '../../testing/case-folder.ts';
import type { CaseResult } from '../../testing/case-result.ts';
import type { Page, PageItem, PageSection } from '../page.ts';
import { createView, type View } from '../view.ts';
import { casesToJson } from './cases-json.ts';
import { sheetOfCases } from './cases-sheet.ts';
import { tellCheck } from './tell-check.ts';

/** A result with the file that it stands in. */
type PlacedCase = { readonly result: CaseResult; readonly file: string };

/**
 * Lays out the cases of rulesets as each regulation reads: every Pasal in full, under it the title of each case
 * with a tick, or with what was expected and found and the reasoning of the finding.
 */
export function layOutCases(folders: readonly CaseFolderResult[], locale: Locale): View {
  return createView({
    page: () => pageOfCases(folders, locale),
    sheet: () => sheetOfCases(folders, locale),
    data: () => ({ format: 'patuh/cases/v1', rulesets: casesToJson(folders) }),
  });
}

function pageOfCases(folders: readonly CaseFolderResult[], locale: Locale): Page {
  const words = casesWords(locale);
  const results = folders.flatMap(({ files }) => files.flatMap((file) => file.results));
  const passed = results.filter((result) => result.passed).length;
  const tally = words.tally(passed, results.length - passed);
  return {
    locale,
    title: words.results,
    implied: true,
    sections: [...folders.flatMap((folder) => sectionsOf(folder, locale)), { title: null, lines: [tally] }],
  };
}

function sectionsOf({ ruleset, files }: CaseFolderResult, locale: Locale): readonly PageSection[] {
  const { texts } = createTelling(ruleset, locale);
  const placed = files.flatMap(({ file, results }) => results.map((result) => ({ result, file: file.file })));
  const groups = [...groupBy(placed, ({ result }) => result.case.cites ?? '')];
  const sorted = groups.sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : compareCitations(a, b)));
  return [
    { title: `${ruleset.id} · ${writeInstrument(ruleset.instrument, texts.format)}` },
    ...sorted.map(([place, members]): PageSection => {
      const items = members.map((member) => itemOf(member, ruleset, locale));
      const title = place === '' ? casesWords(texts.locale).wholeRegulation : formatCitation(place);
      return { title, sub: true, blocks: [{ kind: 'list', items, inset: 2 }] };
    }),
  ];
}

function itemOf(
  { result, file }: PlacedCase,
  ruleset: CaseFolderResult['ruleset'],
  locale: Locale,
): PageItem {
  const { title, state, options, line } = result.case;
  if (result.passed) return { sign: '✓', signTone: 'good', text: textIn(title, locale) };
  const telling = createTelling(ruleset, locale, state);
  const day = telling.texts.phrases.asOf(telling.say.date(options.asOf));
  const failed = result.checks.filter(({ passed }) => !passed);
  return {
    sign: '✗',
    tone: 'bad',
    text: textIn(title, locale),
    notes: [{ text: `${day} (${file}:${line})`, tone: 'quiet' }],
    blocks: [{ kind: 'list', items: failed.map((check) => failureOf(check, telling)) }],
  };
}

function failureOf(check: CaseResult['checks'][number], telling: Telling): PageItem {
  const { heading, lines, reasoning } = tellCheck(check, telling);
  const steps = reasoning.map((text): PageItem => ({ sign: '·', text }));
  const why: PageItem = {
    sign: '',
    text: `${casesWords(telling.texts.locale).reasoning}:`,
    blocks: [{ kind: 'list', items: steps }],
  };
  return {
    sign: '',
    text: heading,
    blocks: [
      ...(lines.length === 0
        ? []
        : [{ kind: 'list', items: lines.map((text) => ({ text, tone: 'bad' }) as const) } as const]),
      ...(reasoning.length === 0 ? [] : [{ kind: 'list', items: [why] } as const]),
    ],
  };
}
