import { renderDeadlinesTable } from '../../report/check/deadlines-page.ts';
import { renderDeadlinesCsv } from '../../report/check/deadlines-sheet.ts';
import type { Io } from '../io.ts';
import { EXIT, type Outcome } from '../outcome.ts';
import { type Forms, present } from '../present.ts';
import { runCheck } from '../run-check.ts';
import type { Settings } from '../settings.ts';

/** `patuh deadlines`: the next date of every duty, by day; with a horizon every date up to it. */
export async function deadlines(
  args: { readonly ruleset: string; readonly state: string },
  settings: Settings,
  io: Io,
): Promise<Outcome> {
  const checked = await runCheck(args, settings, io);
  if (!checked.ok) return checked.outcome;
  const { report, telling, talk, asOfNote } = checked.value;
  const { ruleset, organization, asOf, horizon, inForceFrom, assumptions } = report;
  const forms: Forms = {
    table: (view) => renderDeadlinesTable(report, view, asOfNote),
    json: () => ({
      ruleset,
      organization,
      asOf,
      horizon,
      inForceFrom,
      assumptions,
      deadlines: report.deadlines,
    }),
    csv: () => renderDeadlinesCsv(report, telling),
  };
  return { code: EXIT.ok, output: present(forms, telling, settings, io), talk };
}
