import type { Sight } from '../sight/sight.ts';
import type { Slot } from './slot.ts';

/** Lays out what is owed of one target, in the order of days. */
export type Lay = (sight: Sight) => readonly Slot[];
