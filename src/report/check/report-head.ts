import type { Report } from '../../model/report.ts';
import { textIn } from '../../model/terms.ts';
import { tellAssumption } from '../../telling/tell-because.ts';
import type { Telling } from '../../telling/telling.ts';
import { writeInstrument } from '../../telling/write-values.ts';
import type { Page, PageLine } from '../page.ts';

/** What stands above every view of a report: the regulation, the organization, the day judged, what is supposed. */
export function reportHead(
  report: Report,
  telling: Telling,
  asOfNote = '',
): Pick<Page, 'locale' | 'title' | 'lines'> {
  const { phrases, format, locale } = telling.texts;
  const day = phrases.asOf(telling.say.date(report.asOf));
  const facts = [
    report.organization.name ?? report.organization.id,
    asOfNote === '' ? day : `${day} (${asOfNote})`,
    ...tellForce(report, telling),
  ];
  return {
    locale,
    title: writeInstrument(telling.ruleset.instrument, format),
    lines: [facts.join(' · '), ...assumptionLines(report, telling)],
  };
}

// A day that is supposed is told among the assumptions.
function tellForce({ inForceFrom, assumptions }: Report, { texts, say }: Telling): readonly string[] {
  if (inForceFrom === null) return [texts.phrases.inForceUnknown];
  if (assumptions.some(({ code }) => code === 'in-force-from')) return [];
  return [texts.phrases.inForceSince(say.date(inForceFrom))];
}

function assumptionLines(report: Report, telling: Telling): readonly PageLine[] {
  const { locale } = telling.texts;
  return report.assumptions.map((assumption) => {
    const reason =
      assumption.code === 'in-force-from' && assumption.reason
        ? `: ${textIn(assumption.reason, locale)}`
        : '';
    return { sign: '!', tone: 'warning', text: `${tellAssumption(assumption, telling)}${reason}` };
  });
}
