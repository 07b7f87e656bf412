import type { Because } from '../../model/because.ts';
import type { Period } from '../../model/period.ts';

/** The step of reasoning for a duty to which the law gives no date. */
export const NO_DATE: Because = Object.freeze({ code: 'no-date-in-law' });

/** The steps of reasoning for such a duty, and for the local policy that dates it where there is one. */
export function undatedReasons(policy: Period | null): readonly Because[] {
  return policy === null ? [NO_DATE] : [NO_DATE, Object.freeze({ code: 'policy', period: policy })];
}
