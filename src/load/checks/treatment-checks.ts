import { quote } from '../../model/issue.ts';
import { field, isEmpty, isMapping, items, type Place } from '../place.ts';
import { namePlace, type Problem, problemAt } from '../problem.ts';
import type { RulesetCheck } from './draft.ts';

/** Every provision is encoded by obligations, or says why nothing in it is to be evaluated. */
export const everyProvisionIsTreated: RulesetCheck = ({ provisions }) => provisions.flatMap(demandTreatment);

function demandTreatment(provision: Place): readonly Problem[] {
  if (!isMapping(provision.value) || !isEmpty(field(provision, 'reason'))) return [];
  const obligations = field(provision, 'obligations');
  if (!isEmpty(obligations) && (!Array.isArray(obligations.value) || items(obligations).length > 0))
    return [];
  const ref = field(provision, 'ref');
  const message = `${namePlace(provision)} (${quote(ref.value)}) has neither obligations nor a reason why nothing is to be evaluated`;
  return [problemAt(provision, 'untreated-provision', message, 'obligations, or a reason')];
}
