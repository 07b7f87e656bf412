import { layOutDeadlines } from '../../report/check/deadlines-page.ts';
import type { Settings } from '../command-options.ts';
import type { Io } from '../io.ts';
import { EXIT, type Outcome } from '../outcome.ts';
import { present } from '../present.ts';
import { runCheck } from '../run-check.ts';

/** `patuh deadlines`: the next date of every duty, by day; with a horizon every date up to it. */
export async function deadlines(
  args: { readonly ruleset: string; readonly state: string },
  settings: Settings,
  io: Io,
): Promise<Outcome> {
  const checked = await runCheck(args, settings, io);
  if (!checked.ok) return checked.outcome;
  const { report, telling, talk, asOfNote } = checked.value;
  const view = layOutDeadlines(report, telling, { asOfNote });
  return { code: EXIT.ok, output: present(view, settings, io), talk };
}
