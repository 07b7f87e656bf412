/** A line of a text with the number it has in the file. */
export type TextLine = { readonly line: number; readonly text: string };

/** The lines of a text that say something, and those that belong to the paper: page numbers, repeated heads, catchwords. */
export type CleanLines = { readonly said: readonly TextLine[]; readonly aside: readonly TextLine[] };

/** What a page number, the catchword of the next page or a repeated head looks like. */
const PAGE_NUMBER =
  /^(?:-\s*)?\d{1,3}(?:\s*-)?$|^(?:halaman|hal\.|page)\s*\d+(?:\s*(?:dari|of|\/)\s*\d+)?$|^\d+\s*\/\s*\d+$/i;
const CATCHWORD = /^(.+?)\s*(?:\.\s*\.\s*\.|…)$/;
const IN_CAPITALS = /^[A-Z]{4,}(?: [A-Z]{2,})+$/;
const STRUCTURE = /^(?:BAB|BAGIAN|PARAGRAF|PASAL|LAMPIRAN|PENJELASAN|\()/;

/** After these words a number still belongs to the sentence. */
const AWAITS_NUMBER = /(?:nomor|tahun|pasal|ayat|angka|huruf|dan|dalam)$/i;

/** A head stands on so many pages at least. */
const REPEATED = 3;

/** Between a catchword and what it announces there is the number of the page and its head. */
const SOON = 4;

/** Reads a text line by line: bullets and emphasis of Markdown are taken off, and what belongs to the paper is laid aside. */
export function cleanLines(text: string): CleanLines {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\n\r\f]/)
    .map((raw, index) => ({ line: index + 1, text: cleanLine(raw) }))
    .filter((line) => line.text !== '');
  const counts = new Map<string, number>();
  for (const { text } of lines) counts.set(text, (counts.get(text) ?? 0) + 1);
  const said: TextLine[] = [];
  const aside: TextLine[] = [];
  for (const [index, line] of lines.entries()) {
    const next = lines.slice(index + 1, index + 1 + SOON).map((following) => following.text);
    const goesAside = isOfPaper(line.text, said.at(-1)?.text, next, counts);
    (goesAside ? aside : said).push(line);
  }
  return { said, aside };
}

// `- 12 -` is a page number, `- a. …` an item of a list.
function cleanLine(raw: string): string {
  const plain = raw.replace(/\s+/g, ' ').trim();
  if (PAGE_NUMBER.test(plain)) return plain;
  return plain
    .replace(/^#{1,6} /, '')
    .replace(/^[-•*] (?=\S)/, '')
    .replace(/(\*{1,3})(?=\S)([^*]+?)(?<=\S)\1/g, '$2')
    .trim();
}

function isOfPaper(
  text: string,
  before: string | undefined,
  next: readonly string[],
  counts: ReadonlyMap<string, number>,
): boolean {
  if (PAGE_NUMBER.test(text)) return !AWAITS_NUMBER.test(before ?? '');
  const [, catchword] = CATCHWORD.exec(text) ?? [];
  // A row of dots may also be a blank to fill in.
  if (catchword !== undefined) return next.some((following) => following.startsWith(catchword));
  return (counts.get(text) ?? 0) >= REPEATED && IN_CAPITALS.test(text) && !STRUCTURE.test(text);
}
