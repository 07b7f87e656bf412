import type { Bilingual } from '../model/terms.ts';
import { ownEntry } from '../model/vocabulary.ts';
import type { CompiledRuleset } from './compile-ruleset.ts';
import type { Missing } from './missing.ts';

/** Asks for something missing, in words: a fact by its question, an attestation by the gist of its obligation. */
export function questionFor({ kind, name }: Missing, compiled: CompiledRuleset): Bilingual {
  const { vocabulary, ruleset } = compiled;
  const label = (part: Readonly<Record<string, { readonly label: Bilingual }>>): Bilingual =>
    ownEntry(part, name)?.label ?? { id: name, en: name };
  switch (kind) {
    case 'fact':
      return ownEntry(vocabulary.facts, name)?.question ?? { id: name, en: name };
    case 'attestation':
      return askWhether(ruleset.obligations.find(({ id }) => id === name)?.gist ?? { id: name, en: name });
    case 'records':
      return askBefore(label(vocabulary.events));
    case 'holder':
      return askWho(label(vocabulary.roles));
    case 'document':
      return askOfDocument(name);
    case 'in-force-date':
      return {
        id: 'Sejak tanggal berapa peraturan ini berlaku?',
        en: 'From which day is this regulation in force?',
      };
  }
}

const DOCUMENT_FIELDS: Readonly<Record<string, Bilingual>> = {
  to: { id: 'hari terakhir', en: 'last day' },
  form: { id: 'bentuk penetapan', en: 'form of adoption' },
  contents: { id: 'muatan', en: 'contents' },
};

// The name is that of the document and of the field, as in `ars-2022.form`.
function askOfDocument(name: string): Bilingual {
  const at = name.lastIndexOf('.');
  const document = name.slice(0, at);
  const field = ownEntry(DOCUMENT_FIELDS, name.slice(at + 1)) ?? {
    id: name.slice(at + 1),
    en: name.slice(at + 1),
  };
  return {
    id: `Apa ${field.id} dokumen ${document}?`,
    en: `What is the ${field.en} of the document ${document}?`,
  };
}

function askWhether(gist: Bilingual): Bilingual {
  return { id: `Apakah ini dipenuhi: ${gist.id}`, en: `Is this fulfilled: ${gist.en}` };
}

function askBefore(label: Bilingual): Bilingual {
  return {
    id: `Apakah ada peristiwa "${label.id}" sebelum pencatatan dimulai?`,
    en: `Was there an event "${label.en}" before the records begin?`,
  };
}

function askWho(label: Bilingual): Bilingual {
  return {
    id: `Unit mana yang memegang peran ${label.id}?`,
    en: `Which units hold the role of ${label.en}?`,
  };
}
