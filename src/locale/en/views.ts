import type { StarterTexts, ViewTexts } from '../texts.ts';

/** English: titles and lines of the views. */
export const views: ViewTexts = {
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
  dependsOnReading: (n) => `Other findings that change under another reading (${n})`,
  nothing: {
    breached: 'Nothing is in breach.',
    deadlines: 'No deadlines ahead.',
    questions: 'Nothing is left to ask.',
  },
  awaitingAttestation: (findings, attestations) =>
    `${findings} ${findings === 1 ? 'finding awaits' : 'findings await'} a yes or no on ${attestations} obligation${attestations === 1 ? '' : 's'}`,
  awaitingFacts: (findings) =>
    `${findings} ${findings === 1 ? 'finding awaits' : 'findings await'} facts or records:`,
  seeQuestions: (command) => `list them with: ${command}`,
  seeAll: 'All findings: --show all. The reasons for one obligation: patuh explain.',
  summary: (n, written) => `Summary of ${written} finding${n === 1 ? '' : 's'}`,
  deadlines: (n) => `Deadlines ahead (${n})`,
  questions: {
    organization: (n) => `Facts of the organization (${n})`,
    units: (n) => `Facts of units (${n})`,
    attestations: (n) => `Attestations, yes or no (${n})`,
    records: (n) => `Records to complete (${n})`,
  },
  unknownKinds: {
    fact: 'fact',
    attestation: 'attestation',
    records: 'record of events',
    holder: 'holder of a role',
    document: 'field of a document',
    'in-force-date': 'day of entry into force',
  },
  coverage: {
    counts: (pasal, ayat) => `${pasal} articles (Pasal), ${ayat} paragraphs (ayat)`,
    entries: (encoded, classified, obligations) =>
      `${encoded} entries encoded as ${obligations} obligations, ${classified} entries with a reason why they are not evaluated.`,
    complete: 'Every Pasal and ayat is accounted for.',
    noExtent: 'How many ayat each Pasal has (extent) is not stated, so completeness cannot be vouched for.',
    unaccounted: (n) => `Unaccounted for (${n})`,
  },
  rules: 'The bundled rulesets',
  ruleset: {
    obligations: (n) => `Obligations (${n})`,
    text: 'Text',
    defects: (n) => `Defects of the text (${n})`,
    enacted: 'Enacted',
    promulgated: 'Promulgated',
    inForceFrom: 'In force from',
    inForceUntil: 'In force until',
    basis: 'Legal basis',
    revokes: 'Revokes',
    notStated: 'not stated in the text',
  },
  explain: {
    bearer: 'Bearer',
    counterparty: 'To',
    via: 'Through',
    per: 'For each',
    topic: 'Topic',
    timing: 'When',
    applies: 'Applies if',
    see: 'See also',
    rivals: 'Other readings',
    reason: 'Why so read',
    note: 'Note',
    evidence: 'Evidence',
    noFindings: 'There are no findings on this obligation.',
  },
  lint: {
    title: 'Problems of a ruleset',
    clean: (id, obligations) => `${id}: no problems in ${obligations} obligations.`,
    problems: (n) => `Problems (${n})`,
    unaccounted: (n) => `Unaccounted for (${n})`,
  },
};

/** English: the comments of a starter state file. */
export const starter: StarterTexts = {
  intro: (title) => [
    `The state of an organization, to be judged against ${title}.`,
    'This file is valid as it is. Lines with ## are remarks; to fill another line in, remove the "# "',
    'before it (the sign and one space).',
    'What is not filled in is never taken for "no" or zero: the report will ask for it.',
  ],
  recordsSince: [
    'recordsSince: the day from which the events below are complete. Before it, an act that is not recorded is',
    'unknown, not undone. Without it the whole log counts as complete.',
  ],
  units: [
    'Units: one example for each role that the regulation names. Adjust ids and names; one unit may hold several',
    'roles, and a unit that holds several is written once.',
  ],
  severalHolders: 'many units hold this role: copy this entry for each of them',
  facts: 'facts (or { value, from, until, evidence }):',
  attestations: 'attestations: true for yes, false for no',
  documents: ['Documents with a period: id, type, from, to; where wanted form, contents, evidence.'],
  events: [
    'Events and acts: type and on are required; unit is who acts; about is the application, document or event',
    'concerned; evidence is the number of the document that proves it.',
  ],
  organizationFacts: ['Facts of the organization as a whole, and obligations that name no bearer.'],
};
