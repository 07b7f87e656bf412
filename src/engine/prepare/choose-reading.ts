import type { Options } from '../../model/options.ts';
import type { ReadingName } from '../../model/terms.ts';
import { ownEntry } from '../../model/vocabulary.ts';
import type { CompiledNorm } from '../compile/compile-obligation.ts';

/** The reading used for an obligation and those that stand against it. */
export type Choice = { readonly used: ReadingName | null; readonly rivals: readonly ReadingName[] };

/** Chooses the reading of a norm: the caller's for it, else for its topic, else the default of the data. */
export function chooseReading({ namedReading, obligation }: CompiledNorm, options: Options): Choice {
  const { id, readings, topic } = obligation;
  if (readings === null) return { used: namedReading, rivals: [] };
  const names = [readings.default, ...readings.rivals];
  const wanted = ownEntry(options.readings, id) ?? ownEntry(options.readings, topic);
  const used = wanted !== undefined && names.includes(wanted) ? wanted : readings.default;
  return { used, rivals: names.filter((name) => name !== used) };
}
