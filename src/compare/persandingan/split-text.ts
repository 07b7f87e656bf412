import type { Citation } from '../../model/citation.ts';
import { joinLine, PasalReader } from './pasal-reader.ts';
import { cleanLines, type TextLine } from './text-lines.ts';
import { HEAD_PARTS, type HeadPart, type SplitText, type TextNode } from './text-node.ts';

const PASAL = /^Pasal (\d{1,4}) ?([A-Z]?) ?[.:]?$/i;
const HEADING =
  /^(?:BAB [IVXLC]+\b|Bagian (?:Ke(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)|Pertama)\b|Paragraf (?:\d+|Ke\w+)\b)/i;
const AFTER_BODY: readonly (readonly [AfterBody, RegExp])[] = [
  ['explanation', /^P ?E ?N ?J ?E ?L ?A ?S ?A ?N(?: ATAS)?\b/],
  ['annex', /^LAMPIRAN\b/],
  ['closing', /^(?:Agar (?:setiap orang|supaya)|Ditetapkan di\b|Diundangkan di\b)/],
];
const STARTS: readonly (readonly [HeadPart, RegExp])[] = [
  ['considering', /^Menimbang\b/i],
  ['basis', /^Mengingat\b/i],
  ['enacting', /^(?:MEMUTUSKAN|Menetapkan\b)/],
];

/** After these words `Pasal 5` on a line of its own still belongs to the sentence. */
const AWAITS_PASAL = /\b(?:dalam|pada|dengan|ketentuan|dan|atau|sampai|dimaksud|Pasal \d+[A-Z]?,?)$/i;

/** How far the number of a Pasal may leap over headings that are not printed. */
const LEAP = 5;

/**
 * Lays the plain text of an Indonesian regulation out by Pasal, ayat, huruf and angka: lines are joined, page numbers and
 * repeated heads laid aside, the Penjelasan and the Lampiran kept apart. Nothing is lost: what has no place is `unplaced`.
 *
 * @param text the text as it was copied from the document, one paragraph or one printed line a line
 */
export function splitText(text: string): SplitText {
  const { said, aside } = cleanLines(text);
  const lines = said.flatMap(partHeading);
  const split = new TextSplitter(lines);
  return { ...split.read(), aside };
}

// `BAB III RUANG LINGKUP Pasal 4` is two headings on one line.
function partHeading({ line, text }: TextLine): readonly TextLine[] {
  const [, before = '', pasal = ''] = /^(.+\S) (Pasal \d{1,4}[A-Z]?)$/.exec(text) ?? [];
  if (before === '' || !HEADING.test(text)) return [{ line, text }];
  return [
    { line, text: before },
    { line, text: pasal },
  ];
}

type AfterBody = 'closing' | 'explanation' | 'annex';
type Mode = 'head' | 'heading' | 'pasal' | AfterBody;

function isAfterBody(mode: Mode): mode is AfterBody {
  return mode === 'closing' || mode === 'explanation' || mode === 'annex';
}

class TextSplitter {
  private mode: Mode = 'head';
  private part: HeadPart = 'title';
  private reader: PasalReader | null = null;
  private last = { number: 0, letter: '' };
  /** The line before, where a sentence may go on. */
  private before = '';
  private readonly head: Record<HeadPart, string> = { title: '', considering: '', basis: '', enacting: '' };
  private readonly pasal: TextNode[] = [];
  private readonly inferred: Citation[] = [];
  private readonly kept = {
    headings: [] as TextLine[],
    closing: [] as TextLine[],
    explanation: [] as TextLine[],
    annex: [] as TextLine[],
    unplaced: [] as TextLine[],
  };

  constructor(private readonly lines: readonly TextLine[]) {}

  read(): Omit<SplitText, 'aside'> {
    for (const [index, line] of this.lines.entries()) this.take(line, index);
    this.endPasal();
    const head = Object.fromEntries(HEAD_PARTS.map((part) => [part, this.head[part]])) as SplitText['head'];
    return { head, pasal: this.pasal, inferred: this.inferred, ...this.kept };
  }

  private take(line: TextLine, index: number): void {
    const { text } = line;
    const { before } = this;
    this.before = text;
    if (this.takeAfterBody(line, index)) return;
    const pasal = this.headingOf(text, before, index);
    if (pasal !== null) {
      this.begin(pasal.number, pasal.letter);
      this.before = '';
    } else if (this.mode === 'head' && !HEADING.test(text)) {
      this.takeHead(text);
    } else if (HEADING.test(text) && !AWAITS_PASAL.test(before)) {
      this.endPasal();
      this.mode = 'heading';
      this.before = '';
      this.kept.headings.push(line);
    } else if (this.mode === 'heading') {
      this.takeUnderHeading(line, index);
    } else if (this.reader !== null) {
      this.reader.take(text);
    } else {
      this.kept.unplaced.push(line);
    }
  }

  private takeHead(text: string): void {
    const begun = STARTS.find(([, start]) => start.test(text))?.[0];
    this.part = begun ?? this.part;
    this.head[this.part] = joinLine(
      this.head[this.part],
      text,
      begun !== undefined || isItem(text) || /^[A-Z\s]+$/.test(text),
    );
  }

  // The body is over; what follows is of one kind until another kind begins.
  private takeAfterBody(line: TextLine, index: number): boolean {
    const begun = this.partBegunBy(line.text, index);
    if (begun !== null) {
      this.endPasal();
      this.mode = begun;
    }
    if (!isAfterBody(this.mode)) return false;
    this.kept[this.mode].push(line);
    return true;
  }

  // A sentence may begin a line with such a word: as long as the next Pasal is still to come, it is none of these parts.
  private partBegunBy(text: string, index: number): AfterBody | null {
    const begun = AFTER_BODY.find(([, start]) => start.test(text))?.[0] ?? null;
    const hasBody = this.pasal.length > 0 || this.reader !== null;
    if (begun === null || !hasBody || this.isAhead(index, this.last.number + 1)) return null;
    return begun === 'closing' && isAfterBody(this.mode) ? null : begun;
  }

  private headingOf(text: string, before: string, index: number) {
    const [, digits = '', inserted = ''] = PASAL.exec(text) ?? [];
    if (digits === '' || AWAITS_PASAL.test(before)) return null;
    const found = { number: Number(digits), letter: inserted.toUpperCase() };
    const { number, letter } = this.last;
    // A text may be a part of a regulation.
    if (number === 0 && found.number > 1) return this.isAhead(index, 1) ? null : found;
    if (found.number === number) return found.letter > letter ? found : null;
    if (found.number === number + 1) return found;
    if (found.number <= number || found.number > number + LEAP) return null;
    return this.nextHeading(index) === number + 1 ? null : found;
  }

  private isAhead(index: number, number: number): boolean {
    return this.lines.slice(index + 1).some(({ text }) => Number(PASAL.exec(text)?.[1]) === number);
  }

  // The number of the next Pasal that has a heading.
  private nextHeading(index: number): number | null {
    for (const { text } of this.lines.slice(index + 1)) {
      const [, digits] = PASAL.exec(text) ?? [];
      if (digits !== undefined) return Number(digits);
    }
    return null;
  }

  // An ayat right under the heading of a chapter is that of a Pasal whose own heading is not printed.
  private takeUnderHeading(line: TextLine, index: number): void {
    const number = this.last.number + 1;
    if (/^\(1\)/.test(line.text) && this.nextHeading(index) === number + 1) {
      this.begin(number, '');
      this.inferred.push(`${number}` as Citation);
      this.reader?.take(line.text);
      return;
    }
    const isSentence = isItem(line.text) || line.text.length > 160;
    this.kept[isSentence ? 'unplaced' : 'headings'].push(line);
  }

  private begin(number: number, letter: string): void {
    this.endPasal();
    this.mode = 'pasal';
    this.last = { number, letter };
    this.reader = new PasalReader(number, letter === '' ? null : letter);
  }

  private endPasal(): void {
    if (this.reader !== null) this.pasal.push(this.reader.node());
    this.reader = null;
  }
}

function isItem(text: string): boolean {
  return /^(?:\(\d+[a-z]?\)|[a-z]{1,2}\.|\d+\.) ?/.test(text);
}
