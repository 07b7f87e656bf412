import { tellAssumption } from '../../locale/tell-because.ts';
import { writeInstrument } from '../../locale/write-values.ts';
import type { Report } from '../../model/report.ts';
import { indentText, wrapText } from '../format/wrap-text.ts';
import type { View } from './shown.ts';

/** The lines above every view of a report: the regulation, the organization, the day judged, what is supposed. */
export function renderReportHead(report: Report, view: View, asOfNote = ''): readonly string[] {
  const { telling, width, painter } = view;
  const { phrases, format } = telling.texts;
  const day = phrases.asOf(telling.say.date(report.asOf));
  const facts = [
    report.organization.name ?? report.organization.id,
    asOfNote === '' ? day : `${day} (${asOfNote})`,
    ...tellForce(report, view),
  ];
  return [
    ...wrapText(writeInstrument(telling.ruleset.instrument, format), width).map(painter.strong),
    ...wrapText(facts.join(' · '), width),
    ...assumptionLines(report, view),
  ];
}

// A day that is supposed is told among the assumptions.
function tellForce({ inForceFrom, assumptions }: Report, { telling }: View): readonly string[] {
  const { phrases } = telling.texts;
  if (inForceFrom === null) return [phrases.inForceUnknown];
  if (assumptions.some(({ code }) => code === 'in-force-from')) return [];
  return [phrases.inForceSince(telling.say.date(inForceFrom))];
}

function assumptionLines(report: Report, { telling, width, painter }: View): readonly string[] {
  const { locale } = telling.texts;
  return report.assumptions.flatMap((assumption) => {
    const reason =
      assumption.code === 'in-force-from' && assumption.reason ? `: ${assumption.reason[locale]}` : '';
    return indentText(`${tellAssumption(assumption, telling)}${reason}`, width, 2, '! ').map(painter.warning);
  });
}
