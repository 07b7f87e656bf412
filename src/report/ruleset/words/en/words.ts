import type { RulesetWords } from '../contract.ts';
import { starter } from './starter.ts';

/** English: titles and lines of the views of rulesets. */
export const words: RulesetWords = {
  coverage: {
    counts: (pasal, ayat) => `${pasal} articles (Pasal), ${ayat} paragraphs (ayat)`,
    entries: (encoded, classified, obligations) =>
      `${encoded} entries encoded as ${obligations} obligations, ${classified} entries with a reason why they are not evaluated.`,
    repealed: (n) => `${n} ${n === 1 ? 'entry is' : 'entries are'} repealed.`,
    dated: (n) => `Provisions with days of their own (${n})`,
    complete: 'Every Pasal and ayat is accounted for.',
    noExtent: 'How many ayat each Pasal has (extent) is not stated, so completeness cannot be vouched for.',
    unaccounted: (n) => `Unaccounted for (${n})`,
  },
  rules: 'The bundled rulesets',
  ruleset: {
    obligations: (n) => `Obligations (${n})`,
    dated: (n) => `Norms with days of their own (${n})`,
    wordings: (n) => `${n} wordings`,
    text: 'Text',
    defects: (n) => `Defects of the text (${n})`,
    enacted: 'Enacted',
    promulgated: 'Promulgated',
    inForceFrom: 'In force from',
    inForceUntil: 'In force until',
    basis: 'Legal basis',
    revokes: 'Revokes',
    weekend: 'Weekend',
    amendedBy: 'Amended by',
    since: (amendment, date) => `${amendment}, from ${date}`,
    lastAmended: (amendment) => `last amended by ${amendment}`,
    notStated: 'not stated in the text',
  },
  lint: {
    title: 'Problems of a ruleset',
    clean: (id, obligations) => `${id}: no problems in ${obligations} obligations.`,
    problems: (n) => `Problems (${n})`,
    unaccounted: (n) => `Unaccounted for (${n})`,
    warnings: (n) => `To be looked at (${n})`,
    severities: { error: 'error', warning: 'warning' },
  },
  starter,
};
