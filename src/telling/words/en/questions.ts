import type { QuestionTexts } from '../sentences.ts';

/** English: how what is missing is asked for. */
export const questions: QuestionTexts = {
  whether: (gist) => `Is this fulfilled: ${gist}`,
  before: (happening) => `Was there an event "${happening}" before the records begin?`,
  who: (role) => `Which units hold the role of ${role}?`,
  ofDocument: (field, document) => `What is the ${field} of the document ${document}?`,
  fields: { to: 'last day', form: 'form of adoption', contents: 'contents' },
  scope: (happening, date, about) =>
    `Did "${happening}" on ${date} (about ${about}) cover the whole, or a part only, and which part?`,
  inForceFrom: 'From which day is this regulation in force?',
};
