import { checkWords } from '../../../generated/words/check.ts';
import { groupOf, type QuestionGroup } from '../../engine/group-questions.ts';
import { writeMissing } from '../../model/occurrence.ts';
import type { Unknown } from '../../model/report.ts';
import type { Telling } from '../../telling/telling.ts';
import { writeInstrument } from '../../telling/write-values.ts';
import type { Page, PageItem, PageSection } from '../page.ts';
import { createView, type View } from '../view.ts';
import { questionTo } from './asked-of.ts';
import { sheetOfQuestions } from './questions-sheet.ts';
import { placesOf } from './unknown-findings.ts';

/** Lays out what has to be filled in, by where the answer belongs: each question in words, with its Pasal. */
export function layOutQuestions(unknowns: readonly Unknown[], telling: Telling): View {
  const { id, version } = telling.ruleset;
  return createView({
    page: () => pageOfQuestions(unknowns, telling),
    sheet: () => sheetOfQuestions(unknowns, telling),
    data: () => ({
      format: 'patuh/questions/v1',
      ruleset: { id, version },
      questions: unknowns.map((unknown) => ({ ...unknown, question: questionTo(unknown, telling) })),
    }),
  });
}

function pageOfQuestions(unknowns: readonly Unknown[], telling: Telling): Page {
  const { format, locale } = telling.texts;
  const words = checkWords(locale);
  const none = [{ title: null, lines: [words.nothing.questions] }];
  return {
    locale,
    title: writeInstrument(telling.ruleset.instrument, format),
    sections:
      unknowns.length === 0
        ? none
        : groupsOf(unknowns, telling).flatMap((group) => sectionOf(group, unknowns, telling)),
  };
}

// The group of what settles most comes first.
function groupsOf(unknowns: readonly Unknown[], { ruleset }: Telling): readonly QuestionGroup[] {
  return [...new Set(unknowns.map((unknown) => groupOf(unknown, ruleset)))];
}

function sectionOf(
  group: QuestionGroup,
  unknowns: readonly Unknown[],
  telling: Telling,
): readonly PageSection[] {
  const questions = unknowns.filter((unknown) => groupOf(unknown, telling.ruleset) === group);
  if (questions.length === 0) return [];
  const items = questions.map((question) => itemOf(question, telling));
  return [
    {
      title: checkWords(telling.texts.locale).questions[group](questions.length),
      blocks: [{ kind: 'list', items, inset: 2 }],
    },
  ];
}

function itemOf(unknown: Unknown, telling: Telling): PageItem {
  const { locale } = telling.texts;
  const places = placesOf(unknown, telling.ruleset);
  // Without a state nobody was judged.
  const waiting = unknown.findings === 0 ? '' : ` · ${checkWords(locale).waiting(unknown.findings)}`;
  return {
    sign: '',
    text: writeMissing(unknown),
    tone: 'strong',
    whole: true,
    notes: [questionTo(unknown, telling), { text: `${places}${waiting}`, tone: 'quiet' }],
  };
}
