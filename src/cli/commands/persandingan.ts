import { cliWords } from '../../../generated/words/cli.ts';
import { layPersandingan } from '../../compare/persandingan/lay-persandingan.ts';
import type { Persandingan } from '../../compare/persandingan/persandingan.ts';
import type { Locale } from '../../model/terms.ts';
import { layOutPersandingan } from '../../report/comparison/lay-out.ts';
import { DOCX_MISSING, renderPageDocx } from '../../report/format/page-docx.ts';
import type { View } from '../../report/view.ts';
import type { Settings } from '../command-options.ts';
import type { Io } from '../io.ts';
import { openRulesets } from '../open-rulesets.ts';
import { openTexts } from '../open-texts.ts';
import { EXIT, type Outcome, refuse } from '../outcome.ts';
import { present } from '../present.ts';

/** `patuh persandingan`: the matriks persandingan of an amendment, or of two regulations. */
export async function persandingan(
  args: { readonly first: string; readonly second: string },
  settings: Settings,
  io: Io,
): Promise<Outcome> {
  const { locale, format, output } = settings;
  if (format === 'docx' && output === undefined) return refuse(cliWords(locale).docxNeedsFile).outcome;
  const above = settings.parent === undefined ? [] : [settings.parent];
  const opened = await openRulesets([args.first, args.second, ...above], locale);
  if (!opened.ok) return opened.outcome;
  const [a, b, parent] = opened.value;
  if (a === undefined || b === undefined) throw new Error('two rulesets were opened');
  const texts = openTexts(settings, { a, b, parent }, locale);
  if (!texts.ok) return texts.outcome;
  const table = layPersandingan(a, b, { texts: texts.value, ...(parent === undefined ? {} : { parent }) });
  const view = layOutPersandingan(table, a, b, parent ?? null, locale);
  const talk = tellLeftovers(table, locale);
  if (format === 'docx') return writeDocx(view, settings, talk);
  return { code: EXIT.ok, output: present(view, settings, io), talk };
}

async function writeDocx({ page }: View, { locale }: Settings, talk: readonly string[]): Promise<Outcome> {
  try {
    return { code: EXIT.ok, bytes: await renderPageDocx(page), talk };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== DOCX_MISSING) throw error;
    return refuse(cliWords(locale).docxMissing).outcome;
  }
}

// A table to reckon with has no room for what stands in no row.
function tellLeftovers({ texts, a, b, parent }: Persandingan, locale: Locale): readonly string[] {
  const sides = [
    [a, texts.a],
    [b, texts.b],
    [parent, texts.parent],
  ] as const;
  return sides.flatMap(([side, account]) => {
    if (side === null || account === null) return [];
    const [missing, unplaced] = [account.missing.length, account.unplaced.length];
    if (missing === 0 && unplaced === 0) return [];
    return [cliWords(locale).textLeftovers(`${side.id} ${side.version}`, missing, unplaced)];
  });
}
