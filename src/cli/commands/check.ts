import { layOutReport } from '../../report/check/report-page.ts';
import type { Settings } from '../command-options.ts';
import { fails } from '../fails.ts';
import type { Io } from '../io.ts';
import { EXIT, type Outcome } from '../outcome.ts';
import { present } from '../present.ts';
import { runCheck } from '../run-check.ts';

/** `patuh check`: judges a state by a ruleset. Exit 1 when something is in breach, or what `--fail-on` names. */
export async function check(
  args: { readonly ruleset: string; readonly state: string },
  settings: Settings,
  io: Io,
): Promise<Outcome> {
  const checked = await runCheck(args, settings, io);
  if (!checked.ok) return checked.outcome;
  const { report, telling, talk, asOfNote } = checked.value;
  const questionsCommand = `patuh questions ${args.ruleset} ${args.state}`;
  const { show, format } = settings;
  const view = layOutReport(report, telling, {
    asOfNote,
    ...(show === undefined ? {} : { show }),
    ...(format === 'table' ? { questionsCommand } : {}),
  });
  const code = fails(report, settings.failOn ?? 'breached') ? EXIT.violation : EXIT.ok;
  return { code, output: present(view, settings, io), talk };
}
