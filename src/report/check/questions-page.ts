import { checkWords } from '../../../generated/words/check.ts';
import { groupOf, QUESTION_GROUPS, type QuestionGroup } from '../../engine/group-questions.ts';
import { writeMissing } from '../../model/occurrence.ts';
import type { Unknown } from '../../model/report.ts';
import type { Telling } from '../../telling/telling.ts';
import { writeInstrument } from '../../telling/write-values.ts';
import { nameSome } from '../name-some.ts';
import type { Page, PageItem, PageSection } from '../page.ts';
import { createView, type View } from '../view.ts';
import { askedOf } from './asked-of.ts';
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
      questions: unknowns.map((unknown) => ({ ...unknown, question: telling.say.question(unknown) })),
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
      unknowns.length === 0 ? none : QUESTION_GROUPS.flatMap((group) => sectionOf(group, unknowns, telling)),
  };
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
  const { phrases } = telling.texts;
  const places = placesOf(unknown, telling.ruleset);
  const asked = nameSome(askedOf(unknown, telling), phrases.andOthers);
  return {
    sign: '',
    text: writeMissing(unknown),
    tone: 'strong',
    whole: true,
    notes: [telling.say.question(unknown), { text: `${places} · ${asked}`, tone: 'quiet' }],
  };
}
