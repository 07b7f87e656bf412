import type { CitationRun } from '../../model/issues/law-issues.ts';
import type { Pasal } from './extent.ts';

/**
 * The places of a text that have no entry, in its order, what follows one another as one run: Pasal 3 to 9 where each
 * lacks every entry, ayat 2 to 4 where a Pasal lacks some of its own.
 */
export function findUnlisted(text: readonly Pasal[], listed: ReadonlySet<string>): readonly CitationRun[] {
  const runs: CitationRun[] = [];
  let goesOn = false;
  for (const { number, ayat } of text) {
    const places = placesOf(number, ayat);
    const lacking = places.filter((ref) => !listed.has(ref));
    const whole = lacking.length === places.length;
    if (!whole) runs.push(...runsOf(places, lacking));
    else if (goesOn) runs.push(lengthen(runs.pop(), number));
    else runs.push({ from: number, to: null });
    goesOn = whole;
  }
  return runs;
}

/** The numbers of a list that follow one another, as runs. */
export function runsOf(all: readonly string[], some: readonly string[]): readonly CitationRun[] {
  const runs: CitationRun[] = [];
  let goesOn = false;
  for (const each of all) {
    const isIn = some.includes(each);
    if (isIn) runs.push(goesOn ? lengthen(runs.pop(), each) : { from: each, to: null });
    goesOn = isIn;
  }
  return runs;
}

function placesOf(number: string, ayat: number): readonly string[] {
  return ayat === 0 ? [number] : Array.from({ length: ayat }, (_, index) => `${number}(${index + 1})`);
}

function lengthen(run: CitationRun | undefined, to: string): CitationRun {
  return { from: run?.from ?? to, to };
}
