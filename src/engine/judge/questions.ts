import type { DocumentField, Missing } from '../../model/missing.ts';
import type { Bilingual } from '../../model/terms.ts';
import { ownEntry } from '../../model/vocabulary.ts';
import type { CompiledLaw } from '../compile/compile-ruleset.ts';

/** Asks for something missing, in words: a fact by its question, an attestation by the gist of its obligation. */
export function questionFor(missing: Missing, compiled: CompiledLaw): Bilingual {
  const { vocabulary, ruleset } = compiled;
  const { name } = missing;
  const itself: Bilingual = { id: name, en: name };
  const label = (part: Readonly<Record<string, { readonly label: Bilingual }>>): Bilingual =>
    ownEntry(part, name)?.label ?? itself;
  switch (missing.kind) {
    case 'fact':
      return ownEntry(vocabulary.facts, name)?.question ?? itself;
    case 'attestation':
      return askWhether(ruleset.obligations.find(({ id }) => id === name)?.gist ?? itself);
    case 'records':
      return askBefore(label(vocabulary.events));
    case 'holder':
      return askWho(label(vocabulary.roles));
    case 'document':
      return askOfDocument(name, missing.field);
    case 'in-force-date':
      return {
        id: 'Sejak tanggal berapa peraturan ini berlaku?',
        en: 'From which day is this regulation in force?',
      };
  }
}

const DOCUMENT_FIELDS: Readonly<Record<DocumentField, Bilingual>> = {
  to: { id: 'hari terakhir', en: 'last day' },
  form: { id: 'bentuk penetapan', en: 'form of adoption' },
  contents: { id: 'muatan', en: 'contents' },
};

function askOfDocument(document: string, field: DocumentField): Bilingual {
  const { id, en } = DOCUMENT_FIELDS[field];
  return { id: `Apa ${id} dokumen ${document}?`, en: `What is the ${en} of the document ${document}?` };
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
