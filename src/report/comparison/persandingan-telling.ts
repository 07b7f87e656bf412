import type { Persandingan } from '../../compare/persandingan/persandingan.ts';
import type { Ruleset } from '../../model/ruleset.ts';
import type { Locale } from '../../model/terms.ts';
import { createTelling } from '../../telling/telling.ts';
import { writeInstrument } from '../../telling/write-values.ts';
import { type ComparedSide, createDiffTelling, type DiffTelling, markDraft } from './diff-telling.ts';
import type { PersandinganWords } from './words/persandingan-contract.ts';

/** What a matriks persandingan is told with. */
export type PersandinganTelling = DiffTelling & {
  readonly table: PersandinganWords;
  readonly versions: boolean;
  readonly parent: ComparedSide | null;
  /** The sides of which a text was given. */
  readonly worded: ReadonlySet<'a' | 'b' | 'parent'>;
};

/** Stands where a side has nothing. */
export const NONE = '–';

const SIDES = ['a', 'b', 'parent'] as const;

/** Binds a language to the rulesets of a matriks persandingan; a side that is only a draft is called one. */
export function createPersandinganTelling(
  { alignment, texts }: Pick<Persandingan, 'alignment' | 'texts'>,
  a: Ruleset,
  b: Ruleset,
  parent: Ruleset | null,
  locale: Locale,
): PersandinganTelling {
  const told = createDiffTelling(a, b, locale);
  const table = told.words.persandingan;
  const above =
    parent === null
      ? null
      : {
          name: markDraft(parent.jurisdiction.name, parent, told.words),
          telling: createTelling(parent, locale),
        };
  return {
    ...told,
    table,
    versions: alignment === 'versions',
    parent: above,
    worded: new Set(SIDES.filter((side) => texts[side] !== null)),
  };
}

/** The regulation of a side in full, in the law's language. */
export function instrumentOf({ telling }: ComparedSide, { texts }: PersandinganTelling): string {
  return writeInstrument(telling.ruleset.instrument, texts.format);
}
