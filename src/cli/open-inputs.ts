import { parseOptions } from '../load/parse-options.ts';
import type { Messages } from '../locale/locale.ts';
import type { Options } from '../model/options.ts';
import type { Ruleset } from '../model/ruleset.ts';
import type { State } from '../model/state.ts';
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
  texts: Messages,
  io: Io,
): Promise<Obtained<Inputs>> {
  const opened = await openRuleset(args.ruleset, texts);
  if (!opened.ok) return opened;
  const ruleset = opened.value;
  const { timeZone } = ruleset.jurisdiction;
  const raw = gatherOptions(settings, io.today(timeZone), texts);
  if (!raw.ok) return raw;
  const state = readState(args.state, ruleset);
  const options = parseOptions(raw.value, ruleset);
  if (!state.ok || !options.ok) {
    const ofOptions = options.ok ? [] : options.issues.map(nameOption);
    return refuseIssues([...ofOptions, ...(state.ok ? [] : state.issues)], texts);
  }
  const known = state.value.units.map(({ id }) => id);
  const { unit } = settings;
  if (unit !== undefined && !known.includes(unit))
    return refuseName(texts.help.unknownUnit(unit), unit, known, texts);
  const asOfNote = settings.asOf === undefined ? texts.phrases.today(timeZone) : '';
  return { ok: true, value: { ruleset, state: state.value, options: options.value, asOfNote } };
}
