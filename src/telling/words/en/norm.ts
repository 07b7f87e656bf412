import type { NormTexts } from '../norm.ts';

/** English: what the fields of a norm are called. */
export const norm: NormTexts = {
  fields: {
    binds: 'Binds',
    strength: 'Strength',
    bearer: 'Bearer',
    counterparty: 'To',
    via: 'Through',
    per: 'For each',
    topic: 'Topic',
    duty: 'When',
    contents: 'Contents',
    applies: 'Applies if',
    proviso: 'To be used if',
    reading: 'Read',
    rivals: 'Other readings',
    reason: 'Why so read',
    see: 'See also',
    gist: 'Gist',
    note: 'Note',
    counterparts: 'Counterparts',
    wordings: 'Wordings',
  },
  asStated: 'as stated here',
  counterpart: (ruleset, obligation, content, because) => {
    const stated = content === null ? '' : ` (${content === 'same' ? 'same content' : 'other content'})`;
    return `${obligation} in ${ruleset}${stated}${because === null ? '' : `: ${because}`}`;
  },
};
