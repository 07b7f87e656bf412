import type { IssueWords } from '../contract.ts';
import { comparisonWords } from './comparison-words.ts';
import { conditionWords } from './condition-words.ts';
import { dutyWords } from './duty-words.ts';
import { hintWords } from './hint-words.ts';
import { caseWords, dayWords, provisionWords } from './law-words.ts';
import { nameWords } from './name-words.ts';
import { found } from './parts.ts';
import { readingWords } from './reading-words.ts';
import { shapeWords } from './shape-words.ts';
import { sourceWords } from './source-words.ts';

/** Everything that issues say, in English. */
export const words: IssueWords = {
  codes: {
    ...shapeWords,
    ...nameWords,
    ...dayWords,
    ...provisionWords,
    ...readingWords,
    ...dutyWords,
    ...conditionWords,
    ...sourceWords,
    ...caseWords,
    ...comparisonWords,
    ...hintWords,
  },
  found,
  whole: '(root)',
  insteadOf: (expected) => `expected ${expected}`,
};
