import type { StarterWords } from '../contract.ts';

/** English: the comments of a starter state file. */
export const starter: StarterWords = {
  intro: (title) => [
    `The state of an organization, to be judged against ${title}.`,
    'This file is valid as it is. Lines with ## are remarks; to fill another line in, remove the "# "',
    'before it (the sign and one space).',
    'What is not filled in is never taken for "no" or zero: the report will ask for it.',
  ],
  recordsSince: [
    'recordsSince: the day from which the events below are complete. From that day on, an act that is not',
    'recorded counts as not done. Before it, and until this line is filled in, it counts as unknown.',
  ],
  units: [
    'Units: one example for each role that the regulation names. Adjust ids and names; one unit may hold several',
    'roles, and a unit that holds several is written once. One that was formed or dissolved has from and until,',
    'one that took over from others successorOf: [ids]; a role held for a time is { role, from, until }.',
  ],
  onlyUpon: (happenings) => `only where there is a record of: ${happenings}`,
  severalHolders: 'many units hold this role: copy this entry for each of them',
  facts: 'facts (or { value, from, until, evidence }):',
  attestations: 'attestations: true for yes, false for no',
  things: [
    'Things that carry duties of their own: id, type, the unit whose it is, from and until while it is there,',
    'and its facts. An act for one is about its id.',
  ],
  documents: ['Documents with a period: id, type, from, to; where wanted form, contents, evidence.'],
  events: [
    'Events and acts: type and on are required; unit is who acts; about is the application, document or event',
    'concerned; evidence is the number of the document that proves it.',
  ],
  holidays: [
    'Some terms of this regulation run in working days. Holidays do not stand in this file: give those of each year',
    'in a file of their own, { year: 2026, source: <the decree>, days: [2026-01-01] }, with --holidays <file>.',
  ],
  organizationFacts: ['Facts of the organization as a whole, and obligations that name no bearer.'],
};
