import type { Finding } from '../../model/finding.ts';
import type { Missing } from '../../model/missing.ts';
import { toDay } from '../../model/plain-date.ts';
import { placeOn } from '../sight/office.ts';
import type { Sight } from '../sight/sight.ts';

/** The unit that knows what a finding lacks: of an office whoever held it on the day whose facts were looked at. */
export function whoKnows(
  { kind, name }: Missing,
  { because, unit }: Finding,
  { run, target }: Sight,
): string | null {
  if (kind !== 'fact') return unit;
  for (const step of because) {
    if (step.code !== 'fact-missing' || step.fact !== name || step.on === null) continue;
    return placeOn(toDay(step.on), target, run).unit?.id ?? null;
  }
  return unit;
}
