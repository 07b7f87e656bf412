import { resolve } from 'node:path';
import { readRuleset, readState } from '../../src/cli/files.ts';
import { checkCompliance } from '../../src/engine/check-compliance.ts';
import { createTelling } from '../../src/locale/telling.ts';
import type { Parsed } from '../../src/model/issue.ts';
import type { Report } from '../../src/model/report.ts';
import type { Locale } from '../../src/model/terms.ts';
import { plainPainter } from '../../src/report/painter.ts';
import type { View } from '../../src/report/view.ts';

/** An invented regulation with one duty of each shape, and a small government laid upon it. */
const fixtures = resolve(import.meta.dirname, '../cli/fixtures');
export const ruleset = demandValue(readRuleset(resolve(fixtures, 'contoh')));
export const state = demandValue(readState(resolve(fixtures, 'state.yaml'), ruleset));
export const report: Report = checkCompliance(ruleset, state, { asOf: '2025-06-30' });

export function viewIn(locale: Locale, width = 80): View {
  return { telling: createTelling(ruleset, locale, state), width, painter: plainPainter };
}

function demandValue<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues, null, 1));
  return parsed.value;
}
