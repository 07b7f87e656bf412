import { formatCitation } from '../../model/citation.ts';
import type { Finding } from '../../model/finding.ts';
import type { Report, Unknown } from '../../model/report.ts';
import { renderTable } from '../format/render-table.ts';
import { indentText } from '../format/wrap-text.ts';
import type { View } from './shown.ts';

/**
 * Tells what is not known: the attestations that nobody has given in one line with their count, then each
 * missing fact or record with the Pasal and the number of units that wait for it.
 */
export function renderUnknownLines(
  findings: readonly Finding[],
  report: Report,
  questionsCommand: string | undefined,
  view: View,
): readonly string[] {
  const attestations = report.unknowns.filter(({ kind }) => kind === 'attestation');
  const awaiting = findings.filter(({ because }) => because.some(({ code }) => code === 'not-attested'));
  const rest = findings.length - awaiting.length;
  return [
    ...(awaiting.length === 0
      ? []
      : attestationLine(awaiting.length, attestations.length, questionsCommand, view)),
    ...(rest === 0 ? [] : factLines(rest, report, view)),
  ];
}

function attestationLine(
  findings: number,
  attestations: number,
  command: string | undefined,
  { telling, width, painter }: View,
): readonly string[] {
  const { awaitingAttestation, seeQuestions } = telling.texts.views;
  const hint = command === undefined ? '' : `; ${seeQuestions(command)}`;
  return indentText(`${awaitingAttestation(findings, attestations)}${hint}`, width, 2, '? ').map(
    painter.warning,
  );
}

function factLines(count: number, report: Report, { telling, width, painter }: View): readonly string[] {
  const { texts } = telling;
  const unknowns = report.unknowns.filter(({ kind }) => kind !== 'attestation');
  const rows = unknowns.map((unknown) => [
    unknown.question[texts.locale],
    countsUnits(unknown) ? texts.phrases.unitCount(unknown.units.length) : '',
    placesOf(unknown, telling.ruleset),
  ]);
  const columns = ['', '', ''].map((heading) => ({ heading }));
  return [
    painter.warning(`? ${texts.views.awaitingFacts(count)}`),
    ...renderTable(columns, rows, { width, indent: 4, painter }),
  ];
}

// Who holds a role, or from when a regulation binds, is one question however many units wait for it.
function countsUnits({ kind, units }: Unknown): boolean {
  return (kind === 'fact' || kind === 'records') && units.some((unit) => unit !== null);
}

const MOST_PLACES = 3;

/** The Pasal that wait for something, in full: the first few, then an ellipsis. */
export function placesOf(
  { obligations }: Pick<Unknown, 'obligations'>,
  ruleset: View['telling']['ruleset'],
  most = MOST_PLACES,
): string {
  const known = new Map(ruleset.obligations.map(({ id, cites }) => [id, cites[0] ?? id]));
  const places = [...new Set(obligations.map((id) => formatCitation(known.get(id) ?? id)))];
  return places.length <= most ? places.join('; ') : `${places.slice(0, most).join('; ')}; …`;
}
