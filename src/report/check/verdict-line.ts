import { checkWords } from '../../../generated/words/check.ts';
import type { Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import type { Telling } from '../../telling/telling.ts';
import type { PageLine } from '../page.ts';

/** Tells whether a finding waits for somebody's yes or no, rather than for a fact or a record. */
export function awaitsAnswer({ because }: Finding): boolean {
  return because.some(({ code }) => code === 'not-attested');
}

/**
 * The line that leads: what is in breach, due, unknown for want of records, and unanswered. Nothing is called well
 * while something owed is unknown. A day of entry into force that is supposed leads; without any there is no verdict,
 * only what must be supposed.
 */
export function verdictLine(report: Report, telling: Telling): PageLine {
  const { verdict } = checkWords(telling.texts.locale);
  if (report.inForceFrom === null) return { sign: '!', tone: 'warning', text: verdict.mustSuppose };
  const { inForceFrom } = report;
  const isSupposed = report.assumptions.some(({ code }) => code === 'in-force-from');
  const supposing = isSupposed ? `${verdict.supposing(telling.say.date(inForceFrom))} ` : '';
  const { breached, due, unknown, total } = report.summary.all;
  if (report.summary.all['not-in-force'] === total)
    return { sign: '–', tone: 'quiet', text: `${supposing}${verdict.notBinding}` };
  const unanswered = report.findings.filter((it) => it.status === 'unknown' && awaitsAnswer(it)).length;
  const counts = [
    verdict.breached(breached, telling.say.number(breached)),
    verdict.due(due, telling.say.number(due)),
    verdict.unknown(unknown - unanswered, telling.say.number(unknown - unanswered)),
    verdict.unanswered(unanswered, telling.say.number(unanswered)),
  ].join(' · ');
  if (breached > 0) return { sign: '✗', tone: 'bad', text: `${supposing}${counts}` };
  if (unknown > 0) return { sign: '?', tone: 'warning', text: `${supposing}${counts}` };
  return {
    sign: '✓',
    tone: 'good',
    text: `${supposing}${verdict.clear} · ${verdict.due(due, telling.say.number(due))}`,
  };
}
