import type { CompiledLaw } from '../../engine/compile/compile-ruleset.ts';
import { refOf } from '../sides.ts';
import type { PersandinganSide } from './persandingan.ts';
import { placesOfSide, type SidePlaces } from './side-places.ts';
import { splitText } from './split-text.ts';
import { accountFor, type TextAccount } from './text-account.ts';
import type { SplitText } from './text-node.ts';

/** One side of the table: its law, its provisions, and its text where one was given. */
export type LaidSide = SidePlaces & { readonly law: CompiledLaw; readonly text: SplitText | null };

/** Lays out one side, with the wording of its provisions where its text is given. */
export function laySide(law: CompiledLaw | undefined, source: string | undefined): LaidSide {
  if (law === undefined) throw new Error('a ruleset was read');
  const text = source === undefined ? null : splitText(source);
  return { law, text, ...placesOfSide(law.ruleset, text) };
}

/** What the table says of a side. */
export function refOfSide({ law }: LaidSide): PersandinganSide {
  return { ...refOf(law), status: law.ruleset.instrument.status };
}

/** What became of the text of a side; `null` where none was given. */
export function accountOf({ text, places }: LaidSide): TextAccount | null {
  return text === null
    ? null
    : accountFor(
        text,
        places.map(({ ref }) => ref),
      );
}
