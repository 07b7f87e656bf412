import { checkCompliance } from '../engine/check-compliance.ts';
import { filterReport } from '../engine/filter-report.ts';
import type { Report } from '../model/report.ts';
import { tellAssumption } from '../telling/tell-because.ts';
import { createTelling, type Telling } from '../telling/telling.ts';
import type { Settings } from './command-options.ts';
import type { Io } from './io.ts';
import { type Inputs, openInputs } from './open-inputs.ts';
import type { Obtained } from './outcome.ts';

/** The inputs of a check, its report (of one unit if that was asked for), and the words to tell it in. */
export type Checked = Inputs & {
  readonly report: Report;
  readonly telling: Telling;
  /** The day judged and the assumptions, for data that does not carry them in a heading. */
  readonly talk: readonly string[];
};

/** The formats that say the day judged and the assumptions themselves. */
const HEADED: readonly Settings['format'][] = ['table', 'markdown', 'html'];

/** Opens the inputs of a command and judges them. */
export async function runCheck(
  args: { readonly ruleset: string; readonly state: string },
  settings: Settings,
  io: Io,
): Promise<Obtained<Checked>> {
  const inputs = await openInputs(args, settings, settings.locale, io);
  if (!inputs.ok) return inputs;
  const { ruleset, state, options, asOfNote } = inputs.value;
  const whole = checkCompliance(ruleset, state, options);
  const report = settings.unit === undefined ? whole : filterReport(whole, settings.unit);
  const telling = createTelling(ruleset, settings.locale, state);
  const talk = HEADED.includes(settings.format) ? [] : tellDay(report, asOfNote, telling);
  return { ok: true, value: { ...inputs.value, report, telling, talk } };
}

function tellDay({ asOf, assumptions }: Report, asOfNote: string, telling: Telling): readonly string[] {
  const day = telling.texts.phrases.asOf(telling.say.date(asOf));
  return [
    asOfNote === '' ? day : `${day} (${asOfNote})`,
    ...assumptions.map((assumption) => `! ${tellAssumption(assumption, telling)}`),
  ];
}
