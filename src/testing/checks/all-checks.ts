import type { CaseCheck } from '../case-draft.ts';
import {
  backgroundsExist,
  caseIdsAreUnique,
  casesExpectSomething,
  casesStayInTheirProvision,
  placesStandInTheRegulation,
} from './case-checks.ts';
import { obligationsExist, silentTopicsAreDeclared, unitsAreListed } from './name-checks.ts';
import { optionsAreSound, statesAreSound, unitsAreWrittenOnce } from './state-and-option-checks.ts';

/** Every truth that a file of cases must satisfy beyond its shape. */
export const CASE_CHECKS: Readonly<Record<string, CaseCheck>> = {
  placesStandInTheRegulation,
  casesStayInTheirProvision,
  caseIdsAreUnique,
  backgroundsExist,
  unitsAreWrittenOnce,
  statesAreSound,
  optionsAreSound,
  obligationsExist,
  unitsAreListed,
  silentTopicsAreDeclared,
  casesExpectSomething,
};
