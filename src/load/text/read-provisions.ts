/** A Pasal up to its first ayat, or one ayat, as it is printed. */
export type PrintedProvision = {
  /** Its place as rulesets write it: `23`, `9A(2)`. */
  readonly ref: string;
  readonly pasal: string;
  /** The number of the ayat; `null` of the Pasal itself. */
  readonly ayat: number | null;
  /** What is printed there, its number included, on one line; empty where a Pasal begins with ayat (1). */
  readonly text: string;
  /** Whether the text has lost the heading of this Pasal, so that its number is a guess. */
  readonly headingLost: boolean;
};

type Open = Omit<PrintedProvision, 'ref' | 'text'> & { readonly lines: string[] };

const HEADING = /^(?:BAB\s.*)?\s*Pasal\s+(\d+[A-Z]?)\s*$/;
const AYAT = /^[\s-]*\((\d+)\)\s/;
const ENDS_IN_AYAT = /\bayat$/i;

/**
 * Takes the plain text of a regulation apart by Pasal and ayat, in the order of the text. What stands before the
 * first Pasal is left out. A Pasal is a line that says nothing but "Pasal N", perhaps after the heading of its
 * chapter; an ayat is a line that begins with "(n)" while n is the next number. Asterisks of markdown are ignored.
 *
 * A heading that the text has lost is found by an ayat (1) that follows another ayat.
 */
export function readProvisions(text: string): readonly PrintedProvision[] {
  const open: Open[] = [];
  let before = '';
  for (const line of text.replace(/\*/g, '').split('\n')) {
    if (line.trim() === '') continue;
    readLine(open, line, before);
    before = line.trim();
  }
  return open.map(close);
}

function readLine(open: Open[], line: string, before: string): void {
  const heading = HEADING.exec(line)?.[1];
  if (heading !== undefined) {
    open.push({ pasal: heading, ayat: null, headingLost: false, lines: [] });
    return;
  }
  // "… sebagaimana dimaksud pada ayat / (1) …" is a reference that a line break has cut.
  const ayat = ENDS_IN_AYAT.test(before) ? null : numberOf(line);
  if (ayat !== null) beginAyat(open, ayat);
  open.at(-1)?.lines.push(line.trim());
}

function numberOf(line: string): number | null {
  const digits = AYAT.exec(line)?.[1];
  return digits === undefined ? null : Number(digits);
}

function beginAyat(open: Open[], ayat: number): void {
  const last = open.at(-1);
  if (last === undefined) return;
  const isNext = ayat === (last.ayat ?? 0) + 1;
  if (!isNext && ayat !== 1) return;
  const pasal = isNext ? last.pasal : String(Number.parseInt(last.pasal, 10) + 1);
  if (!isNext) open.push({ pasal, ayat: null, headingLost: true, lines: [] });
  open.push({ pasal, ayat, headingLost: false, lines: [] });
}

function close({ lines, ...rest }: Open): PrintedProvision {
  const ref = rest.ayat === null ? rest.pasal : `${rest.pasal}(${rest.ayat})`;
  return { ref, ...rest, text: lines.join(' ').replace(/\s+/g, ' ') };
}
