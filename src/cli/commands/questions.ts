import { requiredFacts } from '../../engine/required-facts.ts';
import { messagesOf } from '../../locale/messages.ts';
import { createTelling, type Telling } from '../../locale/telling.ts';
import type { Unknown } from '../../model/report.ts';
import { renderQuestionsCsv, renderQuestionsTable } from '../../report/check/questions-page.ts';
import type { Io } from '../io.ts';
import { openRuleset } from '../open-ruleset.ts';
import { EXIT, type Outcome } from '../outcome.ts';
import { type Forms, present } from '../present.ts';
import { runCheck } from '../run-check.ts';
import type { Settings } from '../settings.ts';

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
  return { code: EXIT.ok, output: presentQuestions(report.unknowns, telling, settings, io), talk };
}

async function askEverything(name: string, settings: Settings, io: Io): Promise<Outcome> {
  const opened = await openRuleset(name, messagesOf(settings.locale));
  if (!opened.ok) return opened.outcome;
  const telling = createTelling(opened.value, settings.locale);
  return { code: EXIT.ok, output: presentQuestions(requiredFacts(opened.value), telling, settings, io) };
}

function presentQuestions(
  unknowns: readonly Unknown[],
  telling: Telling,
  settings: Settings,
  io: Io,
): string {
  const forms: Forms = {
    table: (view) => renderQuestionsTable(unknowns, view),
    json: () => unknowns,
    csv: () => renderQuestionsCsv(unknowns, telling),
  };
  return present(forms, telling, settings, io);
}
