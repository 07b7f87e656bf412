import { partiesAreDeclared, rolesAreDeclared, whatItIsOwedForIsDeclared } from './bearer-checks.ts';
import {
  breachesAreOfObligations,
  heedIsWhole,
  lapsesHaveTerms,
  nothingRestsOnItself,
} from './call-checks.ts';
import {
  counterpartsArePairs,
  counterpartsStandElsewhere,
  editorialChangesExist,
  statedContentsHaveReasons,
  topicsLieWithinOthers,
  topicsOfProvisionsAreDeclared,
} from './comparison-checks.ts';
import {
  conditionsAreWellTyped,
  factsOfThingsHaveThings,
  provisosAreOfPermissions,
} from './condition-checks.ts';
import type { RulesetCheck } from './draft.ts';
import {
  actorsHaveTriggers,
  documentsAndFormsAreDeclared,
  eventsAreDeclared,
  qualitiesAreNamed,
  wheresHaveEvents,
} from './duty-checks.ts';
import { everyProvisionIsAccountedFor } from './extent-checks.ts';
import { amendmentsAreInOrder, datesAreInOrder } from './instrument-checks.ts';
import {
  attestationsHaveNamesOfTheirOwn,
  obligationIdsAreUnique,
  topicsAreDeclared,
} from './obligation-checks.ts';
import { consentersHaveConsents, prohibitionsAreForbidden } from './prohibition-checks.ts';
import {
  citationsExistAmongProvisions,
  listedObligationsExist,
  obligationsStandInTheirProvision,
  provisionsAreUniqueAndInOrder,
} from './provision-checks.ts';
import { normsBindWithinTheirProvision, provisionDaysAreSound } from './provision-day-checks.ts';
import { readingsFitTheDuty, windowsFitTheDuty } from './reading-checks.ts';
import { transitionsAreDeclared } from './transition-checks.ts';
import { everyProvisionIsTreated } from './treatment-checks.ts';
import { versionsAreDisjoint } from './version-checks.ts';
import { vocabularyExtends } from './vocabulary-checks.ts';
import { monthsAndTermsFitTheWindows } from './window-field-checks.ts';

/** Every truth that a ruleset must satisfy beyond its shape, in the order in which a drafter would look. */
export const RULESET_CHECKS: Readonly<Record<string, RulesetCheck>> = {
  datesAreInOrder,
  amendmentsAreInOrder,
  vocabularyExtends,
  obligationIdsAreUnique,
  attestationsHaveNamesOfTheirOwn,
  topicsAreDeclared,
  rolesAreDeclared,
  whatItIsOwedForIsDeclared,
  partiesAreDeclared,
  eventsAreDeclared,
  documentsAndFormsAreDeclared,
  actorsHaveTriggers,
  consentersHaveConsents,
  wheresHaveEvents,
  breachesAreOfObligations,
  heedIsWhole,
  lapsesHaveTerms,
  nothingRestsOnItself,
  qualitiesAreNamed,
  prohibitionsAreForbidden,
  conditionsAreWellTyped,
  factsOfThingsHaveThings,
  provisosAreOfPermissions,
  windowsFitTheDuty,
  monthsAndTermsFitTheWindows,
  readingsFitTheDuty,
  versionsAreDisjoint,
  transitionsAreDeclared,
  citationsExistAmongProvisions,
  obligationsStandInTheirProvision,
  provisionsAreUniqueAndInOrder,
  listedObligationsExist,
  provisionDaysAreSound,
  normsBindWithinTheirProvision,
  everyProvisionIsAccountedFor,
  everyProvisionIsTreated,
  topicsOfProvisionsAreDeclared,
  topicsLieWithinOthers,
  counterpartsStandElsewhere,
  counterpartsArePairs,
  statedContentsHaveReasons,
  editorialChangesExist,
};
