import { type CitationParts, compactCitation } from '../../model/citation.ts';
import type { TextNode } from './text-node.ts';

/** A node while its text is still growing. */
type Growing = {
  readonly parts: CitationParts;
  readonly label: string;
  text: string;
  readonly within: Growing[];
};

const AYAT = /^\((\d{1,3}[a-z]?)\) ?(.*)$/;
const HURUF = /^([a-z]{1,2})\. ?(.*)$/;
const ANGKA = /^(\d{1,4})\. ?(.*)$/;

/** After these words a label at the beginning of a line belongs to the sentence: `sebagaimana dimaksud pada ayat` / `(2)`. */
const AWAITS_AYAT = /\bayat(?: \(\d+[a-z]?\))?(?: ?(?:,|dan|atau|sampai dengan|serta))*$/i;
const AWAITS_HURUF = /\bhuruf(?: [a-z]{1,2})?(?: ?(?:,|dan|atau|sampai dengan|serta))*$/i;
const AWAITS_ANGKA = /\b(?:angka|nomor|tahun|ayat|pasal)(?: \d+)?(?: ?(?:,|dan|atau|sampai dengan|serta))*$/i;

/** A list may leave out so many labels less one: they are printed badly, or not at all. */
const LEAP = 3;

/** Reads the lines of one Pasal into its ayat, huruf and angka. */
export class PasalReader {
  private readonly root: Growing;
  private ayat: Growing | null = null;
  private huruf: Growing | null = null;
  private angka: Growing | null = null;
  /** The letter that a list inside an item has come to; it has no place of its own. */
  private inner: string | null = null;

  constructor(pasal: number, inserted: string | null) {
    this.root = grow({ pasal, inserted, ayat: null, huruf: null, angka: null }, '', '');
  }

  /** Takes the next line. */
  take(line: string): void {
    if (!this.takeAyat(line) && !this.takeHuruf(line) && !this.takeAngka(line)) this.goOn(line, false);
  }

  /** The Pasal as it was read. */
  node(): TextNode {
    return settle(this.root);
  }

  private get here(): Growing {
    return this.angka ?? this.huruf ?? this.ayat ?? this.root;
  }

  private goOn(line: string, anew: boolean): void {
    this.here.text = joinLine(this.here.text, line, anew);
  }

  private takeAyat(line: string): boolean {
    const [, label = '', text = ''] = AYAT.exec(line) ?? [];
    if (label === '' || AWAITS_AYAT.test(this.lastText())) return false;
    if (!follows(numberOf(label), numberOf(this.ayat?.parts.ayat ?? '0'), label)) return false;
    this.ayat = this.add(this.root, { ayat: label }, `(${label})`, text);
    this.huruf = this.angka = this.inner = null;
    return true;
  }

  private takeHuruf(line: string): boolean {
    const [, label = '', text = ''] = HURUF.exec(line) ?? [];
    if (label === '' || AWAITS_HURUF.test(this.lastText())) return false;
    const isInAngka = this.angka !== null && this.huruf === null;
    const at = this.huruf === null ? 0 : rankOf(this.huruf.parts.huruf ?? '');
    const rank = rankOf(label);
    const goesOnInside = this.inner !== null && rank === rankOf(this.inner) + 1;
    const goesOnOutside = !isInAngka && rank > at && rank < at + (at === 0 ? 2 : LEAP);
    if (goesOnInside || !goesOnOutside) {
      if (!goesOnInside && rank !== 1) return false;
      this.inner = label;
      this.goOn(line, true);
      return true;
    }
    const parent = this.ayat ?? this.root;
    this.huruf = this.add(parent, { ayat: parent.parts.ayat, huruf: label }, `${label}.`, text);
    this.angka = this.inner = null;
    return true;
  }

  private takeAngka(line: string): boolean {
    const [, label = '', text = ''] = ANGKA.exec(line) ?? [];
    if (label === '' || AWAITS_ANGKA.test(this.lastText())) return false;
    const number = Number(label);
    const at = this.angka?.parts.angka ?? 0;
    if (number <= at || number >= at + (at === 0 ? 2 : LEAP)) return false;
    const parent = this.huruf ?? this.ayat ?? this.root;
    const { ayat, huruf } = parent.parts;
    this.angka = this.add(parent, { ayat, huruf, angka: number }, `${label}.`, text);
    this.inner = null;
    return true;
  }

  private add(parent: Growing, place: Partial<CitationParts>, label: string, text: string): Growing {
    const { pasal, inserted } = this.root.parts;
    const parts = { pasal, inserted, ayat: null, huruf: null, angka: null, ...place };
    const node = grow(parts, label, text);
    parent.within.push(node);
    return node;
  }

  private lastText(): string {
    return this.here.text;
  }
}

function grow(parts: CitationParts, label: string, text: string): Growing {
  return { parts, label, text, within: [] };
}

function settle({ parts, label, text, within }: Growing): TextNode {
  return { ref: compactCitation(parts), label, text, within: within.map(settle) };
}

/** Joins a line to the text before it; a word that was parted at its hyphen is whole again. */
export function joinLine(text: string, line: string, anew: boolean): string {
  if (text === '') return line;
  if (anew) return `${text}\n${line}`;
  return /\p{L}-$/u.test(text) && /^\p{Ll}/u.test(line) ? `${text}${line}` : `${text} ${line}`;
}

// The first is (1), or (2) where (1) is printed badly; `(1a)` follows `(1)`.
function follows(number: number, last: number, label: string): boolean {
  if (number === last) return /[a-z]$/.test(label);
  return number > last && number < last + (last === 0 ? 2 : LEAP);
}

function numberOf(label: string): number {
  return Number.parseInt(label, 10);
}

function rankOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 96, 0);
}
