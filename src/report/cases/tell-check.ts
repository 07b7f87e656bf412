import { casesWords } from '../../../generated/words/cases.ts';
import { tellBecause } from '../../telling/tell-because.ts';
import type { Telling } from '../../telling/telling.ts';
import type { Check, FindingCheck } from '../../testing/case-result.ts';
import { tellCandidate, tellDifference, tellSelector } from './tell-expected.ts';

/** What is said of a demand that was not met: a heading, what was expected and found, and why it was found. */
export type ToldCheck = {
  readonly heading: string;
  readonly lines: readonly string[];
  /** The reasoning of the finding; empty where there is none. */
  readonly reasoning: readonly string[];
};

const MOST_CANDIDATES = 8;

/** Tells why a demand of a case is not met. */
export function tellCheck(check: Check, telling: Telling): ToldCheck {
  const { locale, phrases } = telling.texts;
  const words = casesWords(locale);
  const { say } = telling;
  switch (check.kind) {
    case 'finding':
      return tellFindingCheck(check, telling);
    case 'absence': {
      const found = check.found.map((finding) => `${words.found}: ${tellCandidate(finding, telling)}`);
      return {
        heading: tellSelector(check.expected, telling),
        lines: [words.mustBeAbsent, ...found],
        reasoning: [],
      };
    }
    case 'deadline': {
      const { dueOn, ...selector } = check.expected;
      const found = check.found.map(say.date).join(', ') || phrases.none;
      const line = words.deadline(dueOn === null ? phrases.none : say.date(dueOn), found);
      return { heading: tellSelector(selector, telling), lines: [line], reasoning: [] };
    }
    case 'unknown':
      return { heading: words.notAsked(check.name), lines: [], reasoning: [] };
    case 'silence':
      return { heading: words.notSilent(check.topic, check.found.join(', ')), lines: [], reasoning: [] };
  }
}

function tellFindingCheck(check: FindingCheck, telling: Telling): ToldCheck {
  const words = casesWords(telling.texts.locale);
  const heading = tellSelector(check.expected, telling);
  if (check.differences.length > 0) {
    return {
      heading,
      lines: check.differences.map((difference) => tellDifference(difference, telling)),
      reasoning: (check.finding?.because ?? []).map((step) => tellBecause(step, telling)),
    };
  }
  const shown = check.candidates.slice(0, MOST_CANDIDATES).map((finding) => tellCandidate(finding, telling));
  const more = check.candidates.length > MOST_CANDIDATES ? ['…'] : [];
  const trouble =
    check.trouble === 'several' ? words.severalFindings(check.candidates.length) : words.noFinding;
  return {
    heading,
    lines: [trouble, ...[...shown, ...more].map((it) => `${words.found}: ${it}`)],
    reasoning: [],
  };
}
