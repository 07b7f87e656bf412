import type { ComparisonWords, ImpactCount, WitnessSide } from '../contract.ts';
import { persandingan } from './persandingan.ts';

/** English: what a person reads of a comparison. */
export const words: ComparisonWords = {
  relations: {
    equal: 'equal',
    comparable: 'comparable, content not compared',
    stricter: 'stricter',
    looser: 'looser',
    different: 'different',
    'only-in-a': 'only on the first side',
    'only-in-b': 'only on the second side',
  },
  effects: { stricter: 'stricter', looser: 'looser', different: 'different', none: 'no effect' },
  forces: {
    wajib: 'duty (wajib)',
    harus: 'duty (harus)',
    indikatif: 'duty (indicative)',
    dapat: 'may (dapat)',
    berwenang: 'power (berwenang)',
    dilarang: 'must not (dilarang)',
  },
  changes: {
    added: 'Inserted',
    repealed: 'Repealed',
    tightened: 'Changed: tightened',
    loosened: 'Changed: loosened',
    moved: 'Changed: moved to another bearer',
    changed: 'Changed in content',
    renumbered: 'Kept, renumbered',
    reworded: 'Kept in content, reworded',
    unchanged: 'Kept',
  },
  shortChanges: {
    added: 'Inserted',
    repealed: 'Repealed',
    tightened: 'Tightened',
    loosened: 'Loosened',
    moved: 'Moved to another bearer',
    changed: 'Changed in content',
    renumbered: 'Renumbered',
    reworded: 'Reworded',
    unchanged: 'Kept',
  },
  provisionChanges: {
    added: 'inserted',
    removed: 'no longer in the text',
    repealed: 'repealed',
    restored: 'no longer repealed',
    redated: 'on other days',
    reclassified: 'of another kind',
    rewritten: 'changed in content',
    relisted: 'tied to other obligations',
  },
  amendments: {
    a: (list) => `No longer named as an amendment: ${list}.`,
    b: (list) => `Amended by: ${list}.`,
  },
  instrument: {
    type: 'Type',
    number: 'Number',
    year: 'Year',
    title: 'Title',
    enacted: 'Signed',
    promulgated: 'Promulgated',
    inForceFrom: 'In force from',
    inForceUntil: 'In force until',
    status: 'Status',
    assumption: 'Day of entry into force supposed',
    jurisdiction: 'Jurisdiction',
  },
  onlyBasis: (name, acts) => `Legal basis (mengingat) of ${name} alone: ${acts}.`,
  onlyRevokes: (name, acts) => `Revoked by ${name} alone: ${acts}.`,
  parts: {
    roles: 'role',
    parties: 'party',
    documents: 'document',
    forms: 'form of adoption',
    events: 'event',
    things: 'thing',
    facts: 'fact',
    groups: 'chapter',
    aspects: 'aspect',
    topics: 'topic',
  },
  sides: { added: 'added', removed: 'no longer there', changed: 'changed' },
  confidence: { certain: 'certain pair', likely: 'likely pair', doubtful: 'doubtful pair' },
  uncompared: 'content in words not compared',
  because: (reason) => `Read side by side: ${reason}`,
  coveredBy: {
    wider: (topics) => `within ${topics}`,
    narrower: (topics) => `ruled one by one: ${topics}`,
    elsewhere: (topics) => `ruled under ${topics}`,
  },
  mentioned: (provisions) => `mentioned in ${provisions}`,
  noCounterpart: 'no counterpart',
  firstDay: (date) => `First day on which it binds: ${date}.`,
  firstWindow: (window) => `First window: ${window}.`,
  spans: (spans) => `In time: ${spans}.`,
  span: (days, relation) => `${days} ${relation}`,
  notices: {
    'contradictory-contents': (a, b) =>
      `Both sides state the content of ${a} and ${b}, and not the same: the statements do not count.`,
    'contradictory-counterparts': (a, b) =>
      `That ${a} and ${b} are a pair contradicts another statement: it does not count.`,
    'unknown-counterpart': (own, named) =>
      `${own} names ${named} as its counterpart, which the other side does not have: it does not count.`,
    'editorial-since-another': (since) =>
      `Editorial changes are declared since version ${since}, which is not the one compared with: they do not count, and all is told as a change of content.`,
  },
  brief: {
    more: (count) => `${count} more topic${count === 1 ? '' : 's'} not shown.`,
    all: 'All topics, with quotations and witnesses: --all.',
    witnesses: (count) =>
      `${count} topic${count === 1 ? ' has' : 's have'} a state on which the verdicts part.`,
  },
  fields: {
    obligation: 'Norm without a counterpart',
    strength: 'Strength',
    word: 'Operative word',
    bearer: 'Bearer',
    counterparty: 'Recipient',
    via: 'Through',
    per: 'For each',
    shape: 'Shape of the duty',
    window: 'Reading',
    firstWindow: 'First window',
    applies: 'Condition',
    proviso: 'Proviso',
    readings: 'Other readings',
    versions: 'Dated wordings',
    topic: 'Topic',
    cites: 'Place',
    see: 'See also',
    reason: 'Reason of the reading',
    content: 'Content',
    gist: 'Gist',
    note: 'Note',
  },
  outlying: {
    silent: 'most speak',
    speaks: 'most are silent',
    strength: 'strength',
    bearer: 'bearer',
    duty: 'time or shape of the duty',
  },
  noWitness: {
    equal: 'both sides say the same',
    comparable: 'content in words was not compared',
    'in-wider-topic': 'it lies within a wider topic: see the witness there',
    'not-timed': 'no duty with a date',
    'no-verdict-difference': 'the difference never enters a verdict',
    attested: 'one side is judged only by a yes or no',
    'no-common-state': 'one side uses a word that the other does not know',
    'never-disagree': 'the verdicts of both sides never part',
    'not-found': 'none found within the bound of the search',
  },
  titles: {
    diff: (a, b) => `${a} and ${b} compared`,
    note: (name, before, after) => `Change note of ${name}: ${before} to ${after}`,
    matrix: (count) => `Matrix of ${count} regulations`,
    impact: (before, after) => `What replacing ${before} by ${after} does`,
    summary: 'Summary',
    witnesses: 'States and days on which the verdicts part',
    totals: 'Totals',
    instrument: 'Title, legal basis and days in force',
    provisions: (count) => `Pasal and ayat (${count})`,
    defects: (count) => `Remarks on the text (${count})`,
    words: (count) => `Words used (${count})`,
    noGroup: 'other matters',
  },
  headings: {
    topic: 'Topic',
    topicId: 'Topic id',
    group: 'Chapter',
    relation: 'Relation',
    relationCode: 'Relation code',
    differences: 'Differences',
    count: 'Topics',
    field: 'Field',
    effect: 'Effect',
    change: 'Change',
    witness: 'Example state',
    before: 'Before',
    after: 'After',
    organization: 'Organization',
    what: 'Matter',
    firstDue: 'New date',
    breaches: 'Breaches',
    differs: 'Differs',
    timed: 'Has a date',
    apart: 'Stands apart',
    alone: 'One alone speaks',
    uncompared: 'Content not compared',
    confidence: 'Confidence of the pair',
    because: 'Reason',
  },
  reads: (a, b) => `A relation says how ${b} stands to ${a}.`,
  onlyIn: (name) => `only ${name}`,
  unit: (roles) => (roles === '' ? 'one other unit' : `one unit (${roles})`),
  paper: (document, period) => `a recorded ${document} (${period})`,
  noObligation: 'no obligation here',
  nothing: 'None.',
  equalInWords:
    '° This norm is judged by a yes or no: what is compared is its topic and its fields. Its content is called the same or other only where both texts were read side by side.',
  otherTopics: (count) => `${count} other topic${count === 1 ? ' is' : 's are'} equal.`,
  unchanged: (count) => `${count} obligation${count === 1 ? ' is' : 's are'} kept as before.`,
  becomes: (before, after) => `${before} → ${after}`,
  frequency: (atLeast, period) =>
    period === null
      ? `${atLeast === 1 ? '' : `at least ${atLeast} times, `}without an interval set by the regulation`
      : `at least ${atLeast === 1 ? 'once' : `${atLeast} times`} in ${period}`,
  sinceInForce: 'the entry into force',
  attested: 'attested by yes or no',
  list: (count, items) => `${count} items: ${items}`,
  apart: 'stands apart from most of the regulations compared.',
  version: (version) => `version ${version}`,
  draft: (name) => `draft ${name}`,
  older: 'old text',
  newer: 'new text',
  setting: ({ units, papers, facts, events, lacking }) => {
    const who = units.length === 0 ? 'a regional government' : units.join(' and ');
    const having = [...papers.map((paper) => `with ${paper}`), ...facts.map((fact) => `where ${fact}`)];
    const done = events.length > 0 ? `whose only record is ${events.join(' and ')}` : '';
    const undone = events.length === 0 && lacking !== null ? `with no record of ${lacking}` : '';
    return `Take ${[who, ...having, done, undone].filter(Boolean).join(', ')}.`;
  },
  verdict: (date, failing, other) =>
    `On ${date} the duty is in breach under ${placed(failing)}; ${
      other.status === null
        ? `${other.name} has no obligation on it`
        : `under ${placed(other)} it is ${other.status}${other.dueOn === null ? '' : ` (last good day ${other.dueOn})`}`
    }.`,
  supposed: (name, date) => `${name} is supposed to be in force from ${date}.`,
  notExhaustive: 'The search was bounded: there may be a smaller state.',
  impact: {
    changes: (count) => `Findings that change (${count})`,
    gained: (count) => `Duties gained (${count})`,
    lifted: (count) => `Duties lifted (${count})`,
    firstDue: (count) => `First new due dates (${count})`,
    asOf: (date) => `as of ${date}`,
    insteadOf: (date) => `instead of ${date}`,
    perUnit: 'Counted for each unit or office that bears it.',
    alsoUnknown: (obligations, units) =>
      `Of these ${units}, on ${obligations} obligation${obligations === 1 ? '' : 's'}, await a yes or no or a fact; the csv and json forms list them.`,
    noWindow: 'none',
    states: (count) => `${count} organization${count === 1 ? '' : 's'}`,
    breaches: (before, after) => `breaches: ${counted(before)} to ${counted(after)}`,
    turns: (before, after) => `was ${before}; becomes ${after}`,
    wasDue: (date) => `(last good day ${date})`,
    unknown: (before, after) => `unknown: ${before} to ${after}`,
    noDay: (name) =>
      `${name} has no day of entry into force: its findings are unknown, and no number of breaches is compared. Suppose a day with --in-force-from.`,
  },
  persandingan,
  kinds: {
    changes: 'finding changes',
    gained: 'duty gained',
    lifted: 'duty lifted',
    firstDue: 'new date',
  },
};

function placed({ name, place }: WitnessSide): string {
  return place === null ? name : `${name} (${place})`;
}

function counted({ count, atLeast }: ImpactCount): string {
  return atLeast ? `at least ${count}` : String(count);
}
