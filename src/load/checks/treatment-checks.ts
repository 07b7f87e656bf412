import { look } from '../../model/issues/parts.ts';
import { field, isEmpty, isMapping, items, type Place } from '../place.ts';
import { problemAt, type Trouble } from '../problem.ts';
import type { RulesetCheck } from './draft.ts';

/** Every provision is encoded by obligations, or says why nothing in it is to be evaluated; a repealed one says so itself. */
export const everyProvisionIsTreated: RulesetCheck = ({ provisions }) => provisions.flatMap(demandTreatment);

function demandTreatment(provision: Place): readonly Trouble[] {
  if (!isMapping(provision.value) || !isEmpty(field(provision, 'reason'))) return [];
  if (field(provision, 'kind').value === 'repealed') return [];
  const obligations = field(provision, 'obligations');
  if (!isEmpty(obligations) && (!Array.isArray(obligations.value) || items(obligations).length > 0))
    return [];
  return [problemAt(provision, 'untreated-provision', { ref: look(field(provision, 'ref').value) })];
}
