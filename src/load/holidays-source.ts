import * as z from 'zod';
import { type Holidays, holidays } from '../model/holidays.ts';
import type { Parsed } from '../model/issue.ts';
import { HOLIDAY_CHECKS } from './checks/holiday-checks.ts';
import { concludeReading, locateProblem } from './located-issue.ts';
import { rootPlace } from './place.ts';
import { type Inspection, runChecks } from './problem.ts';
import { inspectShape } from './shape-problems.ts';
import { readYaml, type Source } from './yaml-source.ts';

/**
 * Reads and validates holidays from YAML or JSON: those of one year, or a list of years.
 *
 * @param source the text, and the name of its file for the issues
 * @returns the holidays of each year, or everything that is wrong at once, each with file, line and column
 */
export function parseHolidaysSource({ file, text }: Source): Parsed<readonly Holidays[]> {
  const yaml = readYaml(text, file, 'options');
  if (!yaml.readable) return { ok: false, issues: yaml.issues };
  return concludeReading(inspectHolidays(yaml.value), yaml.issues, (problem) =>
    locateProblem(problem, { input: 'options', file, yaml }),
  );
}

function inspectHolidays(value: unknown): Inspection<readonly Holidays[]> {
  const isList = Array.isArray(value);
  const shape = isList
    ? inspectShape(z.array(holidays), value)
    : inspectShape(
        holidays.transform((one) => [one]),
        value,
      );
  // Laid out as among the options of a check, and told as it stands in the file.
  const root = rootPlace({ holidays: isList ? value : [value] }, (path) => path.slice(isList ? 1 : 2));
  return { value: shape.value, problems: [...shape.problems, ...runChecks(HOLIDAY_CHECKS, root)] };
}
