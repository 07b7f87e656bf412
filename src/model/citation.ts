/**
 * A place in a regulation, written compactly: `23(1)`, `23(1)a`, `18`, `21a` (a huruf without ayat),
 * `9A(2)` (an inserted Pasal), `1#5` (definition 5), `25(4)a#2` (angka 2 of a huruf).
 */
export type Citation = string & { readonly __brand: 'Citation' };

/** A citation taken apart; what the place does not have is `null`. */
export type CitationParts = {
  /** The number of the Pasal. */
  readonly pasal: number;
  /** The capital letter of an inserted Pasal. */
  readonly inserted: string | null;
  readonly ayat: string | null;
  /** One lower-case letter, or two after `z` (`aa`). */
  readonly huruf: string | null;
  readonly angka: number | null;
};

// A lower-case letter straight after the number is a huruf, a capital is an inserted Pasal.
const SHAPE = /^([1-9]\d{0,3})([A-Z]?)(?:\(([1-9]\d{0,2}[a-z]?)\))?([a-z]{1,2})?(?:#([1-9]\d{0,3}))?$/;

// The same place as people write it: `Pasal 23 ayat (1) huruf a`, `pasal 23`, `23 (1)`, `Ps. 23 ayat 1 huruf a angka 2`.
const WRITTEN =
  /^(?:(?:pasal|psl\.?|ps\.?)\s*)?([1-9]\d{0,3})\s?([a-z]?)(?:[\s,]*(?:ayat\s*\(?|\()([1-9]\d{0,2}[a-z]?)\)?)?(?:(?:[\s,]*huruf\s*|(?<=\))\s*)([a-z]{1,2})\.?)?(?:[\s,]*(?:angka\s*|#)([1-9]\d{0,3})\.?)?$/i;

/**
 * Takes a citation apart: compact (`23(1)a`), in full (`Pasal 23 ayat (1) huruf a`), or as people write it (`pasal 23`,
 * `23 (1)`, `23 ayat 1`); gives `null` when the text is none (`1.5`, `0`, `23()`).
 */
export function parseCitation(text: string): CitationParts | null {
  return partsOf(SHAPE.exec(text)) ?? partsWritten(text);
}

// Capitals and blanks are of no account, but that of an inserted Pasal: `9A` is one, `9a` a huruf of Pasal 9.
function partsWritten(text: string): CitationParts | null {
  const parts = partsOf(WRITTEN.exec(text.trim().replace(/\s+/g, ' ')));
  if (parts === null) return null;
  const { huruf, inserted } = parts;
  const lower = huruf?.toLowerCase() ?? null;
  return {
    ...parts,
    inserted: inserted?.toUpperCase() ?? null,
    ayat: parts.ayat?.toLowerCase() ?? null,
    huruf: lower,
  };
}

function partsOf(match: RegExpExecArray | null): CitationParts | null {
  if (!match) return null;
  const [, pasal, inserted, ayat, huruf, angka] = match;
  return {
    pasal: Number(pasal),
    inserted: inserted || null,
    ayat: ayat ?? null,
    huruf: huruf ?? null,
    angka: angka === undefined ? null : Number(angka),
  };
}

/** Reads a citation as a person wrote it into the compact form that data uses; `null` for what is none. */
export function readCitation(value: unknown): Citation | null {
  const parts = typeof value === 'string' ? parseCitation(value) : null;
  return parts === null ? null : compactCitation(parts);
}

/** Writes a citation compactly, the inverse of {@link parseCitation}. */
export function compactCitation(parts: CitationParts): Citation {
  const ayat = parts.ayat === null ? '' : `(${parts.ayat})`;
  const angka = parts.angka === null ? '' : `#${parts.angka}`;
  return `${parts.pasal}${parts.inserted ?? ''}${ayat}${parts.huruf ?? ''}${angka}` as Citation;
}

/**
 * Writes a citation in full, in the law's language: `23(1)a` is `Pasal 23 ayat (1) huruf a`.
 * A text that is not a citation is returned as it is.
 *
 * @example formatCitation('23(1)a') // 'Pasal 23 ayat (1) huruf a'
 */
export function formatCitation(text: string): string {
  const parts = parseCitation(text);
  if (!parts) return text;
  const words = [`Pasal ${parts.pasal}${parts.inserted ?? ''}`];
  if (parts.ayat !== null) words.push(`ayat (${parts.ayat})`);
  if (parts.huruf !== null) words.push(`huruf ${parts.huruf}`);
  if (parts.angka !== null) words.push(`angka ${parts.angka}`);
  return words.join(' ');
}

/** The Pasal of a citation, compact and without the rest: that of `9A(2)` is `9A`. */
export function pasalOf(citation: string): string {
  const parts = parseCitation(citation);
  return parts ? `${parts.pasal}${parts.inserted ?? ''}` : citation;
}

/** Tells whether `inner` is `outer` or a part of it: `23(1)a` lies within `23(1)` and within `23`. */
export function liesWithin(inner: string, outer: string): boolean {
  const a = parseCitation(inner);
  const b = parseCitation(outer);
  if (!a || !b) return false;
  return (
    a.pasal === b.pasal &&
    a.inserted === b.inserted &&
    (b.ayat === null || a.ayat === b.ayat) &&
    (b.huruf === null || a.huruf === b.huruf) &&
    (b.angka === null || a.angka === b.angka)
  );
}

/** Sorts citations in the order of the law: `9`, `9A`, `10`; an ayat before its huruf. */
export function compareCitations(left: string, right: string): number {
  const a = parseCitation(left);
  const b = parseCitation(right);
  if (!a || !b) return a ? -1 : b ? 1 : left < right ? -1 : left > right ? 1 : 0;
  return (
    a.pasal - b.pasal ||
    compareText(a.inserted, b.inserted) ||
    compareNumbered(a.ayat, b.ayat) ||
    compareText(a.huruf, b.huruf) ||
    (a.angka ?? 0) - (b.angka ?? 0)
  );
}

function compareText(a: string | null, b: string | null): number {
  const [x, y] = [a ?? '', b ?? ''];
  return x.length - y.length || (x < y ? -1 : x > y ? 1 : 0);
}

// An ayat may carry a letter of its own after an amendment: (1), (1a), (2).
function compareNumbered(a: string | null, b: string | null): number {
  const number = (text: string | null) => (text === null ? 0 : Number.parseInt(text, 10));
  const letter = (text: string | null) => text?.replace(/^\d+/, '') ?? '';
  return number(a) - number(b) || compareText(letter(a), letter(b));
}
