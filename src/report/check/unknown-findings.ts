import { checkWords } from '../../../generated/words/check.ts';
import { formatCitation } from '../../model/citation.ts';
import type { Finding } from '../../model/finding.ts';
import type { Report, Unknown } from '../../model/report.ts';
import type { Telling } from '../../telling/telling.ts';
import type { PageItem, PageList } from '../page.ts';
import { awaitsAnswer } from './verdict-line.ts';

/**
 * Tells what is not known: the attestations that nobody has given in one line with their count, then each
 * missing fact or record with the Pasal and the number of units that wait for it.
 */
export function listUnknowns(
  findings: readonly Finding[],
  report: Report,
  questionsCommand: string | undefined,
  telling: Telling,
): PageList {
  const attestations = report.unknowns.filter(({ kind }) => kind === 'attestation');
  const awaiting = findings.filter(awaitsAnswer);
  const rest = findings.length - awaiting.length;
  const items = [
    ...(awaiting.length === 0
      ? []
      : [attestationItem(awaiting.length, attestations.length, questionsCommand, telling)]),
    ...(rest === 0 ? [] : [factItem(rest, report, telling)]),
  ];
  return { kind: 'list', items };
}

function attestationItem(
  findings: number,
  attestations: number,
  command: string | undefined,
  { texts }: Telling,
): PageItem {
  const { awaitingAttestation, seeQuestions } = checkWords(texts.locale);
  const hint = command === undefined ? '' : `; ${seeQuestions(command)}`;
  return { sign: '?', tone: 'warning', text: `${awaitingAttestation(findings, attestations)}${hint}` };
}

function factItem(count: number, report: Report, { texts, ruleset, say }: Telling): PageItem {
  const unknowns = report.unknowns.filter(({ kind }) => kind !== 'attestation');
  const rows = unknowns.map((unknown) => ({
    cells: [
      say.question(unknown),
      countsUnits(unknown) ? texts.phrases.unitCount(unknown.units.length) : '',
      placesOf(unknown, ruleset),
    ],
  }));
  const columns = [6, 2, 4].map((width) => ({ heading: '', width }));
  return {
    sign: '?',
    tone: 'warning',
    text: checkWords(texts.locale).awaitingFacts(count),
    blocks: [{ kind: 'table', columns, rows }],
  };
}

// Who holds a role, or from when a regulation binds, is one question however many units wait for it.
function countsUnits({ kind, units }: Unknown): boolean {
  return (kind === 'fact' || kind === 'records') && units.some((unit) => unit !== null);
}

const MOST_PLACES = 3;

/** The Pasal that wait for something, in full: the first few, then an ellipsis. */
export function placesOf(
  { obligations }: Pick<Unknown, 'obligations'>,
  ruleset: Telling['ruleset'],
  most = MOST_PLACES,
): string {
  const known = new Map(ruleset.obligations.map(({ id, cites }) => [id, cites[0] ?? id]));
  const places = [...new Set(obligations.map((id) => formatCitation(known.get(id) ?? id)))];
  return places.length <= most ? places.join('; ') : `${places.slice(0, most).join('; ')}; …`;
}
