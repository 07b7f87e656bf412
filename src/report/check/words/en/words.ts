import type { CheckWords } from '../contract.ts';

/** English: titles and lines of the views of a report. */
export const words: CheckWords = {
  verdict: {
    breached: (_n, written) => `${written} in breach`,
    due: (_n, written) => `${written} due`,
    unknown: (_n, written) => `${written} unknown for want of facts or records`,
    unanswered: (_n, written) => `${written} not answered yes or no`,
    clear: 'Nothing is in breach and nothing is unknown',
    supposing: (date) => `Supposed in force from ${date}:`,
    notBinding: 'On that day this regulation does not bind.',
    mustSuppose:
      'The day of entry into force of this regulation is not known, so there is no verdict. Say from which day to suppose it in force: --in-force-from YYYY-MM-DD.',
  },
  sections: {
    breached: (n) => `In breach (${n})`,
    due: (n) => `Due next (${n})`,
    outstanding: (n) => `Outstanding, without a date in the regulation (${n})`,
    'met-late': (n) => `Met late (${n})`,
    unknown: (n) => `Unknown (${n})`,
    met: (n) => `Met (${n})`,
    'not-applicable': (n) => `Not applicable (${n})`,
    'not-in-force': (n) => `Not in force on that day (${n})`,
    optional: (n) => `Permissions and powers (${n})`,
  },
  usedOutside: (n) => `Permissions used outside their provisos (${n})`,
  dependsOnReading: (n) => `Other findings that change under another reading (${n})`,
  nothing: {
    deadlines: 'No deadlines ahead.',
    questions: 'Nothing is left to ask.',
  },
  noDateKnown: (findings) =>
    `No date is known; ${findings} finding${findings === 1 ? ' is' : 's are'} unknown and may bring one.`,
  awaitingAttestation: (findings, attestations) =>
    `${findings} ${findings === 1 ? 'finding awaits' : 'findings await'} a yes or no on ${attestations} obligation${attestations === 1 ? '' : 's'}`,
  waiting: (findings) => `${findings} ${findings === 1 ? 'finding waits' : 'findings wait'} for the answer`,
  awaitingFacts: (findings) =>
    `${findings} ${findings === 1 ? 'finding awaits' : 'findings await'} facts or records:`,
  seeQuestions: (command) => `list them with: ${command}`,
  unused: (count) => `Recorded, but not counted: ${count}`,
  unusedMore: (count) => `… and ${count} more`,
  uncounted: 'not counted',
  seeAll: 'All findings: --show all. The reasons for one obligation: patuh explain.',
  columns:
    'Recorded: judged by events, documents and facts. Attested: judged by a yes or no, and may wait for a fact as well.',
  summary: (n, written) => `Summary of ${written} finding${n === 1 ? '' : 's'}`,
  deadlines: (n) => `Deadlines ahead (${n})`,
  questions: {
    log: () => 'Completeness of the records',
    organization: (n) => `Facts of the organization (${n})`,
    units: (n) => `Facts of units (${n})`,
    attestations: (n) => `Attestations, yes or no (${n})`,
    records: (n) => `Records to complete (${n})`,
    calendar: (n) => `Holidays to give (${n})`,
  },
  unknownKinds: {
    fact: 'fact',
    attestation: 'attestation',
    records: 'record of events',
    holder: 'holder of a role',
    owner: 'owner of a thing',
    document: 'field of a document',
    scope: 'scope of an act',
    'event-fact': 'what an event was like',
    'in-force-date': 'day of entry into force',
    'instrument-date': 'day of the regulation',
    holidays: 'holidays of a year',
  },
  explain: {
    evidence: 'Evidence',
    noFindings: 'There are no findings on this obligation.',
  },
};
