import { segmentsOf } from '../../engine/compile/segments.ts';
import type { Finding } from '../../model/finding.ts';
import type { PlainDate } from '../../model/plain-date.ts';
import type { Deadline } from '../../model/report.ts';
import type { Obligation } from '../../model/ruleset.ts';
import type { ReadingName } from '../../model/terms.ts';
import type { Telling } from '../../telling/telling.ts';
import { windowsRead } from '../../telling/windows-read.ts';
import type { WindowsRead } from '../../telling/wording.ts';

type Dated = Finding | Deadline;

/** Says how a finding or a date is read: its windows with their length, and the day from which they are counted. */
export function sayReading(reading: ReadingName, item: Dated, telling: Telling): string {
  return telling.say.reading(reading, windowsOf(item, telling));
}

/** The wording of an obligation by which a finding was judged; `null` of an obligation that the ruleset has not. */
export function wordingOf(item: Dated, { ruleset }: Telling): Obligation | null {
  const obligation = ruleset.obligations.find(({ id }) => id === item.obligation);
  if (obligation === undefined) return null;
  const day = namingOf(item)?.since ?? item.window?.from ?? null;
  const binds = ({ from, until }: { readonly from: PlainDate | null; readonly until: PlainDate | null }) =>
    day !== null && (from === null || from <= day) && (until === null || day <= until);
  return segmentsOf(obligation).find(binds)?.obligation ?? obligation;
}

function windowsOf(item: Dated, telling: Telling): WindowsRead {
  const naming = namingOf(item);
  const { every } = windowsRead(wordingOf(item, telling)?.duty);
  return { every: naming?.every ?? every, since: naming?.since ?? null };
}

function namingOf(item: Dated): WindowsRead | undefined {
  if (!('because' in item)) return undefined;
  return item.because.find(({ code }) => code === 'due-after' || code === 'due-on' || code === 'window') as
    | WindowsRead
    | undefined;
}
