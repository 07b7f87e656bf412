import type { QuestionTexts } from '../sentences.ts';

/** English: how what is missing is asked for. */
export const questions: QuestionTexts = {
  of: (asked, question) => `${asked}: ${question}`,
  whether: (gist, asked) => `Is this fulfilled${asked === null ? '' : ` by ${asked}`}: ${gist}?`,
  before: (happening) => `Was there an event "${happening}" before the records begin?`,
  logComplete: 'Since which day is the log of events complete (recordsSince)?',
  who: (role) => `Which units hold the role of ${role}?`,
  whose: (thing) => `Which unit does ${thing} belong to?`,
  ofDocument: (field, document) => `What is the ${field} of the document ${document}?`,
  fields: { to: 'last day', form: 'form of adoption', contents: 'contents' },
  scope: (happening, date, about) =>
    `Did "${happening}" on ${date} (about ${about}) cover the whole, or a part only, and which part?`,
  about: (happening, date) => `What is "${happening}" on ${date} about: which thing, or who asked for it?`,
  ofEvent: (question, happening, date, event) =>
    `${question} (${happening}${event === null ? '' : `, ${event}`}, ${date})`,
  inForceFrom: 'From which day is this regulation in force?',
  instrumentDate: (base) => `Of this regulation: on which day was ${base}?`,
  holidays: (year) =>
    `Which days of ${year} are holidays, and by which decree? (--holidays, or the option holidays)`,
};
