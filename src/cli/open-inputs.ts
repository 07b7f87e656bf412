import { cliWords } from '../../generated/words/cli.ts';
import { tellingWords } from '../../generated/words/telling.ts';
import { parseOptions } from '../load/parse-options.ts';
import type { Options } from '../model/options.ts';
import type { Ruleset } from '../model/ruleset.ts';
import type { State } from '../model/state.ts';
import type { Locale } from '../model/terms.ts';
import type { Settings } from './command-options.ts';
import { readState } from './files.ts';
import { gatherOptions, nameOption } from './gather-options.ts';
import type { Io } from './io.ts';
import { openRuleset, refuseName } from './open-ruleset.ts';
import { type Obtained, refuseIssues } from './outcome.ts';

/** Everything that a check needs, validated, and what to say of the day when it was not given. */
export type Inputs = {
  readonly ruleset: Ruleset;
  readonly state: State;
  readonly options: Options;
  readonly asOfNote: string;
};

/** Opens the ruleset, the state and the options of a check. What is wrong with state and options is told at once. */
export async function openInputs(
  args: { readonly ruleset: string; readonly state: string },
  settings: Settings,
  locale: Locale,
  io: Io,
): Promise<Obtained<Inputs>> {
  const opened = await openRuleset(args.ruleset, locale);
  if (!opened.ok) return opened;
  const ruleset = opened.value;
  const { timeZone } = ruleset.jurisdiction;
  const raw = gatherOptions(settings, io.today(timeZone), locale);
  if (!raw.ok) return raw;
  const state = readState(args.state, ruleset);
  const options = parseOptions(raw.value, ruleset);
  if (!state.ok || !options.ok) {
    const ofOptions = options.ok ? [] : options.issues.map(nameOption);
    return refuseIssues([...ofOptions, ...(state.ok ? [] : state.issues)], locale);
  }
  const known = state.value.units.map(({ id }) => id);
  const { unit } = settings;
  if (unit !== undefined && !known.includes(unit))
    return refuseName(cliWords(locale).unknownUnit(unit), unit, known, locale);
  const asOfNote = settings.asOf === undefined ? tellingWords(locale).phrases.today(timeZone) : '';
  return { ok: true, value: { ruleset, state: state.value, options: options.value, asOfNote } };
}
