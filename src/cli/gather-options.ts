import { cliWords } from '../../generated/words/cli.ts';
import type { Holidays } from '../model/holidays.ts';
import type { Issue } from '../model/issue.ts';
import { formatPath } from '../model/issues/parts.ts';
import type { OptionsInput } from '../model/options.ts';
import type { Locale } from '../model/terms.ts';
import type { Settings } from './command-options.ts';
import { readHolidays } from './files.ts';
import { type Obtained, refuse, refuseIssues } from './outcome.ts';

/** The option under which each field of the options of a check is typed. */
const FLAGS: Readonly<Record<string, string>> = {
  asOf: '--as-of',
  inForceFrom: '--in-force-from',
  horizon: '--horizon',
  readings: '--reading',
  policy: '--policy',
  holidays: '--holidays',
};

/** Gathers the options of a check; `today` stands in for a day that was not given. They are validated elsewhere. */
export function gatherOptions(settings: Settings, today: string, locale: Locale): Obtained<OptionsInput> {
  const readings = gatherPairs('--reading', settings.reading ?? [], locale);
  const policy = gatherPairs('--policy', settings.policy ?? [], locale);
  if (!readings.ok) return readings;
  if (!policy.ok) return policy;
  const holidays = gatherHolidays(settings.holidays ?? [], locale);
  if (!holidays.ok) return holidays;
  const { asOf = today, inForceFrom = null, horizon = null } = settings;
  const pairs = { readings: readings.value, policy: policy.value };
  const raw = { asOf, inForceFrom, horizon, ...pairs, holidays: holidays.value };
  return { ok: true, value: raw as OptionsInput };
}

/** Says of an issue under which option of the command line it was typed. */
export function nameOption(issue: Issue): Issue {
  const [field = '', ...key] = issue.segments;
  const flag = FLAGS[field] ?? String(field);
  const path = [flag, formatPath(key)].filter(Boolean).join(' ');
  return { ...issue, path, subject: { ...issue.subject, segments: [path] } } as Issue;
}

// The files in their order; each has the holidays of one year, or of several.
function gatherHolidays(paths: readonly string[], locale: Locale): Obtained<readonly Holidays[]> {
  const read = paths.map(readHolidays);
  const issues = read.flatMap((one) => (one.ok ? [] : one.issues));
  if (issues.length > 0) return refuseIssues(issues, locale);
  return { ok: true, value: read.flatMap((one) => (one.ok ? one.value : [])) };
}

function gatherPairs(
  option: string,
  pairs: readonly string[],
  locale: Locale,
): Obtained<Readonly<Record<string, string>>> {
  const gathered = new Map<string, string>();
  for (const pair of pairs) {
    const [, key, value] = /^([^=]+)=(.+)$/.exec(pair) ?? [];
    if (key === undefined || value === undefined) return refuse(cliWords(locale).malformedPair(option, pair));
    if (gathered.has(key)) return refuse(cliWords(locale).repeatedPair(option, key));
    gathered.set(key, value);
  }
  return { ok: true, value: Object.fromEntries(gathered) };
}
