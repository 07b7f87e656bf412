import { requiredFacts } from '../../engine/required-facts.ts';
import { layOutQuestions } from '../../report/check/questions-page.ts';
import { createTelling } from '../../telling/telling.ts';
import type { Settings } from '../command-options.ts';
import type { Io } from '../io.ts';
import { openRuleset } from '../open-ruleset.ts';
import { EXIT, type Outcome } from '../outcome.ts';
import { present } from '../present.ts';
import { runCheck } from '../run-check.ts';

/** `patuh questions`: what a ruleset asks for at all, or with a state what is still missing there. */
export async function questions(
  args: { readonly ruleset: string; readonly state?: string },
  settings: Settings,
  io: Io,
): Promise<Outcome> {
  const { ruleset: name, state } = args;
  if (state === undefined) return askEverything(name, settings, io);
  const checked = await runCheck({ ruleset: name, state }, settings, io);
  if (!checked.ok) return checked.outcome;
  const { report, telling, talk } = checked.value;
  return { code: EXIT.ok, output: present(layOutQuestions(report.unknowns, telling), settings, io), talk };
}

async function askEverything(name: string, settings: Settings, io: Io): Promise<Outcome> {
  const opened = await openRuleset(name, settings.locale);
  if (!opened.ok) return opened.outcome;
  const telling = createTelling(opened.value, settings.locale);
  const view = layOutQuestions(requiredFacts(opened.value), telling);
  return { code: EXIT.ok, output: present(view, settings, io) };
}
