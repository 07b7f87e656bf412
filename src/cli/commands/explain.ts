import { cliWords } from '../../../generated/words/cli.ts';
import { compactCitation, liesWithin, parseCitation } from '../../model/citation.ts';
import type { Obligation, Ruleset } from '../../model/ruleset.ts';
import { layOutExplanation } from '../../report/check/explain-page.ts';
import type { Settings } from '../command-options.ts';
import type { Io } from '../io.ts';
import { refuseName } from '../open-ruleset.ts';
import { EXIT, type Outcome } from '../outcome.ts';
import { present } from '../present.ts';
import { runCheck } from '../run-check.ts';

/** `patuh explain`: the reasoning behind the findings on one obligation, or on all at a place of the text. */
export async function explain(
  args: { readonly ruleset: string; readonly state: string; readonly obligation: string },
  settings: Settings,
  io: Io,
): Promise<Outcome> {
  const checked = await runCheck(args, settings, io);
  if (!checked.ok) return checked.outcome;
  const { ruleset, report, telling, talk, asOfNote } = checked.value;
  const obligations = findObligations(args.obligation, ruleset);
  if (obligations.length === 0) return refuseObligation(args.obligation, ruleset, settings);
  const view = layOutExplanation(obligations, report, telling, { asOfNote });
  return { code: EXIT.ok, output: present(view, settings, io), talk };
}

// An id comes first; a place stands for every obligation whose norm lies within it.
function findObligations(name: string, { obligations }: Ruleset): readonly Obligation[] {
  const named = obligations.filter(({ id }) => id === name);
  const parts = parseCitation(name);
  if (named.length > 0 || parts === null) return named;
  const place = compactCitation(parts);
  return obligations.filter(({ cites }) => cites.some((cited) => liesWithin(cited, place)));
}

function refuseObligation(name: string, { obligations }: Ruleset, { locale }: Settings): Outcome {
  const known = obligations.map(({ id }) => id);
  const words = name.split('-');
  // Of some two hundred ids those that share a word with the one typed, if there are any.
  const akin = known.filter((id) => id.split('-').some((word) => words.includes(word)));
  return refuseName(cliWords(locale).unknownObligation(name), name, akin.length > 0 ? akin : known, locale)
    .outcome;
}
