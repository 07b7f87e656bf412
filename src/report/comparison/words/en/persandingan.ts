import type { PersandinganWords } from '../persandingan-contract.ts';

/** English: what a person reads of a matriks persandingan. */
export const persandingan: PersandinganWords = {
  titles: {
    versions: (instrument, before, after) => `Comparison table of ${instrument}: ${before} to ${after}`,
    regulations: (a, b) => `Comparison table of ${a} and ${b}`,
    summary: 'Summary',
    head: 'Title, considerations and legal basis',
    rows: 'Body',
    texts: 'The texts laid side by side',
    unplaced: (name, count) => `Lines without a place, ${name} (${count})`,
  },
  headings: {
    before: 'Before',
    after: 'After',
    remarks: 'Remarks',
    number: 'Number',
    status: 'Status',
    statusCode: 'Status code',
    relationCodes: 'Relation codes',
    changeCodes: 'Change codes',
    firstDue: 'First due',
    count: 'Provisions',
  },
  column: (heading, name) => `${heading} (${name})`,
  parent: (name) => `Parent regulation (${name})`,
  statuses: {
    kept: 'Kept',
    changed: 'Changed',
    inserted: 'Inserted',
    deleted: 'Deleted',
    moved: 'Moved',
    matched: 'Matched',
    'matched-elsewhere': 'Its norms have their counterparts in other provisions',
    'only-in-a': 'No counterpart on the second side',
    'only-in-b': 'No counterpart on the first side',
  },
  unmatchedIn: (name) => `No counterpart found in ${name}`,
  movedFrom: (place) => `Moved from ${place}`,
  andChanged: 'and changed',
  parts: { title: 'Title', considering: 'Considering', basis: 'Legal basis', enacting: 'Enacting words' },
  repealed: 'deleted',
  notInText: '(not found in the text that was given; this is the gist)',
  ruleOf: (kind) => `[${kind}]`,
  kind: (change) => `Kind of provision: ${change}`,
  days: (change) => `In the text: ${change}`,
  deletedFrom: (day) => `Deleted as from ${day}.`,
  describedOtherwise: 'It is described otherwise.',
  onlyWording: 'The wording changed; the ruleset records no difference of norm here.',
  onlyNorms: 'The wording here is the same; what differs is the norm as the ruleset records it.',
  see: (places) => `The norm is told at ${places}.`,
  counterpart: (place) => `its counterpart is ${place}`,
  firstDue: (window, day) => `First due: ${day} (window: ${window}).`,
  marks: {
    versions: 'In the wordings, words taken out are struck through and words put in are underlined.',
    regulations:
      'Where two wordings are alike, words of the first alone are struck through and words of the second alone are underlined.',
  },
  notCompared: 'It carries no recorded norm; its content is not judged.',
  share: ({ of, changed, inserted, deleted }, percent) =>
    `Share that changes: ${changed + inserted + deleted} against ${of} provisions of the older text (${percent}%): ${changed} changed, ${inserted} inserted, ${deleted} deleted.`,
  shareBasis: {
    wording: 'The wordings of both sides decide what has changed.',
    norms:
      'Without the wordings of both sides a provision counts as changed when its norm or its description in the ruleset has; a norm that rests on several provisions counts at each.',
  },
  aboveHalf:
    'More than half: by the drafting rules (UU 12/2011, Lampiran II angka 237) a regulation of which more than 50% changes is better repealed and drafted anew.',
  found: (name, count) => `${name}: ${count} provisions found in its text.`,
  missing: (name, places) => `${name}: not found in its text: ${places}.`,
  inferred: (name, places) => `${name}: heading not printed, number taken from the neighbours: ${places}.`,
  setAside: (name, parts) => `${name}: not laid side by side: ${parts}.`,
  asideParts: {
    headings: (count) => `headings of chapters and parts (${lines(count)})`,
    closing: (count) => `closing (${lines(count)})`,
    explanation: (count) => `elucidation (${lines(count)})`,
    annex: (count) => `annexes (${lines(count)})`,
    aside: (count) => `page numbers and heads (${lines(count)})`,
  },
  line: (number) => `line ${number}`,
};

function lines(count: number): string {
  return count === 1 ? '1 line' : `${count} lines`;
}
